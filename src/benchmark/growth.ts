import { createDice } from '../evaluation/dice.js';

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
