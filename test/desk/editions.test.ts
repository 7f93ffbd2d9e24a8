import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findNewestEdition, insertEdition } from '../../src/store/editions.js';
import { createStore } from '../../src/store/store.js';
import { answerOf, openDeskOn, requireCard, requireProposal, takeOverFolder } from '../support/desks.js';
import { requireFirst } from '../support/elements.js';
import { copyStory, temporaryFolder } from '../support/story.js';

const CARD = 'company-offer';
const DISPUTE = 'cards/dispute.yaml';
const OFFER = 'The harbour company, which runs the ferries, has offered';
const BYLINE = { author: 'Ada', reason: 'a newer figure' };
const inMemory = { file: ':memory:' };

describe('a proposal', () => {
  it('shows what would change, and changes nothing', async () => {
    const { desk } = await openDeskOn(inMemory);
    const before = requireCard(desk, CARD);
    const proposal = await requireProposal(desk, answerOf(desk, CARD, 'The company offers 3 percent.'));
    expect(proposal.diff.changed).toEqual([{ before, after: { ...before, answer: 'The company offers 3 percent.' } }]);
    expect(proposal.against).toEqual({ number: 1, hash: desk.current().hash });
    expect(proposal).toMatchObject({ faults: [], broken: [], conflicts: [] });
    expect(proposal.knowledge.cards.find(({ id }) => id === CARD)?.answer).toBe('The company offers 3 percent.');
    expect(requireCard(desk, CARD)).toBe(before);
    expect(await desk.history({ skip: 0, most: 9 })).toHaveLength(1);
  });

  it('is none where nothing would be different', async () => {
    const { desk } = await openDeskOn(inMemory);
    const { answer, alsoAsked } = requireCard(desk, CARD);
    for (const change of [
      answerOf(desk, CARD, answer),
      { kind: 'retire-card', id: 'no-such-card' },
      { kind: 'ask-also', id: CARD, wordings: alsoAsked.slice(0, 2) },
      { kind: 'restore', number: 1 },
      { kind: 'restore', number: 99 },
      { kind: 'take-from-folder', part: { kind: 'card', name: CARD } },
      { kind: 'folder' },
    ] as const) {
      expect(await desk.propose(change), JSON.stringify(change)).toMatchObject({ kind: 'unchanged', conflicts: [] });
    }
  });

  it.each<[string, (answer: string) => string, string]>([
    ['an answer that is too long', (answer) => answer.repeat(20), 'answer: has to have at most 480 characters'],
    ['an answer that is too short', () => 'No.', 'answer: has to have at least 10 characters, or none in a draft'],
  ])('is refused with what is wrong: %s', async (_, change, message) => {
    const { desk } = await openDeskOn(inMemory);
    const result = await desk.propose(answerOf(desk, CARD, change(requireCard(desk, CARD).answer)));
    expect(result).toMatchObject({ kind: 'faults', faults: [{ file: `card ${CARD}` }] });
    expect(JSON.stringify(result)).toContain(message);
  });

  it('cannot be published with new faults', async () => {
    const { desk } = await openDeskOn(inMemory);
    const card = { ...requireCard(desk, CARD), related: ['no-such-card'] };
    const proposal = await requireProposal(desk, { kind: 'put-cards', cards: [card] });
    expect(proposal.faults).toMatchObject([
      { file: `card ${CARD}`, message: expect.stringContaining('there is no card "no-such-card"') },
    ]);
    expect(await desk.publish(proposal, BYLINE)).toMatchObject({ kind: 'faults' });
    expect(desk.current().number).toBe(1);
  });

  it('is not held up by faults that are live already', async () => {
    const story = await copyStory();
    await story.edit('cards/island.yaml', 'related: [clinic-patients, island-supplies]', 'related: [clinic]');
    const { desk } = await openDeskOn(inMemory, { folder: story.folder });
    const proposal = await requireProposal(desk, answerOf(desk, CARD, 'The company offers 3 percent.'));
    expect(proposal.faults).toEqual([]);
    expect(await desk.publish(proposal, BYLINE)).toMatchObject({ kind: 'published' });
  });

  it('that breaks a regression question needs a reason', async () => {
    const story = await copyStory();
    const question = 'What has the harbour company offered the crews?';
    const unanswered = 'What is the name of the mayor?';
    await story.write('questions.yaml', `- question: ${question}\n  cards: [${CARD}]\n- question: ${unanswered}\n`);
    const { desk } = await openDeskOn(inMemory, { folder: story.folder });
    const kept = await requireProposal(desk, answerOf(desk, CARD, 'The company offers 3 percent.'));
    expect(kept.broken).toEqual([]);
    const proposal = await requireProposal(desk, { kind: 'retire-card', id: CARD });
    expect(proposal.broken).toMatchObject([{ question: { question, cards: [CARD] } }]);
    expect(await desk.publish(proposal, { author: 'Ada', reason: ' ' })).toMatchObject({ kind: 'needs-reason' });
    expect(await desk.publish(proposal, BYLINE)).toMatchObject({ kind: 'published' });
    const later = await requireProposal(desk, answerOf(desk, 'crews-walked-out', 'The crews went home on Monday.'));
    expect(later.broken, 'broken before, so not by this').toEqual([]);
  });
});

describe('cards', () => {
  it('are added behind the others, retired with all links to them, and asked in more ways', async () => {
    const { desk } = await openDeskOn(inMemory);
    const lamp = {
      ...requireCard(desk, 'clinic-patients'),
      id: 'lamp',
      question: 'Who owns the lighthouse lamp?',
      alsoAsked: [
        'lamp owner',
        'whose lamp is it',
        'owner of the lamp',
        'to whom the lamp belongs',
        'lamp',
        'lamp of whom',
      ],
      answer: 'The lamp of the lighthouse belongs to the town.',
      related: [],
      misconceptions: [],
    };
    await desk.publish(await requireProposal(desk, { kind: 'put-cards', cards: [lamp] }), BYLINE);
    expect(desk.current().answerer.knowledge.cards.at(-1)).toEqual(lamp);
    const wordings = ['whose is the big light', 'lamp owner'];
    await desk.publish(await requireProposal(desk, { kind: 'ask-also', id: 'lamp', wordings }), BYLINE);
    expect(requireCard(desk, 'lamp').alsoAsked).toEqual([...lamp.alsoAsked, 'whose is the big light']);
    await desk.publish(await requireProposal(desk, { kind: 'retire-card', id: 'clinic-patients' }), BYLINE);
    const { cards, notCovered } = desk.current().answerer.knowledge;
    expect(JSON.stringify([cards, notCovered])).not.toContain('"clinic-patients"');
    expect(desk.current().number).toBe(4);
  });
});

describe('history', () => {
  it('tells who, when and why, newest first; any edition can be published again', async () => {
    const now = (): Date => new Date('2031-05-16T09:00:00Z');
    const { desk } = await openDeskOn(inMemory, { now });
    const first = desk.current();
    const by = { author: 'Ada\n<@1234567890>', reason: `so\u0000 it\n\nis` };
    await desk.publish(await requireProposal(desk, answerOf(desk, CARD, 'The company offers 3 percent.')), by);
    const undo = await requireProposal(desk, { kind: 'restore', number: 1 });
    expect(undo.diff.changed).toHaveLength(1);
    await desk.publish(undo, { author: 'Bob', reason: 'not so' });
    expect(desk.current()).toMatchObject({ number: 3, hash: first.hash, author: 'Bob' });
    const history = await desk.history({ skip: 0, most: 2 });
    expect(history).toMatchObject([
      { number: 3, author: 'Bob', reason: 'not so', published_at: now().toISOString() },
      { number: 2, author: 'Ada', reason: 'so it is' },
    ]);
    expect(await desk.history({ skip: 2, most: 2 })).toMatchObject([{ number: 1, author: 'Factbox' }]);
    expect((await desk.findEdition(2))?.content).toContain('offers 3 percent');
    expect(await desk.findEdition(4)).toBeUndefined();
  });
});

describe('the folder and the moderators', () => {
  it('change different cards: both changes stay, at the start as at a refresh', async () => {
    const address = { file: join(await temporaryFolder(), 'facts.db') };
    const story = await copyStory();
    const { desk } = await openDeskOn(address, { folder: story.folder });
    await desk.publish(await requireProposal(desk, answerOf(desk, CARD, 'The company offers 3 percent.')), BYLINE);
    await story.edit('cards/island.yaml', 'Some 900 islanders', 'About 900 islanders');
    expect(await takeOverFolder(desk, 'Bob')).toMatchObject({ kind: 'published', edition: { number: 3 } });
    await story.edit('cards/island.yaml', 'About 900 islanders', 'Nearly 900 islanders');
    const { desk: again } = await openDeskOn(address, { folder: story.folder });
    expect(again.current()).toMatchObject({ number: 4, author: 'Factbox' });
    expect(requireCard(again, CARD).answer).toBe('The company offers 3 percent.');
    expect(requireCard(again, 'islanders-depend').answer).toContain('Nearly 900');
  });

  it('change one card: the live one stays, and the conflict is there until it is settled', async () => {
    const story = await copyStory();
    const { desk } = await openDeskOn(inMemory, { folder: story.folder });
    const part = { kind: 'card', name: CARD } as const;
    const theirs = 'The ferry company has offered';
    const edit = async (answer: string): Promise<void> => {
      await desk.publish(await requireProposal(desk, answerOf(desk, CARD, answer)), BYLINE);
    };
    await edit('The company offers 3 percent.');
    await story.edit(DISPUTE, OFFER, theirs);
    expect(await takeOverFolder(desk, 'Bob')).toMatchObject({ kind: 'unchanged', conflicts: [part] });
    const conflict = requireFirst(await desk.conflicts());
    expect(conflict).toMatchObject({ ...part, live: { answer: 'The company offers 3 percent.' } });
    expect(conflict.folder).toMatchObject({ answer: expect.stringContaining(theirs) });
    expect(await takeOverFolder(desk, 'Bob'), 'it is known').toMatchObject({ kind: 'unchanged', conflicts: [] });
    expect(await desk.conflicts()).toMatchObject([part]);
    expect(requireCard(desk, CARD).answer).toBe('The company offers 3 percent.');

    await desk.publish(await requireProposal(desk, { kind: 'take-from-folder', part }), BYLINE);
    expect(requireCard(desk, CARD).answer).toContain(theirs);
    expect(await desk.conflicts()).toEqual([]);

    await edit('The company offers 4 percent.');
    await story.edit(DISPUTE, theirs, 'The firm has offered');
    await takeOverFolder(desk, 'Bob');
    expect(await desk.conflicts()).toMatchObject([part]);
    await desk.keepLive(part);
    expect(await desk.conflicts()).toEqual([]);
    expect(await takeOverFolder(desk, 'Bob')).toMatchObject({ kind: 'unchanged' });
    expect(await desk.conflicts()).toEqual([]);
    expect(requireCard(desk, CARD).answer).toBe('The company offers 4 percent.');

    await edit('The company offers 5 percent.');
    await takeOverFolder(desk, 'Bob');
    expect(await desk.conflicts(), 'the folder says what it said').toEqual([]);
    await story.edit(DISPUTE, 'The firm has offered', 'Their firm has offered');
    await takeOverFolder(desk, 'Bob');
    expect(await desk.conflicts(), 'the folder says something else').toMatchObject([part]);
  });

  it('do not mix where the folder has faults: the start goes on with what is published', async () => {
    const address = { file: join(await temporaryFolder(), 'facts.db') };
    const story = await copyStory();
    const { desk } = await openDeskOn(address, { folder: story.folder });
    await desk.close();
    await story.write('story.yaml', 'title: [');
    const { desk: again, logged } = await openDeskOn(address, { folder: story.folder });
    expect(again.current()).toMatchObject({ number: 1, hash: desk.current().hash });
    expect(logged.join('')).toContain('is not served: it has');
  });

  it('answer on where the newest edition cannot be read: the folder does, and nothing is overwritten', async () => {
    const address = { file: join(await temporaryFolder(), 'facts.db') };
    const row = {
      number: 7,
      published_at: '2031',
      author: 'Ada',
      reason: 'why',
      hash: 'h',
      content: '{"cards":"new"}',
    };
    const store = createStore(address, () => new Date());
    await store.write((db) => insertEdition(db, row));
    const { desk, logged } = await openDeskOn(address);
    expect(desk.current().number).toBe(0);
    expect(logged.join('')).toContain('written by a newer version');
    expect(await takeOverFolder(desk)).toMatchObject({ kind: 'unavailable' });
    expect(await store.read(findNewestEdition)).toEqual(row);
    await store.close();
  });

  it('lose nothing that is being answered when the file is deleted', async () => {
    const folder = await temporaryFolder();
    const { desk } = await openDeskOn({ file: join(folder, 'data/facts.db') });
    await desk.publish(await requireProposal(desk, answerOf(desk, CARD, 'The company offers 3 percent.')), BYLINE);
    const { hash } = desk.current();
    await rm(join(folder, 'data'), { recursive: true });
    await desk.look();
    expect(desk.current()).toMatchObject({ number: 1, hash, author: 'Factbox' });
    expect(await desk.history({ skip: 0, most: 9 })).toMatchObject([{ number: 1, hash }]);
    expect(await takeOverFolder(desk), 'the folder has nothing new').toMatchObject({ kind: 'unchanged' });
  });
});
