import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOfContent } from '../desk/served-edition.js';
import { createDice, type Dice } from '../evaluation/dice.js';
import { percentile, tableOf } from '../evaluation/measures.js';
import { contentOf } from '../knowledge/diff.js';
import { readKnowledgeFolder } from '../knowledge/folder.js';
import { formatFault } from '../model/fault.js';
import type { Card, Knowledge } from '../model/knowledge.js';
import { findEdition, insertEdition } from '../store/editions.js';
import { createStore } from '../store/store.js';

/** Of a hundred editions so many correct an answer; so many more bring a way to ask; the rest a card for another. */
const CORRECTIONS = 80;
const WAYS_TO_ASK = 15;
const READ = 200;

/** Publishes so many editions of a folder's knowledge to a file, each a change of one card. @returns a Markdown table */
export async function growStore(folder: string, editions: number): Promise<string> {
  const read = await readKnowledgeFolder(folder);
  if (!read.ok) throw new Error(read.faults.map(formatFault).join('\n'));
  let { knowledge } = read.parsed;
  const dice = createDice(1);
  const place = await mkdtemp(join(tmpdir(), 'factbox-growth-'));
  const file = join(place, 'facts.db');
  const store = createStore({ file }, () => new Date());
  const [writing, reading]: [number[], number[]] = [[], []];
  try {
    for (let number = 1; number <= editions; number++) {
      const row = { number, published_at: new Date().toISOString(), author: 'Ada', reason: 'A correction' };
      const content = contentOf(knowledge);
      const hash = hashOfContent(content);
      const start = performance.now();
      await store.write((db) => insertEdition(db, { ...row, content, hash }));
      writing.push(performance.now() - start);
      knowledge = changed(knowledge, number, dice);
    }
    for (let i = 0; i < READ; i++) {
      const start = performance.now();
      await store.read((db) => findEdition(db, 1 + Math.floor(dice() * editions)));
      reading.push(performance.now() - start);
    }
    await store.close();
    const megabytes = (await stat(file)).size / 1e6;
    return tableOf(
      ['editions', 'one of them KB', 'file MB', 'KB an edition', 'writing p50 ms', 'reading p50 ms'],
      [
        [
          editions.toLocaleString('en'),
          (Buffer.byteLength(contentOf(knowledge)) / 1e3).toFixed(0),
          megabytes.toFixed(1),
          ((megabytes * 1e3) / editions).toFixed(1),
          percentile(writing, 0.5).toFixed(1),
          percentile(reading, 0.5).toFixed(1),
        ],
      ],
    );
  } finally {
    await store.close();
    await rm(place, { recursive: true });
  }
}

function changed(knowledge: Knowledge, number: number, dice: Dice): Knowledge {
  const place = Math.floor(dice() * knowledge.cards.length);
  const chance = dice() * 100;
  const change = (card: Card): Card => {
    if (chance < CORRECTIONS) return { ...card, answer: `${card.answer.slice(0, 150)} As of edition ${number}.` };
    const ways = [...card.alsoAsked, `What is new about ${card.id} since edition ${number}?`];
    if (chance < CORRECTIONS + WAYS_TO_ASK) return { ...card, alsoAsked: ways };
    return { ...card, id: `${card.id}-${number}`, alsoAsked: ways.map((way) => `${way.slice(0, 80)} (${number})`) };
  };
  return { ...knowledge, cards: knowledge.cards.map((card, i) => (i === place ? change(card) : card)) };
}
