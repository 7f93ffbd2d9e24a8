import { SAME_IDEA } from './english.js';
import { stemOf } from './terms.js';

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

/** Whether one stem may stand where another was asked for: of the same family, or for the same everyday idea. */
export function areAlike(asked: string, told: string): boolean {
  return haveSameStart(asked, told) || haveSameIdea(asked, told);
}

function haveSameStart(a: string, b: string): boolean {
  if (a.length < SAME_START || b.length < SAME_START) return false;
  if (!a.startsWith(b.slice(0, NEARLY_SAME_START))) return false;
  return a[SAME_START - 1] === b[SAME_START - 1] || Math.abs(a.length - b.length) <= ABOUT_AS_LONG;
}

function haveSameIdea(a: string, b: string): boolean {
  const asked = ideas.get(a);
  return asked !== undefined && (ideas.get(b)?.some((idea) => asked.includes(idea)) ?? false);
}
