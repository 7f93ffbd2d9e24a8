import { Document, isScalar, isSeq, visit } from 'yaml';
import type { Knowledge } from '../model/knowledge.js';
import { NOT_COVERED_FILE, QUESTIONS_FILE, STORY_FILE, VOCABULARY_FILE } from './file-names.js';

const LINE_WIDTH = 120;
const ALIASES_NONE = { aliasDuplicateObjects: false };
/** Keys of lists of ids, numbers and names. */
const ON_ONE_LINE = new Set<unknown>(['sentences', 'saidBy', 'entities', 'related', 'aliases', 'cards', 'tells']);

/**
 * Writes knowledge as the texts of a folder, by their names in it; `parseKnowledge` reads the same knowledge from them.
 * Cards go into a file for each topic.
 */
export function formatKnowledge({ story, vocabulary, cards, notCovered, questions }: Knowledge): Map<string, string> {
  const topics = [...new Set([...story.topics.map((topic) => topic.id), ...cards.map((card) => card.topic)])];
  return new Map([
    [STORY_FILE, yamlOf('story', story)],
    [VOCABULARY_FILE, yamlOf('vocabulary', vocabulary)],
    [NOT_COVERED_FILE, yamlOf('not-covered', notCovered)],
    ...(questions ? [[QUESTIONS_FILE, yamlOf('questions', questions)] as const] : []),
    ...topics.flatMap((topic) => {
      const own = cards.filter((card) => card.topic === topic);
      return own.length > 0 ? [[`cards/${topic}.yaml`, yamlOf('cards', own, '../')] as const] : [];
    }),
  ]);
}

/** Begins with the line by which editors find the schema. */
export function yamlOf(schema: string, value: unknown, up = ''): string {
  return `# yaml-language-server: $schema=${up}schema/${schema}.schema.json\n${writeYaml(value, schema === 'vocabulary')}`;
}

/** One more item for the text of a list. */
export function itemOf(value: object): string {
  return writeYaml([value], false);
}

/** Lists within cards and the like are empty by default; those of the vocabulary have to be there. */
function writeYaml(value: unknown, keepsEmpty: boolean): string {
  const document = keepsEmpty ? new Document(value, ALIASES_NONE) : new Document(value, withoutEmpty, ALIASES_NONE);
  visit(document, {
    Pair(_, { key, value: list }) {
      if (isScalar(key) && ON_ONE_LINE.has(key.value) && isSeq(list) && list.items.every(isScalar)) list.flow = true;
    },
  });
  return document.toString({ lineWidth: LINE_WIDTH, flowCollectionPadding: false });
}

function withoutEmpty(key: unknown, part: unknown): unknown {
  return key !== '' && Array.isArray(part) && part.length === 0 ? undefined : part;
}
