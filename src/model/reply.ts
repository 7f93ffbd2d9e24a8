import type { Card, Entity, NotCovered, Story } from './knowledge.js';

/** What goes back for a question. */
export type Reply = Answer | Nearest | Decline | Talk;

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
  /** What else was asked that the story does not say, each as it goes on after "The story does not say". */
  untold: string[];
}

/** Near, but not that: what the story does not say, and the nearest that it tells. */
export interface Nearest extends Judged {
  kind: 'nearest';
  /** As it goes on after "The story does not say"; undefined where the engine cannot tell what is missing. */
  missing: string | undefined;
  /** The nearest, which is shown, and up to three others to choose from. */
  cards: Card[];
}

/** The story does not say, and tells nothing near. */
export interface Decline extends Judged {
  kind: 'decline';
}

/** What people say to a bot that asks nothing of the story. */
export type TalkAbout =
  | 'nothing'
  | 'greeting'
  | 'thanks'
  | 'praise'
  | 'blame'
  | 'small-talk'
  | 'who-are-you'
  | 'what-can-you-do'
  | 'who-wrote-this'
  | 'how-current'
  | 'source'
  | 'is-that-true'
  | 'command'
  | 'link'
  | 'language'
  | 'distress';

/** No question about the story: shown to the one who said it alone, and never kept. */
export interface Talk extends Judged {
  kind: 'talk';
  about: TalkAbout;
  /** In English, or in the language that somebody spoke. */
  text: string;
  /** The cards of the last answer, which it may be about. */
  shown?: readonly Card[];
  /** Questions to begin with, where that helps; may be empty. */
  cards: Card[];
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

/** What replies are told with: the names behind the ids, and the story's own data. */
export interface Telling {
  story: Story;
  entities: ReadonlyMap<string, Entity>;
}
