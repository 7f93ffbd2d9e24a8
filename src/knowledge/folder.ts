import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, type ParseResult, parseKnowledge } from './parse.js';

/**
 * Reads a knowledge folder from disk.
 * @returns the knowledge, or every fault of form; a folder that cannot be read is a fault too.
 */
export async function readKnowledgeFolder(folder: string): Promise<ParseResult> {
  const files = new Map<string, string>();
  try {
    const names = await readdir(folder);
    for (const name of names.filter(isYaml)) files.set(name, await readFile(join(folder, name), 'utf8'));
    if (names.includes('cards')) {
      for (const name of (await readdir(join(folder, 'cards'))).filter(isYaml).sort()) {
        files.set(`cards/${name}`, await readFile(join(folder, 'cards', name), 'utf8'));
      }
    }
  } catch (error) {
    const fault: Fault = { file: folder, line: 1, column: 1, message: `cannot be read: ${reasonOf(error)}` };
    return { ok: false, faults: [fault] };
  }
  return parseKnowledge(files);
}

function isYaml(name: string): boolean {
  return name.endsWith('.yaml') || name.endsWith('.yml');
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
