import { fileURLToPath } from 'node:url';
import { readKnowledgeFolder } from '../../src/knowledge/folder.js';
import { formatFault, type ParsedKnowledge } from '../../src/knowledge/parse.js';

/** Reads the project's own knowledge folder; throws with its faults of form. */
export async function readOwnKnowledge(): Promise<ParsedKnowledge> {
  const result = await readKnowledgeFolder(fileURLToPath(new URL('../../knowledge', import.meta.url)));
  if (!result.ok) throw new Error(result.faults.map(formatFault).join('\n'));
  return result.parsed;
}
