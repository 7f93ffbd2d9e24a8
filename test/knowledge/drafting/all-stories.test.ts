import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../../src/answering/answerer.js';
import { adviseOn } from '../../../src/knowledge/advice.js';
import { lettersOf } from '../../../src/knowledge/article.js';
import { checkKnowledge } from '../../../src/knowledge/check.js';
import { checkAgainstArticles } from '../../../src/knowledge/check-article.js';
import { draftFiles } from '../../../src/knowledge/drafting/draft-files.js';
import { type DraftStory, draftStory } from '../../../src/knowledge/drafting/draft-story.js';
import { readKnowledgeFolder } from '../../../src/knowledge/folder.js';
import { parseKnowledge } from '../../../src/knowledge/parse.js';
import { formatFault } from '../../../src/model/fault.js';
import type { Entity, Knowledge } from '../../../src/model/knowledge.js';
import { PROJECT } from '../../support/project.js';
import { english } from '../../support/story.js';

/** Every story with its article, drafted anew as if nobody had curated it. */
const STORIES = ['test/stories', 'test/kept-apart'].flatMap((parent) =>
  readdirSync(join(PROJECT, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const folder = join(PROJECT, parent, name);
      const article = readFileSync(join(folder, 'article.txt'), 'utf8');
      return { story: name, folder, article, draft: draftStory(article, english) };
    }),
);

describe('a fresh draft', () => {
  it.each(STORIES)('of $story has no fault, and advice only to word its cards', async ({ article, draft }) => {
    const read = parseKnowledge(draftFiles(draft, { title: 'A story', date: '2031-01-01', text: article }));
    if (!read.ok) throw new Error(read.faults.map(formatFault).join('\n'));
    const { parsed } = read;
    const faults = [
      ...(await checkKnowledge(parsed, createAnswerer(parsed.knowledge, english))),
      ...checkAgainstArticles(parsed, new Map([['article', article]])),
    ];
    expect(faults.map(formatFault)).toEqual([]);
    const advice = adviseOn(parsed).map(({ message }) => message);
    expect(advice.filter((message) => !message.startsWith('advice: still to be worded'))).toEqual([]);
  });
});

/** Of those by whose word a curator's cards are, and whom they quote: how many the draft has at the same sentences. */
function scoreSpeakers(draft: DraftStory, { cards, vocabulary }: Knowledge): { there: number; right: number } {
  const drafted = new Map(draft.entities.map((entity) => [entity.id, entity]));
  const score = { there: 0, right: 0 };
  const count = (id: string, found: readonly string[]): void => {
    const wanted = vocabulary.entities.find((entity) => entity.id === id);
    score.there++;
    if (found.some((one) => isSame(drafted.get(one), wanted))) score.right++;
  };
  for (const card of cards) {
    const own = draft.cards.filter(({ sentences }) => sentences.some((number) => card.sentences.includes(number)));
    for (const id of card.saidBy ?? [])
      count(
        id,
        own.flatMap(({ saidBy }) => saidBy),
      );
    for (const { speaker, words } of card.quotes) {
      const letters = lettersOf(words);
      const same = own.flatMap(({ quotes }) => quotes).filter((quote) => lettersOf(quote.words).includes(letters));
      count(
        speaker,
        same.map((quote) => quote.speaker),
      );
    }
  }
  return score;
}

function isSame(one: Entity | undefined, other: Entity | undefined): boolean {
  if (!one || !other) return false;
  const namesOf = ({ name, aliases }: Entity): string[] =>
    [name, ...aliases].map((text) => text.toLowerCase().replace(/^the /, ''));
  const [ones, others] = [namesOf(one), namesOf(other)];
  return ones.includes(others[0] ?? '') || others.includes(ones[0] ?? '');
}

it('of 100 by whose word the cards of curators are, 90 are drafted at their sentences', async () => {
  const all = { there: 0, right: 0 };
  for (const { story, folder, draft } of STORIES) {
    const read = await readKnowledgeFolder(join(folder, 'knowledge'));
    if (!read.ok) throw new Error(`${folder} cannot be read`);
    const { there, right } = scoreSpeakers(draft, read.parsed.knowledge);
    if (process.env.DRAFTS) console.log(`| ${story} | ${right} of ${there} |`);
    all.there += there;
    all.right += right;
  }
  if (process.env.DRAFTS) console.log(`| all | ${all.right} of ${all.there} |`);
  expect(all.right / all.there).toBeGreaterThanOrEqual(0.9);
});
