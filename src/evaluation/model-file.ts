import { rename, writeFile } from 'node:fs/promises';
import { EVIDENCE } from '../answering/judge/evidence.js';
import type { Model } from './calibrate.js';
import { round } from './feature-columns.js';

/** Writes a model as the judge reads it; a reader sees the old file or the new one, never a part. */
export async function writeModel(file: string, { ranking, trees, topic, shapes }: Model): Promise<void> {
  const named = Object.fromEntries(EVIDENCE.map((name, i) => [name, round(ranking[i] ?? 0)]));
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, `${JSON.stringify({ ranking: named, trees, topic, shapes })}\n`);
  await rename(temporary, file);
}
