import { expect, it } from 'vitest';
import { createRanker } from '../../../src/answering/judge/ranker.js';
import { createTermReader } from '../../../src/answering/read/terms.js';
import { createRarity } from '../../../src/answering/read/word-frequency.js';
import { missingIn } from '../../../src/answering/talk/missing.js';
import { finish } from '../../../src/model/steps.js';
import { createSmallKnowledge } from '../../support/small-knowledge.js';
import { english } from '../../support/story.js';

const knowledge = createSmallKnowledge();
const reader = createTermReader(knowledge.vocabulary);
const ranker = finish(createRanker(knowledge, reader, createRarity(english), english.vectors));

function missing(question: string): string | undefined {
  const reading = reader.read(question);
  const { contest } = ranker.rank(reading);
  if (!contest) throw new Error('no card comes near');
  return missingIn(reading, contest, reader.name);
}

it.each<[string, string | undefined, string]>([
  ['Did the volunteers meet Napoleon in the cellar?', 'anything of Napoleon', 'a name that no card has'],
  ['Why did volunteers carry the rare books?', 'why', 'a cause'],
  ['Which hotel did the volunteers sleep in?', 'which hotel', 'the words that name a kind of thing, up to the verb'],
  ['What did Okafor say about the council vote?', 'what Daniel Okafor said of that', 'words, by the full name'],
  ['Was the council right to pay for the repairs?', 'what should be thought of that', 'a judgement'],
  ['Which books were saved?', undefined, 'nothing is missing'],
  ['When was the cellar flooded?', undefined, 'nor here'],
])('%s: %s (%s)', (question, expected) => {
  expect(missing(question)).toBe(expected);
});
