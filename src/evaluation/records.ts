import { z } from 'zod';
import { turnOf } from '../answering/conversations.js';
import { replyText } from '../answering/talk/reply-text.js';
import type { Answerer, Turn } from '../model/answerer.js';
import type { Card } from '../model/knowledge.js';
import type { Reply } from '../model/reply.js';

/** A line of `ask --jsonl`. */
export const askLineSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string(),
  after: z.array(z.string()).default([]),
});

/** One reply as JSON. */
export interface ReplyRecord {
  id?: string | number;
  outcome: 'answered' | 'corrected' | 'nearest' | 'declined';
  /** The whole plain text a member would see. */
  shown: string;
  /** Ids of the cards that were shown. */
  cards: string[];
  confidence: number;
  /** Questions offered instead. */
  suggestions: string[];
}

const OUTCOMES = {
  answer: 'answered',
  correction: 'corrected',
  nearest: 'nearest',
  decline: 'declined',
  talk: 'declined',
} as const;

export function recordOf({ telling }: Answerer, reply: Reply): ReplyRecord {
  const { shown, offered } = cardsIn(reply);
  return {
    outcome: OUTCOMES[reply.kind],
    shown: replyText(telling, reply),
    cards: shown.map((card) => card.id),
    confidence: Math.round(reply.confidence * 1000) / 1000,
    suggestions: offered.map((card) => card.question),
  };
}

function cardsIn(reply: Reply): { shown: Card[]; offered: Card[] } {
  switch (reply.kind) {
    case 'answer':
    case 'correction':
      return { shown: reply.cards, offered: [] };
    case 'nearest':
      return { shown: reply.cards.slice(0, 1), offered: reply.cards.slice(1) };
    case 'decline':
      return { shown: [], offered: [] };
    case 'talk':
      return { shown: [], offered: reply.cards };
  }
}

/** Asks a question after others of the same conversation, as if they had all just been asked. */
export function askAfter(answerer: Answerer, question: string, after: readonly string[]): Reply {
  const turns: Turn[] = [];
  for (const earlier of after) turns.push(turnOf(answerer.answer(earlier, turns)));
  return answerer.answer(question, turns);
}
