import type { Card, Knowledge, NotCovered } from '../model/knowledge.js';
import { isSameStory } from '../model/same-story.js';

/** What changed between two states of the knowledge base. */
export interface KnowledgeDiff {
  added: Card[];
  changed: { before: Card; after: Card }[];
  removed: Card[];
  /** Entries of what the story does not say, by their questions; changed ones as they are now. */
  notCovered: { added: NotCovered[]; changed: NotCovered[]; removed: NotCovered[] };
  vocabularyChanged: boolean;
  storyChanged: boolean;
  /** It is not the same story any more. */
  anotherStory: boolean;
  /** Regression questions by content, and how many there are in the end. */
  questions: { added: number; removed: number; left: number };
}

/** Compares by card id and by question, and by content for the rest. */
export function diffKnowledge(before: Knowledge, after: Knowledge): KnowledgeDiff {
  const cards = diffByName(before.cards, after.cards, ({ id }) => id);
  const notCovered = diffByName(before.notCovered, after.notCovered, ({ question }) => question);
  const questions = diffByName(before.questions ?? [], after.questions ?? [], contentOf);
  return {
    ...cards,
    notCovered: { ...notCovered, changed: notCovered.changed.map(({ after }) => after) },
    vocabularyChanged: !isSameContent(before.vocabulary, after.vocabulary),
    storyChanged: !isSameContent(before.story, after.story),
    anotherStory: !isSameStory(before.story, after.story),
    questions: {
      added: questions.added.length,
      removed: questions.removed.length,
      left: after.questions?.length ?? 0,
    },
  };
}

/** Of several with one name the last counts; in sound knowledge there are none. */
function diffByName<Item extends object>(
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string,
) {
  const old = new Map(before.map((item) => [nameOf(item), item]));
  const kept = new Set(after.map(nameOf));
  return {
    added: after.filter((item) => !old.has(nameOf(item))),
    changed: after.flatMap((item) => {
      const earlier = old.get(nameOf(item));
      return earlier && !isSameContent(earlier, item) ? [{ before: earlier, after: item }] : [];
    }),
    removed: before.filter((item) => !kept.has(nameOf(item))),
  };
}

export function isEmptyDiff({ added, changed, removed, notCovered, questions, ...diff }: KnowledgeDiff): boolean {
  return (
    added.length + changed.length + removed.length === 0 &&
    notCovered.added.length + notCovered.changed.length + notCovered.removed.length === 0 &&
    !diff.vocabularyChanged &&
    !diff.storyChanged &&
    questions.added + questions.removed === 0
  );
}

/** The same text for the same content; zod has already put the keys of every part in one order. */
export function contentOf(part: unknown): string {
  return JSON.stringify(part);
}

/** Whether two say the same; undefined is what is not there. */
export function isSameContent(one: object | undefined, other: object | undefined): boolean {
  if (one === other) return true;
  return one !== undefined && other !== undefined && contentOf(one) === contentOf(other);
}
