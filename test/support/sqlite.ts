import { copyFile, rename } from 'node:fs/promises';

/**
 * As if the process had ended that had a store open and closed it: until then, SQLite counts a file as in use while
 * memory of its statements has not been collected.
 */
export async function endUse(file: string): Promise<void> {
  await rename(file, `${file}.used`);
  await copyFile(`${file}.used`, file);
}
