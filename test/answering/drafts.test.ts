import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { adviseOn } from '../../src/knowledge/advice.js';
import { checkKnowledge } from '../../src/knowledge/check.js';
import { unplaced } from '../../src/knowledge/fault-place.js';
import { readKnowledgeFolder } from '../../src/knowledge/folder.js';
import { knowledgeSchema } from '../../src/knowledge/schema.js';
import { formatFault } from '../../src/model/fault.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { english, STORY } from '../support/story.js';

const read = await readKnowledgeFolder(STORY);
if (!read.ok) throw new Error('the small story cannot be read');
const { knowledge } = read.parsed;

function withDrafts(isDraft: (id: string) => boolean): Knowledge {
  return { ...knowledge, cards: knowledge.cards.map((card) => (isDraft(card.id) ? { ...card, answer: '' } : card)) };
}

describe('a draft, which is a card with an empty answer', () => {
  const drafted = withDrafts((id) => id === 'union-demand');
  const answerer = createAnswerer(drafted, english);
  const question = knowledge.cards.find(({ id }) => id === 'union-demand')?.question ?? '';

  it('answers nobody, not even its own question', () => {
    const reply = answerer.answer(question);
    expect(reply.kind).not.toBe('answer');
    expect('cards' in reply ? reply.cards.map(({ id }) => id) : []).not.toContain('union-demand');
    expect(createAnswerer(knowledge, english).answer(question)).toMatchObject({ kind: 'answer' });
  });

  it('is offered nowhere', () => {
    expect(answerer.complete(question, 25).map(({ id }) => id)).not.toContain('union-demand');
    expect(answerer.findCard('union-demand')).toBeUndefined();
    expect(answerer.worded.cards.flatMap(({ id, related }) => [id, ...related])).not.toContain('union-demand');
    expect(answerer.worded.notCovered.map(({ closest }) => closest)).not.toContain('union-demand');
  });

  it('is kept all the same', () => {
    expect(knowledgeSchema.safeParse(answerer.knowledge).success).toBe(true);
    expect(answerer.knowledge).toBe(drafted);
  });

  it('is advice to the curator, and no fault', async () => {
    expect(await checkKnowledge(unplaced(drafted), answerer)).toEqual([]);
    const advice = adviseOn(unplaced(drafted)).filter(({ file }) => file === 'card union-demand');
    expect(advice.map(({ message }) => message)).toEqual([`advice: still to be worded: ${question}`]);
  });
});

const GO_ON = 'Go on with `npm run -s knowledge -- next --knowledge DIR --article FILE`';

it.each<[string, string[], string[]]>([
  ['none', [], []],
  [
    'two, each by its place',
    ['union-demand', 'quill-promises'],
    [
      'card quill-promises: advice: still to be worded: What did Marta Quill say about promises?',
      'card union-demand: advice: still to be worded: What pay rise does the crew union want?',
    ],
  ],
  [
    'three, as one',
    ['union-demand', 'company-offer', 'quill-promises'],
    [`card union-demand: advice: still to be worded: 3 drafts; 3 sentences have nothing else: 2, 3, 4. ${GO_ON}`],
  ],
])('drafts are told in as few lines as bury nothing else: %s', (_, ids, expected) => {
  const advice = adviseOn(unplaced(withDrafts((id) => ids.includes(id)))).map(formatFault);
  expect(advice.filter((line) => line.includes('still to be worded'))).toEqual(expected);
});

it.each<[string, number[], string]>([
  ['one sentence alone is theirs', [2, 5, 6], '; 1 sentence has nothing else: 2'],
  ['worded cards tell all of it', [5, 6, 7], ''],
  ['one for two drafts', [2, 2, 5], '; 1 sentence has nothing else: 2'],
])('of their sentences those are named that no worded card tells: %s', (_, sentences, only) => {
  const ids = ['union-demand', 'company-offer', 'quill-promises'];
  const drafted = withDrafts((id) => ids.includes(id));
  const cards = drafted.cards.map((card) => {
    const sentence = sentences[ids.indexOf(card.id)];
    return sentence === undefined ? card : { ...card, sentences: [sentence] };
  });
  const [advice] = adviseOn(unplaced({ ...drafted, cards }));
  expect(advice?.message).toBe(`advice: still to be worded: 3 drafts${only}. ${GO_ON}`);
});

it('where all cards are drafts, nothing is answered', () => {
  const answerer = createAnswerer(
    withDrafts(() => true),
    english,
  );
  expect(answerer.answer('What does the union want?').kind).toBe('decline');
  expect(answerer.complete('', 3)).toEqual([]);
});

it.each([
  ['empty', '', true],
  ['blank', '  ', true],
  ['too short', 'No.', false],
  ['long enough', 'It has been called off.', true],
])('an answer that is %s', (_, answer, isSound) => {
  const [card] = knowledge.cards;
  expect(knowledgeSchema.safeParse({ ...knowledge, cards: [{ ...card, answer }] }).success).toBe(isSound);
});
