import { COUNTRY_NAMES } from '../../english/countries.js';
import type { English } from '../../english/english.js';
import { STOP_WORDS } from '../../english/words.js';
import { createNearWords, type NearWords } from './edit-distance.js';
import { stemOf } from './terms.js';
import { fold } from './tokens.js';

export interface Rarity {
  /** 0 for the commonest words to 1 for rare and unknown ones. */
  of(key: string): number;
  /** Whether a word is correct English or a name that the world knows, and so no misspelling of another. */
  isKnown(word: string): boolean;
  /** Whether a word is one of some 1,400 everyday ones. */
  isEveryday(word: string): boolean;
  /** Finds the everyday words near a misspelt one, which may have meant them if no word of the story is near. */
  everydayNear: NearWords;
}

/** Seen this often in 51 million words, a word says as much as it can. */
const RARE_COUNT = 200;
/** Below this share of the scale words are as good as grammar. */
const COMMON_FLOOR = 0.3;
const LEAST_RARITY = 0.1;
/** Rarer spellings in subtitles are as often slips as words. The table of vectors is of edited texts, and has few. */
const ENGLISH_COUNT = 60;

/** Seen this often, a word is an everyday one. */
const EVERYDAY_COUNT = 4_000;

const countryWords = new Set(COUNTRY_NAMES.flatMap((name) => fold(name).split(/\P{L}+/u)));

/** The same for every edition: read once from each table. */
const known = new WeakMap<English, Rarity>();

export function createRarity(english: English): Rarity {
  const rarity = known.get(english) ?? readRarity(english);
  known.set(english, rarity);
  return rarity;
}

function readRarity(english: English): Rarity {
  const byStem = new Map<string, number>();
  for (const [word, count] of english.counts) {
    const stem = stemOf(word);
    byStem.set(stem, (byStem.get(stem) ?? 0) + count);
  }
  const scale = Math.log(english.total / RARE_COUNT);
  const everyday = new Set([...STOP_WORDS, ...everydayWords(english)]);
  return {
    of(key) {
      // No stem begins as other keys do.
      const count = byStem.get(key);
      if (count === undefined) return 1;
      const rarity = (Math.log(english.total / count) / scale - COMMON_FLOOR) / (1 - COMMON_FLOOR);
      return Math.min(1, Math.max(LEAST_RARITY, rarity));
    },
    isKnown: (word) =>
      (english.counts.get(word) ?? 0) >= ENGLISH_COUNT ||
      english.vectors.placeOf(word) !== undefined ||
      countryWords.has(word),
    isEveryday: (word) => everyday.has(word),
    everydayNear: createNearWords(everyday),
  };
}

function everydayWords(english: English): string[] {
  return [...english.counts]
    .filter(([word, count]) => count >= EVERYDAY_COUNT && /^[a-z]+$/.test(word))
    .map(([word]) => word);
}
