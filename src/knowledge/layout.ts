import { isNode, isSeq, parseDocument } from 'yaml';
import type { Knowledge } from '../model/knowledge.js';
import { contentOf } from './diff.js';
import { isCardFile, NOT_COVERED_FILE, QUESTIONS_FILE, STORY_FILE, VOCABULARY_FILE } from './file-names.js';
import { formatKnowledge, itemOf, yamlOf } from './format.js';
import { parseKnowledge } from './parse.js';

/** The texts of a folder by their names in it. `isNew` where nothing of another folder is in it. */
export interface Layout {
  texts: Map<string, string>;
  isNew: boolean;
}

/**
 * Writes knowledge over the files of a folder, with as little change as can be: each card stays in its file, and in
 * lists of cards and the like only what differs is written anew, so comments stay. Other files are kept or written anew
 * as a whole. Where the folder is not sound, all files are new.
 * @param texts of the folder, by their names in it
 */
export function layOutKnowledge(knowledge: Knowledge, texts: ReadonlyMap<string, string>): Layout {
  const anew = formatKnowledge(knowledge);
  const read = parseKnowledge(texts);
  if (!read.ok) return { texts: anew, isNew: true };
  const { knowledge: was, locate } = read.parsed;
  const files = new Map<string, string>();

  function layOutWhole(name: string, before: object, now: object): void {
    const kept = contentOf(before) === contentOf(now) ? texts.get(name) : undefined;
    files.set(name, kept ?? anew.get(name) ?? yamlOf('questions', []));
  }
  layOutWhole(STORY_FILE, was.story, knowledge.story);
  layOutWhole(VOCABULARY_FILE, was.vocabulary, knowledge.vocabulary);
  if (was.questions || knowledge.questions) {
    layOutWhole(QUESTIONS_FILE, was.questions ?? [], knowledge.questions ?? []);
  }

  const gaps = createPile(knowledge.notCovered, (gap) => gap.question);
  const gapsNow = was.notCovered.map((before) => ({ before, now: gaps.take(before) }));
  files.set(NOT_COVERED_FILE, writeList(texts.get(NOT_COVERED_FILE), 'not-covered', gapsNow, gaps.rest()));

  const cards = createPile(knowledge.cards, (card) => card.id);
  const inFiles = was.cards.map((before) => ({ before, now: cards.take(before), file: locate(before, []).file }));
  // New cards stand with the others of their topic.
  const home = new Map(inFiles.toReversed().map(({ before, file }) => [before.topic, file]));
  const more = cards.rest().map((card) => ({ card, file: home.get(card.topic) ?? `cards/${card.topic}.yaml` }));
  const names = [...[...texts.keys()].filter(isCardFile), ...more.map(({ file }) => file)];
  for (const name of new Set(names)) {
    const own = inFiles.filter(({ file }) => file === name);
    const added = more.filter(({ file }) => file === name).map(({ card }) => card);
    files.set(name, writeList(texts.get(name), 'cards', own, added, '../'));
  }
  return { texts: files, isNew: false };
}

/** Items to be given out by name, each once. */
function createPile<Item>(items: readonly Item[], nameOf: (item: Item) => string) {
  const left = new Map<string, Item[]>();
  for (const item of items) left.set(nameOf(item), [...(left.get(nameOf(item)) ?? []), item]);
  return {
    take: (like: Item): Item | undefined => left.get(nameOf(like))?.shift(),
    rest: (): Item[] => [...left.values()].flat(),
  };
}

/** An item of a list as it stands in the text, and as it is to be; undefined where it goes. */
interface Entry {
  before: object;
  now: object | undefined;
}

/** The text of a list with what differs written anew in it; all anew where it is not written as lists mostly are. */
function writeList(
  text: string | undefined,
  schema: string,
  entries: readonly Entry[],
  added: readonly object[],
  up = '',
): string {
  const differs = ({ before, now }: Entry): boolean => now === undefined || contentOf(before) !== contentOf(now);
  if (text !== undefined && added.length === 0 && !entries.some(differs)) return text;
  const list = [...entries.flatMap(({ now }) => now ?? []), ...added];
  const places = text === undefined || list.length === 0 ? undefined : findItems(text);
  if (text === undefined || places?.length !== entries.length) return yamlOf(schema, list, up);
  let written = text;
  for (const [at, [from, to]] of [...places.entries()].reverse()) {
    const entry = entries[at];
    if (!entry || !differs(entry)) continue;
    written = `${written.slice(0, from)}${entry.now ? itemOf(entry.now) : ''}${written.slice(to)}`;
  }
  if (!written.endsWith('\n')) written += '\n';
  return [written, ...added.map(itemOf)].join('\n');
}

/** Where the items of a list stand, each from its hyphen to the beginning of what follows; undefined if oddly written. */
function findItems(text: string): [number, number][] | undefined {
  const { contents } = parseDocument(text);
  // A text after the end of the document would be another document.
  if (!isSeq(contents) || contents.flow || /^\.\.\./m.test(text)) return undefined;
  const places: [number, number][] = [];
  for (const item of contents.items) {
    const [from, to] = isNode(item) && item.range ? item.range : [0, 0];
    if (text.slice(from - 3, from) !== '\n- ' && !(from === 2 && text.startsWith('- '))) return undefined;
    places.push([from - 2, to]);
  }
  return places;
}
