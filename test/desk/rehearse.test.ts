import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { rehearse } from '../../src/desk/rehearse.js';
import type { ServedEdition } from '../../src/desk/served-edition.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';
import { english } from '../support/story.js';

const AT_ONCE = { fromMs: 0, pauseMs: 0 };
const STEPS = 5;
const ANSWERER = createAnswerer(createSmallKnowledge(), english);

/** An edition that has so many things to rehearse, with what is done at each. */
function withSteps(act: (step: number) => void): ServedEdition {
  const answerer = {
    ...ANSWERER,
    *rehearse() {
      for (let step = 1; step <= STEPS; step++) yield act(step);
    },
  };
  return { current: () => ({ number: 1, hash: '', since: new Date(0), author: 'Ada', reason: '', answerer }) };
}

describe('rehearse', () => {
  it('does all, each in a turn of its own', async () => {
    const done: string[] = [];
    const all = rehearse(
      withSteps((step) => {
        done.push(`step ${step}`);
        setImmediate(() => done.push(`a turn for others`));
      }),
      new AbortController().signal,
      { fromMs: 0, pauseMs: 5 },
    );
    expect(done).toEqual([]);
    await all;
    expect(done.slice(0, 4)).toEqual(['step 1', 'a turn for others', 'step 2', 'a turn for others']);
    expect(done.filter((what) => what.startsWith('step'))).toHaveLength(STEPS);
  });

  it.each([
    ['before it begins', 0],
    ['after two steps', 2],
  ])('ends where the bot stops %s', async (_, at) => {
    const stopping = new AbortController();
    let done = 0;
    const edition = withSteps((step) => {
      done = step;
      if (step === at) stopping.abort();
    });
    if (at === 0) stopping.abort();
    await rehearse(edition, stopping.signal, AT_ONCE);
    expect(done).toBe(at);
  });

  it('leaves the first seconds to what a start has to do', async () => {
    const stopping = new AbortController();
    let done = 0;
    const all = rehearse(
      withSteps((step) => {
        done = step;
      }),
      stopping.signal,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    stopping.abort();
    await all;
    expect(done).toBe(0);
  });

  it('passes on what fails', async () => {
    const edition = withSteps(() => {
      throw new Error('it failed');
    });
    await expect(rehearse(edition, new AbortController().signal, AT_ONCE)).rejects.toThrow('it failed');
  });
});
