import { SAME_IDEA } from '../../english/word-relations.js';
import { stemOf } from '../read/terms.js';

/** With so many letters the same at the start, words are of one family: "settler" and "settle". */
const SAME_START = 5;
/** Nearly as many are enough for stems of about the same length: "invas" and "invad". */
const NEARLY_SAME_START = 4;
const ABOUT_AS_LONG = 2;

const ideas = new Map<string, number[]>();
SAME_IDEA.forEach((words, idea) => {
  for (const word of words) {
    const stem = stemOf(word);
    const list = ideas.get(stem);
    if (list) list.push(idea);
    else ideas.set(stem, [idea]);
  }
});

/**
 * Compares stems with those of a list, by their places in it: whether one may stand where another was asked for, as it
 * is of the same family, or for the same everyday idea. There may be very many comparisons for a question.
 * @returns what gives for a stem the comparison, or undefined where none can be like it
 */
export function createLikeness(stems: readonly string[]): (asked: string) => ((place: number) => boolean) | undefined {
  const starts = Int32Array.from(stems, startOf);
  const ideasOf = stems.map((stem) => ideas.get(stem));
  return (asked) => {
    const start = startOf(asked);
    const own = ideas.get(asked);
    if (start === 0 && !own) return undefined;
    return (place) =>
      (start !== 0 && start === starts[place] && haveSameStart(asked, stems[place])) ||
      (own !== undefined && (ideasOf[place]?.some((idea) => own.includes(idea)) ?? false));
  };
}

/** A number for the first letters; 0 for stems that are too short to compare. */
function startOf(stem: string): number {
  if (stem.length < SAME_START) return 0;
  let start = 0;
  for (let i = 0; i < NEARLY_SAME_START; i++) start = (start << 8) ^ stem.charCodeAt(i);
  return start;
}

function haveSameStart(a: string, b: string): boolean {
  if (!b.startsWith(a.slice(0, NEARLY_SAME_START))) return false;
  return a[SAME_START - 1] === b[SAME_START - 1] || Math.abs(a.length - b.length) <= ABOUT_AS_LONG;
}
