import { inTurns } from '../knowledge/turns.js';
import type { Answerer } from '../model/answerer.js';
import type { Card } from '../model/knowledge.js';
import { isAnswered } from '../model/reply.js';
import type { Steps } from '../model/steps.js';
import { listAskers, listGaps, listTaken } from '../store/gaps.js';
import type { Store } from '../store/store.js';
import { countWaiting, listPlaces } from '../store/subscriptions.js';
import type { AskerRow, GapRow } from '../store/tables.js';

/** Similar wordings of something that was not answered, or whose answer was disliked. */
export interface Gap {
  /** Of its rows: what `dismiss` and the publishing of a card for it settle. */
  ids: [string, ...string[]];
  source: 'declined' | 'disliked';
  /** As the most people asked it. */
  question: string;
  /** All wordings, that one first; each is fit to be another way to ask a card. */
  wordings: string[];
  /** What people found wrong, where they said so. */
  notes: string[];
  /** Why moderators are asked, with a link or none. */
  requests: { reason: string; link: string }[];
  suggestions: Suggestion[];
  /** Cards that people took in place of an answer, most taken first, and how often. */
  chosen: { card: Card; count: number }[];
  /** How often it came up. */
  count: number;
  /** How many people that were, as far as it is known. */
  askers: number;
  /** How many of them want to be told an answer. */
  waiting: number;
  /** Links to where some of them want to be answered in public. */
  places: string[];
  firstAt: Date;
  lastAt: Date;
}

/** An answer that somebody knows. */
export interface Suggestion {
  id: string;
  answer: string;
  /** Where it stands: a link or a publisher. */
  source: string;
  /** Its words there, if they were given. */
  quotation: string;
}

/** Two wordings are about the same if they share this part of all their terms. */
const SHARED_FROM = 0.6;
/** Rows looked at: what was brought to the moderators, and what the most people asked. */
export const MOST_ROWS = 300;

/** Rows about the same, the most often asked one first. */
type Group = readonly [GapRow, ...GapRow[]];

/** What is known of people, by the words that they asked. */
interface People {
  /** Cards taken in place of an answer. */
  chosen: readonly GapRow[];
  askers: readonly AskerRow[];
  waiting: ReadonlyMap<string, number>;
  places: readonly { words: string; place: string }[];
}

/**
 * What is open: what people brought to the moderators first, then what the most people asked; nothing dismissed, and
 * nothing that the knowledge answers by now. Throws a StoreFault.
 */
export async function findGaps(store: Store, answerer: Answerer): Promise<Gap[]> {
  const { listed, ...people } = await store.read(async (db) => {
    const listed = await listGaps(db, MOST_ROWS);
    const words = [...new Set(listed.map((row) => row.words))];
    const [chosen, askers] = [await listTaken(db, words), await listAskers(db, words)];
    const waiting = await countWaiting(db, words);
    return { listed, chosen, askers, waiting, places: await listPlaces(db, [...waiting.keys()]) };
  });
  // Questions are dismissed for good, in all their wordings; what somebody writes to the moderators is read each time.
  const rows = listed.filter(({ source, status }) => source === 'declined' || status === 'open');
  return inTurns(openGaps(rows, people, answerer));
}

function* openGaps(rows: readonly GapRow[], people: People, answerer: Answerer): Steps<Gap[]> {
  const gaps: Gap[] = [];
  for (const group of groupsOf(rows, answerer)) {
    if (group.some((row) => row.status === 'dismissed') && !group.some(isContribution)) continue;
    if (group.some((row) => isOpen(row, answerer))) gaps.push(gapOf(group, people, answerer));
    yield;
  }
  return gaps.sort(comesBefore);
}

function comesBefore(one: Gap, other: Gap): number {
  const isBrought = ({ requests, suggestions }: Gap): number => Number(requests.length + suggestions.length > 0);
  return (
    isBrought(other) - isBrought(one) ||
    other.askers - one.askers ||
    other.count - one.count ||
    other.lastAt.getTime() - one.lastAt.getTime()
  );
}

function isOpen({ status, source, question }: GapRow, answerer: Answerer): boolean {
  return status === 'open' && (source === 'disliked' || !isAnswered(answerer.answer(question)));
}

/** Whether somebody brought it to the moderators. */
function isContribution({ source }: GapRow): boolean {
  return source === 'requested' || source === 'suggested';
}

/** What was disliked is an answer; everything else has none. */
function sourceOf({ source }: Pick<GapRow, 'source'>): Gap['source'] {
  return source === 'disliked' ? 'disliked' : 'declined';
}

function groupsOf(rows: readonly GapRow[], answerer: Answerer): Group[] {
  const groups: { source: Gap['source']; terms: ReadonlySet<string>; rows: [GapRow, ...GapRow[]] }[] = [];
  for (const row of rows) {
    const source = sourceOf(row);
    const terms = new Set(answerer.termsOf(row.question));
    const group = groups.find(
      (other) =>
        other.source === source &&
        (other.rows.some(({ words }) => words === row.words) ||
          // What was disliked is a card: similar ones are others.
          (source === 'declined' && areSimilar(other.terms, terms))),
    );
    if (group) group.rows.push(row);
    else groups.push({ source, terms, rows: [row] });
  }
  return groups.map((group) => group.rows);
}

/** Whether two wordings, by their terms, are about the same. */
export function areSimilar(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((term) => other.has(term)).length;
  return shared > 0 && shared >= SHARED_FROM * (one.size + other.size - shared);
}

function gapOf([most, ...others]: Group, { askers, waiting, places, chosen }: People, answerer: Answerer): Gap {
  const rows = [most, ...others];
  const source = sourceOf(most);
  const of = (kind: GapRow['source']): GapRow[] => rows.filter((row) => row.source === kind);
  const words = new Set(rows.map((row) => row.words));
  const taken = source === 'disliked' ? [] : chosen.filter((row) => words.has(row.words));
  const wanted = places.filter((row) => words.has(row.words)).map(({ place }) => place);
  const people = askers.filter((row) => sourceOf(row) === source && words.has(row.words)).map(({ asker }) => asker);
  return {
    ids: [most.id, ...[...others, ...taken].map((row) => row.id)],
    source,
    question: most.question,
    wordings: [...new Map(rows.map((row) => [row.words, row.question])).values()],
    notes: [...new Set(of('disliked').map((row) => row.note))].filter((note) => note !== ''),
    requests: of('requested').map(({ note, reference }) => ({ reason: note, link: reference })),
    suggestions: of('suggested').map(({ id, note, reference, quotation }) => ({
      ...{ id, answer: note, source: reference },
      quotation,
    })),
    chosen: takenIn(taken, answerer),
    count: of(source).reduce((sum, row) => sum + row.count, 0),
    askers: new Set(people).size,
    waiting: source === 'disliked' ? 0 : [...words].reduce((sum, one) => sum + (waiting.get(one) ?? 0), 0),
    places: source === 'disliked' ? [] : [...new Set(wanted)],
    firstAt: new Date(Math.min(...rows.map((row) => Date.parse(row.first_at)))),
    lastAt: new Date(Math.max(...rows.map((row) => Date.parse(row.last_at)))),
  };
}

/** How often each card was taken that there still is, most first. */
function takenIn(rows: readonly GapRow[], { findCard }: Answerer): Gap['chosen'] {
  const counts = new Map<string, number>();
  for (const { note, count } of rows) counts.set(note, (counts.get(note) ?? 0) + count);
  return [...counts]
    .flatMap(([id, count]) => {
      const card = findCard(id);
      return card ? [{ card, count }] : [];
    })
    .sort((one, other) => other.count - one.count);
}
