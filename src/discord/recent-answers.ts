import type { Edition } from '../model/edition.js';
import type { Answer } from '../model/reply.js';
import type { Shown } from './asking.js';

/** Answers that a channel has just seen, in memory: asked again, they are pointed to, not told once more. */
export interface RecentAnswers {
  /** The message in which this answer stands in the channel. */
  find(channelId: string, edition: Edition, answer: Answer): Shown | undefined;
  add(shown: Shown, edition: Edition, answer: Answer): void;
  /** The message is gone. */
  remove(messageId: string): void;
}

const MOST_MS = 5 * 60_000;

/** @param now milliseconds */
export function createRecentAnswers(now: () => number): RecentAnswers {
  const recent = new Map<string, { shown: Shown; at: number }>();

  return {
    find(channelId, edition, answer) {
      const found = recent.get(keyOf(channelId, edition, answer));
      return found && now() - found.at < MOST_MS ? found.shown : undefined;
    },
    add(shown, edition, answer) {
      // The oldest come first.
      for (const [key, { at }] of recent) {
        if (now() - at < MOST_MS) break;
        recent.delete(key);
      }
      const key = keyOf(shown.channelId, edition, answer);
      recent.delete(key);
      recent.set(key, { shown, at: now() });
    },
    remove(messageId) {
      for (const [key, { shown }] of recent) if (shown.id === messageId) recent.delete(key);
    },
  };
}

/** What makes it the same answer, however it was asked for. */
function keyOf(channelId: string, { number }: Edition, { kind, cards, untold }: Answer): string {
  return JSON.stringify([channelId, number, kind, cards.map(({ id }) => id), untold]);
}
