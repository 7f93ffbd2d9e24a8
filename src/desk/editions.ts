import { createAnswerer } from '../answering/answerer.js';
import type { English } from '../english/english.js';
import { readKnowledgeFolder } from '../knowledge/folder.js';
import type { PartName } from '../knowledge/merge.js';
import type { Log } from '../log.js';
import type { Edition } from '../model/edition.js';
import type { Fault } from '../model/fault.js';
import type { Knowledge } from '../model/knowledge.js';
import { findNewestEdition, findNewestHead, insertEdition } from '../store/editions.js';
import { type Store, StoreFault, type Writer } from '../store/store.js';
import type { Change } from './changes.js';
import { draftChange } from './draft.js';
import { saveImport, settleConflicts } from './imports.js';
import { plainText } from './plain-text.js';
import { type Proposal, proposeDraft } from './proposal.js';
import type { BrokenQuestion } from './regression.js';
import { editionOf, hashOf, rowOf } from './served-edition.js';

export interface DeskSource {
  folder: string;
  english: English;
  now: () => Date;
  store: Store;
  log: Log;
}

/** Who publishes, by the name that moderators see, and why. */
export interface Byline {
  author: string;
  reason: string;
}

export type ProposeResult = Proposal | { kind: 'faults'; faults: Fault[] } | Unchanged | Unavailable;

/** Nothing would be different; of the folder's changes, these met with moderators' own, and the live ones stay. */
export interface Unchanged {
  kind: 'unchanged';
  conflicts: PartName[];
  /** The folder as it was read, where that was. */
  imported: Knowledge | undefined;
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
  /** Serves the newest edition, whoever published it. Throws a StoreFault where the store fails. */
  look(): Promise<void>;
  /** What a change would do. Writes nothing: it may never be published. */
  propose(change: Change): Promise<ProposeResult>;
  /**
   * Ends what brought nothing to publish, and so waits for nobody: counts the folder as imported, and keeps what is to
   * be settled. Publishing does so for what it publishes.
   */
  settle(unchanged: Unchanged): Promise<Unchanged | Unavailable>;
  /** @param also writes what belongs to the change, in the same transaction */
  publish(proposal: Proposal, byline: Byline, also?: (db: Writer) => Promise<void>): Promise<PublishResult>;
}

export type OpenResult = { ok: true; editions: Editions } | { ok: false; faults: Fault[] };

const MOST_OF_AUTHOR = 100;
const MOST_OF_REASON = 300;
const FIRST_IMPORT: Byline = { author: 'Factbox', reason: 'First import of the folder' };
const FOLDER_AT_START: Byline = { author: 'Factbox', reason: 'The folder had changed at the start' };
const EMPTY_STORE: Byline = { author: 'Factbox', reason: 'The store was empty: what was answering goes on' };

/**
 * Serves the newest edition of the store, with what has changed in the folder since. Into an empty store the folder goes
 * as edition 1. Where the store fails, the folder answers, as edition 0, until `look` finds the store again.
 */
export async function openEditions(source: DeskSource): Promise<OpenResult> {
  const { english, now, store, log } = source;
  let edition: Edition | undefined;

  async function openNewest(): Promise<Fault[]> {
    const newest = await store.read(findNewestEdition);
    if (newest) {
      serve(editionOf(newest, english));
      await takeOverFolder();
      return [];
    }
    const folder = await readKnowledgeFolder(source.folder);
    // A store that was emptied, or is another one now, gets what people have been told so far.
    const going = edition && edition.number > 0 ? edition.answerer.knowledge : undefined;
    const knowledge = going ?? (folder.ok ? folder.parsed.knowledge : undefined);
    if (!knowledge) return folder.ok ? [] : folder.faults;
    const first = createEdition(1, knowledge, going ? EMPTY_STORE : FIRST_IMPORT);
    const imported = folder.ok ? folder.parsed.knowledge : knowledge;
    const inserted = await store.write(async (db) => {
      if (!(await insertEdition(db, rowOf(first)))) return false;
      await saveImport(db, imported);
      return true;
    });
    // Another process was first.
    if (!inserted) return openNewest();
    serve(first);
    return [];
  }

  async function takeOverFolder(): Promise<void> {
    const result = await propose({ kind: 'folder' });
    if (result.kind === 'faults') {
      log.warn({ faults: result.faults }, 'the folder has faults, so the last edition goes on: mend it and refresh');
    }
    if (result.kind === 'unchanged') await settle(result);
    if (result.kind !== 'proposal') return;
    const published = await publish(result, FOLDER_AT_START);
    if (published.kind !== 'published') log.warn({ result: published.kind }, 'the folder was not taken over');
  }

  function createEdition(number: number, knowledge: Knowledge, byline: Byline): Edition {
    return { number, hash: hashOf(knowledge), since: now(), ...byline, answerer: createAnswerer(knowledge, english) };
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
      // What was published here meanwhile is newer.
      if (newest && current() === before) serve(editionOf(newest, english));
    }
  }

  async function propose(change: Change): Promise<ProposeResult> {
    try {
      await look();
      const against = current();
      const draft = await draftChange(change, against.answerer.knowledge, source);
      if ('faults' in draft) return { kind: 'faults', faults: draft.faults };
      const proposal = await proposeDraft(change, draft, against, english);
      if (proposal) return proposal;
      const { conflicts, imported } = draft;
      return { kind: 'unchanged', conflicts, imported, against };
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
    const { change, against, next, faults, broken, conflicts, imported } = proposal;
    if (faults.length > 0) return { kind: 'faults', faults };
    if (broken.length > 0 && byline.reason.trim() === '') return { kind: 'needs-reason', broken };
    const { knowledge } = next;
    const number = against.number + 1;
    const published: Edition = {
      number,
      hash: hashOf(knowledge),
      since: now(),
      ...plainByline(byline),
      answerer: next,
    };
    try {
      const inserted = await store.write(async (db) => {
        if (!(await isNewest(db, against)) || !(await insertEdition(db, rowOf(published)))) return false;
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
    serve(createEdition(0, folder.parsed.knowledge, { author: 'Factbox', reason: 'The store cannot be used' }));
  }
  return { ok: true, editions: { current, look, propose, settle, publish } };
}

async function isNewest(db: Writer, { number, hash }: Edition): Promise<boolean> {
  const newest = await findNewestHead(db);
  return newest?.number === number && newest.hash === hash;
}

function plainByline({ author, reason }: Byline): Byline {
  return { author: plainText(author, MOST_OF_AUTHOR), reason: plainText(reason, MOST_OF_REASON) };
}

/** Passes faults of anything but the store on. */
export function unavailable(error: unknown): Unavailable {
  if (error instanceof StoreFault) return { kind: 'unavailable', reason: error.message, cure: error.cure };
  throw error;
}
