import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Language } from '../languages/language.js';
import type { Asking } from './asking.js';

/** The verdict on one more question. `first` is whether it is the first over the limit in this minute. */
export type Allowance = { allowed: true } | { allowed: false; retryInSeconds: number; first: boolean };

export interface RateLimit {
  spend(userId: string): Promise<Allowance>;
}

/** Counts each person's questions over all ways of asking, in memory only. */
export function createRateLimit(questionsPerMinute: number): RateLimit {
  const limiter = new RateLimiterMemory({ points: questionsPerMinute, duration: 60 });
  return {
    async spend(userId) {
      try {
        await limiter.consume(userId);
        return { allowed: true };
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return {
          allowed: false,
          retryInSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000)),
          first: refusal.consumedPoints === questionsPerMinute + 1,
        };
      }
    },
  };
}

/** Whether somebody has to wait; then they are told so. */
export async function isHeldBack(
  rateLimit: RateLimit,
  { userId, byMessage, say, languageFor }: Asking,
): Promise<boolean> {
  const allowance = await rateLimit.spend(userId);
  if (allowance.allowed) return false;
  // One note a minute to messages: the limit must not turn the bot itself into a flood.
  if (allowance.first || !byMessage) await say(slowDownText(allowance.retryInSeconds, languageFor('private')));
  return true;
}

export function slowDownText(retryInSeconds: number, { t, duration }: Language): string {
  return t('slowDown', { wait: duration(retryInSeconds, 'second') });
}
