import { expect, it, onTestFinished } from 'vitest';
import { type Desk, openDesk } from '../../src/desk/desk.js';
import type { Answer } from '../../src/model/reply.js';
import { createStore, type Store, StoreFault } from '../../src/store/store.js';
import { answerOf, requireCard, requireProposal } from '../support/desks.js';
import { requireFirst } from '../support/elements.js';
import { english, SILENT, STORY } from '../support/story.js';

const CARD = 'company-offer';
const BYLINE = { author: 'Ada', reason: 'It is so' };

/** A desk whose store fails where a test says so, and whose time it holds. */
async function openAt({ failing = false } = {}) {
  const state = { failing, notes: 0, ms: Date.parse('2031-05-16T09:00:00Z') };
  const now = () => new Date(state.ms);
  const store = createStore({ file: ':memory:' }, now);
  const refuseOr = <T>(use: () => Promise<T>): Promise<T> =>
    state.failing ? Promise.reject(new StoreFault('it is away', 'Bring it back.')) : use();
  const unreliable: Store = {
    ...store,
    read: (work) => refuseOr(() => store.read(work)),
    write: (work) => refuseOr(() => store.write(work)),
    note(work) {
      state.notes += 1;
      return refuseOr(() => store.note(work));
    },
  };
  const opened = await openDesk({ folder: STORY, english, now, store: unreliable, log: SILENT });
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  const { desk } = opened;
  onTestFinished(desk.close);
  const stored = () =>
    store.read((db) => db.selectFrom('shown_answers').select(['message_id', 'edition', 'question']).execute());
  return { desk, state, store, stored };
}

const traceIn = (channelId: string) => ({ after: `${channelId}0`, answers: `${channelId}1` });

function begin(desk: Desk, channelId = '3') {
  const card = requireCard(desk, CARD);
  const answer: Answer = {
    ...{ kind: 'answer', cards: [card], untold: [], question: card.question, confidence: 1, ranking: [] },
  };
  return desk.shownAnswers.begin({ channelId, edition: desk.current().number, answer, trace: traceIn(channelId) });
}

async function publish(desk: Desk, answer: string): Promise<void> {
  const result = await desk.publish(await requireProposal(desk, answerOf(desk, CARD, answer)), BYLINE);
  expect(result.kind).toBe('published');
}

it('a public answer is stored before it is shown, then by its message, and not where it was refused', async () => {
  const { desk, stored } = await openAt();
  const showing = await begin(desk);
  expect(await stored()).toMatchObject([{ message_id: 'showing:30:31', edition: 1 }]);
  showing.shown('39');
  await desk.shownAnswers.flush();
  expect(await stored()).toMatchObject([{ message_id: '39', edition: 1 }]);
  (await begin(desk)).refused();
  await desk.shownAnswers.flush();
  expect(await stored()).toMatchObject([{ message_id: '39' }]);
});

it('answers that begin together are stored in one transaction', async () => {
  const { desk, state, stored } = await openAt();
  const before = state.notes;
  await Promise.all(['3', '4', '5', '6', '7'].map((channelId) => begin(desk, channelId)));
  expect(state.notes - before).toBe(1);
  expect(await stored()).toHaveLength(5);
});

it('answers that are shown while the store fails are stored when it is back, and corrected', async () => {
  const { desk, state, stored } = await openAt();
  state.failing = true;
  (await begin(desk)).shown('39');
  (await begin(desk)).refused();
  await expect(desk.shownAnswers.flush()).rejects.toThrow(StoreFault);
  state.failing = false;
  await publish(desk, 'It offers 3 percent.');
  expect(await desk.corrections.claimDue()).toMatchObject([{ messageId: '39', trace: undefined, edition: 2 }]);
  expect(await stored()).toHaveLength(1);
});

it('an answer of the folder, as there was no store, is held against the store’s edition when it is back', async () => {
  const { desk, state, store } = await openAt({ failing: true });
  expect(desk.current().number).toBe(0);
  (await begin(desk)).shown('39');
  const before = requireCard(desk, CARD).answer;
  state.failing = false;
  const other = await openDesk({
    ...{ folder: STORY, english, now: () => new Date(state.ms), store, log: SILENT },
  });
  if (!other.ok) throw new Error(JSON.stringify(other.faults));
  await publish(other.desk, 'It offers 3 percent.');
  await desk.look();
  const due = requireFirst(await desk.corrections.claimDue());
  expect(due).toMatchObject({ messageId: '39', cards: [{ before: undefined, changed: true }] });
  expect(requireFirst(due.cards).after?.answer).not.toBe(before);
  await desk.corrections.corrected('39', due.edition);
  state.ms += 60_000;
  expect(await desk.corrections.claimDue()).toEqual([]);
});

it('what was being shown when its process ended is looked for after some seconds, for a quarter of an hour', async () => {
  const { desk, state, stored } = await openAt();
  await begin(desk);
  await publish(desk, 'It offers 3 percent.');
  expect(await desk.corrections.claimDue(), 'it is being shown').toEqual([]);
  state.ms += 9_000;
  const due = requireFirst(await desk.corrections.claimDue());
  expect(due.trace).toEqual(traceIn('3'));
  await desk.corrections.missed(due);
  expect(await desk.corrections.claimDue()).toEqual([]);
  state.ms += 5 * 60_000 + 1;
  const again = requireFirst(await desk.corrections.claimDue());
  await desk.corrections.found(again, '39');
  await desk.corrections.corrected('39', again.edition);
  expect(await stored()).toMatchObject([{ message_id: '39', edition: 2 }]);

  await begin(desk);
  await publish(desk, 'It offers 2 percent.');
  state.ms += 16 * 60_000;
  const [other, lost] = (await desk.corrections.claimDue(new Set())).concat(await desk.corrections.claimDue());
  for (const one of [other, lost]) if (one?.trace) await desk.corrections.missed(one);
  expect(await stored()).toMatchObject([{ message_id: '39' }]);
});
