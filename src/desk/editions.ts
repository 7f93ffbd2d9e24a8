import type { English } from '../english/english.js';
import { readKnowledgeFolder } from '../knowledge/folder.js';
import type { Log } from '../log.js';
import type { Edition } from '../model/edition.js';
import type { Fault } from '../model/fault.js';
import type { Knowledge } from '../model/knowledge.js';
import { findNewestEdition, findNewestHead, insertEdition, isNewest } from '../store/editions.js';
import { type Store, StoreFault, type Writer } from '../store/store.js';
import type { EditionRow } from '../store/tables.js';
import {
  ANOTHER_STORY,
  type Byline,
  EMPTY_STORE,
  FIRST_IMPORT,
  FOLDER_AT_START,
  NO_STORE,
  plainByline,
} from './byline.js';
import type { Change } from './changes.js';
import { withEditCheck } from './check-edits.js';
import { draftChange } from './draft.js';
import { anotherStoryFault, closeWhatEnds } from './end-story.js';
import { saveImport, settleConflicts } from './imports.js';
import { createProposer, type Proposal } from './proposal.js';
import type { BrokenQuestion } from './regression.js';
import { editionOf, hashOf, readContent, rowOf } from './served-edition.js';
import { createUnserved } from './unserved-folder.js';

export interface DeskSource {
  folder: string;
  /** Where the texts of the sources are at hand. */
  articles?: string | undefined;
  english: English;
  /** How long public answers are put right; a week if left out. */
  correctForDays?: number | undefined;
  now: () => Date;
  store: Store;
  log: Log;
}

export type ProposeResult = Proposal | { kind: 'faults'; faults: Fault[] } | Unchanged | Unavailable;

/** Nothing would be different; of the folder's changes, these met with moderators' own, and the live ones stay. */
export interface Unchanged extends Pick<Proposal, 'conflicts' | 'kept' | 'imported'> {
  kind: 'unchanged';
  against: Edition;
}

export type PublishResult =
  | { kind: 'published'; edition: Edition }
  /** Another edition was published meanwhile; this is the same change on that one. */
  | { kind: 'overtaken'; anew: ProposeResult }
  | { kind: 'faults'; faults: Fault[] }
  | { kind: 'needs-reason'; broken: BrokenQuestion[] }
  | Unavailable;

/** The store fails; what was answering goes on. */
export interface Unavailable {
  kind: 'unavailable';
  reason: string;
  /** What whoever runs the bot can do about it. */
  cure: string;
}

export interface Editions {
  current(): Edition;
  /** Why the folder was not taken over when the desk opened, and what to do; undefined where it was. */
  unserved(): string | undefined;
  /** Serves the newest edition, whoever published it. Throws a StoreFault where the store fails. */
  look(): Promise<void>;
  /** What a change would do. Writes nothing: it may never be published. */
  propose(change: Change): Promise<ProposeResult>;
  /**
   * Ends what brought nothing to publish, and so waits for nobody: counts the folder as imported, and keeps what is to
   * be settled. Publishing does so itself.
   */
  settle(unchanged: Unchanged): Promise<Unchanged | Unavailable>;
  /** @param also writes what belongs to the change, in the same transaction */
  publish(proposal: Proposal, byline: Byline, also?: (db: Writer) => Promise<void>): Promise<PublishResult>;
}

export type OpenResult = { ok: true; editions: Editions } | { ok: false; faults: Fault[] };

/**
 * Serves the newest edition of the store, with what has changed in the folder since. Into an empty store the folder goes
 * as edition 1. Where the store fails, the folder answers, as edition 0, until `look` finds the store again.
 */
export async function openEditions(source: DeskSource): Promise<OpenResult> {
  const { now, store, log } = source;
  const proposer = createProposer(source.english);
  let edition: Edition | undefined;
  const unserved = createUnserved(source.folder, log);

  async function openNewest(): Promise<Fault[]> {
    const newest = await store.read(findNewestEdition);
    if (newest) {
      serve(await openRow(newest));
      return takeOverFolder();
    }
    const folder = await readKnowledgeFolder(source.folder);
    // A store that was emptied, or is another one now, gets what people have been told so far.
    const going = edition && edition.number > 0 ? edition.answerer.knowledge : undefined;
    const knowledge = going ?? (folder.ok ? folder.parsed.knowledge : undefined);
    if (!knowledge) return folder.ok ? [] : folder.faults;
    const first = await createEdition(1, knowledge, going ? EMPTY_STORE : FIRST_IMPORT);
    const imported = folder.ok ? folder.parsed.knowledge : knowledge;
    const inserted = await store.write(async (db) => {
      if (!(await insertEdition(db, await rowOf(first)))) return false;
      await saveImport(db, imported);
      return true;
    });
    // Another process was first.
    if (!inserted) return openNewest();
    serve(first);
    return [];
  }

  /** @returns the faults of another story, which is not to be mistaken for the one that goes on */
  async function takeOverFolder(): Promise<Fault[]> {
    const result = await propose({ kind: 'folder' });
    if (result.kind === 'faults') unserved.note(result.faults, current().number);
    if (result.kind === 'unchanged') await settle(result);
    if (result.kind !== 'proposal') return [];
    const { anotherStory } = result.diff;
    const before = current().answerer.knowledge.story.title;
    const published = await publish(result, anotherStory ? ANOTHER_STORY : FOLDER_AT_START);
    if (published.kind === 'published') {
      if (anotherStory) log.warn({ before }, 'another story is served now, that of the folder: see /knowledge undo');
      return [];
    }
    if (published.kind === 'faults' && anotherStory) return [anotherStoryFault(before), ...published.faults];
    if (published.kind === 'faults') unserved.note(published.faults, current().number);
    return [];
  }

  async function createEdition(number: number, knowledge: Knowledge, byline: Byline): Promise<Edition> {
    const answerer = await proposer.prepare(knowledge, edition?.answerer);
    return { number, hash: await hashOf(knowledge), since: now(), ...byline, answerer };
  }

  /** Throws a StoreFault where its content cannot be read. */
  async function openRow(row: EditionRow): Promise<Edition> {
    const live = edition?.answerer;
    return editionOf(row, await proposer.prepare(await readContent(row.content, live?.knowledge), live));
  }

  function serve(next: Edition): void {
    edition = next;
    log.info({ edition: next.number, hash: next.hash, cards: next.answerer.knowledge.cards.length }, 'edition served');
  }

  function current(): Edition {
    if (!edition) throw new Error('no edition is open');
    return edition;
  }

  async function look(): Promise<void> {
    const before = current();
    const head = await store.read(findNewestHead);
    if (!head || before.number === 0) {
      await openNewest();
    } else if (head.number !== before.number || head.hash !== before.hash) {
      const newest = await store.read(findNewestEdition);
      const opened = newest && (await openRow(newest));
      // What was published here meanwhile is newer.
      if (opened && current() === before) serve(opened);
    }
  }

  async function propose(change: Change): Promise<ProposeResult> {
    try {
      await look();
      const against = current();
      const draft = await draftChange(change, against.answerer.knowledge, source);
      if ('faults' in draft) return { kind: 'faults', faults: draft.faults };
      const proposal = await proposer.propose(change, draft, against);
      const { parsed, ...rest } = draft;
      if (proposal) return await withEditCheck(proposal, source.articles, against.answerer.knowledge, parsed);
      return { kind: 'unchanged', ...rest, against };
    } catch (error) {
      return unavailable(error);
    }
  }

  async function settle(unchanged: Unchanged): Promise<Unchanged | Unavailable> {
    const { imported, conflicts, against } = unchanged;
    if (!imported) return unchanged;
    try {
      await store.write(async (db) => {
        // What another process published meanwhile may rest on a newer folder.
        if (await isNewest(db, against))
          await takeOver(db, { knowledge: against.answerer.knowledge, conflicts, imported });
      });
      return unchanged;
    } catch (error) {
      return unavailable(error);
    }
  }

  /** Counts the folder as imported, if it was read, and keeps the conflicts that are left with that knowledge live. */
  async function takeOver(
    db: Writer,
    { knowledge, conflicts, imported }: Pick<Unchanged, 'conflicts' | 'imported'> & { knowledge: Knowledge },
  ): Promise<void> {
    if (imported) await saveImport(db, imported);
    await settleConflicts(db, knowledge, conflicts, now());
  }

  async function publish(
    proposal: Proposal,
    byline: Byline,
    also?: (db: Writer) => Promise<void>,
  ): Promise<PublishResult> {
    const { change, against, knowledge, diff, faults, broken, conflicts, imported } = proposal;
    if (faults.length > 0) return { kind: 'faults', faults };
    if (broken.length > 0 && byline.reason.trim() === '') return { kind: 'needs-reason', broken };
    const published = await createEdition(against.number + 1, knowledge, plainByline(byline));
    try {
      const inserted = await store.write(async (db) => {
        if (!(await isNewest(db, against)) || !(await insertEdition(db, await rowOf(published)))) return false;
        await closeWhatEnds(db, diff);
        await takeOver(db, { knowledge, conflicts, imported });
        await also?.(db);
        return true;
      });
      if (!inserted) return { kind: 'overtaken', anew: await propose(change) };
    } catch (error) {
      return unavailable(error);
    }
    serve(published);
    return { kind: 'published', edition: published };
  }

  try {
    const faults = await openNewest();
    if (faults.length > 0) return { ok: false, faults };
  } catch (error) {
    const { reason, cure } = unavailable(error);
    const folder = await readKnowledgeFolder(source.folder);
    if (!folder.ok) return folder;
    log.error({ reason, cure }, 'the store cannot be used: answering from the folder');
    serve(await createEdition(0, folder.parsed.knowledge, NO_STORE));
  }
  return { ok: true, editions: { current, unserved: unserved.text, look, propose, settle, publish } };
}

export function unavailable(error: unknown): Unavailable {
  if (error instanceof StoreFault) return { kind: 'unavailable', reason: error.message, cure: error.cure };
  throw error;
}
