import type { Card, Knowledge } from './schema.js';

/** What changed between two states of the knowledge base. */
export interface KnowledgeDiff {
  added: Card[];
  changed: { before: Card; after: Card }[];
  removed: Card[];
  /** Entries of what the story does not say, before and after. */
  notCovered: { added: number; removed: number };
  vocabularyChanged: boolean;
  storyChanged: boolean;
  questionsChanged: boolean;
}

/** Compares by card id, and by content for the rest. */
export function diffKnowledge(before: Knowledge, after: Knowledge): KnowledgeDiff {
  const old = new Map(before.cards.map((card) => [card.id, card]));
  const kept = new Set(after.cards.map((card) => card.id));
  const gapsBefore = new Set(before.notCovered.map(contentOf));
  const gapsAfter = new Set(after.notCovered.map(contentOf));
  return {
    added: after.cards.filter((card) => !old.has(card.id)),
    changed: after.cards.flatMap((card) => {
      const earlier = old.get(card.id);
      return earlier && contentOf(earlier) !== contentOf(card) ? [{ before: earlier, after: card }] : [];
    }),
    removed: before.cards.filter((card) => !kept.has(card.id)),
    notCovered: {
      added: [...gapsAfter].filter((entry) => !gapsBefore.has(entry)).length,
      removed: [...gapsBefore].filter((entry) => !gapsAfter.has(entry)).length,
    },
    vocabularyChanged: contentOf(before.vocabulary) !== contentOf(after.vocabulary),
    storyChanged: contentOf(before.story) !== contentOf(after.story),
    questionsChanged: contentOf(before.questions ?? []) !== contentOf(after.questions ?? []),
  };
}

export function isEmptyDiff(diff: KnowledgeDiff): boolean {
  return (
    diff.added.length + diff.changed.length + diff.removed.length === 0 &&
    diff.notCovered.added + diff.notCovered.removed === 0 &&
    !diff.vocabularyChanged &&
    !diff.storyChanged &&
    !diff.questionsChanged
  );
}

/** The same text for the same content; zod has already put the keys of every part in one order. */
export function contentOf(part: unknown): string {
  return JSON.stringify(part);
}
