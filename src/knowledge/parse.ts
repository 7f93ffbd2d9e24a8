import type { z } from 'zod';
import type { Fault } from '../model/fault.js';
import type { Card, Knowledge, NotCovered, Story, Vocabulary } from '../model/knowledge.js';
import { issueText, pathText, unknownKeyText } from './issue-text.js';
import { cardFileSchema, notCoveredFileSchema, questionsFileSchema, storySchema, vocabularySchema } from './schema.js';
import { type Path, placeOf, readYaml, type YamlFile } from './yaml-file.js';

export type { Path } from './yaml-file.js';

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
const CARD_FILE = /^cards\/(?:[^/]+\/)*[^/]+\.ya?ml$/i;

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
  if (cardFiles.length === 0)
    faults.push({
      file: 'cards',
      line: 1,
      column: 1,
      message: 'there is no card file: write one, such as cards/all.yaml',
    });
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
      faults.push({ file: name, line: 1, column: 1, message: missingText(name) });
      return undefined;
    }
    const read = readYaml(name, text);
    if ('faults' in read) {
      faults.push(...read.faults);
      return undefined;
    }
    const { file } = read;
    const result = schema.safeParse(file.document.toJS(), { error: issueText });
    if (result.success) return { file, value: result.data };
    for (const issue of result.error.issues) {
      const path = issue.path.filter((step) => typeof step !== 'symbol');
      if (issue.code === 'unrecognized_keys') {
        for (const key of issue.keys)
          faults.push({ ...placeOf(file, [...path, key], true), message: unknownKeyText(key, schema, path) });
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

/** What to do where a file is missing. */
function missingText(name: string): string {
  const content = name === NOT_COVERED_FILE ? '[] is enough' : 'docs/curating.md shows a small one';
  return `the file is missing: write it; ${content}`;
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
