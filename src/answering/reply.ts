import type { Card, NotCovered } from '../knowledge/schema.js';

/** What goes back for a question. */
export type Reply = Answer | Suggestions | Decline;

/** What every reply carries. */
export interface Judged {
  question: string;
  /** How sure the engine is that its best card answers the question; 0 to 1. */
  confidence: number;
  /** Best matches first, whatever came of them; for /explain. */
  ranking: Match[];
}

/** `correction`: the question assumes something the story contradicts. */
export interface Answer extends Judged {
  kind: 'answer' | 'correction';
  /** One to three. */
  cards: Card[];
}

/** Near misses to choose from: the cards that may be meant, best first, one to four. */
export interface Suggestions extends Judged {
  kind: 'suggestions';
  cards: Card[];
}

/** The story does not say, or nothing was asked. */
export interface Decline extends Judged {
  kind: 'decline';
  reason: 'not-covered' | 'off-topic' | 'nothing-asked';
  /** What the story can tell instead; may be empty. */
  closest: Card[];
}

export function isAnswered(reply: Reply): reply is Answer {
  return reply.kind === 'answer' || reply.kind === 'correction';
}

/** A card, or something the story does not say, with what speaks for it. */
export interface Match {
  about: { card: Card } | { notCovered: NotCovered };
  /** Higher is better; comparable within one ranking only. */
  score: number;
  /** The question's words that it explains, each with what it was read as. */
  matched: MatchedWord[];
  /** Words of the question that it does not explain. */
  unexplained: string[];
}

export interface MatchedWord {
  asked: string;
  readAs: string;
}
