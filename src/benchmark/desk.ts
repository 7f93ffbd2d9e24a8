import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Change } from '../desk/changes.js';
import { type Desk, openDesk } from '../desk/desk.js';
import type { Proposal } from '../desk/proposal.js';
import { rehearse } from '../desk/rehearse.js';
import { readEnglish } from '../english/read-english.js';
import { ordinary } from '../evaluation/curation.js';
import { tableOf } from '../evaluation/measures.js';
import { readKnowledgeFolder } from '../knowledge/folder.js';
import { formatKnowledge } from '../knowledge/format.js';
import { createLog } from '../log.js';
import { formatFault } from '../model/fault.js';
import type { Card, Knowledge } from '../model/knowledge.js';
import { createStore } from '../store/store.js';
import { growKnowledge } from './growth.js';

const BYLINE = { author: 'Ada', reason: 'A correction' };
const LOOKED_AT_EVERY_MS = 1;

/** What a moderator does, one thing after the other, and what each costs; as a Markdown table. */
export async function measureDesk(folder: string, cards: number | undefined): Promise<string> {
  const read = await readKnowledgeFolder(folder);
  if (!read.ok) throw new Error(read.faults.map(formatFault).join('\n'));
  const shipped = read.parsed.knowledge;
  const knowledge = cards === undefined ? shipped : growKnowledge(shipped, cards);
  const place = await mkdtemp(join(tmpdir(), 'factbox-desk-'));
  try {
    const rows = await measure(knowledge, place);
    const size = knowledge.cards.length.toLocaleString('en');
    return tableOf([`${size} cards`, 'processor s', 'longest hold s', 'heap MB'], rows);
  } finally {
    await rm(place, { recursive: true });
  }
}

async function measure(knowledge: Knowledge, place: string): Promise<string[][]> {
  const rows: string[][] = [];
  const english = readEnglish();
  const folder = join(place, 'knowledge');
  await writeFolder(folder, knowledge);

  async function take<T>(what: string, act: () => Promise<T>): Promise<T> {
    globalThis.gc?.();
    const delay = monitorEventLoopDelay({ resolution: LOOKED_AT_EVERY_MS });
    delay.enable();
    const before = process.cpuUsage();
    const result = await act();
    const { user, system } = process.cpuUsage(before);
    // The last hold is seen once it is over.
    await new Promise((resolve) => setTimeout(resolve, 2 * LOOKED_AT_EVERY_MS));
    delay.disable();
    const heap = process.memoryUsage().heapUsed / 1e6;
    rows.push([what, ((user + system) / 1e6).toFixed(2), (delay.max / 1e9).toFixed(2), heap.toFixed(0)]);
    return result;
  }

  async function open(): Promise<Desk> {
    const now = (): Date => new Date();
    const store = createStore({ file: join(place, 'facts.db') }, now);
    const opened = await openDesk({ folder, english, now, store, log: createLog('silent', []) });
    if (!opened.ok) throw new Error(opened.faults.map(formatFault).join('\n'));
    return opened.desk;
  }

  const first = await take('first start, from the folder', open);
  await first.close();
  const desk = await take('start, from the store', open);
  try {
    // As the bot does once it is ready, but at once.
    await take('what is then rehearsed, bit by bit', () => rehearse(desk, new AbortController().signal, { fromMs: 0 }));
    const correction = correctionOf(knowledge);
    const proposal = await take('preview of a corrected figure', () => proposed(desk, correction));
    await take('publish it', () => desk.publish(proposal, BYLINE));
    const undo = await take('preview of Undo', () => proposed(desk, { kind: 'restore', number: 1 }));
    await take('publish that', () => desk.publish(undo, BYLINE));
    await take('preview of the same figure again', () => proposed(desk, correction));
    await take('refresh, the folder as it was', () => desk.propose({ kind: 'folder' }));
    await writeFolder(folder, withCard(knowledge, correction.cards[0]));
    await take('refresh, one card of the folder changed', () => proposed(desk, { kind: 'folder' }));
    await writeFolder(folder, ordinary(knowledge));
    await take('refresh, every card of the folder changed', () => proposed(desk, { kind: 'folder' }));
  } finally {
    await desk.close();
  }
  return rows;
}

async function proposed(desk: Desk, change: Change): Promise<Proposal> {
  const result = await desk.propose(change);
  if (result.kind === 'faults') throw new Error(result.faults.map(formatFault).join('\n'));
  if (result.kind !== 'proposal') throw new Error(`there is nothing to publish: ${result.kind}`);
  return result;
}

/** Another figure in the first answer that has one. */
function correctionOf({ cards }: Knowledge): { kind: 'put-cards'; cards: [Card] } {
  const card = cards.find(({ answer }) => /\d/.test(answer));
  if (!card) throw new Error('no card has a figure');
  return { kind: 'put-cards', cards: [{ ...card, answer: card.answer.replace(/\d+/, '87') }] };
}

function withCard(knowledge: Knowledge, changed: Card): Knowledge {
  return { ...knowledge, cards: knowledge.cards.map((card) => (card.id === changed.id ? changed : card)) };
}

async function writeFolder(folder: string, knowledge: Knowledge): Promise<void> {
  for (const [name, text] of formatKnowledge(knowledge)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
