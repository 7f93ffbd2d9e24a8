import { DIMENSIONS, type WordVectors } from '../../english/word-vectors.js';
import { STOP_WORDS } from '../../english/words.js';

/** The mean direction of a text's words, of length 1; all 0 where none is known. */
export type Centroid = Float32Array;

/** @param words folded; numbers have no direction @param rarityOf how rare a word is, 0 to 1: rare words say more of what a text is about */
export function centroidOf(
  words: readonly string[],
  vectors: WordVectors,
  rarityOf: (word: string) => number,
): Centroid {
  const sum = new Float32Array(DIMENSIONS);
  for (const word of words) {
    if (STOP_WORDS.has(word)) continue;
    const place = vectors.placeOf(word);
    if (place !== undefined) vectors.addTo(sum, place, rarityOf(word));
  }
  let square = 0;
  for (let i = 0; i < DIMENSIONS; i++) square += (sum[i] ?? 0) * (sum[i] ?? 0);
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < DIMENSIONS; i++) sum[i] = (sum[i] ?? 0) / length;
  return sum;
}

/** Cosine of two centroids; -1 to 1. */
export function centroidCosine(a: Centroid, b: Centroid): number {
  let sum = 0;
  for (let i = 0; i < DIMENSIONS; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** Cosines of a centroid with several, which lie one after the other. Four at a time, as no sum then waits for another. */
export function centroidCosines(a: Centroid, others: Float32Array): Float64Array {
  const cosines = new Float64Array(others.length / DIMENSIONS);
  for (let at = 0; at < cosines.length; at += 4) {
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let i = 0, j = at * DIMENSIONS; i < DIMENSIONS; i++, j++) {
      const number = a[i] ?? 0;
      first += number * (others[j] ?? 0);
      second += number * (others[j + DIMENSIONS] ?? 0);
      third += number * (others[j + 2 * DIMENSIONS] ?? 0);
      fourth += number * (others[j + 3 * DIMENSIONS] ?? 0);
    }
    cosines[at] = first;
    cosines[at + 1] = second;
    cosines[at + 2] = third;
    cosines[at + 3] = fourth;
  }
  return cosines;
}
