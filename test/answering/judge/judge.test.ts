import { describe, expect, it } from 'vitest';
import {
  ANSWER_FROM,
  CONFIDENCE_NAMES,
  type Contest,
  confidenceFeatures,
  confidenceOf,
  mostSure,
  scoreOf,
} from '../../../src/answering/judge/judge.js';
import { createRanker } from '../../../src/answering/judge/ranker.js';
import { isAboutStory } from '../../../src/answering/judge/topic.js';
import { createTermReader } from '../../../src/answering/read/terms.js';
import { createRarity } from '../../../src/answering/read/word-frequency.js';
import { finish } from '../../../src/model/steps.js';
import { createSmallKnowledge } from '../../support/small-knowledge.js';
import { english } from '../../support/story.js';

const knowledge = createSmallKnowledge();
const reader = createTermReader(knowledge.vocabulary);
const ranker = finish(createRanker(knowledge, reader, createRarity(english), english.vectors));

function contestFor(question: string): Contest {
  const { contest } = ranker.rank(reader.read(question));
  if (!contest) throw new Error('no card comes near');
  return contest;
}
const plain = contestFor('Which books were saved?');
const features = (contest: Contest): Record<string, number> =>
  Object.fromEntries(confidenceFeatures(contest).map((value, i) => [CONFIDENCE_NAMES[i] ?? 'unnamed', value]));
const { evidence } = plain.best;

describe('confidenceFeatures', () => {
  const scored = (score: number) => ({ score, evidence });
  const of = (best: number, others: Partial<Contest> = {}): Contest => ({
    question: plain.question,
    best: scored(best),
    ...others,
  });
  it.each<[string, Contest, Record<string, number>]>([
    ['alone, it leads by its own score', of(3), { lead: 3, ahead: 4, behind: 0 }],
    ['a lead says no more than four', of(9), { lead: 4 }],
    ['the next card', of(3, { second: scored(1) }), { lead: 2, ahead: 4 }],
    ['a rival behind', of(3, { rival: scored(1) }), { ahead: 2, behind: 0 }],
    ['a rival in front', of(1, { rival: scored(3) }), { ahead: 0, behind: 2 }],
    ['a rival far in front', of(1, { rival: scored(9) }), { behind: 4 }],
    ['what is asked for', of(3), { 'asks which': 1, 'asks who': 0 }],
  ])('%s', (_, contest, expected) => {
    expect(features(contest)).toMatchObject(expected);
  });

  it('gives each a name', () => {
    expect(confidenceFeatures(plain)).toHaveLength(CONFIDENCE_NAMES.length);
  });
});

describe('mostSure', () => {
  it.each([
    ['no such kind of thing is told', 'Which hotel did the volunteers sleep in?', false],
    ['nor is one counted', 'How many goats were in the flooded cellar?', false],
    ['nor is there such an office', 'Who is the astronaut in books?', false],
    ['who it is can be no mistake', 'Who refused to pay for the repairs?', false],
    ['but that it was can', 'The council refused to pay for the repairs', true],
    ['so it can beside it', 'The council refused to pay for the repairs. Who says so?', true],
    ['the kind is told', 'Which books were saved?', true],
    ['no kind is named', 'Who saved the books?', true],
    ['another thing is asked than a kind', 'Why did the goats leave the flooded cellar?', true],
  ])('%s: %s may be answered: %s', (_, question, may) => {
    expect(mostSure(contestFor(question)) >= ANSWER_FROM).toBe(may);
  });
});

describe('scoreOf and confidenceOf', () => {
  it('prefer a card that has every word to one that has hardly any', () => {
    const poor = contestFor('Which plumber mended the pipe?');
    expect(scoreOf(evidence)).toBeGreaterThan(scoreOf(poor.best.evidence));
    expect(confidenceOf(plain)).toBeGreaterThan(ANSWER_FROM);
    expect(confidenceOf(poor)).toBeLessThan(ANSWER_FROM);
  });
});

describe('isAboutStory', () => {
  it.each([
    ['Which books were saved?', true, 'the words of a card'],
    ['How old is Inès Moreau?', true, 'a name of the story, though the card lacks her age'],
    ['Why did volunteers carry the rare books?', true, 'a near miss is about the story'],
    ['cheap holiday flights to Rome with a good hotel and old museum', false, 'one word by chance'],
    ['Did Napoleon read many books?', false, 'a name of elsewhere'],
  ])('%s: %s (%s)', (question, expected) => {
    expect(isAboutStory(contestFor(question))).toBe(expected);
  });
});
