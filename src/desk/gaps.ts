import type { Answerer } from '../model/answerer.js';
import { isAnswered } from '../model/reply.js';
import { listAskers, listGaps } from '../store/gaps.js';
import type { Store } from '../store/store.js';
import type { AskerRow, GapRow } from '../store/tables.js';

/** Similar wordings of something that was not answered, or whose answer was disliked. */
export interface Gap {
  /** Of its rows: what `dismiss` and the publishing of a card for it settle. */
  ids: [string, ...string[]];
  source: GapRow['source'];
  /** As it was asked most. */
  question: string;
  /** All wordings, that one first; each is fit to be another way to ask a card. */
  wordings: string[];
  /** What people found wrong, where they said so. */
  notes: string[];
  /** How often it came up. */
  count: number;
  /** How many people that were, as far as it is known. */
  askers: number;
  firstAt: Date;
  lastAt: Date;
}

/** Two wordings are about the same if they share this part of all their terms. */
const SHARED_FROM = 0.6;
/** Rows looked at: those that the most people asked. */
const MOST_ROWS = 300;

/** Rows about the same, the most often asked one first. */
type Group = readonly [GapRow, ...GapRow[]];

/**
 * What is open, what the most people asked first: nothing dismissed, and nothing that the knowledge answers by now. Throws a
 * StoreFault.
 */
export async function findGaps(store: Store, answerer: Answerer): Promise<Gap[]> {
  const [listed, askers] = await store.read(async (db) => {
    const listed = await listGaps(db, MOST_ROWS);
    const words = [...new Set(listed.map((row) => row.words))];
    return [listed, await listAskers(db, words)];
  });
  // Questions are dismissed for good, in all their wordings; an answer may be found wrong again, in another way.
  const rows = listed.filter(({ source, status }) => source === 'declined' || status === 'open');
  const open = groupsOf(rows, answerer).filter(
    (group) => !group.some((row) => row.status === 'dismissed') && group.some((row) => isOpen(row, answerer)),
  );
  return open
    .map((group) => gapOf(group, askers))
    .sort((a, b) => b.askers - a.askers || b.count - a.count || b.lastAt.getTime() - a.lastAt.getTime());
}

function isOpen({ status, source, question }: GapRow, answerer: Answerer): boolean {
  return status === 'open' && (source === 'disliked' || !isAnswered(answerer.answer(question)));
}

function groupsOf(rows: readonly GapRow[], answerer: Answerer): Group[] {
  const groups: { source: string; terms: ReadonlySet<string>; rows: [GapRow, ...GapRow[]] }[] = [];
  for (const row of rows) {
    const terms = new Set(answerer.termsOf(row.question));
    const group = groups.find(
      (other) =>
        other.source === row.source &&
        (other.rows.some(({ words }) => words === row.words) ||
          // What was disliked is a card: similar ones are others.
          (row.source === 'declined' && areSimilar(other.terms, terms))),
    );
    if (group) group.rows.push(row);
    else groups.push({ source: row.source, terms, rows: [row] });
  }
  return groups.map((group) => group.rows);
}

function areSimilar(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((term) => other.has(term)).length;
  return shared > 0 && shared >= SHARED_FROM * (one.size + other.size - shared);
}

function gapOf([most, ...others]: Group, askers: readonly AskerRow[]): Gap {
  const rows = [most, ...others];
  const words = new Set(rows.map((row) => row.words));
  const people = askers.filter((row) => row.source === most.source && words.has(row.words)).map(({ asker }) => asker);
  return {
    ids: [most.id, ...others.map((row) => row.id)],
    source: most.source,
    question: most.question,
    wordings: [...new Map(rows.map((row) => [row.words, row.question])).values()],
    notes: [...new Set(rows.map((row) => row.note).filter((note) => note !== ''))],
    count: rows.reduce((sum, row) => sum + row.count, 0),
    askers: new Set(people).size,
    firstAt: new Date(Math.min(...rows.map((row) => Date.parse(row.first_at)))),
    lastAt: new Date(Math.max(...rows.map((row) => Date.parse(row.last_at)))),
  };
}
