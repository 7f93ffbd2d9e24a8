import { stemmer } from 'stemmer';
import { ADDRESSED, ASKING, KIN, OTHERS, SMALL, SPEAKER } from '../../english/talk/distress-words.js';
import { DIMENSIONS, type WordVectors } from '../../english/word-vectors.js';
import type { MessageWords } from './message-words.js';

/** What the model of distress sees of a text. */
export interface DistressFeatures {
  /** Its words (`die`), pairs of them (`want to`, `^ help`, `die $`), and words of a clause about the speaker (`my:die`). */
  names: ReadonlySet<string>;
  /** In what direction its words point, all and those of clauses about the speaker; then its shape. */
  numbers: Float64Array;
}

const NUMBER = /^\d+$/;
const DOUBLE = /(.)\1/g;
/** Shorter words are told apart by a double letter: of, off. */
const SHORT = 5;
const LATIN = /^[a-z]+$/;
const NAME_INSIDE = /(?<=[a-z,] )[A-Z][a-z]+/g;
/** Directions count so many times: they are smaller numbers than the rest, and what is small is held back by the fit. */
const DIRECTION_SCALE = 3;
/** Where these counts stop, more says no more. */
const MOST = { speaker: 4, addressed: 2, others: 3, kin: 2, names: 4 };
const MOST_STEMS = 20_000;
const stems = new Map<string, string>();

/** @param text as it was written, for its signs and capitals */
export function distressFeatures(text: string, { clauses }: MessageWords, vectors: WordVectors): DistressFeatures {
  const names = new Set<string>();
  const all = createDirection(vectors);
  const own = createDirection(vectors);
  let ownClauses = 0;
  for (const clause of clauses) {
    const isOwn = clause.some((word) => SPEAKER.has(word));
    if (isOwn) ownClauses++;
    let before = '^';
    for (const word of clause) {
      const seen = seenAs(word);
      const isNew = !names.has(seen);
      names.add(seen).add(`${before} ${seen}`);
      before = seen;
      if (KIN.has(word)) names.add(word);
      if (SMALL.has(word)) continue;
      if (isNew) all.add(word);
      if (!isOwn || names.has(`my:${seen}`)) continue;
      own.add(word);
      names.add(`my:${seen}`);
    }
    names.add(`${before} $`);
  }
  const numbers = new Float64Array(2 * DIMENSIONS + SHAPE_SIZE);
  numbers.set(all.scaled(), 0);
  numbers.set(own.scaled(), DIMENSIONS);
  numbers.set(shapeOf(text, clauses, ownClauses), 2 * DIMENSIONS);
  return { names, numbers };
}

function seenAs(word: string): string {
  if (KIN.has(word)) return '@kin';
  return NUMBER.test(word) ? '#' : stemOf(word);
}

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = LATIN.test(word) ? spelt(stemmer(word)) : word;
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, stem);
  return stem;
}

/** Double letters are what is most often misspelt: "dissapear", "suicidall". */
function spelt(stem: string): string {
  return stem.length < SHORT ? stem : stem.replace(DOUBLE, '$1');
}

interface Direction {
  add(word: string): void;
  /** The sum of so many unit vectors, of about length 1 where they have nothing in common. */
  scaled(): Float32Array;
}

function createDirection(vectors: WordVectors): Direction {
  const sum = new Float32Array(DIMENSIONS);
  let count = 0;
  return {
    add(word) {
      const place = vectors.placeOf(word);
      if (place === undefined) return;
      vectors.addTo(sum, place, 1);
      count++;
    },
    scaled: () => sum.map((number) => (DIRECTION_SCALE * number) / Math.sqrt(Math.max(1, count))),
  };
}

const SHAPE_SIZE = 16;

/** How long a text is, whom it speaks of, whether it asks: each of about the size of 1. */
function shapeOf(text: string, clauses: readonly (readonly string[])[], ownClauses: number): number[] {
  const words = clauses.flat();
  const count = (set: ReadonlySet<string>, most: number): number =>
    Math.min(most, words.filter((word) => set.has(word)).length);
  const speaker = count(SPEAKER, MOST.speaker);
  const kin = count(KIN, MOST.kin);
  const capitals = Math.min(MOST.names, text.match(NAME_INSIDE)?.length ?? 0);
  const asks = text.includes('?');
  return [
    1,
    Math.log(1 + words.length) / 3 - 0.8,
    Number(asks),
    Number(ASKING.has(words[0] ?? '')),
    speaker / 2,
    Number(speaker > 0),
    count(ADDRESSED, MOST.addressed),
    count(OTHERS, MOST.others) / 2,
    kin,
    Number(capitals > 0),
    capitals / 2,
    Number(clauses.some((clause) => ASKING.has(clause[0] ?? ''))),
    ownClauses / Math.max(1, clauses.length),
    Number(speaker > 0 && kin > 0),
    Number(speaker > 0 && !asks),
    Number(text.includes('!')),
  ];
}
