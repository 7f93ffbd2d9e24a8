import { prepareAnswerer } from '../answering/answerer.js';
import type { English } from '../english/english.js';
import { checkKnowledge } from '../knowledge/check.js';
import { contentOf, diffKnowledge, isEmptyDiff, type KnowledgeDiff } from '../knowledge/diff.js';
import { type ParsedKnowledge, unplaced } from '../knowledge/fault-place.js';
import type { PartName } from '../knowledge/merge.js';
import { sharedWith } from '../knowledge/share.js';
import { inTurns } from '../knowledge/turns.js';
import type { Answerer } from '../model/answerer.js';
import type { Edition } from '../model/edition.js';
import type { Fault } from '../model/fault.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Change } from './changes.js';
import type { Draft } from './draft.js';
import { type BrokenQuestion, findBrokenQuestions } from './regression.js';
import { hashOf } from './served-edition.js';
import { type Touched, touchedBy } from './touched.js';

/**
 * What a change would do, seen before it is done. It belongs to the edition it was made against. Many wait at a time, so
 * it holds no answerer, and of the knowledge what the live edition has as well only once.
 */
export interface Proposal {
  kind: 'proposal';
  change: Change;
  against: Pick<Edition, 'number' | 'hash'>;
  knowledge: Knowledge;
  diff: KnowledgeDiff;
  /** New faults; while there are any it cannot be published. */
  faults: Fault[];
  /** Regression questions that it would break; publishing it all the same needs a reason. */
  broken: BrokenQuestion[];
  /** Parts that both the folder and a moderator changed: the live ones stay. */
  conflicts: PartName[];
  /** Parts that were to be taken back and have changed again since: the live ones stay. */
  kept?: PartName[] | undefined;
  /** The folder that it takes over from. */
  imported: Knowledge | undefined;
  /** Cards that were not held against their articles, and why. */
  unchecked: { cards: number; why: string[] };
}

/** Proposes changes, in turns with what else the process does. */
export interface Proposer {
  /** @returns undefined where nothing would be different */
  propose(change: Change, draft: Draft, against: Edition): Promise<Proposal | undefined>;
  /**
   * An answerer of the knowledge; at once where it was proposed last.
   * @param live what it has in common with this one, as the very same objects, is not read again
   */
  prepare(knowledge: Knowledge, live?: Answerer): Promise<Answerer>;
}

/** Steps from one content to another that were found sound. */
const MOST_REMEMBERED = 500;

export function createProposer(english: English): Proposer {
  let last: { hash: string; answerer: Answerer } | undefined;
  /** What each step breaks, by both hashes; there is none with faults. */
  const sound = new Map<string, BrokenQuestion[]>();

  async function prepare(knowledge: Knowledge, live?: Answerer): Promise<Answerer> {
    const hash = await hashOf(knowledge);
    if (last?.hash === hash) return last.answerer;
    const answerer = await inTurns(live?.prepareNext(knowledge) ?? prepareAnswerer(knowledge, english));
    last = { hash, answerer };
    return answerer;
  }

  async function check(change: Change, parsed: ParsedKnowledge, live: Answerer, next: Answerer) {
    const touched = await inTurns(touchedBy(live, next));
    const before = new Set((live.knowledge.questions ?? []).map(contentOf));
    const questions = (next.knowledge.questions ?? []).filter(
      (question) => touched.question(question) || !before.has(contentOf(question)),
    );
    const broken = await inTurns(findBrokenQuestions(questions, live, next));
    // What has answered before may answer again.
    const faults = change.kind === 'restore' ? [] : await newFaults(parsed, live, next, touched);
    return { broken, faults };
  }

  return {
    prepare,
    async propose(change, { parsed, conflicts, kept, imported }, against) {
      const live = against.answerer;
      const knowledge = await inTurns(sharedWith(live.knowledge, parsed.knowledge));
      const diff = diffKnowledge(live.knowledge, knowledge);
      if (isEmptyDiff(diff)) return undefined;
      const step = `${against.hash} ${await hashOf(knowledge)}`;
      const known = sound.get(step);
      const { broken, faults } = known
        ? { broken: known, faults: [] }
        : await check(change, parsed, live, await prepare(knowledge, live));
      if (faults.length === 0) {
        if (sound.size >= MOST_REMEMBERED) sound.clear();
        sound.set(step, broken);
      }
      return {
        kind: 'proposal',
        change: withoutPlaces(change, knowledge),
        against: { number: against.number, hash: against.hash },
        knowledge,
        diff,
        faults,
        broken,
        conflicts,
        kept,
        imported: imported && (await inTurns(sharedWith(knowledge, imported))),
        unchecked: { cards: 0, why: [] },
      };
    },
  };
}

/** Faults that the live edition has already do not stand in the way of mending something else. */
async function newFaults(parsed: ParsedKnowledge, live: Answerer, next: Answerer, touched: Touched): Promise<Fault[]> {
  const faults = await checkKnowledge(parsed, next, touched.wording);
  if (faults.length === 0) return faults;
  const { wording } = await inTurns(touchedBy(next, live));
  const before = await checkKnowledge(unplaced(live.knowledge), live, wording);
  const known = new Set(before.map(({ message }) => message));
  return faults.filter(({ message }) => !known.has(message));
}

/** The places of what was read hold whole files. */
function withoutPlaces(change: Change, knowledge: Knowledge): Change {
  switch (change.kind) {
    case 'replace':
      return { kind: 'replace', parsed: unplaced(knowledge) };
    case 'upload-cards':
      return { kind: 'put-cards', cards: change.parsed.cards };
    default:
      return change;
  }
}
