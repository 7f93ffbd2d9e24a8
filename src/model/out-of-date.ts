import type { Card } from './knowledge.js';

/** The day after which a card may be out of date, where that has passed in UTC: the earlier one of its two. */
export function outOfDateSince({ until, checkBy }: Pick<Card, 'until' | 'checkBy'>, now: Date): string | undefined {
  const today = now.toISOString().slice(0, 10);
  return [until, checkBy]
    .filter((day) => day !== undefined)
    .sort()
    .find((day) => day < today);
}
