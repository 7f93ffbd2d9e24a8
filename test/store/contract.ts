import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { deleteConflict, insertConflicts, listConflicts } from '../../src/store/conflicts.js';
import {
  findEdition,
  findNewestEdition,
  findNewestHead,
  insertEdition,
  listEditions,
} from '../../src/store/editions.js';
import * as following from '../../src/store/following.js';
import * as gaps from '../../src/store/gaps.js';
import { countGap, deleteGapsBefore, deleteGapsBeyond, listGaps, setGapStatus } from '../../src/store/gaps.js';
import { migrate } from '../../src/store/migrations.js';
import {
  addAsked,
  addOutcome,
  deleteAskedBefore,
  deleteOutcomesBefore,
  listMostAsked,
  sumOutcomes,
} from '../../src/store/outcomes.js';
import { openPostgres } from '../../src/store/postgres.js';
import { findSetting, insertSetting, saveSetting } from '../../src/store/settings.js';
import * as shown from '../../src/store/shown-answers.js';
import { openSqlite } from '../../src/store/sqlite.js';
import { createStore, type Store, type StoreAddress, StoreFault } from '../../src/store/store.js';
import * as subscriptions from '../../src/store/subscriptions.js';
import type { EditionRow, GapRow, ShownAnswerRow, SubscriptionRow } from '../../src/store/tables.js';
import { deleteVotesOf, saveVote, sumVotes } from '../../src/store/votes.js';
import { requireAt, requireFirst } from '../support/elements.js';

const EARLY = '2031-05-01T00:00:00.000Z';
const LATER = '2031-05-02T00:00:00.000Z';
const LATEST = '2031-05-03T00:00:00.000Z';
const ODD = `O'Brien "x"; drop table editions; -- ${'é🦊\u202E'} \\ %_$1 ?`;

function edition(number: number, rest: Partial<EditionRow> = {}): EditionRow {
  return { number, published_at: EARLY, author: 'Ada', reason: 'why', content: '{}', hash: `h${number}`, ...rest };
}

function gap(id: string, rest: Partial<GapRow> = {}): GapRow {
  const wording = {
    source: 'declined' as const,
    words: id,
    question: `${id}?`,
    note: '',
    reference: '',
    quotation: '',
  };
  return { id, ...wording, count: 1, first_at: EARLY, last_at: EARLY, status: 'open', ...rest };
}

function subscription(id: string, rest: Partial<SubscriptionRow> = {}): SubscriptionRow {
  return {
    id,
    user_id: '4',
    words: id,
    question: `${id}?`,
    since: EARLY,
    language: 'en',
    edition: 0,
    place: null,
    claimed_at: null,
    ...rest,
  };
}

function answer(id: string, rest: Partial<ShownAnswerRow> = {}): ShownAnswerRow {
  const row = { message_id: id, channel_id: '3', question: 'q', kind: 'answer' as const, cards: '["a"]' };
  return { ...row, edition: 1, shown_at: EARLY, claimed_at: null, ...rest };
}

/** What every store does. @param fresh gives the address of an empty database */
export function describeStore(name: string, fresh: () => Promise<StoreAddress>): void {
  const at = (address: StoreAddress): Store => {
    const store = createStore(address, () => new Date(EARLY));
    onTestFinished(store.close);
    return store;
  };
  const open = async (): Promise<Store> => at(await fresh());

  describe(`${name}: editions`, () => {
    it('are none at first', async () => {
      const store = await open();
      expect(await store.read(findNewestHead)).toBeUndefined();
      expect(await store.read((db) => listEditions(db, { skip: 0, most: 9 }))).toEqual([]);
    });

    it('are kept as they are, the highest number being the newest', async () => {
      const store = await open();
      const odd = edition(10, { author: ODD, reason: ODD, content: JSON.stringify({ text: `${ODD}\n\u0000` }) });
      for (const row of [edition(2), odd, edition(9)]) {
        expect(await store.write((db) => insertEdition(db, row))).toBe(true);
      }
      expect(await store.read(findNewestEdition)).toEqual(odd);
      const { content, ...head } = odd;
      expect(await store.read(findNewestHead)).toEqual(head);
      expect(await store.read((db) => findEdition(db, 2))).toEqual(edition(2));
      expect(await store.read((db) => findEdition(db, 3))).toBeUndefined();
      const numbers = async (skip: number, most: number): Promise<number[]> =>
        (await store.read((db) => listEditions(db, { skip, most }))).map((row) => row.number);
      expect(await numbers(0, 2)).toEqual([10, 9]);
      expect(await numbers(2, 2)).toEqual([2]);
    });

    it('come back as they were, however many are kept as the difference from another', async () => {
      const store = await open();
      const sentences = Array.from({ length: 200 }, (_, i) => `${i}: ${ODD} ${String(i ** 7).repeat(4)}`);
      const contents = Array.from({ length: 60 }, (_, i) => {
        sentences[(i * 37) % 200] = `Changed ${i ** 11} times.`;
        return JSON.stringify(sentences);
      });
      for (const [i, content] of contents.entries()) {
        await store.write((db) => insertEdition(db, edition(i + 1, { content })));
      }
      for (const [i, content] of contents.entries()) {
        expect(await store.read((db) => findEdition(db, i + 1))).toEqual(edition(i + 1, { content }));
      }
      const rows = await store.read((db) => db.selectFrom('editions').select(['number', 'base', 'content']).execute());
      const whole = rows.filter((row) => row.base === row.number);
      expect(whole.length).toBeGreaterThan(1);
      expect(whole.length).toBeLessThan(10);
      const taken = rows.reduce((sum, row) => sum + row.content.length, 0);
      expect(taken).toBeLessThan(contents.join('').length / 15);
    });

    it('that an earlier version kept as they are stay so, and those after them are read as well', async () => {
      const address = await fresh();
      const { db } = 'url' in address ? openPostgres(address.url) : openSqlite(address.file);
      await migrate(db, '003-outcomes-by-reply-kind');
      const { content, ...head } = edition(1, { content: '{"text":"old"}' });
      const { number, published_at, author, reason, hash } = head;
      await sql`insert into editions (number, published_at, author, reason, content, hash)
        values (${number}, ${published_at}, ${author}, ${reason}, ${content}, ${hash})`.execute(db);
      await db.destroy();
      const store = at(address);
      expect(await store.read(findNewestEdition)).toEqual({ ...head, content });
      await store.write((db) => insertEdition(db, edition(2)));
      expect(await store.read(findNewestEdition)).toEqual(edition(2));
      expect(await store.read((db) => findEdition(db, 1))).toEqual({ ...head, content });
    });

    it('never take the place of another, whoever comes at once', async () => {
      const address = await fresh();
      const stores = Array.from({ length: 4 }, () => at(address));
      const tries = stores.map((store, i) =>
        store.write((db) => insertEdition(db, edition(1, { author: `author ${i}` }))),
      );
      const done = await Promise.all(tries);
      expect(done.filter(Boolean)).toHaveLength(1);
      expect(await requireFirst(stores).read(findNewestHead)).toMatchObject({ author: `author ${done.indexOf(true)}` });
    });
  });

  describe(`${name}: transactions`, () => {
    it('leave nothing behind when they fail', async () => {
      const store = await open();
      await store.write((db) => insertEdition(db, edition(1)));
      const failing = store.write(async (db) => {
        await insertEdition(db, edition(2));
        await saveSetting(db, 'folder', 'two');
        throw new Error('the power is gone');
      });
      await expect(failing).rejects.toThrow(StoreFault);
      expect(await store.read(findNewestHead)).toMatchObject({ number: 1 });
      expect(await store.read((db) => findSetting(db, 'folder'))).toBeUndefined();
      expect(store.health().failing).toMatchObject({ what: 'writing', reason: 'the power is gone' });
      await store.write((db) => saveSetting(db, 'folder', 'one'));
      expect(store.health().failing).toBeUndefined();
    });

    it('of several at once are all done', async () => {
      const address = await fresh();
      const stores = Array.from({ length: 4 }, () => at(address));
      const row = gap('a');
      await Promise.all(
        Array.from({ length: 40 }, (_, i) => requireAt(stores, i % 4).write((db) => countGap(db, row))),
      );
      expect(await requireFirst(stores).read((db) => listGaps(db, 9))).toMatchObject([{ count: 40 }]);
    });
  });

  it(`${name}: is there for who opens it again`, async () => {
    const address = await fresh();
    const first = at(address);
    await first.write((db) => insertEdition(db, edition(1)));
    await first.close();
    expect(await at(address).read(findNewestEdition)).toEqual(edition(1));
  });

  it(`${name}: settings are set, set anew, and left alone where they are only to be there`, async () => {
    const store = await open();
    const value = (): Promise<string | undefined> => store.read((db) => findSetting(db, 'key'));
    expect(await value()).toBeUndefined();
    await store.write((db) => insertSetting(db, 'key', 'first'));
    await store.write((db) => insertSetting(db, 'key', 'second'));
    expect(await value()).toBe('first');
    await store.write((db) => saveSetting(db, 'key', ODD));
    expect(await value()).toBe(ODD);
    expect(await store.read((db) => findSetting(db, 'other'))).toBeUndefined();
  });

  it(`${name}: conflicts keep the date they were found, until they are deleted`, async () => {
    const store = await open();
    const vote = { kind: 'card' as const, name: 'vote', found_at: EARLY };
    const entity = { kind: 'entity' as const, name: 'vote', found_at: LATER };
    await store.write((db) => insertConflicts(db, [vote]));
    await store.write((db) => insertConflicts(db, [{ ...vote, found_at: LATEST }, entity]));
    await store.write((db) => insertConflicts(db, []));
    expect(await store.read(listConflicts)).toEqual([vote, entity]);
    await store.write((db) => deleteConflict(db, vote));
    expect(await store.read(listConflicts)).toEqual([entity]);
  });

  describe(`${name}: gaps`, () => {
    it('count a wording as one, by what was wrong and its words', async () => {
      const store = await open();
      const rows = [
        gap('a', { question: ODD }),
        gap('x', { words: 'a', count: 2, last_at: LATER }),
        gap('b'),
        gap('c', { source: 'disliked', words: 'a', note: 'too old' }),
      ];
      for (const row of rows) await store.write((db) => countGap(db, row));
      const a = gap('a', { question: ODD, count: 3, last_at: LATER });
      expect(await store.read((db) => listGaps(db, 9))).toEqual([a, rows[2], rows[3]]);
      expect(await store.read((db) => listGaps(db, 1))).toEqual([a]);
    });

    it.each([
      ['settled', 'open', 'what was thought answered is not'],
      ['dismissed', 'dismissed', 'a moderator does not want to see it'],
      ['open', 'open', 'nothing has happened'],
    ] as const)('that are %s are %s when asked again: %s', async (before, after, _) => {
      const store = await open();
      for (const id of ['a', 'b']) await store.write((db) => countGap(db, gap(id)));
      await store.write((db) => setGapStatus(db, ['a'], before));
      await store.write((db) => setGapStatus(db, [], 'dismissed'));
      await store.write((db) => countGap(db, gap('a')));
      expect(await store.read((db) => listGaps(db, 9))).toMatchObject([
        { id: 'a', status: after, count: 2 },
        { id: 'b', status: 'open' },
      ]);
    });

    it('stand by their askers, each once a wording; these go with them, by age and by code', async () => {
      const store = await open();
      const asker = (words: string, code: string, at = EARLY) => ({
        ...{ source: 'declined' as const, words, asker: code },
        asked_at: at,
      });
      for (const row of [gap('a', { count: 9 }), gap('b')]) await store.write((db) => countGap(db, row));
      const rows = [
        asker('b', 'x'),
        asker('b', 'y'),
        asker('b', 'y', LATER),
        asker('a', 'x'),
        asker('gone', 'z', LATER),
      ];
      for (const row of rows) await store.write((db) => gaps.addAsker(db, row));
      const askers = async (): Promise<string[]> =>
        (await store.read((db) => gaps.listAskers(db, ['a', 'b', 'gone'])))
          .map(({ words, asker: code }) => `${words} ${code}`)
          .sort();
      expect(await store.read((db) => listGaps(db, 1))).toMatchObject([{ id: 'b' }]);
      expect(await askers()).toEqual(['a x', 'b x', 'b y', 'gone z']);
      expect(await store.write((db) => gaps.deleteAskersOf(db, 'x'))).toBe(2);
      await store.write((db) => gaps.deleteAskersBefore(db, EARLY));
      expect(await askers(), 'whose wording is there').toEqual(['b y']);
      await store.write((db) => gaps.deleteAskersBefore(db, LATEST));
      expect(await askers()).toEqual([]);
    });

    it('begin with what was brought to the moderators, as long as that is open', async () => {
      const store = await open();
      const brought = { note: ODD, reference: 'https://example.org', quotation: ODD };
      const rows = [
        gap('a', { count: 9 }),
        gap('b', { source: 'suggested', ...brought }),
        gap('c', { source: 'requested', status: 'settled' }),
      ];
      for (const row of rows) await store.write((db) => countGap(db, row));
      expect(await store.read((db) => listGaps(db, 9))).toEqual([rows[1], rows[0], rows[2]]);
    });

    it('bring the cards that were taken instead, however many are listed; these are no gaps', async () => {
      const store = await open();
      const taken = (id: string, words: string, note: string, count = 1): GapRow =>
        gap(id, { source: 'chosen', words, note, count });
      const rows = [
        ...[gap('a', { count: 9 }), gap('b')],
        ...[taken('1', 'a', 'ferry'), taken('2', 'a', 'dam', 2), taken('3', 'b', 'dam', 5), taken('4', 'a', 'gone')],
      ];
      for (const row of rows) await store.write((db) => countGap(db, row));
      await store.write((db) => setGapStatus(db, ['4'], 'settled'));
      expect(await store.read((db) => listGaps(db, 1))).toEqual([rows[0]]);
      expect(await store.read((db) => listGaps(db, 9))).toEqual([rows[0], rows[1]]);
      const listTaken = (...words: string[]): Promise<GapRow[]> => store.read((db) => gaps.listTaken(db, words));
      expect(await listTaken('a')).toEqual([rows[3], rows[2]]);
      expect(await listTaken('a', 'b')).toEqual([rows[4], rows[3], rows[2]]);
      expect(await listTaken()).toEqual([]);
      const takenAs = (most: number, ...cards: string[]): Promise<GapRow[]> =>
        store.read((db) => gaps.listTakenAs(db, cards, most));
      expect(await takenAs(9, 'dam')).toEqual([rows[4], rows[3]]);
      expect(await takenAs(2, 'dam', 'ferry', 'gone')).toEqual([rows[4], rows[3]]);
      expect(await takenAs(9)).toEqual([]);
    });

    it('that an earlier version kept have nothing else with them', async () => {
      const address = await fresh();
      const { db } = 'url' in address ? openPostgres(address.url) : openSqlite(address.file);
      await migrate(db, '006-askers');
      const { id, source, words, question, note, count, first_at, last_at, status } = gap('a');
      await sql`insert into gaps (id, source, words, question, note, count, first_at, last_at, status)
        values (${id}, ${source}, ${words}, ${question}, ${note}, ${count}, ${first_at}, ${last_at}, ${status})`.execute(
        db,
      );
      await db.destroy();
      expect(await at(address).read((db) => listGaps(db, 9))).toEqual([gap('a')]);
    });

    it('go by age and by number, those asked last stay', async () => {
      const store = await open();
      const rows = [gap('a'), gap('b', { last_at: LATER }), gap('c', { last_at: LATEST })];
      for (const row of rows) await store.write((db) => countGap(db, row));
      await store.write((db) => deleteGapsBefore(db, LATER));
      expect(await store.read((db) => listGaps(db, 9))).toMatchObject([{ id: 'c' }, { id: 'b' }]);
      await store.write((db) => deleteGapsBeyond(db, 1));
      expect(await store.read((db) => listGaps(db, 9))).toMatchObject([{ id: 'c' }]);
    });
  });

  it(`${name}: outcomes are summed from a day on`, async () => {
    const store = await open();
    const rows: [string, string, number][] = [
      ['2031-05-01', 'answer', 4],
      ['2031-05-02', 'answer', 2],
      ['2031-05-02', 'answer', 1],
      ['2031-05-03', 'answer', 10],
      ['2031-05-03', 'decline', 5],
    ];
    for (const [day, outcome, count] of rows) await store.write((db) => addOutcome(db, { day, outcome, count }));
    const sums = async (from: string): Promise<object> =>
      Object.fromEntries((await store.read((db) => sumOutcomes(db, from))).map((row) => [row.outcome, row.count]));
    expect(await sums('2031-05-02')).toEqual({ answer: 13, decline: 5 });
    await store.write((db) => deleteOutcomesBefore(db, '2031-05-03'));
    expect(await sums('2031-05-01')).toEqual({ answer: 10, decline: 5 });
  });

  it(`${name}: outcomes that an earlier version counted are counted on, by the kinds of today`, async () => {
    const address = await fresh();
    const { db } = 'url' in address ? openPostgres(address.url) : openSqlite(address.file);
    await migrate(db, '002-subscriptions-by-edition');
    const day = '2031-05-02';
    const before = { answered: 4, corrected: 3, suggested: 2, declined: 1 };
    for (const [outcome, count] of Object.entries(before)) {
      await db.insertInto('outcomes').values({ day, outcome, count }).execute();
    }
    await db.destroy();
    const store = at(address);
    const kinds = ['answer', 'correction', 'nearest', 'decline'];
    for (const outcome of kinds) await store.write((db) => addOutcome(db, { day, outcome, count: 10 }));
    const sums = await store.read((db) => sumOutcomes(db, day));
    expect(Object.fromEntries(sums.map(({ outcome, count }) => [outcome, count]))).toEqual({
      answer: 14,
      correction: 13,
      nearest: 12,
      decline: 11,
    });
  });

  it(`${name}: votes are one a person and card, the later one`, async () => {
    const store = await open();
    const vote = (card: string, voter: string, value: 1 | -1): Promise<void> =>
      store.write((db) => saveVote(db, { card, voter, value, edition: 1, voted_at: EARLY }));
    await vote('a', 'ada', 1);
    await vote('a', 'bob', 1);
    await vote('a', 'ada', -1);
    await vote('b', 'ada', 1);
    expect(await store.read(sumVotes)).toEqual([
      { card: 'a', up: 1, down: 1 },
      { card: 'b', up: 1, down: 0 },
    ]);
    expect(await store.write((db) => deleteVotesOf(db, 'ada'))).toBe(2);
    expect(await store.write((db) => deleteVotesOf(db, 'ada'))).toBe(0);
    expect(await store.read(sumVotes)).toEqual([{ card: 'a', up: 1, down: 0 }]);
  });

  it(`${name}: subscriptions are counted and listed by what was asked, but for those whose story has ended`, async () => {
    const store = await open();
    const rows = [
      subscription('a', { words: 'x', since: LATER }),
      subscription('b', { words: 'x', user_id: '5' }),
      subscription('c', { words: 'y', claimed_at: LATER }),
      subscription('d', { words: 'z', user_id: '6', edition: subscriptions.STORY_ENDED }),
      subscription('e', { words: 'not asked for' }),
    ];
    for (const row of rows) await store.write((db) => subscriptions.insertSubscription(db, row));
    const words = ['x', 'y', 'z', 'w'];
    expect([...(await store.read((db) => subscriptions.countWaiting(db, words)))].sort()).toEqual([
      ['x', 2],
      ['y', 1],
    ]);
    const free = async (expired: string, most: number): Promise<string[]> =>
      (await store.read((db) => subscriptions.listSubscriptionsTo(db, words, expired, most))).map(({ id }) => id);
    expect(await free(EARLY, 9), 'oldest first').toEqual(['b', 'a']);
    expect(await free(LATEST, 2)).toEqual(['b', 'c']);
    expect([...(await store.read((db) => subscriptions.countWaiting(db, [])))]).toEqual([]);
  });

  it(`${name}: subscriptions tell where they are wanted to be answered, each place once`, async () => {
    const store = await open();
    const rows = [
      subscription('a', { words: 'x' }),
      subscription('b', { words: 'x', user_id: '5', place: 'there' }),
      subscription('c', { words: 'x', user_id: '6', place: 'there' }),
      subscription('d', { words: 'y', user_id: '7', place: 'gone', edition: subscriptions.STORY_ENDED }),
      subscription('e', { words: 'not asked for', place: 'elsewhere' }),
    ];
    for (const row of rows) await store.write((db) => subscriptions.insertSubscription(db, row));
    const places = () => store.read((db) => subscriptions.listPlaces(db, ['x', 'y']));
    expect(await places()).toEqual([{ words: 'x', place: 'there' }]);
    await store.write((db) => subscriptions.insertSubscription(db, subscription('f', { words: 'x', place: 'here' })));
    expect(await places(), 'who waits already may say where').toEqual([
      { words: 'x', place: 'here' },
      { words: 'x', place: 'there' },
    ]);
  });

  it(`${name}: subscriptions are one a person and wording, claimed by one process at a time`, async () => {
    const store = await open();
    const claim = (id: string, at: string, expired: string): Promise<boolean> =>
      store.write((db) => subscriptions.claimSubscription(db, id, at, expired));
    const due = (edition: number, expired: string, most = 9): Promise<SubscriptionRow[]> =>
      store.read((db) => subscriptions.listSubscriptionsBefore(db, edition, expired, most));
    const all = (): Promise<SubscriptionRow[]> => due(9, LATEST);
    const rows = [
      subscription('a'),
      subscription('b', { since: LATER }),
      subscription('c', { user_id: '5', since: LATEST }),
    ];
    for (const row of rows) await store.write((db) => subscriptions.insertSubscription(db, row));
    await store.write((db) => subscriptions.insertSubscription(db, subscription('d', { words: 'a' })));
    expect(await all()).toEqual(rows);
    expect(await store.read((db) => subscriptions.countSubscriptionsOf(db, '4'))).toBe(2);
    expect(await store.read((db) => subscriptions.countSubscriptionsOf(db, '6'))).toBe(0);
    expect(await claim('a', LATER, EARLY)).toBe(true);
    expect(await claim('a', LATER, EARLY), 'claimed a moment ago').toBe(false);
    expect(await due(1, EARLY)).toMatchObject([{ id: 'b' }, { id: 'c' }]);
    expect(await due(1, LATEST, 2)).toMatchObject([{ id: 'a' }, { id: 'b' }]);
    await store.write((db) => subscriptions.setEditionOfSubscriptions(db, ['b', 'c'], 1));
    await store.write((db) => subscriptions.setEditionOfSubscriptions(db, [], 7));
    expect(await due(1, LATEST)).toMatchObject([{ id: 'a' }]);
    expect(await due(2, LATEST)).toHaveLength(3);
    expect(await claim('a', LATEST, LATEST), 'claimed long ago').toBe(true);
    expect(await claim('x', LATER, EARLY), 'it is gone').toBe(false);
    await store.write((db) => subscriptions.deleteSubscription(db, 'a'));
    await store.write((db) => subscriptions.deleteSubscriptionsBefore(db, LATER));
    expect(await all()).toMatchObject([{ id: 'b' }, { id: 'c' }]);
    expect(await store.write((db) => subscriptions.deleteSubscriptionsOf(db, '4'))).toBe(1);
    expect(await all()).toMatchObject([{ id: 'c' }]);
  });

  it(`${name}: shown answers are found by what they do not tell yet`, async () => {
    const store = await open();
    const rows = [answer('1'), answer('2', { edition: 2, shown_at: LATER }), answer('3', { shown_at: LATEST })];
    await store.write((db) => shown.insertShownAnswers(db, rows));
    await store.write((db) => shown.insertShownAnswers(db, [answer('1', { edition: 7 })]));
    await store.write((db) => shown.insertShownAnswers(db, [answer('not yet', { channel_id: '4' }), answer('0')]));
    await store.write((db) => shown.setMessageOf(db, 'not yet', '0'));
    await store.write((db) => shown.insertShownAnswers(db, []));
    const due = async (edition: number, ofChannel = 9, expired = LATEST): Promise<string[]> => {
      const most = { ofChannel, all: 9 };
      const found = await store.read((db) => shown.listNewestAnswersBefore(db, edition, expired, most));
      return found.map((row) => row.message_id);
    };
    expect(await due(2), 'newest first').toEqual(['3', '1', '0']);
    expect(await due(2, 1), 'of each channel').toEqual(['3', '0']);
    await store.write((db) => shown.deleteShownAnswers(db, ['0']));
    expect(await store.write((db) => shown.claimShownAnswer(db, '1', LATER, EARLY))).toBe(true);
    expect(await store.write((db) => shown.claimShownAnswer(db, '1', LATER, EARLY))).toBe(false);
    expect(await due(2, 9, EARLY)).toEqual(['3']);
    expect(await due(1), 'they tell this one, or a newer one').toEqual([]);
    await store.write((db) => shown.setEditionOf(db, ['1'], 2));
    await store.write((db) => shown.setEditionOf(db, [], 2));
    expect(await due(2)).toEqual(['3']);
    expect(await store.write((db) => shown.claimShownAnswer(db, '1', LATER, EARLY)), 'free again').toBe(true);
    await store.write((db) => shown.releaseShownAnswers(db, ['1']));
    await store.write((db) => shown.releaseShownAnswers(db, []));
    expect(await store.write((db) => shown.claimShownAnswer(db, '1', LATER, EARLY)), 'released').toBe(true);
    await store.write((db) => shown.holdShownAnswer(db, '3', LATEST));
    expect(await due(2, 9, LATER), 'held').toEqual([]);
    await store.write((db) => shown.deleteShownAnswers(db, ['3']));
    await store.write((db) => shown.deleteShownAnswersBefore(db, LATER));
    expect(await due(9)).toEqual(['2']);
  });

  it(`${name}: followers are found by what they do not know yet, and once a day`, async () => {
    const store = await open();
    const row = { topics: '[]', edition: 1, since: EARLY, language: 'en', told_at: null, claimed_at: null };
    for (const user_id of ['1', '2']) await store.write((db) => following.saveFollower(db, { ...row, user_id }));
    await store.write((db) =>
      following.saveFollower(db, { ...row, user_id: '2', topics: '["a"]', edition: 7, language: 'es' }),
    );
    expect(await store.read((db) => following.findFollower(db, '2'))).toMatchObject({
      ...{ topics: '["a"]', edition: 1, language: 'es' },
    });
    const due = async (edition: number, lastTold = EARLY, expired = EARLY): Promise<string[]> => {
      const found = await store.read((db) =>
        following.listFollowersBefore(db, { edition, lastTold, expired, most: 9 }),
      );
      return found.map(({ user_id }) => user_id);
    };
    expect(await due(1)).toEqual([]);
    expect(await due(2)).toEqual(['1', '2']);
    expect(await store.write((db) => following.claimFollower(db, '1', LATER, EARLY))).toBe(true);
    expect(await store.write((db) => following.claimFollower(db, '1', LATER, EARLY))).toBe(false);
    expect(await due(2), 'somebody is at the first').toEqual(['2']);
    await store.write((db) => following.setEditionOfFollower(db, '1', 2, LATER));
    await store.write((db) => following.setEditionOfFollower(db, '2', 2));
    expect(await due(3), 'the first was told').toEqual(['2']);
    expect(await due(3, LATER)).toEqual(['1', '2']);
    const seen = { user_id: '1', card: 'a', edition: 1, seen_at: EARLY };
    await store.write((db) => following.saveSeenAnswer(db, seen));
    await store.write((db) => following.saveSeenAnswer(db, { ...seen, edition: 2, seen_at: LATER }));
    await store.write((db) => following.saveSeenAnswer(db, { ...seen, card: 'b' }));
    await store.write((db) => following.deleteSeenAnswersBefore(db, LATER));
    expect(await store.read((db) => following.listSeenAnswers(db, '1'))).toEqual([
      { ...seen, edition: 2, seen_at: LATER },
    ]);
    expect(await store.write((db) => following.deleteFollower(db, '1'))).toBe(1);
    expect(await store.write((db) => following.deleteFollower(db, '1'))).toBe(0);
    expect(await store.read((db) => following.listSeenAnswers(db, '1'))).toEqual([]);
  });

  it(`${name}: when somebody last looked is kept once, and what was asked for is counted`, async () => {
    const store = await open();
    expect(await store.read((db) => following.findLook(db, 'x'))).toBeUndefined();
    for (const at of [EARLY, LATER]) await store.write((db) => following.saveLook(db, 'x', at));
    expect(await store.read((db) => following.findLook(db, 'x'))).toBe(LATER);
    expect(await store.write((db) => following.deleteLook(db, 'x'))).toBe(1);
    const asked = [
      ['1', 'b', 1],
      ['2', 'a', 2],
      ['2', 'a', 3],
      ['2', 'c', 4],
    ] as const;
    for (const [day, card, count] of asked) await store.write((db) => addAsked(db, { day, card, count }));
    expect(await store.read((db) => listMostAsked(db, '2', '9', 9))).toEqual([
      { card: 'a', count: 5 },
      { card: 'c', count: 4 },
    ]);
    await store.write((db) => deleteAskedBefore(db, '2'));
    expect(await store.read((db) => listMostAsked(db, '1', '9', 1))).toEqual([{ card: 'a', count: 5 }]);
  });
}
