import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { knowledgeOf } from '../../src/benchmark/factbox.js';
import { readEnglish } from '../../src/english/read-english.js';

const TEXTS = [
  'Larne is a port in the north.',
  'In 1921 Orla Finn founded a school for sailors in Larne.',
  'She called it the Lighthouse, and ran it for many years.',
  'The school taught three hundred sailors.',
  'Fishing crews did not use the northern quay.',
  'Ferries use the southern quay.',
];
const { answer, rank } = createAnswerer(knowledgeOf(TEXTS), readEnglish());
const placeOf = (question: string): number | undefined => rank(question).contest?.best.place;

describe('cards without wordings', () => {
  it.each<[string, string, number]>([
    ['the words of the text', 'Where is the port of Larne?', 0],
    ['a word of the same idea', 'Who established the school for sailors?', 1],
    ['a number is asked for', 'How many sailors did the school teach?', 3],
    ['"not" as well', 'Who did not use a quay?', 4],
    ['a misspelt word', 'Which quay do feries use?', 5],
    ['the text says what its subject is', 'What is Larne?', 0],
    ['a time is asked for', 'When did the school for sailors in Larne open?', 1],
  ])('are found by %s', (_, question, place) => {
    expect(placeOf(question)).toBe(place);
  });

  it('bring what they tell, and not what is far from them', () => {
    const told = answer('Who founded a school for sailors in Larne in 1921?');
    expect('cards' in told && told.cards[0]?.answer).toBe(TEXTS[1]);
    expect(answer('Which volcano erupted near Reykjavik?').kind).toBe('decline');
  });

  it('are less sure where a name or a number is another', () => {
    const right = rank('Who founded a school in Larne in 1921?').confidence;
    expect(rank('Who founded a school in Larne in 1934?').confidence).toBeLessThan(right);
    expect(rank('Who founded a school in Belfast in 1921?').confidence).toBeLessThan(right);
  });

  it('take words only from the text that goes before', () => {
    const apart = knowledgeOf(TEXTS.slice(1, 3));
    const [first, second] = apart.cards;
    if (!first || !second) throw new Error('two texts make two cards');
    const gap = { ...apart, cards: [first, { ...second, sentences: [7] }] };
    const ask = 'What did Orla Finn name the Lighthouse?';
    const english = readEnglish();
    const textOf = (knowledge: typeof apart) =>
      createAnswerer(knowledge, english)
        .rank(ask)
        .ranking.find(({ place }) => place === 1)?.evidence.before;
    expect(textOf(apart)).toBeGreaterThan(0);
    expect(textOf(gap)).toBe(0);
  });
});
