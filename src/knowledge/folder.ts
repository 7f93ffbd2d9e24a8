import { isUtf8 } from 'node:buffer';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../model/fault.js';
import { type ParseResult, parseKnowledge } from './parse.js';

/**
 * Reads a knowledge folder from disk.
 * @returns the knowledge, or every fault of form; a folder that cannot be read is a fault too.
 */
export async function readKnowledgeFolder(folder: string): Promise<ParseResult> {
  const read = await readFolderTexts(folder);
  if ('unread' in read) return { ok: false, faults: [read.unread] };
  const result = parseKnowledge(read.texts);
  if (read.faults.length === 0) return result;
  return { ok: false, faults: result.ok ? read.faults : [...read.faults, ...result.faults] };
}

/** The texts of a knowledge folder by their names in it; or the fault where it cannot be read. */
export async function readFolderTexts(folder: string): Promise<Decoded | { unread: Fault }> {
  const files = new Map<string, Uint8Array>();
  try {
    for (const name of await yamlFilesIn(folder)) files.set(name, await readFile(join(folder, name)));
  } catch (error) {
    return { unread: { file: folder, line: 1, column: 1, message: `cannot be read: ${reasonOf(error)}` } };
  }
  return decodeFiles(files);
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
    if (!isUtf8(bytes)) faults.push({ file: name, ...firstMisread(text), message: 'is not written in UTF-8' });
  }
  return { texts, faults };
}

/** Names of the YAML files in the folder itself and in its `cards`, in the order of the alphabet. */
async function yamlFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  const cards = names.includes('cards') ? await readdir(join(folder, 'cards')) : [];
  return [...names, ...cards.map((name) => `cards/${name}`)].filter((name) => /\.ya?ml$/.test(name)).sort();
}

/** Where the decoder put the sign for bytes that it could not read. */
function firstMisread(text: string): { line: number; column: number } {
  const before = text.slice(0, text.indexOf('\uFFFD')).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
