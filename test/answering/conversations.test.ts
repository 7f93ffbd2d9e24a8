import { describe, expect, it } from 'vitest';
import { createConversations, turnOf } from '../../src/answering/conversations.js';
import type { Reply } from '../../src/model/reply.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';

const MINUTE = 60_000;
const turn = (question: string) => ({ question, cards: [] });

/** Conversations and the clock they are given. */
function withClock() {
  const clock = { now: 1_000 };
  return { clock, conversations: createConversations(() => clock.now) };
}

describe('createConversations', () => {
  it('recalls the turns of a conversation, oldest first, and of no other', () => {
    const { conversations } = withClock();
    conversations.remember('ann', turn('one'));
    conversations.remember('bob', turn('other'));
    conversations.remember('ann', turn('two'));
    expect(conversations.recall('ann')).toEqual([turn('one'), turn('two')]);
    expect(conversations.recall('bob')).toEqual([turn('other')]);
    expect(conversations.recall('carl')).toEqual([]);
  });

  it('keeps the last three turns', () => {
    const { conversations } = withClock();
    for (const question of ['one', 'two', 'three', 'four']) conversations.remember('ann', turn(question));
    expect(conversations.recall('ann')).toEqual([turn('two'), turn('three'), turn('four')]);
  });

  it('forgets a conversation ten minutes after its last turn, not before', () => {
    const { clock, conversations } = withClock();
    conversations.remember('ann', turn('one'));
    clock.now += 9 * MINUTE;
    conversations.remember('ann', turn('two'));
    clock.now += 10 * MINUTE - 1;
    expect(conversations.recall('ann')).toHaveLength(2);
    clock.now += 1;
    expect(conversations.recall('ann')).toEqual([]);
    expect(conversations.size()).toBe(0);
  });

  it('starts anew after that', () => {
    const { clock, conversations } = withClock();
    conversations.remember('ann', turn('one'));
    clock.now += 10 * MINUTE;
    conversations.remember('ann', turn('two'));
    expect(conversations.recall('ann')).toEqual([turn('two')]);
  });

  it('is not kept alive by being read', () => {
    const { clock, conversations } = withClock();
    conversations.remember('ann', turn('one'));
    clock.now += 9 * MINUTE;
    conversations.recall('ann');
    clock.now += MINUTE;
    expect(conversations.recall('ann')).toEqual([]);
  });

  it('forgets at once what it is told to, and nothing else', () => {
    const { conversations } = withClock();
    for (const key of ['ann', 'anna', 'bob']) conversations.remember(key, turn('one'));
    conversations.forget((key) => key === 'ann');
    expect(['ann', 'anna', 'bob'].map((key) => conversations.recall(key).length)).toEqual([0, 1, 1]);
  });

  it('forgets what others said long ago when anyone speaks', () => {
    const { clock, conversations } = withClock();
    for (let i = 0; i < 100; i++) conversations.remember(`member-${i}`, turn('one'));
    clock.now += 10 * MINUTE;
    conversations.remember('ann', turn('one'));
    expect(conversations.size()).toBe(1);
  });

  it('holds 5,000 conversations; the one silent for longest goes first', () => {
    const { conversations } = withClock();
    for (let i = 0; i < 5_000; i++) conversations.remember(`member-${i}`, turn('one'));
    conversations.remember('member-0', turn('two'));
    conversations.remember('newcomer', turn('one'));
    expect(conversations.size()).toBe(5_000);
    expect(conversations.recall('member-1')).toEqual([]);
    expect(conversations.recall('member-0')).toEqual([turn('one'), turn('two')]);
    expect(conversations.recall('member-2')).toEqual([turn('one')]);
  });
});

describe('turnOf', () => {
  const judged = { question: 'what?', confidence: 0.5, ranking: [] };
  const { cards } = createSmallKnowledge();
  it.each<[string, Reply, string[]]>([
    [
      'an answer was shown',
      { kind: 'answer', cards: cards.slice(0, 2), untold: [], ...judged },
      ['flood-cause', 'flood-when'],
    ],
    ['so was a correction', { kind: 'correction', cards: cards.slice(0, 1), untold: [], ...judged }, ['flood-cause']],
    ['the nearest did not answer', { kind: 'nearest', missing: 'why', cards, ...judged }, []],
    ['a decline told nothing', { kind: 'decline', ...judged }, []],
    ['nor did talk', { kind: 'talk', about: 'thanks', text: 'Any time.', cards, ...judged }, []],
  ])('%s', (_, reply, shown) => {
    expect(turnOf(reply)).toEqual({ question: 'what?', cards: shown });
  });
});
