import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../src/answering/answerer.js';
import { createRanker } from '../../../src/answering/judge/ranker.js';
import { createTermReader } from '../../../src/answering/read/terms.js';
import { createRarity } from '../../../src/answering/read/word-frequency.js';
import { missingIn } from '../../../src/answering/talk/missing.js';
import { readKnowledgeFolder } from '../../../src/knowledge/folder.js';
import { finish } from '../../../src/model/steps.js';
import { PROJECT } from '../../support/project.js';
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

/** Whether what is said to be missing goes with the card that is shown under it. */
describe.each<[string, [question: string, missing: string | undefined, reason: string][]]>([
  [
    'bank',
    [
      ['How much money did the bank lose?', 'how much money', 'the nearest has no amount'],
      ['Who is the judge?', undefined, 'the nearest names somebody'],
      ['who was the engineer who noticed', undefined, 'and here'],
    ],
  ],
  [
    'hospital',
    [
      ['How much money was lost by the hospital group?', 'how much money', 'the nearest has numbers of people alone'],
      ['who was the porter that saw it', undefined, 'the nearest names a hospital'],
      ['When did the hospital last test its backups?', undefined, 'the nearest has a month'],
      ['How old is Carla Marchetti?', 'how old', 'the nearest has no age'],
    ],
  ],
  ['harbour', [['who was the pilot', undefined, 'the nearest names him by his office']]],
  [
    'trial',
    [
      ['How much money did the bank lend the midwife?', undefined, 'the nearest has an amount'],
      ['who is the buyer of the horses', undefined, 'the nearest names somebody'],
    ],
  ],
])('of the story %s the sentence before the nearest card', (story, rows) => {
  const answerer = readKnowledgeFolder(join(PROJECT, 'test/stories', story, 'knowledge')).then((read) => {
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    return createAnswerer(read.parsed.knowledge, english);
  });

  it.each(rows)('to “%s” misses %s: %s', async (question, expected) => {
    const reply = (await answerer).answer(question);
    expect(reply).toMatchObject({ kind: 'nearest', missing: expected });
  });
});
