import { isUtf8 } from 'node:buffer';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../model/fault.js';
import { isKnowledgeFile, passedOverText } from './file-names.js';
import { type ParseResult, readKnowledge } from './parse.js';
import { inTurns } from './turns.js';
import { whyUnread } from './why-unread.js';

/**
 * Reads a knowledge folder from disk.
 * @returns the knowledge, or every fault of form; a folder that cannot be read is a fault too.
 */
export async function readKnowledgeFolder(folder: string): Promise<ParseResult> {
  const read = await readFolderTexts(folder);
  if ('unread' in read) return { ok: false, faults: [read.unread] };
  const result = await inTurns(readKnowledge(read.texts));
  if (read.faults.length === 0) return result;
  if (result.ok) return { ok: false, faults: read.faults };
  return { ...result, faults: [...read.faults, ...result.faults] };
}

/** The texts of a knowledge folder by their names in it; or the fault where it cannot be read. */
export async function readFolderTexts(folder: string): Promise<Decoded | { unread: Fault }> {
  const files = new Map<string, Uint8Array>();
  try {
    const { names } = await listFolder(folder);
    for (const name of names) files.set(name, await readFile(join(folder, name)));
  } catch (error) {
    const message = `cannot be read: ${whyUnread(error)}; name the folder that holds story.yaml, in KNOWLEDGE_DIR or by --knowledge`;
    return { unread: { file: folder, line: 1, column: 1, message } };
  }
  return decodeFiles(files);
}

/** What files a knowledge folder has. */
export interface Listing {
  /** Names of what is read, in the order of the alphabet; with `/` between folders. */
  names: string[];
  /** What looks like knowledge and is not read, each with the reason and what to do; no faults. */
  passedOver: Fault[];
}

/** Lists the folder itself and its `cards`, with the folders in that. Throws where it cannot be read. */
export async function listFolder(folder: string): Promise<Listing> {
  const top = await readdir(folder);
  const cards = top.includes('cards') ? await readdir(join(folder, 'cards'), { recursive: true }) : [];
  const all = [...top, ...cards.map((name) => `cards/${name.replaceAll('\\', '/')}`)].sort();
  const listing: Listing = { names: [], passedOver: [] };
  for (const name of all) {
    // A link of an editor leads to nothing.
    const isFile = (await stat(join(folder, name)).catch(() => undefined))?.isFile() ?? false;
    const message = passedOverText(name, isFile);
    if (message !== undefined) listing.passedOver.push({ file: name, line: 0, column: 0, message });
    else if (isFile && isKnowledgeFile(name)) listing.names.push(name);
  }
  return listing;
}

/** What is passed over in a folder; nothing where it cannot be read, which is a fault of its own. */
export async function passedOverIn(folder: string): Promise<Fault[]> {
  return listFolder(folder).then(
    (listing) => listing.passedOver,
    () => [],
  );
}

/** Whether there is a folder so named. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

export interface Decoded {
  texts: Map<string, string>;
  /** Of files that are no UTF-8. */
  faults: Fault[];
}

export function decodeFiles(files: ReadonlyMap<string, Uint8Array>): Decoded {
  const texts = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [name, bytes] of files) {
    const text = new TextDecoder().decode(bytes);
    texts.set(name, text);
    if (!isUtf8(bytes))
      faults.push({
        file: name,
        ...firstMisread(text),
        message: 'is not written in UTF-8: save it anew with that encoding',
      });
  }
  return { texts, faults };
}

/** Where the decoder put the sign for bytes that it could not read. */
function firstMisread(text: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf('\uFFFD')).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
