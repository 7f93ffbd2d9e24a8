import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '../model/reply.js';
import { deleteShownAnswers, insertShownAnswers } from '../store/shown-answers.js';
import { type Store, StoreFault } from '../store/store.js';
import type { ShownAnswerRow } from '../store/tables.js';
import { plainText } from './plain-text.js';

/** A public answer that is about to be shown. Who asked is not part of it. */
export interface AnswerToShow {
  channelId: string;
  /** Of the edition that gives the answer. */
  edition: number;
  answer: Answer;
  trace: Trace;
}

/** By what its message is found where the process ends as it is shown. */
export interface Trace {
  /** An id that is older than the message. */
  after: string;
  /** What the message says that it answers: the id of a message, or of an interaction. */
  answers: string;
}

export interface Showing {
  /** It is shown, in that message. */
  shown(messageId: string): void;
  /** It is not. */
  refused(): void;
}

/** Keeps public answers, to put them right: noted before they are shown, and while the store fails in memory. */
export interface ShownAnswers {
  /** Ends when it is stored, or when the store takes longer than anybody is to wait. Never fails. */
  begin(answer: AnswerToShow): Promise<Showing>;
  /** Writes what is not stored yet. What cannot be written is kept for the next time. Throws a StoreFault. */
  flush(): Promise<void>;
}

/** Answers kept while the store cannot be written; beyond it the oldest are forgotten. */
const MOST_WAITING = 10_000;
/** Those that begin within so long are stored in one transaction: many at once cost hardly more than one. */
const GATHERED_MS = 25;
const MOST_WAIT_MS = 100;
/** As much of the question as a message shows. */
const MOST_CHARACTERS = 300;
/** The place of the message's id, before there is one. */
const TRACE = /^showing:(\d+):(\d+)$/;

export function createShownAnswers(store: Store, now: () => Date): ShownAnswers {
  let added = new Map<string, ShownAnswerRow>();
  /** Ids in the store that are no longer so. */
  let ended = new Set<string>();
  let writing = Promise.resolve();
  let beginning: Promise<void> | undefined;

  async function writeWaiting(): Promise<void> {
    if (added.size + ended.size === 0) return;
    const [rows, ids] = [added, ended];
    added = new Map();
    ended = new Set();
    try {
      await store.note(async (db) => {
        await insertShownAnswers(db, [...rows.values()]);
        await deleteShownAnswers(db, [...ids]);
      });
    } catch (error) {
      ended = new Set([...ids, ...ended]);
      added = new Map([...rows, ...added].filter(([id]) => !ended.has(id)).slice(-MOST_WAITING));
      throw error;
    }
  }

  function flush(): Promise<void> {
    writing = writing.catch(() => undefined).then(writeWaiting);
    return writing;
  }

  function writeSoon(): Promise<void> {
    beginning ??= pause(GATHERED_MS)
      .then(() => {
        beginning = undefined;
        return flush();
      })
      .catch((error: unknown) => {
        if (!(error instanceof StoreFault)) throw error;
      });
    return beginning;
  }

  return {
    async begin({ channelId, edition, answer, trace }) {
      const at = now().toISOString();
      const row: ShownAnswerRow = {
        message_id: `showing:${trace.after}:${trace.answers}`,
        channel_id: channelId,
        question: plainText(answer.question, MOST_CHARACTERS),
        kind: answer.kind,
        cards: JSON.stringify(answer.cards.map((card) => card.id)),
        edition,
        shown_at: at,
        // Nobody is to look for its message while this process is showing it.
        claimed_at: at,
      };
      added.set(row.message_id, row);
      await atMost(writeSoon(), MOST_WAIT_MS);
      const end = (): void => {
        if (!added.delete(row.message_id)) ended.add(row.message_id);
      };
      return {
        shown(messageId) {
          end();
          added.set(messageId, { ...row, message_id: messageId, claimed_at: null });
        },
        refused: end,
      };
    },
    flush,
  };
}

/** Of an answer that was being shown when its process ended; undefined where its message is known. */
export function traceOf(messageId: string): Trace | undefined {
  const [, after, answers] = TRACE.exec(messageId) ?? [];
  return after === undefined || answers === undefined ? undefined : { after, answers };
}

function atMost(work: Promise<void>, milliseconds: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds).unref();
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
