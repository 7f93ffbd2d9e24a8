import type { Knowledge } from '../model/knowledge.js';
import { contentOf } from './diff.js';

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
export function mergeKnowledge(base: Knowledge, theirs: Knowledge, ours: Knowledge): Merge {
  const conflicts: PartName[] = [];
  const knowledge = combine(base, theirs, ours, (part, ...sides) => {
    const [was, there, here] = sides.map(textOf);
    // Of two that are the same, the folder's is the one whose place in a file is known.
    if (there === here || here === was) return 'theirs';
    if (there === was) return 'ours';
    conflicts.push(part);
    return 'ours';
  });
  return { knowledge, conflicts };
}

/** Takes one part over: put in, replaced, or removed where `from` does not have it. */
export function takePart(from: Knowledge, into: Knowledge, { kind, name }: PartName): Knowledge {
  return combine(into, from, into, (part) => (part.kind === kind && part.name === name ? 'theirs' : 'ours'));
}

/** A part as it stands there; undefined where it does not. */
export function findPart(knowledge: Knowledge, { kind, name }: PartName): object | undefined {
  let found: object | undefined;
  combine(knowledge, knowledge, knowledge, (part, here) => {
    if (part.kind === kind && part.name === name) found = here;
    return 'ours';
  });
  return found;
}

/** Whether a part is the same in both; missing in both is the same, too. */
export function isSamePart(one: Knowledge, other: Knowledge, part: PartName): boolean {
  return textOf(findPart(one, part)) === textOf(findPart(other, part));
}

/** Undefined is a part that is not there. */
type Decide = (
  part: PartName,
  was: object | undefined,
  there: object | undefined,
  here: object | undefined,
) => 'theirs' | 'ours';

function combine(base: Knowledge, theirs: Knowledge, ours: Knowledge, decide: Decide): Knowledge {
  function join<T extends object>(
    kind: PartName['kind'],
    select: (side: Knowledge) => readonly T[],
    nameOf: (item: T) => string,
  ): T[] {
    const itemsOf = (side: Knowledge): ReadonlyMap<string, T> => byName(select(side), nameOf);
    const [before, folder, live] = [itemsOf(base), itemsOf(theirs), itemsOf(ours)];
    return [...new Set([...live.keys(), ...folder.keys(), ...before.keys()])].flatMap((name) => {
      const [was, there, here] = [before.get(name), folder.get(name), live.get(name)];
      const taken = decide({ kind, name }, was, there, here) === 'theirs' ? there : here;
      return taken === undefined ? [] : [taken];
    });
  }
  const byId = (item: { id: string }): string => item.id;
  const byQuestion = (item: { question: string }): string => item.question;
  const [story = ours.story] = join(
    'story',
    (side) => [side.story],
    () => 'story',
  );
  const questions = join('question', (side) => side.questions ?? [], byQuestion);
  return {
    story,
    vocabulary: {
      entities: join('entity', (side) => side.vocabulary.entities, byId),
      sameMeaning: join(
        'same-meaning',
        (side) => side.vocabulary.sameMeaning,
        (group) => group[0] ?? '',
      ),
    },
    cards: join('card', (side) => side.cards, byId),
    notCovered: join('not-covered', (side) => side.notCovered, byQuestion),
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

function textOf(part: object | undefined): string | undefined {
  return part === undefined ? undefined : contentOf(part);
}
