import { expect } from 'vitest';
import { createConversations } from '../src/answering/conversations.js';
import { CLAIM_MS } from '../src/desk/claims.js';
import { type Editions, openEditions } from '../src/desk/editions.js';
import { hashOf, parseContent } from '../src/desk/served-edition.js';
import { createSubscriptions, type Waiting } from '../src/desk/subscriptions.js';
import { createPendingChanges } from '../src/discord/pending-changes.js';
import { contentOf } from '../src/knowledge/diff.js';
import type { Edition } from '../src/model/edition.js';
import { findNewestEdition, findNewestHead, insertEdition } from '../src/store/editions.js';
import { createStore, type Store, StoreFault } from '../src/store/store.js';
import { listSubscriptionsBefore } from '../src/store/subscriptions.js';
import { requireFirst } from './support/elements.js';
import { writeSmallStory } from './support/small-story.js';
import { english, SILENT, storyEdition } from './support/story.js';
import { describeStates } from './support/walk-states.js';

const TEST = 'test/states.test.ts';
const MINUTE = 60_000;
const story = storyEdition();
const START = new Date('2031-05-16T09:00:00Z');

const CONVERSATION = { ways: { none: [], going: ['a turn'] }, back: ['/forget-me'], runs: 20, mostEvents: 12 };
describeStates('a conversation', TEST, CONVERSATION, async () => {
  let now = 0;
  const conversations = createConversations(() => now);
  const say = (key: string): void => conversations.remember(key, { question: 'why', cards: [] });
  return {
    state: () => (conversations.recall('ann').length > 0 ? 'going' : 'none'),
    events: {
      'a turn': () => say('ann'),
      'a turn of somebody else': () => say('bob'),
      'ten minutes of silence': () => {
        now += 10 * MINUTE;
      },
      'as many newer ones as are kept': () => {
        for (let i = 0; i < 5_000; i++) say(`other ${i}`);
      },
      '/forget-me': () => conversations.forget((key) => key === 'ann'),
    },
  };
});

const CHANGE = { ways: { open: [], gone: ['Publish or Cancel'] }, runs: 50, mostEvents: 12 };
describeStates('a pending change', TEST, CHANGE, async () => {
  let now = 0;
  const pendingChanges = createPendingChanges(() => now);
  const keep = (): string => pendingChanges.keep({ moderatorId: 'ada', proposal: undefined, reason: '' });
  const id = keep();
  const after = (minutes: number): void => {
    now += minutes * MINUTE;
  };
  return {
    // To look at it keeps it, as it does for moderators.
    state: () => (pendingChanges.find(id) ? 'open' : 'gone'),
    events: {
      'somebody looks at it after 29 minutes': () => {
        after(29);
        pendingChanges.find(id);
        after(29);
      },
      '30 minutes without anybody': () => after(30),
      'as many newer ones as are kept': () => {
        for (let i = 0; i < 100; i++) keep();
      },
      'Publish or Cancel': () => {
        pendingChanges.take(id);
        expect(pendingChanges.take(id), 'of two presses the second finds nothing').toBeUndefined();
      },
    },
  };
});

const SUBSCRIPTION = {
  ways: {
    none: [],
    'to be looked at': ['subscribes'],
    waiting: ['subscribes', 'looked at, without an answer'],
    claimed: ['subscribes', 'looked at, with an answer'],
  },
  back: ['/forget-me'],
  runs: 15,
  mostEvents: 12,
};
describeStates('a subscription', TEST, SUBSCRIPTION, async () => {
  let now = START;
  const store = createStore({ file: ':memory:' }, () => now);
  let edition: Edition = { ...(await story), number: 1 };
  const subscriptions = createSubscriptions(store, { current: () => edition }, () => now);
  let told: Waiting[] = [];
  const look = async (question: string): Promise<void> => {
    const { answerer } = await story;
    // The same question, which this edition answers or not.
    edition = { ...edition, answerer: { ...answerer, answer: () => answerer.answer(question) } };
    told = [...told, ...(await subscriptions.claimDue())];
  };
  const isClaimed = (at: string | null): boolean => at !== null && now.getTime() - Date.parse(at) <= CLAIM_MS;
  return {
    async state() {
      const [row] = await store.read((db) => listSubscriptionsBefore(db, Number.MAX_SAFE_INTEGER, '9999', 9));
      if (!row) return 'none';
      if (isClaimed(row.claimed_at)) return 'claimed';
      return row.edition < edition.number ? 'to be looked at' : 'waiting';
    },
    events: {
      subscribes: () => subscriptions.subscribe('7', 'Why is the sky blue?'),
      'looked at, without an answer': () => look('Who tunes the violins?'),
      'looked at, with an answer': () => look(requireFirst(edition.answerer.knowledge.cards).question),
      'moderators answer': async () => {
        told = [...told, ...(await subscriptions.claimWaiting(['Why is the sky blue?']))];
      },
      'a newer edition': () => {
        edition = { ...edition, number: edition.number + 1 };
      },
      'told, or cannot be': async () => {
        for (const { id } of told.splice(0)) await subscriptions.end(id);
      },
      'five minutes, the process that claimed it being gone': () => {
        told = [];
        now = new Date(now.getTime() + CLAIM_MS + 1);
      },
      '/forget-me': () => subscriptions.endAllOf('7'),
    },
  };
});

const BYLINE = { author: 'Ada', reason: 'why' };
const EDITION = {
  ways: {
    newest: [],
    behind: ['another publishes'],
    'cut off': ['the store fails'],
    'from the folder': ['the store fails', 'it starts anew'],
  },
  back: ['the store is back, and it looks', 'it looks'],
  runs: 4,
  mostEvents: 6,
};
describeStates('an edition that answers', TEST, EDITION, async () => {
  const { folder } = writeSmallStory();
  const store = createStore({ file: ':memory:' }, () => START);
  let isDown = false;
  const use = <T>(work: () => Promise<T>): Promise<T> =>
    isDown ? Promise.reject(new StoreFault('it is away', 'Bring it back.')) : work();
  const failing: Store = {
    ...store,
    read: (work) => use(() => store.read(work)),
    write: (work) => use(() => store.write(work)),
  };
  const open = async (from: Store): Promise<Editions> => {
    const opened = await openEditions({ folder, english, now: () => START, store: from, log: SILENT });
    if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
    return opened.editions;
  };
  let here = await open(failing);
  let changes = 0;
  const changedAnswer = (): string => {
    changes += 1;
    return `The lighthouse reopens on day ${changes} of June.`;
  };
  const publish = async (meanwhile?: () => Promise<unknown>): Promise<string> => {
    const card = requireFirst(here.current().answerer.knowledge.cards);
    const proposal = await here.propose({ kind: 'put-cards', cards: [{ ...card, answer: changedAnswer() }] });
    await meanwhile?.();
    return proposal.kind === 'proposal' ? (await here.publish(proposal, BYLINE)).kind : proposal.kind;
  };
  const publishElsewhere = async (): Promise<void> => {
    const row = await store.read(findNewestEdition);
    if (!row) throw new Error('there is no edition');
    const knowledge = parseContent(row.content);
    const [first, ...others] = knowledge.cards;
    if (!first) throw new Error('there is no card');
    const next = { ...knowledge, cards: [{ ...first, answer: changedAnswer() }, ...others] };
    const published = { ...row, number: row.number + 1, content: contentOf(next), hash: await hashOf(next) };
    expect(await store.write((db) => insertEdition(db, published))).toBe(true);
  };
  return {
    async state() {
      const { number, hash } = here.current();
      if (isDown) return number === 0 ? 'from the folder' : 'cut off';
      const head = await store.read(findNewestHead);
      return head?.number === number && head.hash === hash ? 'newest' : 'behind';
    },
    events: {
      'it publishes': async () => expect(await publish()).toBe(isDown ? 'unavailable' : 'published'),
      'another publishes': publishElsewhere,
      'another publishes before what it shows': async () =>
        expect(await publish(publishElsewhere)).toBe(isDown ? 'unavailable' : 'overtaken'),
      'it goes back to the first': async () => {
        const proposal = await here.propose({ kind: 'restore', number: 1 });
        if (proposal.kind === 'proposal') await here.publish(proposal, BYLINE);
      },
      'it looks': () => here.look().catch(() => undefined),
      'it starts anew': async () => {
        here = await open(failing);
      },
      'the store fails': () => {
        isDown = true;
      },
      'the store is back, and it looks': async () => {
        if (!isDown) return;
        isDown = false;
        await here.look();
      },
    },
  };
});
