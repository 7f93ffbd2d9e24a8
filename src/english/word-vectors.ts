/** Meanings of common English words as directions: words that stand in like company point the same way. */
export interface WordVectors {
  /** Place of a folded word in the table; undefined where it is not there. */
  placeOf(word: string): number | undefined;
  /** Cosine of two words by their places; -1 to 1. */
  cosine(a: number, b: number): number;
  /** Adds a word's direction, of length 1, to a sum, so many times. */
  addTo(sum: Float32Array, place: number, times: number): void;
}

/** Numbers in a vector, one byte each. */
export const DIMENSIONS = 100;

/**
 * Reads a table as `make-word-vectors` writes it: the number of words (uint32, little endian), the length of their list in
 * bytes (uint32), the words joined by line feeds, then the vectors as signed bytes, each scaled to its own largest number.
 */
export function parseWordVectors(table: Uint8Array): WordVectors {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const [size, textLength] = [view.getUint32(0, true), view.getUint32(4, true)];
  const words = new TextDecoder().decode(table.subarray(8, 8 + textLength)).split('\n');
  const numbers = new Int8Array(table.buffer, table.byteOffset + 8 + textLength, size * DIMENSIONS);
  const places = new Map(words.map((word, place) => [word, place]));
  const lengths = new Float32Array(size);
  // Four sums, of which none waits for another.
  const dot = (a: number, b: number): number => {
    let [first, second, third, fourth] = [0, 0, 0, 0];
    for (let i = a * DIMENSIONS, j = b * DIMENSIONS, end = i + DIMENSIONS; i < end; i += 4, j += 4) {
      first += (numbers[i] ?? 0) * (numbers[j] ?? 0);
      second += (numbers[i + 1] ?? 0) * (numbers[j + 1] ?? 0);
      third += (numbers[i + 2] ?? 0) * (numbers[j + 2] ?? 0);
      fourth += (numbers[i + 3] ?? 0) * (numbers[j + 3] ?? 0);
    }
    return first + second + third + fourth;
  };
  for (let place = 0; place < size; place++) lengths[place] = Math.sqrt(dot(place, place)) || 1;
  return {
    placeOf: (word) => places.get(word),
    cosine: (a, b) => dot(a, b) / ((lengths[a] ?? 1) * (lengths[b] ?? 1)),
    addTo(sum, place, times) {
      const scale = times / (lengths[place] ?? 1);
      for (let i = 0; i < DIMENSIONS; i++) sum[i] = (sum[i] ?? 0) + (numbers[place * DIMENSIONS + i] ?? 0) * scale;
    },
  };
}
