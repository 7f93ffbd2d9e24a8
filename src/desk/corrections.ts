import { z } from 'zod';
import type { Card, Knowledge } from '../model/knowledge.js';
import type { Answer } from '../model/reply.js';
import { findEdition } from '../store/editions.js';
import {
  claimShownAnswer,
  deleteShownAnswers,
  holdShownAnswer,
  listNewestAnswersBefore,
  releaseShownAnswers,
  setEditionOf,
  setMessageOf,
} from '../store/shown-answers.js';
import type { Store } from '../store/store.js';
import { shownPartOf } from './change-log.js';
import { readContent, type ServedEdition } from './served-edition.js';
import { type ShownAnswers, type Trace, traceOf } from './shown-answers.js';

/** A public answer that no longer tells what its cards say. */
export interface DueCorrection {
  channelId: string;
  messageId: string;
  /** Its process ended as it was shown: by this its message has to be found first. */
  trace: Trace | undefined;
  shownAt: Date;
  question: string;
  kind: Answer['kind'];
  /** The edition that the message is to agree with. */
  edition: number;
  /** All of its cards, those that are as they were as well; without `after` the card was retired. */
  cards: { before: Card | undefined; after: Card | undefined; changed: boolean }[];
}

/** Public answers are put right in place for as long as they are kept. Throws StoreFaults. */
export interface Corrections {
  /**
   * What this process is to put right now, nobody else doing so for some seconds: the newest answer of each channel.
   * @param busy ids of channels where it is at one already
   */
  claimDue(busy?: ReadonlySet<string>): Promise<DueCorrection[]>;
  /** It cannot be put right now, and is due again after a while. */
  postpone(messageId: string): Promise<void>;
  /** They were claimed, and this process does not come to them. */
  release(messageIds: readonly string[]): Promise<void>;
  /** What was being shown is in no message that can be seen; it may come yet, or never was shown. */
  missed(due: DueCorrection): Promise<void>;
  /** What was being shown stands in that message. */
  found(due: DueCorrection, messageId: string): Promise<void>;
  /** The message agrees with the edition now. */
  corrected(messageId: string, edition: number): Promise<void>;
  /** The message cannot be edited: it is gone. */
  drop(messageId: string): Promise<void>;
}

/** Of each channel, so that a busy one does not keep others waiting, and in one go. */
const MOST_OF_A_CHANNEL = 20;
const MOST_AT_ONCE = 500;
/** An edit takes less, and a second one does no harm: after a crash the next process need not wait long. */
const EDIT_CLAIM_MS = 8_000;
const TRY_AGAIN_MS = 5 * 60_000;
/** Discord takes nothing for an interaction that is older. */
const MOST_SHOWING_MS = 15 * 60_000;

const cardIds = z.array(z.string());

export function createCorrections(
  store: Store,
  served: ServedEdition,
  shownAnswers: ShownAnswers,
  now: () => Date,
): Corrections {
  const knowledgeOf = async (number: number): Promise<Knowledge | undefined> => {
    const row = await store.read((db) => findEdition(db, number));
    return row && readContent(row.content);
  };

  const postpone = async (messageId: string): Promise<void> => {
    const at = new Date(now().getTime() + TRY_AGAIN_MS - EDIT_CLAIM_MS).toISOString();
    await store.write((db) => holdShownAnswer(db, messageId, at));
  };

  return {
    async claimDue(busy = new Set()) {
      await shownAnswers.flush();
      const { number: edition, answerer } = served.current();
      const expired = new Date(now().getTime() - EDIT_CLAIM_MS).toISOString();
      const editions = new Map<number, Knowledge | undefined>();
      const due = new Map<string, DueCorrection>();
      for (;;) {
        const most = { ofChannel: MOST_OF_A_CHANNEL, all: MOST_AT_ONCE };
        const rows = await store.read((db) => listNewestAnswersBefore(db, edition, expired, most));
        const settled: string[] = [];
        for (const row of rows) {
          if (!editions.has(row.edition)) editions.set(row.edition, await knowledgeOf(row.edition));
          const shown = editions.get(row.edition);
          const cards = cardIds.parse(JSON.parse(row.cards)).map((id) => {
            const before = shown?.cards.find((card) => card.id === id);
            const after = answerer.findCard(id);
            // What was shown of the folder, while there was no store, may have been anything.
            const changed = shown === undefined || (before && shownPartOf(before) !== shownPartOf(after)) === true;
            return { before, after, changed };
          });
          const { message_id: messageId, channel_id: channelId, question, kind } = row;
          if (!cards.some((card) => card.changed)) settled.push(messageId);
          else if (!busy.has(channelId) && !due.has(channelId)) {
            const at = now().toISOString();
            if (await store.write((db) => claimShownAnswer(db, messageId, at, expired)))
              due.set(channelId, {
                ...{ messageId, channelId, question, kind, edition, cards },
                ...{ trace: traceOf(messageId), shownAt: new Date(row.shown_at) },
              });
          }
        }
        if (settled.length > 0) await store.write((db) => setEditionOf(db, settled, edition));
        // Where all of them were as they should be, there may be others behind them.
        if (due.size > 0 || settled.length === 0) return [...due.values()];
      }
    },
    postpone,
    async missed({ messageId, shownAt }) {
      if (now().getTime() - shownAt.getTime() < MOST_SHOWING_MS) await postpone(messageId);
      else await store.write((db) => deleteShownAnswers(db, [messageId]));
    },
    release: (messageIds) => store.write((db) => releaseShownAnswers(db, messageIds)),
    found: (due, messageId) => store.write((db) => setMessageOf(db, due.messageId, messageId)),
    corrected: (messageId, edition) => store.write((db) => setEditionOf(db, [messageId], edition)),
    drop: (messageId) => store.write((db) => deleteShownAnswers(db, [messageId])),
  };
}
