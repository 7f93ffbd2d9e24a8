import { describe, expect, it } from 'vitest';
import { namedAtEnd, splitTyped } from '../../../src/local-discord/page/typed-options.js';

const OTHERS = ['private', 'about'];

describe('a text with names of options', () => {
  it.each<[string, string, string, { option: string; text: string } | undefined]>([
    ['another option begins', 'who was there private: True', 'who was there', { option: 'private', text: 'True' }],
    ['nothing follows yet', 'who private:', 'who', { option: 'private', text: '' }],
    ['in any case', 'who PRIVATE:t', 'who', { option: 'private', text: 't' }],
    ['more than one: the first', 'who about: Ada private: t', 'who', { option: 'about', text: 'Ada private: t' }],
    ['nothing before', 'private: t', '', { option: 'private', text: 't' }],
    ['its own name', 'question: who', 'who', undefined],
    ['its own name, then another', 'question: who about: Ada', 'who', { option: 'about', text: 'Ada' }],
    ['its own name within the text', 'is this a question: yes', 'is this a question: yes', undefined],
    ['no colon', 'who in private said so', 'who in private said so', undefined],
    ['the end of a longer word', 'semiprivate: yes', 'semiprivate: yes', undefined],
    ['the name of no option', 'who secret: True', 'who secret: True', undefined],
  ])('%s: "%s"', (_, typed, text, next) => {
    expect(splitTyped(typed, 'question', OTHERS)).toEqual(next ? { text, next } : { text });
  });

  it.each<[string, string | undefined, string, string[], string]>([
    ['who private', undefined, 'who', ['private'], 'the last word is a name'],
    ['who priv', undefined, 'who', [], 'a part of a name may well be a word'],
    ['who priv', 'who', 'who', ['private'], 'not after a choice'],
    ['who ', 'who', 'who', ['private', 'about'], 'after a choice, all of them'],
    ['who private?', undefined, 'who', [], 'a word of a question'],
    ['private', undefined, '', ['private'], 'a name alone'],
    ['', undefined, '', [], 'nothing'],
  ])('ends "%s" after the choice %s: before it "%s", then %j (%s)', (text, picked, before, options) => {
    expect(namedAtEnd(text, picked, OTHERS)).toEqual({ before, options });
  });
});
