import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { replyText } from '../../src/answering/talk/reply-text.js';
import { readEnglish } from '../../src/english/read-english.js';
import { checkKnowledge } from '../../src/knowledge/check.js';
import { diffKnowledge, isEmptyDiff } from '../../src/knowledge/diff.js';
import { readFolderTexts } from '../../src/knowledge/folder.js';
import { formatKnowledge } from '../../src/knowledge/format.js';
import { layOutKnowledge } from '../../src/knowledge/layout.js';
import { parseKnowledge } from '../../src/knowledge/parse.js';
import { formatFault } from '../../src/model/fault.js';
import type { Card, Knowledge } from '../../src/model/knowledge.js';
import { requireFirst } from '../support/elements.js';
import { OWN_FOLDER, readOwnKnowledge } from '../support/own-knowledge.js';
import { run } from '../support/run.js';

const parsed = await readOwnKnowledge();
const { story, cards, notCovered } = parsed.knowledge;
const answerer = createAnswerer(parsed.knowledge, readEnglish());

function requireParsed(texts: ReadonlyMap<string, string>): Knowledge {
  const read = parseKnowledge(texts);
  if (!read.ok) throw new Error(read.faults.map(formatFault).join('\n'));
  return read.parsed.knowledge;
}

/** Of three cards one with another answer, one as it is and one gone; and a new one. */
function changedCards(before: readonly Card[]): Card[] {
  const changed = before.flatMap((card, at) => {
    if (at % 3 === 0) return [{ ...card, answer: `${card.answer.slice(0, 400)} So it was said.` }];
    return at % 3 === 1 ? [card] : [];
  });
  return [...changed, ...before.slice(0, 1).map((card) => ({ ...card, id: 'another' }))];
}

const isEven = (_: unknown, at: number): boolean => at % 2 === 0;

// The one suite of what is shipped: all else is tested on small stories.
describe('the knowledge folder', () => {
  it('has no faults', async () => {
    expect((await checkKnowledge(parsed, answerer)).map(formatFault)).toEqual([]);
  });

  it('is written as it is read', () => {
    const { cards: read, ...rest } = requireParsed(formatKnowledge(parsed.knowledge));
    const { cards: own, ...before } = parsed.knowledge;
    expect(rest).toEqual(before);
    const byId = (list: readonly Card[]) => new Map(list.map((card) => [card.id, card]));
    expect(byId(read)).toEqual(byId(own));
  });

  it('keeps its files as they are, sign by sign, but for what has changed', async () => {
    const folder = await readFolderTexts(OWN_FOLDER);
    if (!('texts' in folder)) throw new Error(folder.unread.message);
    expect(layOutKnowledge(parsed.knowledge, folder.texts)).toEqual({ texts: folder.texts, isNew: false });
    const changed = { ...parsed.knowledge, cards: changedCards(cards), notCovered: notCovered.filter(isEven) };
    const { texts } = layOutKnowledge(changed, folder.texts);
    expect(diffKnowledge(changed, requireParsed(texts))).toSatisfy(isEmptyDiff);
  });

  it('answers where no other folder is named', async () => {
    const { status, stdout } = await run('cli', ['ask', requireFirst(cards).question]);
    expect(stdout).toContain(requireFirst(cards).answer);
    expect(status).toBe(0);
  });

  it('has a topic for every card and a card for every topic, in one menu', () => {
    expect(story.topics.length).toBeLessThanOrEqual(25);
    expect(new Set(cards.map((card) => card.topic))).toEqual(new Set(story.topics.map((topic) => topic.id)));
  });

  it('cites every sentence of the article or says why not', () => {
    const cited = new Set([...cards.flatMap((card) => card.sentences), ...story.notCited.map((one) => one.sentence)]);
    const all = Array.from({ length: story.sources[0].sentences }, (_, i) => i + 1);
    expect(all.filter((sentence) => !cited.has(sentence))).toEqual([]);
  });

  it('covers the story, and foresees what people ask beyond it', () => {
    expect(cards.length).toBeGreaterThanOrEqual(60);
    expect(notCovered.length).toBeGreaterThanOrEqual(100);
  });

  it('can be read from end to end in an evening', async () => {
    expect(cards.filter(({ alsoAsked }) => alsoAsked.length > 20).map(({ id }) => id)).toEqual([]);
    expect(notCovered.length).toBeLessThanOrEqual(200);
    const names = await readdir(OWN_FOLDER, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'));
    const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(250_000);
  });

  it('is told in at most 500 characters by 95 of 100 cards', () => {
    const lengths = cards.map(
      (card) =>
        replyText(answerer.telling, {
          kind: 'answer',
          cards: [card],
          untold: [],
          question: '',
          confidence: 1,
          ranking: [],
        }).length,
    );
    expect(lengths.filter((length) => length <= 500).length).toBeGreaterThanOrEqual(0.95 * cards.length);
  });
});
