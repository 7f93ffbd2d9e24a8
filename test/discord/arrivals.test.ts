import { expect, it, onTestFinished } from 'vitest';
import { type Arrival, createArrivals } from '../../src/discord/arrivals.js';

const NOON = Date.UTC(2031, 4, 15, 12);

/** Arrivals on clocks that the test holds. */
function held() {
  const clocks = { at: 1_000, behind: 0 };
  const did: string[] = [];
  const arrivals = createArrivals((reason) => did.push(reason), {
    wall: () => NOON + clocks.at - clocks.behind,
    steady: () => clocks.at,
  });
  onTestFinished(() => arrivals.close());
  const add = (name: string, ago = 0, more: Partial<Arrival> = {}): Promise<void> => {
    const handle = async (): Promise<void> => void did.push(name);
    return arrivals.add({ sentAt: NOON + clocks.at - ago, expires: true, handle, ...more });
  };
  return { clocks, did, add };
}

it('starts one in a turn, so that what earlier ones send leaves before the next is begun', async () => {
  const { did, add } = held();
  const all = [add('first'), add('second'), add('third')];
  expect(did).toEqual([]);
  await all[0];
  setImmediate(() => did.push('sent'));
  await Promise.all(all);
  expect(did).toEqual(['first', 'second', 'sent', 'third']);
});

it.each<[string, number, Partial<Arrival>, string]>([
  ['three seconds of waiting', 3_000, {}, 'expired'],
  ['just less', 2_999, {}, 'late'],
  ['a message, which has no end', 60_000, { expires: false }, 'late'],
  ['a completion', 3_000, { typedBy: '1' }, 'expired'],
])('drops what waited here for too long, uncomputed: %s', async (_, ms, more, becomes) => {
  const { clocks, did, add } = held();
  const added = add('late', 0, more);
  clocks.at += ms;
  await added;
  expect(did).toEqual([becomes]);
});

it.each<[string, number, number, string]>([
  ['it was held up as long', 5_000, 4_000, 'expired'],
  ['it was not: the clock of the machine is wrong', 0, 4_000, 'late'],
  ['it was, and this was sent just now', 5_000, 0, 'late'],
])(
  'drops what is old by its id where the process cannot have heard of it in time: %s',
  async (_, stall, ago, becomes) => {
    const { clocks, did, add } = held();
    clocks.at += stall;
    await add('late', ago);
    expect(did).toEqual([becomes]);
  },
);

it('drops what is older by three seconds than another that came with it, whatever the clock says', async () => {
  const { clocks, did, add } = held();
  clocks.behind = 86_400_000;
  await Promise.all([add('old', 9_000), add('older', 6_000), add('fresh'), add('recent', 2_900)]);
  // Nothing waits any more: of one forged id of the far future nothing is left.
  await new Promise(setImmediate);
  await add('later', 4_000);
  expect(did).toEqual(['expired', 'expired', 'fresh', 'recent', 'later']);
});

it('completes last, what was typed last first, and of each person only that', async () => {
  const { did, add } = held();
  await Promise.all([
    ...['w', 'wh', 'who'].map((typed) => add(typed, 0, { typedBy: '1' })),
    add('a', 0, { typedBy: '2' }),
    add('asked'),
  ]);
  expect(did).toEqual(['superseded', 'superseded', 'asked', 'a', 'who']);
});
