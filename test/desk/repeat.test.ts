import { expect, it } from 'vitest';
import { repeat } from '../../src/desk/repeat.js';
import { createHeldClock } from '../../src/local-discord/index.js';

const EVERY_MS = 2_000;

/** Work that goes on until it is ended, at a clock that stands still. */
function start() {
  const clock = createHeldClock();
  const under: (() => void)[] = [];
  let begun = 0;
  const work = (): Promise<void> => {
    begun += 1;
    return new Promise((resolve) => under.push(resolve));
  };
  const repeated = repeat(EVERY_MS, work, clock.after);
  return {
    pass: clock.pass,
    begun: () => begun,
    async end(): Promise<void> {
      under.pop()?.();
      await new Promise(setImmediate);
    },
    stop: repeated.stop,
  };
}

it('begins after a while, and not before', () => {
  const { pass, begun } = start();
  pass(EVERY_MS - 1);
  expect(begun()).toBe(0);
  pass(1);
  expect(begun()).toBe(1);
});

it('begins again a while after the end, however long it took', async () => {
  const { pass, begun, end } = start();
  pass(EVERY_MS);
  pass(10 * EVERY_MS);
  expect(begun()).toBe(1);
  await end();
  pass(EVERY_MS - 1);
  expect(begun()).toBe(1);
  pass(1);
  expect(begun()).toBe(2);
});

it.each([
  ['waits', 0],
  ['is at work', EVERY_MS],
])('stopped while it %s it does not begin again, and what is under way is finished', async (_, passed) => {
  const { pass, begun, end, stop } = start();
  pass(passed);
  const before = begun();
  let stopped = false;
  const stopping = stop().then(() => {
    stopped = true;
  });
  await new Promise(setImmediate);
  expect(stopped).toBe(before === 0);
  await end();
  await stopping;
  pass(10 * EVERY_MS);
  expect(begun()).toBe(before);
});
