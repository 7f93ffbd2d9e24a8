import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { grow, growKnowledge, longQuestions, mistype } from '../../src/benchmark/growth.js';
import { checkKnowledge } from '../../src/knowledge/check.js';
import { unplaced } from '../../src/knowledge/fault-place.js';
import { knowledgeSchema } from '../../src/knowledge/schema.js';
import { requireFirst } from '../support/elements.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';
import { english } from '../support/story.js';

const SENTENCES = ['The ferry leaves the northern harbour at noon.', 'Crews demand shorter winter shifts.'];

describe('grow', () => {
  it('keeps the sentences and varies them where more are wanted', () => {
    const texts = grow(SENTENCES, 40);
    expect(texts).toHaveLength(40);
    expect(texts.slice(0, 2)).toEqual(SENTENCES);
    expect(new Set(texts).size).toBeGreaterThan(30);
  });

  it('takes only as many as are wanted', () => {
    expect(grow(SENTENCES, 1)).toEqual(SENTENCES.slice(0, 1));
  });

  it('leaves the grammar of a varied sentence in its place', () => {
    expect(grow(SENTENCES, 3)[2]).toMatch(/^The \w+ \w+ the \w+ \w+ at \w+\.$/);
  });

  it('makes the same texts every time', () => {
    expect(grow(SENTENCES, 40)).toEqual(grow(SENTENCES, 40));
  });
});

describe('growKnowledge', () => {
  const knowledge = createSmallKnowledge();
  const grown = growKnowledge(knowledge, 200);

  it('repeats the cards, each about a place of its own', () => {
    for (const key of ['id', 'question', 'answer'] as const)
      expect(new Set(grown.cards.map((card) => card[key])).size).toBe(200);
  });

  it('is sound, as a folder has to be', async () => {
    const answerer = createAnswerer(grown, english);
    expect(knowledgeSchema.safeParse(grown).error).toBeUndefined();
    expect(await checkKnowledge(unplaced(grown), answerer)).toEqual([]);
  });
});

describe('mistype', () => {
  const questions = Array.from({ length: 10 }, () => 'When does the ferry leave the harbour?');

  it('swaps two letters in every fifth question', () => {
    const typed = mistype(questions, 1);
    const changed = typed.filter((question) => question !== questions[0]);
    expect(changed).toHaveLength(2);
    for (const question of changed) {
      expect(question).toHaveLength(requireFirst(questions).length);
      expect(question.replace(/\w{7}/, 'harbour')).toBe(questions[0]);
    }
  });

  it('misspells other ones with another seed', () => {
    expect(mistype(questions, 2)).not.toEqual(mistype(questions, 1));
  });

  it('leaves a question without a long word alone', () => {
    expect(mistype(['Who is he?'], 5)).toEqual(['Who is he?']);
  });
});

it('makes long questions of exactly 10,000 characters', () => {
  const questions = longQuestions(['When does the ferry leave?', 'Why?']);
  expect(questions.map((question) => question.length)).toEqual([10_000, 10_000, 10_000, 10_000]);
});
