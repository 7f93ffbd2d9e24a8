import { expect, it } from 'vitest';
import { holdAlone } from '../../src/operating/one-process.js';

it('is held by one at a time, each name by itself', async () => {
  const name = `a token ${process.pid}`;
  const held = await holdAlone(name);
  expect(await holdAlone(name)).toBeUndefined();
  const other = await holdAlone(`${name}, another`);
  expect(other).toBeDefined();
  await Promise.all([held?.release(), other?.release()]);
  const again = await holdAlone(name);
  expect(again).toBeDefined();
  await again?.release();
});
