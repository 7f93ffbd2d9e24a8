import type { Checked } from './check.js';
import type { Card, Knowledge } from './knowledge.js';
import type { Reply, Telling } from './reply.js';
import type { Steps } from './steps.js';

/** One earlier question of a conversation, with what was answered. */
export interface Turn {
  question: string;
  /** Ids of the cards that were shown. */
  cards: readonly string[];
}

/** The terms that a card is found by. */
export interface FoundBy {
  /** Of its answer and what goes with it. */
  text: readonly string[];
  /** Of each wording: its question, the other ways to ask, the misconceptions. */
  wordings: readonly (readonly string[])[];
}

/** Answers questions from one edition of the knowledge base. Pure: no clock, no disk, and what it keeps changes no answer. */
export interface Answerer {
  /** @param earlier the conversation so far, oldest first; follow-ups are read in its light. */
  answer(question: string, earlier?: readonly Turn[]): Reply;
  /** The card that a text brings up first, were it no card's own wording; undefined where none shares a word. */
  findNearest(text: string): Card | undefined;
  /** Cards whose question fits what was typed so far, best first; the most useful ones when nothing was. */
  complete(typed: string, most: number): Card[];
  /** Holds what somebody wrote against the story, sentence by sentence. */
  check(text: string): Checked;
  findCard(id: string): Card | undefined;
  /** What the words of a text stand for, each once: texts that share most of them are about the same. */
  termsOf(text: string): string[];
  /** Undefined where there is no such card. */
  foundBy(id: string): FoundBy | undefined;
  telling: Telling;
  /** All of it, drafts too. */
  knowledge: Knowledge;
  /** The part that answers and may be shown to anybody: without drafts. */
  worded: Knowledge;
  /** An answerer of a next state of the knowledge. Parts that are the very same objects in both are not read again. */
  prepareNext(knowledge: Knowledge): Steps<Answerer>;
  /** Makes what else the first questions would wait for, in small steps. It changes no answer. */
  rehearse(): Steps<void>;
}
