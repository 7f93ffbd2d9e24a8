import type { Turn } from '../model/answerer.js';
import { isAnswered, type Reply } from '../model/reply.js';

/** A conversation is forgotten when nothing was said for this long. */
const FORGET_AFTER_MS = 10 * 60_000;
/** Turns kept of one conversation: pronouns seldom reach back further. */
const MOST_TURNS = 3;
/** Conversations kept; the one silent for longest goes first. */
const MOST_CONVERSATIONS = 5_000;

/** Remembers the last turns of each conversation, in memory only, for follow-up questions. */
export interface Conversations {
  /** The turns of a conversation that are not forgotten yet, oldest first. */
  recall(key: string): readonly Turn[];
  remember(key: string, turn: Turn): void;
  /** Forgets at once the conversations with such a key. */
  forget(isMeant: (key: string) => boolean): void;
  size(): number;
}

/** @param now gives the time in milliseconds. */
export function createConversations(now: () => number): Conversations {
  const kept = new Map<string, { turns: Turn[]; at: number }>();
  const forgetOld = (): void => {
    for (const [key, conversation] of kept) {
      if (kept.size <= MOST_CONVERSATIONS && now() - conversation.at < FORGET_AFTER_MS) break;
      kept.delete(key);
    }
  };
  return {
    recall(key) {
      forgetOld();
      return kept.get(key)?.turns ?? [];
    },
    remember(key, turn) {
      forgetOld();
      const turns = [...(kept.get(key)?.turns ?? []), turn].slice(-MOST_TURNS);
      kept.delete(key);
      kept.set(key, { turns, at: now() });
      forgetOld();
    },
    forget(isMeant) {
      for (const key of [...kept.keys()]) if (isMeant(key)) kept.delete(key);
    },
    size: () => kept.size,
  };
}

/** What a conversation remembers of a reply. */
export function turnOf(reply: Reply): Turn {
  return { question: reply.question, cards: isAnswered(reply) ? reply.cards.map((card) => card.id) : [] };
}
