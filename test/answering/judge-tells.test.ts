import { expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { readEnglish } from '../../src/english/read-english.js';
import type { Tells } from '../../src/model/knowledge.js';
import { parsedTexts } from '../support/knowledge-texts.js';

const english = readEnglish();

/** The evidence for the card on the flood, which tells by its text neither how many nor what was before. */
function evidence(question: string, tells: Tells[] | undefined) {
  const { knowledge } = parsedTexts();
  const cards = knowledge.cards.map((card) => (card.id === 'cause' ? { ...card, tells } : card));
  const { ranking } = createAnswerer({ ...knowledge, cards }, english).rank(question);
  const found = ranking.find(({ topic }) => 'card' in topic.about && topic.about.card.id === 'cause');
  if (!found) throw new Error('the card is not found');
  return found.evidence;
}

it.each<[string, string, Tells, 'slotMissing' | 'earlier' | 'names']>([
  ['a number', 'How many pipes of the cellar burst?', 'how-many', 'slotMissing'],
  ['a time', 'When did the pipe in the cellar burst?', 'when', 'slotMissing'],
  ['a reason', 'Why did Inès Moreau inspect the water main?', 'why', 'slotMissing'],
  ['something rare', 'Was the cellar ever flooded before?', 'earlier', 'earlier'],
  ['names', 'List the names of the pipes that burst', 'names', 'names'],
])('what a curator says that a card tells is not missing: %s', (_, question, tells, name) => {
  const missing = evidence(question, undefined)[name];
  expect(evidence(question, [tells])[name]).toBeLessThan(missing);
  expect(evidence(question, ['how-long'])[name]).toBe(missing);
});
