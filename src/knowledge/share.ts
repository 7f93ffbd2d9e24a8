import type { Knowledge } from '../model/knowledge.js';
import type { Steps } from '../model/steps.js';
import { contentOf, isSameContent } from './diff.js';

/** The same knowledge, of which all that `other` has as well are the very same objects: to keep it costs what differs. */
export function* sharedWith(other: Knowledge, knowledge: Knowledge): Steps<Knowledge> {
  const { story, vocabulary, cards, notCovered, questions } = knowledge;
  const same = share(other.vocabulary, vocabulary);
  return {
    story: share(other.story, story),
    vocabulary:
      same === other.vocabulary
        ? same
        : {
            entities: yield* shareAll(other.vocabulary.entities, vocabulary.entities),
            sameMeaning: yield* shareAll(other.vocabulary.sameMeaning, vocabulary.sameMeaning),
          },
    cards: yield* shareAll(other.cards, cards),
    notCovered: yield* shareAll(other.notCovered, notCovered),
    ...(questions ? { questions: yield* shareAll(other.questions ?? [], questions) } : {}),
  };
}

function share<T extends object>(one: T, other: T): T {
  return isSameContent(one, other) ? one : other;
}

function* shareAll<T extends object>(known: readonly T[], parts: readonly T[]): Steps<T[]> {
  const own = new Set(known);
  if (parts.every((part) => own.has(part))) return [...parts];
  const byContent = new Map<string, T>();
  for (const part of known) {
    yield;
    byContent.set(contentOf(part), part);
  }
  const shared: T[] = [];
  for (const part of parts) {
    yield;
    shared.push(own.has(part) ? part : (byContent.get(contentOf(part)) ?? part));
  }
  return shared;
}
