import { expect } from 'vitest';
import type { Ran } from './run.js';
import { copyStory, type StoryCopy } from './story.js';
import { runTyped } from './terminal.js';

export const DISPUTE = 'cards/dispute.yaml';
export const ISLAND = 'cards/island.yaml';
export const TALKS = 'cards/talks.yaml';

/** Runs `knowledge check` on a folder. */
export function check(folder: string, ...args: string[]): Promise<Ran> {
  return runTyped(['knowledge', 'check', '--knowledge', folder, ...args]);
}

/** How a story is spoiled, and the faults that are to be found then. */
export type Row = [reason: string, spoil: (story: StoryCopy) => Promise<void>, faults: (string | RegExp)[]];

/** Spoils a copy of the story; the faults that the check prints of it, its summary the last where there is one. */
export async function faultsOf(spoil: Row[1], ...args: string[]): Promise<string[]> {
  const story = await copyStory();
  await spoil(story);
  const { status, stdout, stderr } = await check(story.folder, ...args);
  expect(stderr).toBe('');
  expect(status).toBe(1);
  return stdout
    .trimEnd()
    .split('\n')
    .filter((line) => !line.includes(': advice: '));
}

/** Faults as they begin, what to do about them left out; or as they match. */
export const matchers = (faults: (string | RegExp)[]): unknown[] =>
  faults.map((fault) => (typeof fault === 'string' ? expect.stringContaining(fault) : expect.stringMatching(fault)));
