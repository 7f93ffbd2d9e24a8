import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRateLimit, slowDownText } from '../../src/discord/rate-limit.js';
import { ENGLISH } from '../../src/languages/language.js';

describe('createRateLimit', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2031-05-16T09:00:00Z') });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('allows so many a minute, then none, and says which is the first refused', async () => {
    const limit = createRateLimit(2);
    expect(await limit.spend('a')).toEqual({ allowed: true });
    expect(await limit.spend('a')).toEqual({ allowed: true });
    expect(await limit.spend('a')).toEqual({ allowed: false, retryInSeconds: 60, first: true });
    expect(await limit.spend('a')).toEqual({ allowed: false, retryInSeconds: 60, first: false });
  });

  it('counts each person apart', async () => {
    const limit = createRateLimit(1);
    await limit.spend('a');
    expect(await limit.spend('b')).toEqual({ allowed: true });
    expect(await limit.spend('a')).toMatchObject({ allowed: false });
  });

  it('says how long to wait, and allows again after that', async () => {
    const limit = createRateLimit(1);
    await limit.spend('a');
    await vi.advanceTimersByTimeAsync(45_000);
    expect(await limit.spend('a')).toMatchObject({ allowed: false, retryInSeconds: 15 });
    await vi.advanceTimersByTimeAsync(14_999);
    expect(await limit.spend('a')).toMatchObject({ allowed: false, retryInSeconds: 1 });
    await vi.advanceTimersByTimeAsync(1);
    expect(await limit.spend('a')).toEqual({ allowed: true });
  });

  it('marks the first refused of every minute', async () => {
    const limit = createRateLimit(1);
    await limit.spend('a');
    expect(await limit.spend('a')).toMatchObject({ first: true });
    await vi.advanceTimersByTimeAsync(60_000);
    await limit.spend('a');
    expect(await limit.spend('a')).toMatchObject({ first: true });
  });
});

describe('slowDownText', () => {
  it.each([
    [1, 'again in 1 second.'],
    [2, 'again in 2 seconds.'],
  ])('%i', (seconds, text) => {
    expect(slowDownText(seconds, ENGLISH)).toContain(text);
  });
});
