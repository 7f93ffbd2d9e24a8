import type { WordVectors } from './word-vectors.js';

/** What is known of English words, for any story. */
export interface English {
  /** Words in the corpus that they were counted in. */
  total: number;
  /** How often each occurs in it. */
  counts: ReadonlyMap<string, number>;
  vectors: WordVectors;
}
