/**
 * Of several processes one does a piece of work: it claims it first. Where it does not come back, because it was
 * stopped, the work is free again after this long. Edits of public answers have a shorter time of their own.
 */
export const CLAIM_MS = 5 * 60_000;

/** Claims from before this moment are over. */
export function expiredAt(now: Date): string {
  return new Date(now.getTime() - CLAIM_MS).toISOString();
}
