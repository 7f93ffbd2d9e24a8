import { describe, expect, it } from 'vitest';
import { saysAsMuch, turningWords } from '../../src/english/relation-words.js';

describe('turningWords', () => {
  it.each([
    ['what did the mill do before the flood', ['before'], 'one'],
    ['will the mayor resign again', ['will', 'again'], 'several, in order'],
    ['who was the previous owner', ['previous'], 'an adjective'],
    ['what did the mill grind', [], 'none'],
    ['when did it start', [], 'a word that only shows that a text says as much'],
  ])('%s: %j (%s)', (question, words) => {
    expect(turningWords(question.split(' '))).toEqual(words);
  });
});

describe('saysAsMuch', () => {
  it.each([
    ['before', 'the bridge had been shut before the storm', true, 'the word itself'],
    ['previous', 'its former owner sold the mill', true, 'another of its group'],
    ['will', 'the mill is expected to reopen', true, 'what is to come in other words'],
    ['again', 'they met a second time', true, 'likewise'],
    ['before', 'the bridge was shut after the storm', false, 'its contrary'],
    ['will', 'the mill reopened', false, 'what has been'],
    ['last', 'the first train was late', false, 'the other end'],
    ['only', 'most of the crew were saved', false, 'another share'],
    ['mill', 'a factory by the river', false, 'a word of no group stands for itself alone'],
  ])('"%s" in "%s": %s (%s)', (word, text, expected) => {
    expect(saysAsMuch(word, new Set(text.split(' ')))).toBe(expected);
  });
});
