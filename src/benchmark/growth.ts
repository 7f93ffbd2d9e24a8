import { createDice } from '../evaluation/dice.js';
import type { Card, Knowledge } from '../model/knowledge.js';

/** Of the content words of a repeated sentence, so many become others that the texts use, as often as they do. */
const EXCHANGED = 0.35;
/** So many become words that nothing else uses: a larger collection has more words, most of them rare. */
const COINED = 0.03;
const CONTENT_WORD = /\p{L}{4,}/gu;
const SYLLABLES = ['ba', 'den', 'kor', 'li', 'mar', 'nes', 'po', 'ran', 'sul', 'ta', 'vel', 'zi'];

/**
 * The sentences, repeated in ever other words until there are `size` of them.
 * Always the same for the same sentences.
 */
export function grow(sentences: readonly string[], size: number): string[] {
  const dice = createDice(1);
  const words = sentences.flatMap((sentence) => sentence.match(CONTENT_WORD) ?? []);
  const draw = (list: readonly string[]): string => list[Math.floor(dice() * list.length)] ?? '';
  const vary = (word: string): string => {
    const chance = dice();
    if (chance < COINED) return draw(SYLLABLES) + draw(SYLLABLES) + draw(SYLLABLES) + draw(SYLLABLES);
    return chance < COINED + EXCHANGED ? draw(words) : word;
  };
  return Array.from({ length: size }, (_, i) => {
    const sentence = sentences[i % sentences.length] ?? '';
    return i < sentences.length ? sentence : sentence.replace(CONTENT_WORD, vary);
  });
}

/** Of a repeated card so many wordings are kept, and no more letters of each than leave room for a name. */
const WORDINGS_OF_A_CARD = 4;
const MOST_LETTERS = 80;

/**
 * The knowledge with so many cards: its own, repeated, each about a place of its own, so that each is found by its own
 * wordings.
 */
export function growKnowledge(knowledge: Knowledge, size: number): Knowledge {
  const { cards } = knowledge;
  const grown = Array.from({ length: size }, (_, i): Card[] => {
    const card = cards[i % cards.length];
    return card ? [inPlace(card, placeName(i))] : [];
  });
  const notCovered = knowledge.notCovered.flatMap((entry) => {
    const closest = cards.findIndex(({ id }) => id === entry.closest);
    return (grown[closest] ?? []).map(({ id }) => ({ ...entry, closest: id }));
  });
  const { questions: _, ...rest } = knowledge;
  return { ...rest, cards: grown.flat(), notCovered };
}

function inPlace(card: Card, place: string): Card {
  const put = (text: string): string => `In ${place}: ${text}`;
  const [question = '', ...alsoAsked] = [card.question, ...card.alsoAsked]
    .filter((text) => text.length <= MOST_LETTERS)
    .slice(0, WORDINGS_OF_A_CARD)
    .map(put);
  const id = `${card.id.slice(0, MOST_LETTERS / 2)}-${place.toLowerCase()}`;
  return { ...card, id, question, alsoAsked, answer: put(card.answer).slice(0, 400), related: [], misconceptions: [] };
}

/** The place's number, spelt by syllables. */
function placeName(place: number): string {
  let left = place + SYLLABLES.length ** 3;
  let name = '';
  for (; left > 0; left = Math.floor(left / SYLLABLES.length)) name += SYLLABLES[left % SYLLABLES.length];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Every so many questions one word is misspelt, as people do. */
const MISSPELT_EVERY = 5;

/** The questions as people type them: in every fifth, two letters of its longest word are swapped. */
export function mistype(questions: readonly string[], seed: number): string[] {
  const dice = createDice(seed);
  return questions.map((question, i) => {
    if ((i + seed) % MISSPELT_EVERY > 0) return question;
    const words = question.match(CONTENT_WORD) ?? [];
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
    if (longest === '') return question;
    const at = 1 + Math.floor(dice() * (longest.length - 2));
    return question.replace(longest, longest.slice(0, at) + longest[at + 1] + longest[at] + longest.slice(at + 2));
  });
}

const MOST_TYPED = 10_000;

/** Questions of 10,000 characters: many questions in one, nothing but misspelt words, one word, one letter a word. */
export function longQuestions(questions: readonly string[]): string[] {
  const fill = (text: string): string => text.repeat(Math.ceil(MOST_TYPED / text.length)).slice(0, MOST_TYPED);
  const backwards = questions.map((question) => question.replace(CONTENT_WORD, (word) => [...word].reverse().join('')));
  return [fill(questions.join(' ')), fill(backwards.join(' ')), fill('abcdefghij'), fill('a ')];
}
