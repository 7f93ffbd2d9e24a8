import { onTestFinished } from 'vitest';
import type { Change } from '../../src/desk/changes.js';
import { type Desk, openDesk } from '../../src/desk/desk.js';
import type { ProposeResult, PublishResult } from '../../src/desk/editions.js';
import type { Proposal } from '../../src/desk/proposal.js';
import { createLog } from '../../src/log.js';
import type { Card } from '../../src/model/knowledge.js';
import { createStore, type StoreAddress } from '../../src/store/store.js';
import { english, STORY } from './story.js';

export interface OpenedDesk {
  desk: Desk;
  /** What was logged so far, one JSON text a line. */
  logged: string[];
}

export interface DeskOptions {
  folder?: string;
  articles?: string;
  now?: () => Date;
  correctForDays?: number;
}

/** A desk as one process has it, until the test ends. */
export async function openDeskOn(address: StoreAddress, options: DeskOptions = {}): Promise<OpenedDesk> {
  const { folder = STORY, articles, now = () => new Date(), correctForDays } = options;
  const logged: string[] = [];
  const log = createLog('info', [], { write: (line) => void logged.push(line) });
  const store = createStore(address, now);
  const opened = await openDesk({ folder, articles, english, correctForDays, now, store, log });
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  onTestFinished(opened.desk.close);
  return { desk: opened.desk, logged };
}

export async function requireProposal(desk: Desk, change: Change): Promise<Proposal> {
  const result = await desk.propose(change);
  if (result.kind !== 'proposal') throw new Error(JSON.stringify(result));
  return result;
}

/** Takes over what has changed in the folder, as a moderator does who publishes what is shown. */
export async function takeOverFolder(desk: Desk, author = 'Ada'): Promise<ProposeResult | PublishResult> {
  const result = await desk.propose({ kind: 'folder' });
  if (result.kind === 'unchanged') return desk.settle(result);
  return result.kind === 'proposal' ? desk.publish(result, { author, reason: 'Refreshed from the folder' }) : result;
}

export function requireCard(desk: Desk, id: string): Card {
  const card = desk.current().answerer.findCard(id);
  if (!card) throw new Error(`there is no card ${id}`);
  return card;
}

/** A change of one card's answer, which need not have the figures of the one before. */
export function answerOf(desk: Desk, id: string, answer: string): Change {
  return { kind: 'put-cards', cards: [{ ...requireCard(desk, id), figures: undefined, answer }] };
}
