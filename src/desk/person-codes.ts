import { createHmac, randomBytes } from 'node:crypto';
import { findSetting, insertSetting } from '../store/settings.js';
import type { Store } from '../store/store.js';

/** The code under which something is kept of a person. Throws a StoreFault. */
export type CodeOf = (userId: string) => Promise<string>;

const PERSON_KEY = 'voter-key';
const KEY_BYTES = 32;

/** A keyed hash of a person's id: without the database's key it cannot be traced to them, even by trying all ids. */
export function createPersonCodes(store: Store): CodeOf {
  let key: Buffer | undefined;

  /** The same for all processes. */
  async function readKey(): Promise<Buffer> {
    const hex = await store.write(async (db) => {
      await insertSetting(db, PERSON_KEY, randomBytes(KEY_BYTES).toString('hex'));
      return findSetting(db, PERSON_KEY);
    });
    if (hex === undefined) throw new Error('the key of people’s codes is missing');
    return Buffer.from(hex, 'hex');
  }

  return async (userId) => {
    key ??= await readKey();
    return createHmac('sha256', key).update(userId).digest('hex');
  };
}
