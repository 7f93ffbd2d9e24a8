import { createHash } from 'node:crypto';
import { contentOf } from '../knowledge/diff.js';
import { findPart, type PartName } from '../knowledge/merge.js';
import type { Knowledge } from '../model/knowledge.js';
import { listConflicts } from '../store/conflicts.js';
import type { Store } from '../store/store.js';
import { findImport } from './imports.js';

/** A part that both the folder and a moderator changed, with what each of them made of it. */
export interface Conflict extends PartName {
  /** Of what both sides say: once one of them says something else, it is another conflict. */
  id: string;
  /** What answers; undefined where it was taken out. */
  live: object | undefined;
  /** What the folder had when it was last imported. */
  folder: object | undefined;
}

const ID_DIGITS = 12;

/** What is to be settled, oldest first. Throws a StoreFault. */
export async function findConflicts(store: Store, knowledge: Knowledge): Promise<Conflict[]> {
  const rows = await store.read(listConflicts);
  const imported = rows.length > 0 ? await store.read((db) => findImport(db)) : undefined;
  if (!imported) return [];
  return rows.map(({ kind, name }) => {
    const part = { kind, name };
    const [live, folder] = [knowledge, imported].map((side) => findPart(side, part));
    const sides = contentOf([kind, name, live ?? null, folder ?? null]);
    return { ...part, id: createHash('sha256').update(sides).digest('hex').slice(0, ID_DIGITS), live, folder };
  });
}
