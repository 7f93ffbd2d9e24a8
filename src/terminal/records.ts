import { z } from 'zod';
import type { Answerer, Turn } from '../answering/answerer.js';
import { turnOf } from '../answering/conversations.js';
import { isAnswered, type Reply } from '../answering/reply.js';
import { shownText } from '../answering/shown-text.js';

/** A line of `ask --jsonl`. */
export const askLineSchema = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  question: z.string(),
  after: z.array(z.string()).default([]),
});

/** One reply as JSON. */
export interface ReplyRecord {
  id?: string | number;
  outcome: 'answered' | 'corrected' | 'suggested' | 'declined';
  /** The whole plain text a member would see. */
  shown: string;
  /** Ids of the cards that were answered with. */
  cards: string[];
  confidence: number;
  /** Questions offered instead. */
  suggestions: string[];
}

const OUTCOMES = {
  answer: 'answered',
  correction: 'corrected',
  suggestions: 'suggested',
  decline: 'declined',
} as const;

export function recordOf(answerer: Answerer, reply: Reply): ReplyRecord {
  const offered = reply.kind === 'decline' ? reply.closest : reply.cards;
  return {
    outcome: OUTCOMES[reply.kind],
    shown: shownText(answerer.telling, reply),
    cards: isAnswered(reply) ? reply.cards.map((card) => card.id) : [],
    confidence: Math.round(reply.confidence * 1000) / 1000,
    suggestions: isAnswered(reply) ? [] : offered.map((card) => card.question),
  };
}

/** Asks a question after others of the same conversation, as if they had all just been asked. */
export function askAfter(answerer: Answerer, question: string, after: readonly string[]): Reply {
  const turns: Turn[] = [];
  for (const earlier of after) turns.push(turnOf(answerer.answer(earlier, turns)));
  return answerer.answer(question, turns);
}
