import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Change } from '../../src/desk/changes.js';
import type { Desk } from '../../src/desk/desk.js';
import { answerOf, openDeskOn, requireCard, requireProposal } from '../support/desks.js';
import { temporaryFolder } from '../support/story.js';

const NOON = Date.UTC(2031, 4, 20, 12);
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const ASKER = '1100000000000000301';

async function opened(file = ':memory:') {
  const clock = { ms: NOON };
  const { desk } = await openDeskOn({ file }, { now: () => new Date(clock.ms) });
  const ask = (question: string): void => desk.tally.count(desk.current().answerer.answer(question), ASKER);
  return { clock, desk, ask };
}

async function publish(desk: Desk, change: Change): Promise<void> {
  const result = await desk.publish(await requireProposal(desk, change), { author: 'Ada', reason: 'A newer figure.' });
  if (result.kind !== 'published') throw new Error(JSON.stringify(result));
}

it('is of the day that is over, from five minutes after its end on, and told once', async () => {
  const { clock, desk, ask } = await opened();
  const { id, question } = requireCard(desk, 'company-offer');
  ask(question);
  ask(question);
  await publish(desk, answerOf(desk, id, 'The company offers 3 percent.'));
  await desk.tally.flush();
  clock.ms += 12 * HOUR_MS + MINUTE_MS;
  expect(await desk.digests.claim(), 'others may write what they counted yet').toBeUndefined();
  // Of the next day, which is not over.
  ask('How did the strike of 2019 end?');
  await publish(desk, answerOf(desk, 'strike-2019', 'A strike in 2019 ended after four days.'));
  clock.ms += 4 * MINUTE_MS;
  expect(await desk.digests.claim()).toMatchObject({
    day: '2031-05-20',
    changes: [{ id, before: expect.anything(), after: { answer: 'The company offers 3 percent.' } }],
    asked: [{ card: { id, answer: 'The company offers 3 percent.' }, count: 2 }],
  });
  expect(await desk.digests.claim()).toBeUndefined();
  clock.ms += 24 * HOUR_MS;
  expect(await desk.digests.claim()).toMatchObject({ day: '2031-05-21', changes: [{ id: 'strike-2019' }], asked: [] });
});

it('is none of a day on which nothing happened, nor of what one person wanted to know', async () => {
  const { clock, desk, ask } = await opened();
  ask('How did the strike of 2019 end?');
  ask('Who is the mayor of Paris?');
  ask('Who is the mayor of Paris?');
  await desk.tally.flush();
  clock.ms += 13 * HOUR_MS;
  expect(await desk.digests.claim()).toBeUndefined();
});

it('names no card that is gone', async () => {
  const { clock, desk, ask } = await opened();
  for (let time = 0; time < 3; time += 1) ask('How did the strike of 2019 end?');
  await desk.tally.flush();
  clock.ms += 13 * HOUR_MS;
  await publish(desk, { kind: 'retire-card', id: 'strike-2019' });
  expect(await desk.digests.claim()).toBeUndefined();
});

it('is claimed by one of two processes', async () => {
  const file = join(await temporaryFolder(), 'facts.db');
  const one = await opened(file);
  const other = await opened(file);
  await publish(one.desk, answerOf(one.desk, 'company-offer', 'The company offers 3 percent.'));
  for (const { clock } of [one, other]) clock.ms += 13 * HOUR_MS;
  const claimed = await Promise.all([one, other].map(({ desk }) => desk.digests.claim()));
  expect(claimed.filter((digest) => digest !== undefined)).toHaveLength(1);
});
