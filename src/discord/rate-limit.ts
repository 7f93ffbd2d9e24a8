import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Language } from '../languages/language.js';
import type { Asking } from './asking.js';

/** The verdict on one more question. `first` is whether it is the first over the limit in this time. */
export type Allowance = { allowed: true } | { allowed: false; retryInSeconds: number; first: boolean };

export interface RateLimit {
  spend(userId: string): Promise<Allowance>;
}

/** What a person may send the moderators in a day. */
export const CONTRIBUTIONS_A_DAY = { times: 10, seconds: 86_400 };

/** Counts what each person does, over all ways of doing it, in memory only. @param times in that many seconds */
export function createRateLimit(times: number, seconds = 60): RateLimit {
  const limiter = new RateLimiterMemory({ points: times, duration: seconds });
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
          first: refusal.consumedPoints === times + 1,
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
