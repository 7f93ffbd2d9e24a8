import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/model/reply.js';
import { answerOf, type OpenedDesk, openDeskOn, requireCard, requireProposal } from '../support/desks.js';
import { requireAt, requireFirst } from '../support/elements.js';

const inMemory = { file: ':memory:' };
const DAY_MS = 86_400_000;
const START = Date.parse('2031-05-16T09:00:00Z');
const AGE = 'How old is Marta Quill?';
const PERSON = '111111111111111111';
const BYLINE = { author: 'Ada', reason: 'asked often' };

/** A desk whose clock the test sets. */
async function openAt(): Promise<
  OpenedDesk & { ask(...questions: string[]): Promise<void>; wait(days: number): void }
> {
  let at = START;
  const opened = await openDeskOn(inMemory, { now: () => new Date(at) });
  const { desk } = opened;
  return {
    ...opened,
    async ask(...questions) {
      for (const question of questions) desk.tally.count(desk.current().answerer.answer(question), PERSON);
      await desk.tally.flush();
    },
    wait: (days) => {
      at += days * DAY_MS;
    },
  };
}

describe('gaps', () => {
  it('tell which cards people took instead, most taken first; what was only taken is no gap', async () => {
    const { desk, ask } = await openAt();
    await ask(AGE);
    for (const card of ['strike-2019', 'company-offer', 'company-offer', 'gone']) desk.tally.choose(AGE, card);
    desk.tally.choose('pizza price in rome', 'company-offer');
    await desk.tally.flush();
    const gaps = await desk.gaps();
    expect(gaps).toMatchObject([{ question: AGE, count: 1, askers: 1, wordings: [AGE] }]);
    const taken = requireFirst(gaps).chosen.map(({ card, count }) => `${card.id} ${count}`);
    expect(taken).toEqual(['company-offer 2', 'strike-2019 1']);
  });

  it('group what was not answered by similar wording, with counts and dates', async () => {
    const { desk, ask, wait } = await openAt();
    await ask(AGE, 'what is the price of a pizza in rome');
    wait(1);
    await ask(AGE, 'how old is marta quill', 'the pizza price in rome?');
    const gaps = await desk.gaps();
    expect(gaps).toHaveLength(2);
    expect(gaps[0]).toMatchObject({
      question: AGE,
      wordings: [AGE],
      count: 3,
      firstAt: new Date(START),
      lastAt: new Date(START + DAY_MS),
      source: 'declined',
      notes: [],
    });
    expect(requireAt(gaps, 1).wordings).toEqual(expect.arrayContaining(['what is the price of a pizza in rome']));
    expect(gaps[1]).toMatchObject({ count: 2, wordings: { length: 2 } });
  });

  it.each([
    ['what the story answers', 'What has the harbour company offered the crews?'],
    ['nothing that was asked', '??'],
    ['a greeting of signs', '👋👋'],
  ])('hold no %s', async (_, question) => {
    const { desk, ask } = await openAt();
    await ask(question);
    expect(await desk.gaps()).toEqual([]);
  });

  it('name nobody, and fit a way to ask', async () => {
    const { desk, ask } = await openAt();
    await ask(
      `<@123456789012345678> who is the\u0000 uncle of\n\n<#987654321098765432> Zebulon? ${'zz yy xx '.repeat(100)}`,
    );
    const { question } = requireFirst(await desk.gaps());
    expect(question).toMatch(/^who is the uncle of Zebulon\? zz/);
    expect(question.length).toBeLessThanOrEqual(200);
  });

  it('hold what was disliked apart, with what people said', async () => {
    const { desk } = await openAt();
    const offer = 'What has the harbour company offered the crews?';
    await desk.tally.dislike(offer, 'It is 3 percent\nnow', PERSON);
    await desk.tally.dislike(offer, '', PERSON);
    await desk.tally.flush();
    expect(await desk.gaps()).toMatchObject([
      { source: 'disliked', question: offer, count: 2, notes: ['It is 3 percent now'] },
    ]);
  });

  it('hold disliked answers apart by card, however alike their questions', async () => {
    const { desk } = await openAt();
    const alike = [
      'What has the harbour company offered the crews?',
      'What has the harbour company offered the mayor?',
    ];
    for (const question of alike) await desk.tally.dislike(question, '', PERSON);
    await desk.tally.flush();
    expect((await desk.gaps()).map(({ question }) => question).sort()).toEqual(alike);
  });

  it('show what is found wrong with an answer after something else was dismissed', async () => {
    const { desk } = await openAt();
    const offer = 'What has the harbour company offered the crews?';
    await desk.tally.dislike(offer, 'I do not like it', PERSON);
    await desk.tally.flush();
    await desk.dismiss(requireFirst(await desk.gaps()));
    expect(await desk.gaps()).toEqual([]);
    await desk.tally.dislike(offer, 'I do not like it', PERSON);
    await desk.tally.dislike(offer, 'It is 3 percent now', PERSON);
    await desk.tally.flush();
    expect(await desk.gaps()).toMatchObject([{ question: offer, count: 1, notes: ['It is 3 percent now'] }]);
  });

  it('that are dismissed stay away, in other words too', async () => {
    const { desk, ask } = await openAt();
    await ask('what is the price of a pizza in rome', AGE);
    const pizza = (await desk.gaps()).find(({ question }) => question.includes('pizza'));
    if (!pizza) throw new Error('it was asked');
    await desk.dismiss(pizza);
    await ask('what is the price of a pizza in rome', 'price of a pizza in rome');
    expect(await desk.gaps()).toMatchObject([{ question: AGE }]);
  });

  it('are settled by another way to ask a card', async () => {
    const { desk, ask } = await openAt();
    const wording = 'what does the captain get for a pizza';
    await ask(wording);
    const gap = requireFirst(await desk.gaps());
    const change = { kind: 'ask-also', id: 'company-offer', wordings: gap.wordings } as const;
    expect(await desk.publishFor(gap, await requireProposal(desk, change), BYLINE)).toMatchObject({
      kind: 'published',
    });
    expect(requireCard(desk, 'company-offer').alsoAsked).toContain(wording);
    expect(await desk.gaps()).toEqual([]);
    await desk.publish(await requireProposal(desk, { kind: 'restore', number: 1 }), BYLINE);
    expect(await desk.gaps(), 'settled, until it is asked again').toEqual([]);
    await ask(wording);
    expect(await desk.gaps()).toMatchObject([{ question: wording, count: 2 }]);
  });

  it('stand by how many people asked, in whatever words, and how often', async () => {
    const { desk } = await openAt();
    const ask = (question: string, ...people: string[]): void => {
      for (const person of people) desk.tally.count(desk.current().answerer.answer(question), person);
    };
    const pizza = 'what is the price of a pizza in rome';
    ask(AGE, '1', '1', '1', '1', '1');
    ask(pizza, '1', '2');
    await desk.tally.flush();
    ask('the pizza price in rome?', '2', '3');
    await desk.tally.flush();
    const told = async () => (await desk.gaps()).map(({ question, askers, count }) => [question, askers, count]);
    expect(await told()).toEqual([
      [expect.stringContaining('pizza'), 3, 4],
      [AGE, 1, 5],
    ]);
    expect(await desk.privacy.forget('1')).toMatchObject({ asked: 2 });
    expect(await told(), 'what was asked stays').toEqual([
      [expect.stringContaining('pizza'), 2, 4],
      [AGE, 0, 5],
    ]);
  });

  it('count who found an answer wrong apart from who asked', async () => {
    const { desk, ask } = await openAt();
    const offer = 'What has the harbour company offered the crews?';
    await ask(AGE);
    for (const [note, person] of [
      ['', '1'],
      ['old', '1'],
      ['', '2'],
    ] as const)
      await desk.tally.dislike(offer, note, person);
    await desk.tally.flush();
    expect(await desk.gaps()).toMatchObject([
      { question: offer, askers: 2, count: 3 },
      { question: AGE, askers: 1 },
    ]);
  });

  it('go after 90 days', async () => {
    const { desk, ask, wait } = await openAt();
    await ask(AGE);
    wait(89);
    await ask('what is the price of a pizza in rome');
    await desk.privacy.purge();
    expect(await desk.gaps()).toHaveLength(2);
    wait(2);
    await desk.privacy.purge();
    expect(await desk.gaps()).toMatchObject([{ question: 'what is the price of a pizza in rome' }]);
  });
});

describe('other ways to ask a card', () => {
  const OWNER = 'Who owns the ferries?';

  it('are what people asked before they took it, then what has it for the nearest, until it is asked so', async () => {
    const { desk, ask } = await openAt();
    await ask(AGE, OWNER, OWNER, 'what is the price of a pizza in rome');
    const reply = desk.current().answerer.answer(OWNER);
    const nearest = requireFirst('cards' in reply ? reply.cards : []).id;
    const ways = async (id = nearest) =>
      (await desk.findWaysToAsk(requireCard(desk, id))).map(({ question, taken, asked }) => [question, taken, asked]);
    expect(await ways()).toEqual([[OWNER, 0, 2]]);
    for (const question of [AGE, AGE, OWNER]) desk.tally.choose(question, nearest);
    await desk.tally.flush();
    expect(await ways()).toEqual([
      [AGE, 2, 1],
      [OWNER, 1, 2],
    ]);
    const other = requireFirst(desk.current().answerer.knowledge.cards.filter(({ id }) => id !== nearest)).id;
    expect(await ways(other)).toEqual([]);

    const change = {
      kind: 'ask-also',
      id: nearest,
      wordings: ['how old is MARTA QUILL', 'who has them now'],
    } as const;
    await desk.publish(await requireProposal(desk, change), BYLINE);
    expect(await ways(), 'it is answered').toEqual([[OWNER, 1, 2]]);
    await desk.publish(await requireProposal(desk, { kind: 'restore', number: 1 }), BYLINE);
    expect(await ways(), 'what was counted is settled').toEqual([[OWNER, 1, 2]]);
    await desk.dismiss((await desk.gaps()).find(({ question }) => question === OWNER) ?? requireFirst([]));
    expect(await ways(), 'dismissed').toEqual([]);
    desk.tally.choose(OWNER, nearest);
    await desk.tally.flush();
    expect(await ways(), 'for good').toEqual([]);
  });
});

describe('what is brought to the moderators', () => {
  const requested = (question: string, reason = 'We argue about it') => ({ question, reason, link: '' });
  const suggested = { question: AGE, answer: 'She is forty.', source: 'The Gazette', quotation: 'Quill, 40' };

  it('stands with the question, however worded, and before what more people ask', async () => {
    const { desk, ask } = await openAt();
    const { contributions } = desk;
    for (const person of ['1', '2', '3']) {
      desk.tally.count(desk.current().answerer.answer('what is the price of a pizza in rome'), person);
    }
    await ask(AGE);
    await contributions.request({ ...requested('how old is marta quill'), link: 'https://example.org/a' }, '2');
    await contributions.request(requested(AGE), PERSON);
    await contributions.request(requested(AGE), PERSON);
    await contributions.suggest(suggested);
    const [gap, pizza] = await desk.gaps();
    expect(gap).toMatchObject({ wordings: [AGE], askers: 2, count: 1, waiting: 0 });
    expect(gap?.requests).toEqual([{ reason: 'We argue about it', link: '' }]);
    expect(gap?.suggestions).toEqual([
      { id: expect.any(String), answer: 'She is forty.', source: 'The Gazette', quotation: 'Quill, 40' },
    ]);
    expect(pizza).toMatchObject({ askers: 3, requests: [], suggestions: [] });
  });

  it('is heard though the question was dismissed, and dismissed with it', async () => {
    const { desk, ask } = await openAt();
    await ask(AGE);
    await desk.dismiss(requireFirst(await desk.gaps()));
    await desk.contributions.request(requested(AGE), '2');
    expect(await desk.gaps()).toMatchObject([{ question: AGE, requests: [{ reason: 'We argue about it' }] }]);
    await desk.dismiss(requireFirst(await desk.gaps()));
    await desk.contributions.request(requested(AGE), '3');
    expect(await desk.gaps(), 'what was read is not read again').toEqual([]);
    await desk.contributions.request(requested(AGE, 'Her birthday is near'), '3');
    expect(await desk.gaps()).toMatchObject([{ requests: [{ reason: 'Her birthday is near' }] }]);
  });

  it('is put away answer by answer', async () => {
    const { desk, ask } = await openAt();
    await ask(AGE);
    await desk.contributions.suggest(suggested);
    await desk.contributions.suggest({ ...suggested, answer: 'She is fifty.' });
    const [first, second] = requireFirst(await desk.gaps()).suggestions;
    await desk.contributions.drop(first?.id ?? '');
    expect(await desk.gaps()).toMatchObject([{ question: AGE, suggestions: [{ id: second?.id }] }]);
  });

  it('names nobody, and tells /forget-me who asked', async () => {
    const { desk } = await openAt();
    await desk.contributions.request(requested(`${AGE} <@${PERSON}>`, `Ask <@${PERSON}>`), PERSON);
    expect(JSON.stringify(await desk.gaps())).not.toContain(PERSON);
    expect(await desk.privacy.forget(PERSON)).toMatchObject({ asked: 1 });
    expect(await desk.gaps()).toMatchObject([{ askers: 0, requests: [{ reason: 'Ask' }] }]);
  });

  it('has words', async () => {
    const { desk } = await openAt();
    expect(await desk.contributions.request(requested('??'), '1')).toBe(false);
    expect(await desk.contributions.suggest({ ...suggested, question: '👋' })).toBe(false);
    expect(await desk.gaps()).toEqual([]);
  });

  it('tells how many wait, and whom to write to, each once', async () => {
    const { desk, ask } = await openAt();
    await ask(AGE, 'what is the price of a pizza in rome');
    const long = `${AGE} ${'I wonder a lot. '.repeat(16)}`;
    await desk.contributions.request(requested(long), '1');
    await desk.subscriptions.subscribe('1', long);
    await desk.subscriptions.subscribe('2', AGE);
    const [{ wordings }, pizza] = [requireFirst(await desk.gaps()), requireAt(await desk.gaps(), 1)];
    expect(await desk.gaps()).toMatchObject([{ wordings: { length: 2 }, waiting: 2 }, { waiting: 0 }]);
    expect(await desk.subscriptions.claimWaiting(pizza.wordings)).toEqual([]);
    const claimed = await desk.subscriptions.claimWaiting(wordings);
    expect(claimed.map(({ userId }) => userId).sort()).toEqual(['1', '2']);
    expect(await desk.subscriptions.claimWaiting(wordings), 'somebody is at it').toEqual([]);
  });
});

describe('outcomes', () => {
  const reply = (kind: Reply['kind'], question: string): Reply => {
    const judged = { question, confidence: 0.5, ranking: [], cards: [] };
    switch (kind) {
      case 'answer':
      case 'correction':
        return { kind, untold: [], ...judged };
      case 'nearest':
        return { kind, missing: 'who owns the lamp', ...judged };
      case 'decline':
        return { kind, ...judged };
      case 'talk':
        return { kind, about: 'thanks', text: 'You are welcome.', ...judged };
    }
  };

  it('are counted by the kind of reply over the last seven days; talk is no question', async () => {
    const { desk, wait } = await openAt();
    const count = async (...kinds: Reply['kind'][]): Promise<void> => {
      for (const kind of kinds) desk.tally.count(reply(kind, AGE), PERSON);
      await desk.tally.flush();
    };
    await count('answer', 'decline', 'talk');
    wait(6);
    await count('answer', 'answer', 'correction', 'nearest', 'nearest', 'talk');
    expect(await desk.tally.lastWeek()).toEqual({ answer: 3, correction: 1, nearest: 2, decline: 1 });
    wait(1);
    expect(await desk.tally.lastWeek()).toEqual({ answer: 2, correction: 1, nearest: 2, decline: 0 });
  });

  it.each<[Reply['kind'], number, string]>([
    ['answer', 0, 'the story says so'],
    ['correction', 0, 'the story says otherwise'],
    ['nearest', 1, 'what was asked for is missing, however near the cards'],
    ['decline', 1, 'the story does not say'],
    ['talk', 0, 'nothing was asked of the story'],
  ])('of the kind %s make %i gaps: %s', async (kind, gaps) => {
    const { desk } = await openAt();
    const question = 'who paints the lamp of the lighthouse in rome';
    desk.tally.count(reply(kind, question), PERSON);
    await desk.tally.flush();
    const expected = Array.from({ length: gaps }, () => ({ source: 'declined', question, count: 1 }));
    expect(await desk.gaps()).toMatchObject(expected);
  });
});

describe('subscriptions', () => {
  it('are due once when an edition answers them, and again where nobody came back', async () => {
    const { desk, wait } = await openAt();
    const question = 'what does the captain get for a pizza';
    expect(await desk.subscriptions.subscribe('111111111111111111', question)).toBe('subscribed');
    await desk.subscriptions.subscribe('222222222222222222', AGE);
    expect(await desk.subscriptions.claimDue()).toEqual([]);
    const change = { kind: 'ask-also', id: 'company-offer', wordings: [question] } as const;
    await desk.publish(await requireProposal(desk, change), BYLINE);
    const due = await desk.subscriptions.claimDue();
    expect(due).toMatchObject([{ userId: '111111111111111111', question, answer: { kind: 'answer' } }]);
    expect(await desk.subscriptions.claimDue(), 'somebody is at it').toEqual([]);
    wait(1);
    expect(await desk.subscriptions.claimDue()).toHaveLength(1);
    await desk.subscriptions.end(requireFirst(due).id);
    wait(1);
    expect(await desk.subscriptions.claimDue()).toEqual([]);
  });

  it('are put to each edition once, however often one looks', async () => {
    const { desk } = await openAt();
    const countAsked = (): (() => number) => {
      const { answerer } = desk.current();
      const { answer } = answerer;
      let asked = 0;
      answerer.answer = (...question) => {
        asked += 1;
        return answer(...question);
      };
      return () => asked;
    };
    for (const person of ['1', '2', '3']) await desk.subscriptions.subscribe(person, AGE);
    const first = countAsked();
    for (let i = 0; i < 3; i++) expect(await desk.subscriptions.claimDue()).toEqual([]);
    expect(first()).toBe(3);
    await desk.publish(await requireProposal(desk, { kind: 'retire-card', id: 'clinic-patients' }), BYLINE);
    const second = countAsked();
    await desk.subscriptions.subscribe('4', AGE);
    for (let i = 0; i < 3; i++) expect(await desk.subscriptions.claimDue()).toEqual([]);
    expect(second()).toBe(4);
  });

  it('are at most twenty of one person', async () => {
    const { desk } = await openAt();
    const subscribe = (i: number): Promise<string> => desk.subscriptions.subscribe('1', `what is thing ${i} called`);
    for (let i = 0; i < 20; i++) expect(await subscribe(i)).toBe('subscribed');
    expect(await subscribe(20)).toBe('too-many');
    expect(await desk.subscriptions.subscribe('2', AGE)).toBe('subscribed');
  });
});

describe('what is kept of a person', () => {
  it('is all gone when they say so, and nobody else’s', async () => {
    const { desk } = await openAt();
    const vote = (userId: string, card: string, value: 1 | -1): Promise<void> =>
      desk.privacy.vote({ userId, card, edition: 1, value });
    await vote('1', 'company-offer', 1);
    await vote('1', 'company-offer', -1);
    await vote('1', 'crews-walked-out', 1);
    await vote('2', 'company-offer', 1);
    expect(await desk.privacy.votes()).toEqual([
      { card: 'company-offer', up: 1, down: 1 },
      { card: 'crews-walked-out', up: 1, down: 0 },
    ]);
    await desk.subscriptions.subscribe('1', AGE);
    expect(await desk.privacy.forget('1')).toEqual({ votes: 2, asked: 0, subscriptions: 1, follows: 0, looks: 0 });
    expect(await desk.privacy.forget('1')).toEqual({ votes: 0, asked: 0, subscriptions: 0, follows: 0, looks: 0 });
    expect(await desk.privacy.votes()).toEqual([{ card: 'company-offer', up: 1, down: 0 }]);
  });
});

describe('corrections', () => {
  const shown = { channelId: '3', edition: 1, trace: { after: '29', answers: '29' } };

  it('are due where what was shown has changed, for a week', async () => {
    const { desk, wait } = await openAt();
    const answer = desk.current().answerer.answer('What has the harbour company offered the crews?');
    if (answer.kind !== 'answer') throw new Error('the story says so');
    const before = requireCard(desk, 'company-offer');
    (await desk.shownAnswers.begin({ ...shown, answer })).shown('30');
    const wordings = ['what is in the offer to the crews'];
    await desk.publish(await requireProposal(desk, { kind: 'ask-also', id: 'company-offer', wordings }), BYLINE);
    expect(await desk.corrections.claimDue(), 'members see no other way to ask').toEqual([]);
    await desk.publish(await requireProposal(desk, answerOf(desk, 'crews-walked-out', 'They left.......')), BYLINE);
    expect(await desk.corrections.claimDue(), 'another card').toEqual([]);
    await desk.publish(await requireProposal(desk, answerOf(desk, 'company-offer', 'It offers 3 percent.')), BYLINE);
    const due = await desk.corrections.claimDue();
    expect(due).toMatchObject([
      { channelId: '3', messageId: '30', question: answer.question, kind: 'answer', edition: 4 },
    ]);
    const card = requireFirst(requireFirst(due).cards);
    expect(card.before?.answer).toBe(before.answer);
    expect(card).toMatchObject({ changed: true, after: { answer: 'It offers 3 percent.' } });
    expect(await desk.corrections.claimDue(), 'somebody is at it').toEqual([]);
    await desk.corrections.corrected('30', 4);
    await desk.publish(await requireProposal(desk, { kind: 'retire-card', id: 'company-offer' }), BYLINE);
    expect(await desk.corrections.claimDue()).toMatchObject([{ cards: [{ changed: true, after: undefined }] }]);
    wait(8);
    await desk.privacy.purge();
    expect(await desk.corrections.claimDue()).toEqual([]);
  });

  it('end where the message is gone', async () => {
    const { desk } = await openAt();
    const answer = desk.current().answerer.answer('What has the harbour company offered the crews?');
    if (answer.kind !== 'answer') throw new Error('the story says so');
    (await desk.shownAnswers.begin({ ...shown, answer })).shown('30');
    await desk.shownAnswers.flush();
    await desk.corrections.drop('30');
    await desk.publish(await requireProposal(desk, answerOf(desk, 'company-offer', 'It offers 3 percent.')), BYLINE);
    expect(await desk.corrections.claimDue()).toEqual([]);
  });
});
