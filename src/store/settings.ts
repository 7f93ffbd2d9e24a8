import type { Reader, Writer } from './store.js';

export async function findSetting(db: Reader, name: string): Promise<string | undefined> {
  const row = await db.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value;
}

export async function saveSetting(db: Writer, name: string, value: string): Promise<void> {
  await db
    .insertInto('settings')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

/** Leaves a value that is there as it is. */
export async function insertSetting(db: Writer, name: string, value: string): Promise<void> {
  await db
    .insertInto('settings')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
}

/** Sets a value. @returns false where it has that value already: of several at once one alone sets it */
export async function claimValue(db: Writer, name: string, value: string): Promise<boolean> {
  await insertSetting(db, name, '');
  const set = db.updateTable('settings').set({ value }).where('name', '=', name).where('value', '<>', value);
  return (await set.executeTakeFirst()).numUpdatedRows === 1n;
}
