import { expect, it } from 'vitest';
import type { Change } from '../../src/desk/changes.js';
import type { Desk } from '../../src/desk/desk.js';
import { answerOf, openDeskOn, requireCard, requireProposal } from '../support/desks.js';
import { requireFirst } from '../support/elements.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const PERSON = '1100000000000000301';

async function opened(correctForDays = 7) {
  const clock = { ms: Date.UTC(2031, 4, 20, 12) };
  const { desk } = await openDeskOn({ file: ':memory:' }, { now: () => new Date(clock.ms), correctForDays });
  const sees = (...ids: string[]): Promise<void> =>
    desk.following.saw(
      PERSON,
      ids.map((id) => requireCard(desk, id)),
      desk.current().number,
    );
  return { clock, desk, sees };
}

async function publish(desk: Desk, ...changes: Change[]): Promise<void> {
  for (const change of changes) {
    const result = await desk.publish(await requireProposal(desk, change), { author: 'Ada', reason: '' });
    if (result.kind !== 'published') throw new Error(JSON.stringify(result));
  }
}

const corrected = (desk: Desk): Change => answerOf(desk, 'company-offer', 'The company offers 3 percent.');
const OTHER_WORDING = 'the offer of the firm';

/** They follow the island, and the card is about pay. */
it.each<[string, (desk: Desk) => Change, string[] | undefined]>([
  ['corrected', corrected, ['company-offer']],
  ['withdrawn', () => ({ kind: 'retire-card', id: 'company-offer' }), ['company-offer']],
  [
    'given another way to be asked',
    (desk) => {
      const card = requireCard(desk, 'company-offer');
      return { kind: 'put-cards', cards: [{ ...card, alsoAsked: [...card.alsoAsked, OTHER_WORDING] }] };
    },
    undefined,
  ],
  ['left as it is, and another is', (desk) => answerOf(desk, 'strike-2019', 'It ended after four days.'), undefined],
])('who saw a card alone and follows something else: it is %s', async (_, change, told) => {
  const { desk, sees } = await opened();
  await desk.following.follow(PERSON, ['island']);
  await sees('company-offer');
  await publish(desk, change(desk));
  const due = await desk.following.claimDue();
  expect(due[0]?.changes.map(({ id }) => id)).toEqual(told);
  expect(due[0] && [...due[0].seen]).toEqual(told);
});

it('who saw a card as it is now, before they followed, or too long ago is not told of it', async () => {
  const { desk, sees, clock } = await opened(2);
  await sees('company-offer');
  await desk.following.follow(PERSON, ['island']);
  await publish(desk, corrected(desk));
  await sees('company-offer');
  expect(await desk.following.claimDue()).toEqual([]);
  await sees('strike-2019');
  clock.ms += 2 * DAY_MS + HOUR_MS;
  await desk.privacy.purge();
  await publish(desk, { kind: 'retire-card', id: 'strike-2019' });
  expect(await desk.following.claimDue()).toEqual([]);
});

it.each([
  [2, 1, true],
  [2, 3, false],
  [30, 29, true],
  [30, 31, false],
])('public answers are put right for %i days: after %i they are %s', async (correctForDays, after, isDue) => {
  const { desk, clock } = await opened(correctForDays);
  const answer = desk.current().answerer.answer(requireCard(desk, 'company-offer').question);
  if (answer.kind !== 'answer') throw new Error(answer.kind);
  const trace = { after: '1', answers: '2' };
  const showing = await desk.shownAnswers.begin({ channelId: '3', edition: desk.current().number, answer, trace });
  showing.shown('4');
  await desk.shownAnswers.flush();
  clock.ms += after * DAY_MS;
  await desk.privacy.purge();
  await publish(desk, corrected(desk));
  const due = await desk.corrections.claimDue();
  expect(due.map(({ messageId }) => messageId)).toEqual(isDue ? ['4'] : []);
  if (isDue) expect(requireFirst(requireFirst(due).cards).after?.answer).toBe('The company offers 3 percent.');
});
