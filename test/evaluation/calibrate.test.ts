import { describe, expect, it } from 'vitest';
import { createRarity } from '../../src/answering/read/word-frequency.js';
import { readEnglish } from '../../src/english/read-english.js';
import {
  CONFIDENCE_NAMES,
  crossValidate,
  fitModel,
  judge,
  passedAt,
  RANKING_NAMES,
} from '../../src/evaluation/calibrate.js';
import { examplesOfWordings } from '../../src/evaluation/examples.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';

const rarity = createRarity(readEnglish());
const examples = examplesOfWordings(createSmallKnowledge(), rarity, 2, false);
const answerable = examples.filter((example) => example.answerable);

describe('fitModel', () => {
  const model = fitModel(examples, []);
  const judged = examples.map((example) => judge(example, model));

  it('gives a weight for every piece of evidence', () => {
    expect(model.ranking).toHaveLength(RANKING_NAMES.length);
    expect(model.confidence).toHaveLength(CONFIDENCE_NAMES.length);
    expect([...model.ranking, ...model.confidence].every(Number.isFinite)).toBe(true);
  });

  it('learns to find the card of a wording it has not seen, and to tell when there is none', () => {
    expect(judged.filter(({ right }) => right).length).toBeGreaterThan(0.7 * answerable.length);
    expect(passedAt(examples, judged, 0.5)).toBeGreaterThan(0.7 * examples.length);
  });

  it('learns nothing from nothing', () => {
    const naive = fitModel([], []);
    expect(naive.ranking.every((weight) => weight === 0)).toBe(true);
    expect(judge(examples[0], naive).confidence).toBe(0.5);
  });
});

describe('passedAt', () => {
  const judged = examples.map((_, i) => ({ right: i % 2 === 0, confidence: 0.5 }));
  it.each([
    [
      'answering all, what is answered rightly passes',
      0.5,
      examples.filter((one, i) => one.answerable && i % 2 === 0).length,
    ],
    ['answering nothing, what has no answer passes', 0.51, examples.length - answerable.length],
  ])('%s', (_, answerFrom, passed) => {
    expect(passedAt(examples, judged, answerFrom)).toBe(passed);
  });
});

describe('crossValidate', () => {
  it('judges every example once, by a model that has not seen it', () => {
    const few = examples.filter((_, i) => i % 4 === 0);
    const judged = crossValidate(few, [], 3);
    expect(judged).toHaveLength(few.length);
    const seen = few.map((example) => judge(example, fitModel(few, [])));
    expect(judged.every(({ confidence }) => confidence > 0 && confidence < 1)).toBe(true);
    expect(judged.map(({ confidence }) => confidence)).not.toEqual(seen.map(({ confidence }) => confidence));
  });
});
