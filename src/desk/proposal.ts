import { createAnswerer } from '../answering/answerer.js';
import type { English } from '../english/english.js';
import { checkKnowledge } from '../knowledge/check.js';
import { diffKnowledge, isEmptyDiff, type KnowledgeDiff } from '../knowledge/diff.js';
import type { PartName } from '../knowledge/merge.js';
import { type ParsedKnowledge, unplaced } from '../knowledge/parse.js';
import type { Answerer } from '../model/answerer.js';
import type { Edition } from '../model/edition.js';
import type { Fault } from '../model/fault.js';
import type { Knowledge } from '../model/knowledge.js';
import type { Change } from './changes.js';
import type { Draft } from './draft.js';
import { type BrokenQuestion, findBrokenQuestions } from './regression.js';

/** What a change would do, seen before it is done. It belongs to the edition it was made against. */
export interface Proposal {
  kind: 'proposal';
  change: Change;
  against: Edition;
  /** Answers as the next edition would. */
  next: Answerer;
  diff: KnowledgeDiff;
  /** New faults; while there are any it cannot be published. */
  faults: Fault[];
  /** Regression questions that it would break; publishing it all the same needs a reason. */
  broken: BrokenQuestion[];
  /** Parts that both the folder and a moderator changed: the live ones stay. */
  conflicts: PartName[];
  /** The folder that it takes over from. */
  imported: Knowledge | undefined;
}

/** @returns undefined where nothing would be different */
export async function proposeDraft(
  change: Change,
  draft: Draft,
  against: Edition,
  english: English,
): Promise<Proposal | undefined> {
  const { knowledge } = draft.parsed;
  const live = against.answerer;
  const diff = diffKnowledge(live.knowledge, knowledge);
  if (isEmptyDiff(diff)) return undefined;
  const next = createAnswerer(knowledge, english);
  const broken = findBrokenQuestions(knowledge.questions ?? [], live, next);
  const faults = await newFaults(draft.parsed, next, live);
  const { conflicts, imported } = draft;
  return { kind: 'proposal', change, against, next, diff, faults, broken, conflicts, imported };
}

/** The messages of all faults of an answerer's knowledge: to find them takes seconds, and what is proposed may go live. */
const knownFaults = new WeakMap<Answerer, ReadonlySet<string>>();

/** Faults that the live edition has already do not stand in the way of mending something else. */
async function newFaults(parsed: ParsedKnowledge, next: Answerer, live: Answerer): Promise<Fault[]> {
  const faults = await checkKnowledge(parsed, next);
  knownFaults.set(next, messagesOf(faults));
  if (faults.length === 0) return faults;
  const known = knownFaults.get(live) ?? messagesOf(await checkKnowledge(unplaced(live.knowledge), live));
  knownFaults.set(live, known);
  return faults.filter((fault) => !known.has(fault.message));
}

function messagesOf(faults: readonly Fault[]): Set<string> {
  return new Set(faults.map(({ message }) => message));
}
