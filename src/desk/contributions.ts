import { randomUUID } from 'node:crypto';
import { addAsker, countGap, setGapStatus } from '../store/gaps.js';
import type { Store } from '../store/store.js';
import type { GapRow } from '../store/tables.js';
import type { CodeOf } from './person-codes.js';
import { plainText } from './plain-text.js';
import { WORDING_LENGTH, wordingOf, wordsOfWording } from './wording.js';

/** A question that somebody asks the moderators, with what it is asked for. */
export interface RequestedAnswer {
  question: string;
  reason: string;
  link: string;
}

/** An answer that somebody knows, and where it stands. */
export interface SuggestedAnswer {
  question: string;
  answer: string;
  source: string;
  quotation: string;
}

/**
 * What people bring to the moderators, who find it with what was not answered. Nobody else sees it before one of them
 * publishes it. Throws StoreFaults.
 */
export interface Contributions {
  /** Who asks is counted once, under a code. @returns whether there is a word in the question */
  request(requested: RequestedAnswer, userId: string): Promise<boolean>;
  /** Of who suggests nothing is kept. @returns whether there is a word in the question */
  suggest(suggested: SuggestedAnswer): Promise<boolean>;
  /** Puts a suggested answer away; the question stays. */
  drop(id: string): Promise<void>;
}

/** How much of each is kept; an answer may be as long as that of a card. */
export const CONTRIBUTION_LENGTHS = { reason: WORDING_LENGTH, reference: 300, answer: 480, quotation: 300 };

export function createContributions(store: Store, codeOf: CodeOf, now: () => Date): Contributions {
  function rowOf(
    source: 'requested' | 'suggested',
    asked: string,
    said: Pick<GapRow, 'note' | 'reference' | 'quotation'>,
  ): GapRow {
    const [question, at] = [wordingOf(asked), now().toISOString()];
    const words = wordsOfWording(question);
    const times = { count: 1, first_at: at, last_at: at };
    return { id: randomUUID(), source, words, question, ...said, ...times, status: 'open' };
  }

  return {
    async request({ question, reason, link }, userId) {
      const note = plainText(reason, CONTRIBUTION_LENGTHS.reason);
      const reference = plainText(link, CONTRIBUTION_LENGTHS.reference);
      const row = rowOf('requested', question, { note, reference, quotation: '' });
      if (row.words === '') return false;
      const asker = await codeOf(userId);
      await store.write(async (db) => {
        await countGap(db, row);
        await addAsker(db, { source: row.source, words: row.words, asker, asked_at: row.last_at });
      });
      return true;
    },
    async suggest({ question, answer, source, quotation }) {
      const row = rowOf('suggested', question, {
        note: plainText(answer, CONTRIBUTION_LENGTHS.answer),
        reference: plainText(source, CONTRIBUTION_LENGTHS.reference),
        quotation: plainText(quotation, CONTRIBUTION_LENGTHS.quotation),
      });
      if (row.words === '') return false;
      await store.write((db) => countGap(db, row));
      return true;
    },
    drop: (id) => store.write((db) => setGapStatus(db, [id], 'dismissed')),
  };
}
