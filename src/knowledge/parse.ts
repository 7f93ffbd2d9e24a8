import type { z } from 'zod';
import type { Fault } from '../model/fault.js';
import type { Card } from '../model/knowledge.js';
import { finish, type Steps } from '../model/steps.js';
import { type Locate, type ParsedCards, type ParsedKnowledge, type Path, placeOf } from './fault-place.js';
import { isCardFile, NOT_COVERED_FILE, QUESTIONS_FILE, STORY_FILE, VOCABULARY_FILE } from './file-names.js';
import { issueText, pathText, unknownKeyText } from './issue-text.js';
import { cardFileSchema, notCoveredFileSchema, questionsFileSchema, storySchema, vocabularySchema } from './schema.js';
import { type ReadYaml, readYaml } from './yaml-file.js';
import { type ItemText, splitItems } from './yaml-items.js';

/** `readable` is what of faulty knowledge can be looked at all the same: all but the parts whose form is wrong. */
export type ParseResult =
  | { ok: true; parsed: ParsedKnowledge }
  | { ok: false; faults: Fault[]; readable?: ParsedKnowledge };
export type CardsResult = { ok: true; parsed: ParsedCards } | { ok: false; faults: Fault[] };

/** Where a part stands. What it was read from is read again when that is asked for, so that nothing has to be kept. */
interface Owner {
  read(): ReadYaml;
  path: Path;
}

/**
 * Reads the texts of a knowledge folder, by their names in it (`story.yaml`, `cards/vote.yaml`, …).
 * @returns the knowledge, or every fault of form in all files: bad YAML, unknown keys, missing or wrong values.
 */
export function parseKnowledge(files: ReadonlyMap<string, string>): ParseResult {
  return finish(readKnowledge(files));
}

/** The same in steps: many cards take a while. */
export function* readKnowledge(files: ReadonlyMap<string, string>): Steps<ParseResult> {
  const { faults, readWhole, readList, locate } = createReader(files);
  const story = readWhole(STORY_FILE, storySchema);
  yield;
  const vocabulary = readWhole(VOCABULARY_FILE, vocabularySchema);
  const notCovered = yield* readList(NOT_COVERED_FILE, notCoveredFileSchema);
  const questions = files.has(QUESTIONS_FILE) ? yield* readList(QUESTIONS_FILE, questionsFileSchema) : undefined;
  const cardFiles = [...files.keys()].filter(isCardFile).sort();
  if (cardFiles.length === 0)
    faults.push({
      file: 'cards',
      line: 1,
      column: 1,
      message: 'there is no card file: write one, such as cards/all.yaml',
    });
  const cards: Card[] = [];
  for (const name of cardFiles) for (const card of yield* readList(name, cardFileSchema)) cards.push(card);

  if (!story || !vocabulary) return { ok: false, faults };
  const knowledge = { story, vocabulary, cards, notCovered, ...(questions ? { questions } : {}) };
  const parsed = { knowledge, locate };
  return faults.length > 0 ? { ok: false, faults, readable: parsed } : { ok: true, parsed };
}

/** Reads a file of cards on its own. */
export function parseCardFile(name: string, text: string): CardsResult {
  return finish(readCardFile(name, text));
}

/** The same in steps. */
export function* readCardFile(name: string, text: string): Steps<CardsResult> {
  const { faults, readList, locate } = createReader(new Map([[name, text]]));
  const cards = yield* readList(name, cardFileSchema);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, parsed: { cards, locate } };
}

/** Reads files one by one; collects what is wrong with them, and where each part stands. */
function createReader(files: ReadonlyMap<string, string>) {
  const faults: Fault[] = [];
  const owners = new Map<object, Owner>();

  function readWhole<T extends object>(name: string, schema: z.ZodType<T>): T | undefined {
    const text = files.get(name);
    const read = text === undefined ? missing(name) : readYaml(name, text);
    const checked = checkForm(read, schema);
    if ('faults' in checked) {
      faults.push(...checked.faults);
      return undefined;
    }
    owners.set(checked.value, { read: () => read, path: [] });
    return checked.value;
  }

  /** Item by item, each a step, where it is written so. */
  function* readList<T extends object>(name: string, schema: z.ZodType<T[]>): Steps<T[]> {
    const items = splitItems(files.get(name) ?? '');
    const list = items && (yield* readItems(name, items, schema));
    if (list) return list;
    const whole = readWhole(name, schema) ?? [];
    const owner = owners.get(whole);
    whole.forEach((item, place) => {
      if (owner) owners.set(item, { ...owner, path: [place] });
    });
    return whole;
  }

  /** @returns undefined where one of them cannot be read: then what is wrong is found in the whole */
  function* readItems<T extends object>(
    name: string,
    items: readonly ItemText[],
    schema: z.ZodType<T[]>,
  ): Steps<T[] | undefined> {
    const list: T[] = [];
    const found: Fault[] = [];
    for (const { text, above } of items) {
      yield;
      const read = readYaml(name, text, above);
      if ('faults' in read) return undefined;
      const checked = checkForm(read, schema);
      if ('faults' in checked) found.push(...checked.faults);
      for (const item of 'value' in checked ? checked.value : []) {
        list.push(item);
        owners.set(item, { read: () => readYaml(name, text, above), path: [0] });
      }
    }
    faults.push(...found);
    return list;
  }

  const locate: Locate = (part, path) => {
    const owner = owners.get(part);
    const read = owner?.read();
    if (owner && read && 'file' in read) return placeOf(read.file, [...owner.path, ...path]);
    return { file: STORY_FILE, line: 1, column: 1 };
  };

  return { faults, readWhole, readList, locate };
}

function checkForm<T>(read: ReadYaml, schema: z.ZodType<T>): { value: T } | { faults: Fault[] } {
  if ('faults' in read) return read;
  const { file } = read;
  const result = schema.safeParse(file.document.toJS(), { error: issueText });
  if (result.success) return { value: result.data };
  const faults = result.error.issues.flatMap((issue): Fault[] => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        ...placeOf(file, [...path, key], true),
        message: unknownKeyText(key, schema, path),
      }));
    }
    const where = pathText(path);
    return [{ ...placeOf(file, path), message: where === '' ? issue.message : `${where}: ${issue.message}` }];
  });
  return { faults };
}

function missing(name: string): { faults: Fault[] } {
  const content = name === NOT_COVERED_FILE ? '[] is enough' : 'docs/curating.md shows a small one';
  const message = `the file is missing: write it; ${content}`;
  return { faults: [{ file: name, line: 1, column: 1, message }] };
}
