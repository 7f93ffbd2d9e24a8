import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logOddsOfMessage, weightsOf } from '../../src/answering/talk/distress-model.js';
import { readEnglish } from '../../src/english/read-english.js';
import { QUESTIONS, readDistressMessages } from '../../src/evaluation/distress-messages.js';
import { crossValidate, type DistressMessage, fitDistress, seeAll } from '../../src/evaluation/fit-distress.js';
import { PROJECT } from '../support/project.js';

const { vectors } = readEnglish();

function messagesOf(texts: readonly string[], so: boolean, lendsWords = true): DistressMessage[] {
  return texts.map((text) => ({ text, so, kind: '', weight: 1, lendsWords }));
}

const SAD = ['my brother drowned', 'my sister drowned', 'i am drowning', 'we drowned', 'my son is drowning'];
const GLAD = ['who painted it', 'who sings it', 'when was it painted', 'who painted the door', 'when did they sing'];
const examples = seeAll([...messagesOf(SAD, true), ...messagesOf(GLAD, false)], vectors);

describe('the fit', () => {
  const model = fitDistress(examples);
  const logOdds = (text: string): number => {
    const [seen] = seeAll(messagesOf([text], true), vectors);
    return seen ? logOddsOfMessage(weightsOf(model), seen.seen) : Number.NaN;
  };

  it.each([
    ['words that it has seen', 'my son drowned', true],
    ['near misses of them', 'who painted the drowned son', false],
    ['a sentence beside a question', 'who painted it and when? My brother and my sister drowned yesterday.', true],
    ['what is quoted', 'who painted “my brother drowned” and when', false],
  ])('tells %s', (_, text, so) => {
    expect(logOdds(text) > 0).toBe(so);
  });

  it('is the same every time', () => {
    expect(fitDistress(examples)).toEqual(model);
  });

  it('takes no word from what lends none', () => {
    const questions = messagesOf(['is the harbour shut', 'is the harbour open'], false, false);
    const { names } = fitDistress([...examples, ...seeAll(questions, vectors)]);
    expect(names).not.toHaveProperty('harbour');
    expect(model.names).toHaveProperty('drown');
  });

  it('weighs every example once in a cross-validation', () => {
    const weighed = crossValidate(examples).map(({ text }) => text);
    expect(weighed.sort()).toEqual([...SAD, ...GLAD].sort());
  });
});

it('is fitted on messages of many kinds and on the questions of all stories, no message twice', async () => {
  const messages = await readDistressMessages(join(PROJECT, 'test'));
  const own = messages.filter(({ kind }) => kind !== QUESTIONS);
  const texts = own.map(({ text }) => text.toLowerCase());
  expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  expect(own.filter(({ kind }) => kind === '')).toEqual([]);
  expect(own.filter(({ so }) => so).length).toBeGreaterThan(1_000);
  expect(messages.filter(({ so }) => !so).length).toBeGreaterThan(7_000);
});
