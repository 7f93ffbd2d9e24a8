import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ParsedKnowledge } from '../knowledge/fault-place.js';
import { readFolderTexts } from '../knowledge/folder.js';
import { parseKnowledge } from '../knowledge/parse.js';
import { faultLines } from '../model/fault.js';
import { FAILED, type Terminal } from './terminal.js';

/** The texts of a knowledge folder, by their names in it. */
export type Texts = ReadonlyMap<string, string>;

/** Undefined, with every fault said, where it cannot be read. */
export async function readFolder(
  terminal: Terminal,
  folder: string,
): Promise<{ texts: Texts; parsed: ParsedKnowledge } | undefined> {
  const read = await readFolderTexts(folder);
  const faults = 'unread' in read ? [read.unread] : read.faults;
  const result = 'unread' in read || faults.length > 0 ? undefined : parseKnowledge(read.texts);
  if (result?.ok && 'texts' in read) return { texts: read.texts, parsed: result.parsed };
  for (const line of faultLines(result && !result.ok ? result.faults : faults)) terminal.complain(line);
  terminal.status = FAILED;
  return undefined;
}

/** Writes those that changed, each whole or not at all. */
export async function writeTexts(folder: string, before: Texts, now: Texts): Promise<void> {
  for (const [name, text] of now) {
    if (before.get(name) === text) continue;
    await writeFile(join(folder, `${name}.new`), text);
    await rename(join(folder, `${name}.new`), join(folder, name));
  }
}
