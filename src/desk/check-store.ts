import { type EditionHead, findEdition, listEditions } from '../store/editions.js';
import { type Store, StoreFault } from '../store/store.js';
import { hashOfContent, parseContent } from './served-edition.js';

export interface StoreCheck {
  /** How many editions there are. */
  editions: number;
  newest: EditionHead | undefined;
  /** Editions that cannot be read, or are not what was published. */
  faults: { edition: number; what: string }[];
}

const AT_ONCE = 500;

/** Reads every edition of a store, and holds it against its fingerprint. Throws a StoreFault where the store fails. */
export async function checkStore(store: Store): Promise<StoreCheck> {
  const check: StoreCheck = { editions: 0, newest: undefined, faults: [] };
  for (;;) {
    const heads = await store.read((db) => listEditions(db, { skip: check.editions, most: AT_ONCE }));
    for (const head of heads) {
      const what = await faultOf(store, head);
      if (what !== undefined) check.faults.push({ edition: head.number, what });
    }
    check.newest ??= heads[0];
    check.editions += heads.length;
    if (heads.length < AT_ONCE) return check;
  }
}

async function faultOf(store: Store, { number, hash }: EditionHead): Promise<string | undefined> {
  try {
    const row = await store.read((db) => findEdition(db, number));
    if (!row) return 'is gone';
    parseContent(row.content);
    return hashOfContent(row.content) === hash ? undefined : 'is not what was published';
  } catch (error) {
    if (error instanceof StoreFault) return `cannot be read: ${error.message}`;
    throw error;
  }
}
