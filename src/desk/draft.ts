import { isSameContent } from '../knowledge/diff.js';
import { putSource } from '../knowledge/drafting/put-source.js';
import { type ParsedKnowledge, partlyPlaced, unplaced } from '../knowledge/fault-place.js';
import { readKnowledgeFolder } from '../knowledge/folder.js';
import { issueText, pathText } from '../knowledge/issue-text.js';
import { mergeKnowledge, type PartName, takePart } from '../knowledge/merge.js';
import type { ParseResult } from '../knowledge/parse.js';
import { knowledgeSchema } from '../knowledge/schema.js';
import { inTurns } from '../knowledge/turns.js';
import type { Fault } from '../model/fault.js';
import type { Knowledge } from '../model/knowledge.js';
import { isSameStory } from '../model/same-story.js';
import { findEdition } from '../store/editions.js';
import type { Store } from '../store/store.js';
import { type Change, changeCards } from './changes.js';
import { findImport, findImportedContent } from './imports.js';
import { isContentOf, readContent } from './served-edition.js';

/** A change worked out: what the knowledge base would be. */
export interface Draft {
  parsed: ParsedKnowledge;
  /** Parts that both the folder and a moderator changed: the live ones stay. */
  conflicts: PartName[];
  /** Parts that were to be taken back and have changed again since: the live ones stay. */
  kept?: PartName[] | undefined;
  /** The folder, where the change takes over from it and it is not as it was last imported. */
  imported: Knowledge | undefined;
}

/** Works a change out, and writes nothing. Throws a StoreFault. */
export async function draftChange(
  change: Change,
  live: Knowledge,
  { folder: path, store }: { folder: string; store: Store },
): Promise<Draft | { faults: Fault[] }> {
  switch (change.kind) {
    case 'folder': {
      const folder = await readKnowledgeFolder(path);
      if (!folder.ok) return { faults: folder.faults };
      const content = await store.read(findImportedContent);
      if (content === undefined) return mergeFolder(folder, live, live);
      // It changes nothing that has changed since.
      const isImported = await isContentOf(folder.parsed.knowledge, content);
      if (isImported) return { parsed: unplaced(live), conflicts: [], imported: undefined };
      return mergeFolder(folder, await readContent(content, live), live);
    }
    case 'take-from-folder': {
      const imported = await store.read((db) => findImport(db, live));
      return draftKnowledge(imported ? takePart(imported, live, change.part) : live, live);
    }
    case 'restore': {
      const row = await store.read((db) => findEdition(db, change.number));
      return draftKnowledge(row ? await readContent(row.content, live) : live, live);
    }
    case 'revert': {
      const [was, is] = await Promise.all(
        [change.number - 1, change.number].map((number) => store.read((db) => findEdition(db, number))),
      );
      if (!was || !is) return draftKnowledge(live, live);
      const { knowledge, conflicts } = await inTurns(
        mergeKnowledge(await readContent(is.content, live), await readContent(was.content, live), live),
      );
      const draft = draftKnowledge(knowledge, live);
      return 'faults' in draft ? draft : { ...draft, kept: conflicts };
    }
    case 'replace':
      return { parsed: change.parsed, conflicts: [], imported: undefined };
    case 'upload-cards': {
      const { cards, locate } = change.parsed;
      const knowledge = changeCards(live, { kind: 'put-cards', cards });
      return { parsed: partlyPlaced(knowledge, cards, locate), conflicts: [], imported: undefined };
    }
    case 'put-source':
      return draftKnowledge(putSource(live, change.drafted), live);
    default:
      return draftKnowledge(changeCards(live, change), live);
  }
}

/**
 * The parts of another story are not joined with those that are live: it takes their place, once.
 * @param base the folder as it was last imported
 */
async function mergeFolder(
  { parsed }: Extract<ParseResult, { ok: true }>,
  base: Knowledge,
  live: Knowledge,
): Promise<Draft> {
  const imported = parsed.knowledge;
  if (!isSameStory(imported.story, live.story)) {
    const isKnown = isSameContent(imported, base);
    return { parsed: isKnown ? unplaced(live) : parsed, conflicts: [], imported };
  }
  const { knowledge, conflicts } = await inTurns(mergeKnowledge(base, imported, live));
  const own = [imported.story, ...imported.cards, ...imported.notCovered];
  return { parsed: partlyPlaced(knowledge, own, parsed.locate), conflicts, imported };
}

/**
 * Knowledge that differs by a moderator's hand, not the folder's, in the form in which it will be read again; or what
 * keeps it from being read. Cards that are live have that form.
 */
function draftKnowledge(knowledge: Knowledge, live: Knowledge): Draft | { faults: Fault[] } {
  const known = new Set(live.cards);
  const unread = knowledge.cards.filter((card) => !known.has(card));
  const { data, error } = knowledgeSchema.safeParse({ ...knowledge, cards: unread }, { error: issueText });
  if (data) {
    const read = data.cards.values();
    const cards = knowledge.cards.flatMap((card) => (known.has(card) ? card : (read.next().value ?? [])));
    // The very same vocabulary is not made ready again.
    const vocabulary = knowledge.vocabulary === live.vocabulary ? live.vocabulary : data.vocabulary;
    return { parsed: unplaced({ ...data, vocabulary, cards }), conflicts: [], imported: undefined };
  }
  const faults = error.issues.map(({ path, message }) => {
    const [part, place, ...rest] = path;
    const card = part === 'cards' && typeof place === 'number' ? unread[place] : undefined;
    const where = pathText((card ? rest : path).filter((step) => typeof step !== 'symbol'));
    const file = card ? `card ${card.id}` : 'knowledge';
    return { file, line: 0, column: 0, message: where === '' ? message : `${where}: ${message}` };
  });
  return { faults };
}
