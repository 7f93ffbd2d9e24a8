import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAgainstArticles } from '../../src/knowledge/check-article.js';
import { createClaimCheck, toldOtherwise } from '../../src/knowledge/check-claims.js';
import { readKnowledgeFolder } from '../../src/knowledge/folder.js';
import { cardSchema, vocabularySchema } from '../../src/knowledge/schema.js';
import { formatFault } from '../../src/model/fault.js';
import type { Card } from '../../src/model/knowledge.js';
import { PROJECT } from '../support/project.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';
import { ARTICLE, STORY } from '../support/story.js';

const vocabulary = vocabularySchema.parse({
  entities: [
    { id: 'quill', name: 'Marta Quill', kind: 'person', role: 'leader of the crew union', aliases: ['quill'] },
    { id: 'thale', name: 'Owen Thale', kind: 'person', role: 'director of the company', aliases: ['thale'] },
    { id: 'union', name: 'the crew union', kind: 'organisation', aliases: ['crew union', 'union'] },
    { id: 'office', name: 'Quill’s office', kind: 'organisation', aliases: ["quill's office"] },
    { id: 'clinic', name: 'the clinic', kind: 'organisation', aliases: ['clinic'] },
  ],
  sameMeaning: [],
});
const check = createClaimCheck(vocabulary);

function cardOf(changes: object): Card {
  return cardSchema.parse({
    ...{ id: 'a-card', topic: 'pay', question: 'What happened?', answer: 'Something was said.', sentences: [4] },
    ...changes,
  });
}

function faultsOf(changes: object, text: string, before = ''): string[] {
  return check(cardOf(changes), [{ name: '4', text, before: [before] }]).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

describe('a claim', () => {
  it.each([
    ['another who said it', 'Thale said the strike was reckless.'],
    ['another, behind the verb', '“Reckless,” said the director, Owen Thale.'],
    [
      'another, of whom this one is spoken',
      'Owen Thale said on the morning after the strike that nobody had heard from Marta Quill.',
    ],
    ['nobody', 'The ferries stood still.'],
  ])('is found with a person where its sentence names %s', (_, text) => {
    expect(faultsOf({ saidBy: ['quill'] }, text)).toEqual([
      'saidBy.0: quill does not say this in the sentences cited (4): write who says it there, cite the sentence where quill does, or add what it is called there to its aliases',
    ]);
  });

  it('is found with whoever is quoted, too', () => {
    const quotes = [{ speaker: 'quill', words: 'reckless' }];
    expect(faultsOf({ quotes }, '“Reckless,” Thale said.')).toEqual([
      expect.stringMatching(/^quotes\.0\.speaker: quill does not/),
    ]);
  });

  it.each([
    ['the one who says it', 'Quill said the crews were tired.', ''],
    ['the one behind the verb', '“We are tired,” said the leader of the union, Marta Quill.', ''],
    ['according to whom it is', 'The crews were tired, according to Marta Quill.', ''],
    ['a pronoun, and the one who is meant before', '“We are tired,” she said.', 'Marta Quill spoke on Monday.'],
    ['whom they lead', 'The crew union said the crews were tired.', ''],
    ['their office', "Quill's office said the crews were tired.", ''],
    ['both', 'Thale said the strike was reckless, but Quill said it was not.', ''],
  ])('stands where its sentence names %s', (_, text, before) => {
    expect(faultsOf({ saidBy: ['quill'] }, text, before)).toEqual([]);
  });
});

describe('figures', () => {
  const SENTENCE = 'Eleven people died in the fire, and 37 were injured.';
  it.each([
    ['in words and digits', 'Thirty-seven people died, and 11 were injured.', '37 and 11'],
    ['told apart', 'It injured 11. Thirty-seven people died.', '11 and 37'],
  ])('are found swapped: %s', (_, answer, which) => {
    expect(faultsOf({ answer }, SENTENCE)).toEqual([
      expect.stringContaining(`answer: ${which} seem to stand in each other's place`),
    ]);
  });

  it.each([
    ['as the sentence has them', 'Eleven people died, and 37 were injured.', SENTENCE],
    ['in another order', 'Thirty-seven people were injured, and 11 died.', SENTENCE],
    ['with what is not counted there', 'It was the 2nd fire in 11 years.', 'In 11 years there were 2 fires.'],
    ['from one to another', 'Sailings fell from nine to two.', 'There are two sailings a day where there were nine.'],
  ])('stand %s', (_, answer, text) => {
    expect(faultsOf({ answer }, text)).toEqual([]);
  });

  const knowledge = createSmallKnowledge();
  const pumped = requireCard('water-pumped');
  const twin = { ...pumped, id: 'pumping', answer: 'Pumping out 1.5 million litres took all night.' };
  const other = { ...pumped, id: 'other', answer: 'The mayor got 14 letters.', sentences: [9] };
  const all = { ...knowledge, cards: [...knowledge.cards, twin, other] };

  function requireCard(id: string): Card {
    const card = knowledge.cards.find((one) => one.id === id);
    if (!card) throw new Error(id);
    return card;
  }

  it('that two cards tell differently name the other card', () => {
    const changed = { ...pumped, answer: 'The fire brigade pumped out two million litres in fourteen hours.' };
    expect(toldOtherwise(all, changed, '2000000')).toEqual([{ id: 'pumping', figure: '1500000' }]);
    expect(toldOtherwise(all, changed, '14')).toEqual([]);
  });
});

describe('whole stories', () => {
  const STORIES = join(PROJECT, 'test/stories');
  it.each([
    ['ferry', STORY, ARTICLE],
    ...readdirSync(STORIES).map((name) => [name, join(STORIES, name, 'knowledge'), join(STORIES, name, 'article.txt')]),
  ])('raise no false alarm: %s', async (_, folder = '', article = '') => {
    const read = await readKnowledgeFolder(folder);
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const [{ id }] = read.parsed.knowledge.story.sources;
    const faults = checkAgainstArticles(read.parsed, new Map([[id, readFileSync(article, 'utf8')]])).map(formatFault);
    // Curators may count what the article lists.
    expect(faults.filter((fault) => !fault.includes('the figure Three does not stand'))).toEqual([]);
  });
});
