import { randomUUID } from 'node:crypto';
import type { Gap } from '../desk/gaps.js';
import type { Proposal } from '../desk/proposal.js';
import type { WayToAsk } from '../desk/ways-to-ask.js';
import type { FilledForm } from './commands/knowledge/card-form.js';
import type { TypedArticle } from './commands/knowledge/source-form.js';

/** A change that one moderator looks at, to publish it or not. */
export interface PendingChange {
  moderatorId: string;
  /** Who proposed it, where a second moderator is to publish it. */
  proposedBy?: string | undefined;
  /** Undefined where there is nothing to publish, but a form to mend. */
  proposal: Proposal | undefined;
  /** Why, for the history. */
  reason: string;
  /** What it answers, if it was made for that. */
  gap?: Gap | undefined;
  /** What it was written in, if it was. */
  form?: FilledForm | undefined;
  /** Other ways to ask its card that are proposed. */
  ways?: readonly WayToAsk[] | undefined;
  /** An article that was typed and is to be mended. */
  article?: TypedArticle | undefined;
}

/** In memory only, by ids that cannot be guessed: a preview does not outlive the process. */
export interface PendingChanges {
  keep(pending: PendingChange): string;
  find(id: string): PendingChange | undefined;
  /** Gives it once: of two presses the second finds nothing. */
  take(id: string): PendingChange | undefined;
}

const KEPT_MS = 1_800_000;
const MOST_KEPT = 100;

/** @param now gives the time in milliseconds. */
export function createPendingChanges(now: () => number): PendingChanges {
  const kept = new Map<string, { pending: PendingChange; until: number }>();

  function find(id: string): PendingChange | undefined {
    const found = kept.get(id);
    if (!found || found.until <= now()) return undefined;
    // Somebody is at it.
    found.until = now() + KEPT_MS;
    return found.pending;
  }

  return {
    keep(pending) {
      for (const [id, { until }] of kept) {
        // In the order in which they were kept.
        if (until <= now() || kept.size >= MOST_KEPT) kept.delete(id);
      }
      const id = randomUUID();
      kept.set(id, { pending, until: now() + KEPT_MS });
      return id;
    },
    find,
    take(id) {
      const pending = find(id);
      kept.delete(id);
      return pending;
    },
  };
}
