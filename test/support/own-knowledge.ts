import { join } from 'node:path';
import type { ParsedKnowledge } from '../../src/knowledge/fault-place.js';
import { readKnowledgeFolder } from '../../src/knowledge/folder.js';
import { formatFault } from '../../src/model/fault.js';
import { PROJECT } from './project.js';

export const OWN_FOLDER = join(PROJECT, 'knowledge');

/** Reads the project's own knowledge folder; throws with its faults of form. */
export async function readOwnKnowledge(): Promise<ParsedKnowledge> {
  const result = await readKnowledgeFolder(OWN_FOLDER);
  if (!result.ok) throw new Error(result.faults.map(formatFault).join('\n'));
  return result.parsed;
}
