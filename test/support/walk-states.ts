import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROJECT } from './project.js';

/** Something real, the state it is in by the words of the page, and what can happen to it. */
export interface Subject {
  state(): string | Promise<string>;
  /** By name. The name that is walked may say more: how long a silence was, or whether something was found. */
  events: Readonly<Record<string, () => unknown>>;
}

export interface Walks {
  /** By which events to get to each state of the table, from the start. */
  ways: Readonly<Record<string, readonly string[]>>;
  /** By which events to get to the start from wherever it is; where there are none, a new one is made. */
  back?: readonly string[];
  runs: number;
  mostEvents: number;
}

const PAGE = 'docs/design.md';

/** The rows of a table of the page: state, event, and what comes of it; each names the test that holds it to that. */
function readStates(title: string, test: string): [state: string, event: string, then: string][] {
  const [, section = ''] = readFileSync(join(PROJECT, PAGE), 'utf8').split(`\n### States of ${title}\n`);
  const [table = ''] = section.split(/\n##/);
  return [...table.matchAll(/^\| (.+) \| (.+) \| (.+) \| `(.+)` \|$/gm)].map(
    ([, state = '', event = '', then = '', by]) => {
      expect(by, `the test of ${state} × ${event}`).toBe(test);
      return [state, event, then];
    },
  );
}

/** Tests every row of a table, and that walks at random meet nothing else than what it tells. */
export function describeStates(
  title: string,
  test: string,
  { ways, back, runs, mostEvents }: Walks,
  start: () => Promise<Subject>,
): void {
  const rows = readStates(title, test);
  const thens = new Map(rows.map(([state, event, then]) => [`${state} × ${event}`, then]));
  const events = [...new Set(rows.map(([, event]) => event))];
  const step = async (subject: Subject, event: string): Promise<void> => {
    const before = await subject.state();
    await subject.events[event]?.();
    expect(await subject.state(), `${before} × ${event}`).toBe(thens.get(`${before} × ${event}`) ?? before);
  };

  /** A subject at the start each time: a new one, or the same one led back. */
  function beginner(): () => Promise<Subject> {
    let started: Subject | undefined;
    return async () => {
      if (!back || !started) started = await start();
      else for (const event of back) await step(started, event);
      return started;
    };
  }

  describe(`states of ${title}`, () => {
    it('are all in the table, with all that can happen', async () => {
      expect(Object.keys((await start()).events).sort()).toEqual([...events].sort());
      expect(Object.keys(ways).sort()).toEqual([...new Set(rows.map(([state]) => state))].sort());
    });

    it('become what each row of the table tells', async () => {
      const begin = beginner();
      for (const [state, event] of rows) {
        const subject = await begin();
        for (const before of ways[state] ?? []) await step(subject, before);
        expect(await subject.state(), `the way to ${state}`).toBe(state);
        await step(subject, event);
      }
    });

    it('are those of the table whatever happens, in any order', async () => {
      const begin = beginner();
      const walk = fc.array(fc.constantFrom(...events), { maxLength: mostEvents });
      await fc.assert(
        fc.asyncProperty(walk, async (walked) => {
          const subject = await begin();
          for (const event of walked) await step(subject, event);
        }),
        { numRuns: runs },
      );
    });
  });
}
