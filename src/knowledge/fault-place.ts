import { type Document, isMap, isNode, type LineCounter } from 'yaml';
import type { Fault } from '../model/fault.js';
import type { Card, Knowledge, NotCovered, Story, Vocabulary } from '../model/knowledge.js';
import { STORY_FILE, VOCABULARY_FILE } from './file-names.js';

/** A file of YAML that was read, or an item of it, and where its lines begin. */
export interface YamlFile {
  name: string;
  document: Document;
  lines: LineCounter;
  /** How many lines of the file stand above it. */
  above: number;
}

export type Path = readonly (string | number)[];

/** What can be at fault as a whole or in part. */
export type Part = Card | NotCovered | Story | Vocabulary;

/** Where a part of a card (or of anything else that was read) stands. */
export type Locate = (part: Part, path: Path) => Omit<Fault, 'message'>;

/** Knowledge with the places in the files it was read from. */
export interface ParsedKnowledge {
  knowledge: Knowledge;
  locate: Locate;
}

/** Cards with the places in the file they were read from. */
export interface ParsedCards {
  cards: Card[];
  locate: Locate;
}

/** Where a character of the text stands in its file. */
export function placeIn(file: YamlFile, offset: number): Omit<Fault, 'message'> {
  const { line, col } = file.lines.linePos(offset);
  return { file: file.name, line: line + file.above, column: col };
}

/** The place of the deepest node on the path that is there. @param ofKey the key's, not its value's */
export function placeOf(file: YamlFile, path: Path, ofKey = false): Omit<Fault, 'message'> {
  for (let depth = path.length; depth >= 0; depth--) {
    const offset = offsetOf(file.document, path.slice(0, depth), ofKey && depth === path.length);
    if (offset !== undefined) return placeIn(file, offset);
  }
  return { file: file.name, line: 1, column: 1 };
}

function offsetOf(document: Document, path: Path, ofKey: boolean): number | undefined {
  if (ofKey) {
    const map = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    if (!isMap(map)) return undefined;
    const pair = map.items.find((item) => isNode(item.key) && String(item.key) === path.at(-1));
    return pair && isNode(pair.key) ? pair.key.range?.[0] : undefined;
  }
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Knowledge that stands in no file: its faults name the card, or what else it is, instead of a place. */
export function unplaced(knowledge: Knowledge): ParsedKnowledge {
  return {
    knowledge,
    locate(part) {
      const file = 'id' in part ? `card ${part.id}` : 'closest' in part ? `not covered: ${part.question}` : STORY_FILE;
      return { file: 'entities' in part && 'sameMeaning' in part ? VOCABULARY_FILE : file, line: 0, column: 0 };
    },
  };
}

/** Knowledge of which some parts, `own`, stand where `locate` says, and the rest in no file. */
export function partlyPlaced(knowledge: Knowledge, own: Iterable<Part>, locate: Locate): ParsedKnowledge {
  const placed = new Set<Part>(own);
  const elsewhere = unplaced(knowledge);
  return {
    knowledge,
    locate: (part, path) => (placed.has(part) ? locate(part, path) : elsewhere.locate(part, path)),
  };
}
