import type { Answerer } from '../model/answerer.js';
import { isAnswered } from '../model/reply.js';
import { listGaps } from '../store/gaps.js';
import type { Store } from '../store/store.js';
import type { GapRow } from '../store/tables.js';

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
  count: number;
  firstAt: Date;
  lastAt: Date;
}

/** Two wordings are about the same if they share this part of all their terms. */
const SHARED_FROM = 0.6;
/** Rows looked at: the most often asked ones. */
const MOST_ROWS = 300;

/** Rows about the same, the most often asked one first. */
type Group = readonly [GapRow, ...GapRow[]];

/**
 * What is open, most often asked first: nothing dismissed, and nothing that the knowledge answers by now. Throws a
 * StoreFault.
 */
export async function findGaps(store: Store, answerer: Answerer): Promise<Gap[]> {
  const listed = await store.read((db) => listGaps(db, MOST_ROWS));
  // Questions are dismissed for good, in all their wordings; an answer may be found wrong again, in another way.
  const rows = listed.filter(({ source, status }) => source === 'declined' || status === 'open');
  const open = groupsOf(rows, answerer).filter(
    (group) => !group.some((row) => row.status === 'dismissed') && group.some((row) => isOpen(row, answerer)),
  );
  return open.map(gapOf).sort((a, b) => b.count - a.count || b.lastAt.getTime() - a.lastAt.getTime());
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

function gapOf([most, ...others]: Group): Gap {
  const rows = [most, ...others];
  return {
    ids: [most.id, ...others.map((row) => row.id)],
    source: most.source,
    question: most.question,
    wordings: [...new Map(rows.map((row) => [row.words, row.question])).values()],
    notes: [...new Set(rows.map((row) => row.note).filter((note) => note !== ''))],
    count: rows.reduce((sum, row) => sum + row.count, 0),
    firstAt: new Date(Math.min(...rows.map((row) => Date.parse(row.first_at)))),
    lastAt: new Date(Math.max(...rows.map((row) => Date.parse(row.last_at)))),
  };
}
