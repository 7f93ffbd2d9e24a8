import type { Knowledge } from '../model/knowledge.js';
import { contentOf } from './diff.js';

/** The same knowledge, of which all that `other` has as well are the very same objects: to keep it costs what differs. */
export function sharedWith(other: Knowledge, knowledge: Knowledge): Knowledge {
  const { story, vocabulary, cards, notCovered, questions } = knowledge;
  const same = share(other.vocabulary, vocabulary);
  return {
    story: share(other.story, story),
    vocabulary:
      same === other.vocabulary
        ? same
        : {
            entities: shareAll(other.vocabulary.entities, vocabulary.entities),
            sameMeaning: shareAll(other.vocabulary.sameMeaning, vocabulary.sameMeaning),
          },
    cards: shareAll(other.cards, cards),
    notCovered: shareAll(other.notCovered, notCovered),
    ...(questions ? { questions: shareAll(other.questions ?? [], questions) } : {}),
  };
}

function share<T extends object>(one: T, other: T): T {
  return contentOf(one) === contentOf(other) ? one : other;
}

function shareAll<T extends object>(known: readonly T[], parts: readonly T[]): T[] {
  const byContent = new Map(known.map((part) => [contentOf(part), part]));
  return parts.map((part) => byContent.get(contentOf(part)) ?? part);
}
