import { isSamePart, type PartName } from '../knowledge/merge.js';
import type { Knowledge } from '../model/knowledge.js';
import { deleteConflict, insertConflicts, listConflicts } from '../store/conflicts.js';
import { findSetting, saveSetting } from '../store/settings.js';
import type { Reader, Writer } from '../store/store.js';
import { readContent, writeContent } from './served-edition.js';

const IMPORTED_FOLDER = 'imported-folder';

/**
 * The folder as it was last imported: what its next changes are measured by.
 * @param like what it has in common with this is the very same objects
 */
export async function findImport(db: Reader, like?: Knowledge): Promise<Knowledge | undefined> {
  const content = await findImportedContent(db);
  return content === undefined ? undefined : readContent(content, like);
}

export function findImportedContent(db: Reader): Promise<string | undefined> {
  return findSetting(db, IMPORTED_FOLDER);
}

export async function saveImport(db: Writer, folder: Knowledge): Promise<void> {
  return saveSetting(db, IMPORTED_FOLDER, await writeContent(folder));
}

/** Keeps the conflicts that were found, and those from before that are still there: not where both sides agree now. */
export async function settleConflicts(
  db: Writer,
  live: Knowledge,
  found: readonly PartName[],
  at: Date,
): Promise<void> {
  const rows = found.map(({ kind, name }) => ({ kind, name, found_at: at.toISOString() }));
  await insertConflicts(db, rows);
  const left = await listConflicts(db);
  // To read the folder again takes long, and there are hardly ever any.
  const folder = left.length > 0 ? await findImport(db, live) : undefined;
  if (!folder) return;
  for (const part of left) {
    if (isSamePart(folder, live, part)) await deleteConflict(db, part);
  }
}
