import { join } from 'node:path';
import { expect, it } from 'vitest';
import { answerOf, openDeskOn, requireProposal } from '../support/desks.js';
import { copyStory, temporaryFolder } from '../support/story.js';

it('one process reminds, once an edition, after the time that the story sets', async () => {
  const story = await copyStory();
  await story.edit('story.yaml', 'topics:', 'remindAfterHours: 6\ntopics:');
  const clock = { now: new Date('2031-05-16T09:00:00Z') };
  const address = { file: join(await temporaryFolder(), 'facts.db') };
  const options = { folder: story.folder, now: () => clock.now };
  const { desk } = await openDeskOn(address, options);
  const { desk: other } = await openDeskOn(address, options);
  const claims = async (): Promise<boolean[]> => [await desk.reminders.claim(), await other.reminders.claim()];
  clock.now = new Date('2031-05-16T14:59:59Z');
  expect(await claims()).toEqual([false, false]);
  clock.now = new Date('2031-05-16T15:00:00Z');
  expect(await claims()).toEqual([true, false]);
  expect(await claims()).toEqual([false, false]);
  await desk.publish(await requireProposal(desk, answerOf(desk, 'company-offer', 'The company offers 3 percent.')), {
    author: 'Ada',
    reason: 'newer',
  });
  await other.look();
  expect(await claims()).toEqual([false, false]);
  clock.now = new Date('2031-05-16T21:00:00Z');
  expect(await claims()).toEqual([true, false]);
});
