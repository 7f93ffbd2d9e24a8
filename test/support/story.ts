import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Edition, openServedEdition, type ServedEdition } from '../../src/desk/served-edition.js';
import { readEnglishFrequencies } from '../../src/knowledge/english-frequencies.js';
import { PROJECT } from './project.js';

/** A small story that is none of the project's: a ferry strike in a town that does not exist. */
export const STORY = join(PROJECT, 'test/support/story');
export const ARTICLE = join(PROJECT, 'test/support/article.txt');

export const english = readEnglishFrequencies();

/** A copy of the story to change, gone when the test ends. */
export interface StoryCopy {
  folder: string;
  /** Replaces a text that stands in the file exactly once. */
  edit(file: string, from: string, to: string): Promise<void>;
  write(file: string, text: string): Promise<void>;
  remove(file: string): Promise<void>;
}

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'factbox-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function copyStory(): Promise<StoryCopy> {
  const folder = await temporaryFolder();
  await cp(STORY, folder, { recursive: true });
  return {
    folder,
    async edit(file, from, to) {
      const text = await readFile(join(folder, file), 'utf8');
      if (text.split(from).length !== 2) throw new Error(`"${from}" does not stand once in ${file}`);
      await writeFile(
        join(folder, file),
        text.replace(from, () => to),
      );
    },
    write: (file, text) => writeFile(join(folder, file), text),
    remove: (file) => rm(join(folder, file), { recursive: true }),
  };
}

/** The story as a bot serves it. */
export async function serveStory(folder = STORY, now = () => new Date('2031-05-16T09:00:00Z')): Promise<ServedEdition> {
  const opened = await openServedEdition({ folder, english, now });
  if (!opened.ok) throw new Error('the story of the tests cannot be read');
  return opened.served;
}

export async function storyEdition(): Promise<Edition> {
  return (await serveStory()).current();
}
