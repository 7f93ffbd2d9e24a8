import { type Document, isMap, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import type { Fault } from '../model/fault.js';
import type { Card, Knowledge, NotCovered, Story, Vocabulary } from '../model/knowledge.js';
import { issueText, pathText } from './issue-text.js';
import { findOvergrowth } from './overgrowth.js';
import { cardFileSchema, notCoveredFileSchema, questionsFileSchema, storySchema, vocabularySchema } from './schema.js';

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

export type ParseResult = { ok: true; parsed: ParsedKnowledge } | { ok: false; faults: Fault[] };
export type CardsResult = { ok: true; parsed: ParsedCards } | { ok: false; faults: Fault[] };

/** Names of the files in the knowledge folder. */
export const STORY_FILE = 'story.yaml';
export const VOCABULARY_FILE = 'vocabulary.yaml';
export const NOT_COVERED_FILE = 'not-covered.yaml';
export const QUESTIONS_FILE = 'questions.yaml';
const CARD_FILE = /^cards\/[^/]+\.ya?ml$/;

export function isCardFile(name: string): boolean {
  return CARD_FILE.test(name);
}

export function isKnowledgeFile(name: string): boolean {
  return [STORY_FILE, VOCABULARY_FILE, NOT_COVERED_FILE, QUESTIONS_FILE].includes(name) || isCardFile(name);
}

export function formatFault(fault: Fault): string {
  const column = fault.line === 0 ? '' : `:${fault.column}`;
  return `${lineText(fault)}${column}: ${fault.message}`;
}

/** The file and the line, or what it is that stands in no file. */
export function lineText({ file, line }: Omit<Fault, 'message'>): string {
  return line === 0 ? file : `${file}:${line}`;
}

interface YamlFile {
  name: string;
  document: Document;
  lines: LineCounter;
}

interface ReadFile<T> {
  file: YamlFile;
  value: T;
}

type Owner = { file: YamlFile; path: Path };

/**
 * Reads the texts of a knowledge folder, by their names in it (`story.yaml`, `cards/vote.yaml`, …).
 * @returns the knowledge, or every fault of form in all files: bad YAML, unknown keys, missing or wrong values.
 */
export function parseKnowledge(files: ReadonlyMap<string, string>): ParseResult {
  const { faults, owners, parseFile, own, locate } = createReader(files);
  const story = parseFile(STORY_FILE, storySchema);
  const vocabulary = parseFile(VOCABULARY_FILE, vocabularySchema);
  const notCovered = own(parseFile(NOT_COVERED_FILE, notCoveredFileSchema));
  const questions = files.has(QUESTIONS_FILE) ? parseFile(QUESTIONS_FILE, questionsFileSchema)?.value : undefined;
  const cardFiles = [...files.keys()].filter(isCardFile).sort();
  if (cardFiles.length === 0) faults.push({ file: 'cards', line: 1, column: 1, message: 'there is no card file' });
  const cards = cardFiles.flatMap((name) => own(parseFile(name, cardFileSchema)));
  if (story) owners.set(story.value, { file: story.file, path: [] });
  if (vocabulary) owners.set(vocabulary.value, { file: vocabulary.file, path: [] });

  if (faults.length > 0 || !story || !vocabulary) return { ok: false, faults };
  return {
    ok: true,
    parsed: {
      knowledge: {
        story: story.value,
        vocabulary: vocabulary.value,
        cards,
        notCovered,
        ...(questions ? { questions } : {}),
      },
      locate,
    },
  };
}

/** Reads a file of cards on its own. */
export function parseCardFile(name: string, text: string): CardsResult {
  const { faults, parseFile, own, locate } = createReader(new Map([[name, text]]));
  const cards = own(parseFile(name, cardFileSchema));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, parsed: { cards, locate } };
}

/** Reads files one by one; collects what is wrong with them, and which file each part came from. */
function createReader(files: ReadonlyMap<string, string>) {
  const faults: Fault[] = [];
  const owners = new Map<object, Owner>();

  function parseFile<T>(name: string, schema: z.ZodType<T>): ReadFile<T> | undefined {
    const text = files.get(name);
    if (text === undefined) {
      faults.push({ file: name, line: 1, column: 1, message: 'the file is missing' });
      return undefined;
    }
    const overgrowth = findOvergrowth(name, text);
    if (overgrowth) {
      faults.push(overgrowth);
      return undefined;
    }
    const lines = new LineCounter();
    // Errors are not made pretty: that takes minutes for a file that is nothing but errors.
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const file: YamlFile = { name, document, lines };
    const before = faults.length;
    // What follows the first error of form is mostly its echo.
    for (const error of document.errors.slice(0, 1)) {
      faults.push({ ...placeIn(file, error.pos[0]), message: error.message });
    }
    // A small file of aliases could unfold into a huge one.
    visit(document, {
      Alias: (_, alias) => {
        faults.push({ ...placeIn(file, alias.range?.[0] ?? 0), message: 'YAML aliases are not read: write it out' });
      },
    });
    if (faults.length > before) return undefined;
    const result = schema.safeParse(document.toJS(), { error: issueText });
    if (result.success) return { file, value: result.data };
    for (const issue of result.error.issues) {
      const path = issue.path.filter((step) => typeof step !== 'symbol');
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys)
          faults.push({ ...placeOf(file, [...path, key], true), message: `unknown key "${key}"` });
      } else {
        const where = pathText(path);
        faults.push({ ...placeOf(file, path), message: where === '' ? issue.message : `${where}: ${issue.message}` });
      }
    }
    return undefined;
  }

  function own<T extends object>(read: ReadFile<T[]> | undefined): T[] {
    read?.value.forEach((item, place) => {
      owners.set(item, { file: read.file, path: [place] });
    });
    return read?.value ?? [];
  }

  const locate: Locate = (part, path) => {
    const owner = owners.get(part);
    return owner ? placeOf(owner.file, [...owner.path, ...path]) : { file: STORY_FILE, line: 1, column: 1 };
  };

  return { faults, owners, parseFile, own, locate };
}

function placeIn(file: YamlFile, offset: number): Omit<Fault, 'message'> {
  const { line, col } = file.lines.linePos(offset);
  return { file: file.name, line, column: col };
}

/** The place of the deepest node on the path that is there. */
function placeOf(file: YamlFile, path: Path, ofKey = false): Omit<Fault, 'message'> {
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
