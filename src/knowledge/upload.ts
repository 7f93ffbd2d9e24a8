import type { Fault } from '../model/fault.js';
import type { Card } from '../model/knowledge.js';
import type { ParsedCards, ParsedKnowledge } from './fault-place.js';
import { isKnowledgeFile, isOfTheSystem, isYamlFile, passedOverText, STORY_FILE } from './file-names.js';
import { decodeFiles } from './folder.js';
import { hasMoreLexemes } from './overgrowth.js';
import { readCardFile, readKnowledge } from './parse.js';
import { inTurns } from './turns.js';
import { MOST_LEXEMES, MOST_WORDINGS } from './upload-limits.js';
import { unzip } from './zip.js';

/** What somebody uploaded. `leftOut` names the files of a zip that are no part of the knowledge. */
export type Upload =
  | { kind: 'cards'; parsed: ParsedCards }
  | { kind: 'knowledge'; parsed: ParsedKnowledge; leftOut: string[] }
  | { kind: 'faults'; faults: Fault[]; leftOut: string[] }
  /** Nothing of it was read; what to do stands in the reason. */
  | { kind: 'refused'; reason: string };

/** What editors check the files by; it comes from the program. */
const SCHEMA_FILE = /^schema\/[^/]+\.schema\.json$/;

/** Whether a file so named can be read at all; why not, otherwise. */
export function uploadFault(name: string): string | undefined {
  if (isKnowledgeFile(name)) {
    return `A single file has to hold cards. To change ${name}, upload a zip of the whole knowledge: /knowledge download gives one.`;
  }
  if (isYamlFile(name) || isZip(name)) return undefined;
  return 'Upload a YAML file of cards (.yaml or .yml), or a zip of the whole knowledge (.zip).';
}

/** Reads a YAML file of cards, or a zip of the knowledge folder. */
export async function parseUpload(name: string, bytes: Buffer): Promise<Upload> {
  const reason = uploadFault(name);
  if (reason !== undefined) return { kind: 'refused', reason };
  return isZip(name) ? parseZip(bytes) : parseCards(name, bytes);
}

function isZip(name: string): boolean {
  return name.toLowerCase().endsWith('.zip');
}

async function parseCards(name: string, bytes: Buffer): Promise<Upload> {
  const { texts, faults } = decodeFiles(new Map([[name, bytes]]));
  if (faults.length > 0) return { kind: 'faults', faults, leftOut: [] };
  if (hasMoreLexemes(texts.values(), MOST_LEXEMES)) return TOO_DENSE;
  const read = await inTurns(readCardFile(name, texts.get(name) ?? ''));
  if (!read.ok) return { kind: 'faults', faults: read.faults, leftOut: [] };
  return tooMany(read.parsed.cards) ?? { kind: 'cards', parsed: read.parsed };
}

async function parseZip(bytes: Buffer): Promise<Upload> {
  const unzipped = await unzip(bytes);
  if (!unzipped.ok) {
    const reason = `This zip is refused: ${unzipped.reason}. Zip the knowledge folder anew, with nothing else in it.`;
    return { kind: 'refused', reason };
  }
  const files = withoutTopFolders([...unzipped.files].filter(([name]) => !isOfTheSystem(name)));
  const known = new Map(files.filter(([name]) => isKnowledgeFile(name) && passedOverText(name, true) === undefined));
  if (known.size === 0) {
    const reason = `There is no knowledge in this zip: ${STORY_FILE} and the other files have to be at its top, or in its one folder. Zip the knowledge folder itself.`;
    return { kind: 'refused', reason };
  }
  const leftOut = files.map(([name]) => name).filter((name) => !known.has(name) && !SCHEMA_FILE.test(name));
  const { texts, faults } = decodeFiles(known);
  if (faults.length > 0) return { kind: 'faults', faults, leftOut };
  if (hasMoreLexemes(texts.values(), MOST_LEXEMES)) return TOO_DENSE;
  const read = await inTurns(readKnowledge(texts));
  if (!read.ok) return { kind: 'faults', faults: read.faults, leftOut };
  return tooMany(read.parsed.knowledge.cards) ?? { kind: 'knowledge', parsed: read.parsed, leftOut };
}

const TOO_DENSE: Upload = {
  kind: 'refused',
  reason: `There are more than ${MOST_LEXEMES} words and marks of YAML in it, which is the most that is read. Put more into the folder, and use /knowledge refresh.`,
};

function tooMany(cards: readonly Card[]): Upload | undefined {
  const count = cards.reduce(
    (sum, { alsoAsked, misconceptions }) => sum + 1 + alsoAsked.length + misconceptions.length,
    0,
  );
  if (count <= MOST_WORDINGS) return undefined;
  const reason = `The cards have ${count} questions, ways to ask and misconceptions, and ${MOST_WORDINGS} are the most that is taken. Put more into the folder, and use /knowledge refresh.`;
  return { kind: 'refused', reason };
}

/** A zip of a folder, and one from GitHub, has all its files in one folder; one of Windows may have the whole path. */
function withoutTopFolders(files: [string, Buffer][]): [string, Buffer][] {
  const tops = new Set(files.map(([name]) => name.slice(0, name.indexOf('/') + 1)));
  const [top = ''] = tops;
  if (tops.size !== 1 || top === '' || files.some(([name]) => isKnowledgeFile(name))) return files;
  return withoutTopFolders(files.map(([name, content]) => [name.slice(top.length), content]));
}
