import type { Knowledge } from '../model/knowledge.js';
import { finish, type Steps } from '../model/steps.js';
import { isSameContent } from './diff.js';

/** One of the parts of a knowledge base that change on their own, by its kind and its name among them. */
export interface PartName {
  kind: 'card' | 'not-covered' | 'entity' | 'same-meaning' | 'question' | 'story';
  name: string;
}

export interface Merge {
  knowledge: Knowledge;
  /** Parts changed on both sides, each in its own way. The live ones stay until a moderator settles it. */
  conflicts: PartName[];
}

/**
 * Joins what changed in the folder with what moderators changed since, part by part.
 * @param base what both sides began with: the folder as last imported
 * @param theirs the folder now
 * @param ours the live edition; its parts keep their order, new ones follow
 */
export function* mergeKnowledge(base: Knowledge, theirs: Knowledge, ours: Knowledge): Steps<Merge> {
  const conflicts: PartName[] = [];
  const knowledge = yield* combine(base, theirs, ours, (part, ...sides) => {
    const [was, there, here] = sides;
    // Of two that are the same, the folder's is the one whose place in a file is known.
    if (isSameContent(there, here) || isSameContent(here, was)) return 'theirs';
    if (isSameContent(there, was)) return 'ours';
    conflicts.push(part);
    return 'ours';
  });
  return { knowledge, conflicts };
}

/** Takes one part over: put in, replaced, or removed where `from` does not have it. */
export function takePart(from: Knowledge, into: Knowledge, { kind, name }: PartName): Knowledge {
  const isTaken = (part: PartName): boolean => part.kind === kind && part.name === name;
  return finish(combine(into, from, into, (part) => (isTaken(part) ? 'theirs' : 'ours')));
}

/** A part as it stands there; undefined where it does not. */
export function findPart(knowledge: Knowledge, { kind, name }: PartName): object | undefined {
  let found: object | undefined;
  const search = combine(knowledge, knowledge, knowledge, (part, here) => {
    if (part.kind === kind && part.name === name) found = here;
    return 'ours';
  });
  finish(search);
  return found;
}

/** Whether a part is the same in both; missing in both is the same, too. */
export function isSamePart(one: Knowledge, other: Knowledge, part: PartName): boolean {
  return isSameContent(findPart(one, part), findPart(other, part));
}

/** Undefined is a part that is not there. */
type Decide = (
  part: PartName,
  was: object | undefined,
  there: object | undefined,
  here: object | undefined,
) => 'theirs' | 'ours';

function* combine(base: Knowledge, theirs: Knowledge, ours: Knowledge, decide: Decide): Steps<Knowledge> {
  function* join<T extends object>(
    kind: PartName['kind'],
    select: (side: Knowledge) => readonly T[],
    nameOf: (item: T) => string,
  ): Steps<T[]> {
    const itemsOf = (side: Knowledge): ReadonlyMap<string, T> => byName(select(side), nameOf);
    const [before, folder, live] = [itemsOf(base), itemsOf(theirs), itemsOf(ours)];
    const joined: T[] = [];
    for (const name of new Set([...live.keys(), ...folder.keys(), ...before.keys()])) {
      yield;
      const [was, there, here] = [before.get(name), folder.get(name), live.get(name)];
      const taken = decide({ kind, name }, was, there, here) === 'theirs' ? there : here;
      if (taken) joined.push(taken);
    }
    return joined;
  }
  const byId = (item: { id: string }): string => item.id;
  const byQuestion = (item: { question: string }): string => item.question;
  const [story = ours.story] = yield* join(
    'story',
    (side) => [side.story],
    () => 'story',
  );
  const questions = yield* join('question', (side) => side.questions ?? [], byQuestion);
  return {
    story,
    vocabulary: {
      entities: yield* join('entity', (side) => side.vocabulary.entities, byId),
      sameMeaning: yield* join(
        'same-meaning',
        (side) => side.vocabulary.sameMeaning,
        (group) => group[0] ?? '',
      ),
    },
    cards: yield* join('card', (side) => side.cards, byId),
    notCovered: yield* join('not-covered', (side) => side.notCovered, byQuestion),
    ...(questions.length > 0 ? { questions } : {}),
  };
}

/** Where two share a name, the later ones are told apart by number, so that none is lost. */
function byName<T>(items: readonly T[], nameOf: (item: T) => string): Map<string, T> {
  const named = new Map<string, T>();
  for (const item of items) {
    const name = nameOf(item);
    let free = name;
    for (let n = 2; named.has(free); n++) free = `${name} (${n})`;
    named.set(free, item);
  }
  return named;
}
