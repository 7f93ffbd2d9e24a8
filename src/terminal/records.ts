import { z } from 'zod';
import type { Answerer, Turn } from '../answering/answerer.js';
import type { Reply } from '../answering/reply.js';
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
  return {
    outcome: OUTCOMES[reply.kind],
    shown: shownText(answerer.telling, reply),
    cards: isAnswered(reply) ? cardsOf(reply) : [],
    confidence: Math.round(reply.confidence * 1000) / 1000,
    suggestions: isAnswered(reply) ? [] : offeredBy(reply),
  };
}

/** Asks a question after others of the same conversation, as if they had all just been asked. */
export function askAfter(answerer: Answerer, question: string, after: readonly string[]): Reply {
  const turns: Turn[] = [];
  for (const earlier of after) turns.push(turnOf(answerer.answer(earlier, turns)));
  return answerer.answer(question, turns);
}

/** What a conversation remembers of a reply. */
export function turnOf(reply: Reply): Turn {
  return { question: reply.question, cards: isAnswered(reply) ? cardsOf(reply) : [] };
}

export function isAnswered(reply: Reply): boolean {
  return reply.kind === 'answer' || reply.kind === 'correction';
}

function cardsOf(reply: Reply): string[] {
  return reply.kind === 'decline' ? [] : reply.cards.map((card) => card.id);
}

function offeredBy(reply: Reply): string[] {
  return (reply.kind === 'decline' ? reply.closest : reply.cards).map((card) => card.question);
}
