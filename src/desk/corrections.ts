import { z } from 'zod';
import { contentOf } from '../knowledge/diff.js';
import type { Card, Knowledge } from '../model/knowledge.js';
import type { Answer } from '../model/reply.js';
import { findEdition } from '../store/editions.js';
import {
  claimShownAnswer,
  deleteShownAnswer,
  insertShownAnswer,
  listAnswersBefore,
  setEditionOf,
} from '../store/shown-answers.js';
import type { Store } from '../store/store.js';
import type { ShownAnswerRow } from '../store/tables.js';
import { expiredAt } from './claims.js';
import { plainText } from './plain-text.js';
import { parseContent, type ServedEdition } from './served-edition.js';

/** A public answer as it was shown. Who asked is not part of it. */
export interface ShownAnswer {
  channelId: string;
  messageId: string;
  /** Of the edition that gave the answer. */
  edition: number;
  answer: Answer;
}

/** A public answer that no longer tells what its cards say. */
export interface DueCorrection {
  channelId: string;
  messageId: string;
  question: string;
  kind: Answer['kind'];
  /** The edition that the message is to agree with. */
  edition: number;
  /** All of its cards, those that are as they were as well; without `after` the card was retired. */
  cards: { before: Card | undefined; after: Card | undefined; changed: boolean }[];
}

/** Public answers are put right in place for a week after they were shown. Throws StoreFaults. */
export interface Corrections {
  remember(shown: ShownAnswer): Promise<void>;
  /** What this process is to put right now: nobody else will, until a while has passed. */
  claimDue(): Promise<DueCorrection[]>;
  /** The message agrees with the edition now. */
  corrected(messageId: string, edition: number): Promise<void>;
  /** The message cannot be edited: it is gone. */
  drop(messageId: string): Promise<void>;
}

/** Rows looked at in one go; those that need nothing done are settled on the way. */
const MOST_AT_ONCE = 50;

/** As much of the question as a message shows. */
const MOST_CHARACTERS = 300;

const cardIds = z.array(z.string());

export function createCorrections(store: Store, served: ServedEdition, now: () => Date): Corrections {
  const knowledgeOf = async (number: number): Promise<Knowledge | undefined> => {
    const row = await store.read((db) => findEdition(db, number));
    return row && parseContent(row.content);
  };

  return {
    async remember({ channelId, messageId, edition, answer }) {
      const row: ShownAnswerRow = {
        message_id: messageId,
        channel_id: channelId,
        question: plainText(answer.question, MOST_CHARACTERS),
        kind: answer.kind,
        cards: JSON.stringify(answer.cards.map((card) => card.id)),
        edition,
        shown_at: now().toISOString(),
        claimed_at: null,
      };
      await store.write((db) => insertShownAnswer(db, row));
    },
    async claimDue() {
      const { number: edition, answerer } = served.current();
      const expired = expiredAt(now());
      const rows = await store.read((db) => listAnswersBefore(db, edition, expired, MOST_AT_ONCE));
      const editions = new Map<number, Knowledge | undefined>();
      const due: DueCorrection[] = [];
      const settled: string[] = [];
      for (const row of rows) {
        if (!editions.has(row.edition)) editions.set(row.edition, await knowledgeOf(row.edition));
        const shown = editions.get(row.edition)?.cards ?? [];
        const cards = cardIds.parse(JSON.parse(row.cards)).map((id) => {
          const before = shown.find((card) => card.id === id);
          const after = answerer.findCard(id);
          return { before, after, changed: before !== undefined && shownPartOf(before) !== shownPartOf(after) };
        });
        if (!cards.some((card) => card.changed)) {
          settled.push(row.message_id);
          continue;
        }
        const at = now().toISOString();
        if (await store.write((db) => claimShownAnswer(db, row.message_id, at, expired))) {
          const { message_id: messageId, channel_id: channelId, question, kind } = row;
          due.push({ messageId, channelId, question, kind, edition, cards });
        }
      }
      if (settled.length > 0) await store.write((db) => setEditionOf(db, settled, edition));
      return due;
    },
    corrected: (messageId, edition) => store.write((db) => setEditionOf(db, [messageId], edition)),
    drop: (messageId) => store.write((db) => deleteShownAnswer(db, messageId)),
  };
}

/** What members see of a card; another way to ask it is no reason to edit a message. */
function shownPartOf(card: Card | undefined): string {
  return contentOf(card && [card.answer, card.saidBy, card.quotes, card.sentences, card.accounts]);
}
