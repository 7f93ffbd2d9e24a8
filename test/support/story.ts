import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Desk, openDesk } from '../../src/desk/desk.js';
import { readEnglish } from '../../src/english/read-english.js';
import { createLog, type Log } from '../../src/log.js';
import type { Edition } from '../../src/model/edition.js';
import { createStore } from '../../src/store/store.js';
import { PROJECT } from './project.js';

/** A small story that is none of the project's: a ferry strike in a town that does not exist. */
export const STORY = join(PROJECT, 'test/support/story');
export const ARTICLE = join(PROJECT, 'test/support/article.txt');

export const english = readEnglish();

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

export const SILENT = createLog('silent', []);

/** A knowledge folder on the desk, with a store that is gone when the test ends. */
export async function deskOf(folder: string, log: Log = SILENT, now = () => new Date()): Promise<Desk> {
  const desk = await openStory(folder, log, now);
  onTestFinished(desk.close);
  return desk;
}

async function openStory(folder: string, log: Log, now: () => Date): Promise<Desk> {
  const opened = await openDesk({ folder, english, now, store: createStore({ file: ':memory:' }, now), log });
  if (!opened.ok) throw new Error(JSON.stringify(opened.faults));
  return opened.desk;
}

const storyTime = (): Date => new Date('2031-05-16T09:00:00Z');

/** The story as a bot serves it. */
export function serveStory(folder = STORY, now = storyTime): Promise<Desk> {
  return deskOf(folder, SILENT, now);
}

export async function storyEdition(): Promise<Edition> {
  const desk = await openStory(STORY, SILENT, storyTime);
  await desk.close();
  return desk.current();
}
