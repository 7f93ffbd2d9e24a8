import { contentOf } from '../../../knowledge/diff.js';
import { clip } from '../../limits.js';
import { plain } from '../../plain.js';
import { markChanged } from './changed-words.js';

/** A value that differs, as it is shown; what is not there is "nothing". */
export interface Difference {
  /** In words: "also asked". */
  name: string;
  before: string;
  after: string;
  /** Of texts: the two with the words in bold that differ. */
  marked?: readonly [before: string, after: string];
  /** Of a list: what was added and removed. */
  entries?: string;
}

/** As much of what is still the same is shown before what differs. */
const LEAD = 40;

export function differences(before: object = {}, after: object = {}): Difference[] {
  const earlier = new Map<string, unknown>(Object.entries(before));
  const later = new Map<string, unknown>(Object.entries(after));
  const names = [...new Set([...earlier.keys(), ...later.keys()])];
  return names
    .filter((name) => contentOf(earlier.get(name)) !== contentOf(later.get(name)))
    .map((name) => {
      const [was, is] = [earlier.get(name), later.get(name)];
      const entries = Array.isArray(was) && Array.isArray(is) ? entriesText(was, is) : '';
      const title = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
      const marked = typeof was === 'string' && typeof is === 'string' ? { marked: markChanged(was, is) } : {};
      return { name: title, before: shown(was), after: shown(is), ...marked, ...(entries === '' ? {} : { entries }) };
    });
}

/** One line: of a list what came and went, of all else before → after, from where they differ if that is too long. */
export function differenceLine(
  { name, before, after, marked, entries }: Difference,
  mostOfAValue = Number.POSITIVE_INFINITY,
) {
  if (entries !== undefined) return `${name}: ${clip(entries, mostOfAValue)}`;
  if (marked && Math.max(...marked.map(({ length }) => length)) <= mostOfAValue)
    return `${name}: ${marked.join(' → ')}`;
  const from = Math.max(before.length, after.length) > mostOfAValue ? startOfDifference(before, after) : 0;
  const [was, is] = [before, after].map((text) => clip(`${from > 0 ? '…' : ''}${text.slice(from)}`, mostOfAValue));
  return `${name}: ${was} → ${is}`;
}

/** The beginning of a word, shortly before the two are no longer the same. */
function startOfDifference(before: string, after: string): number {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  return same > LEAD ? before.lastIndexOf(' ', same - LEAD) + 1 : 0;
}

/** Empty where only the order differs. */
function entriesText(before: readonly unknown[], after: readonly unknown[]): string {
  const was = before.map(contentOf);
  const is = after.map(contentOf);
  const added = is.filter((entry) => !was.includes(entry));
  const removed = was.filter((entry) => !is.includes(entry));
  return [
    ...(added.length > 0 ? [`added ${plain(added.join(', '))}`] : []),
    ...(removed.length > 0 ? [`removed ${plain(removed.join(', '))}`] : []),
  ].join('; ');
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  return plain(typeof value === 'string' ? value : contentOf(value));
}
