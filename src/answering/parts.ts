import { STOP_WORDS } from './english.js';
import type { Reading, Term } from './terms.js';
import type { Token } from './tokens.js';

/** A question may ask for more than one thing; no reply shows more cards than this. */
export const MOST_PARTS = 3;

const ASKING = new Set(['who', 'whom', 'whose', 'what', 'which', 'when', 'where', 'why', 'how']);
const JOINING = new Set(['and', 'also', 'plus', 'then']);
/** A part with fewer content words leans on the one before it. */
const LEANING_BELOW = 2;

/** A question inside a question. */
export interface Part extends Reading {
  /** It cannot be understood without the part before: "… and how many did each block?" */
  leans: boolean;
}

/**
 * Splits "Who blocked the earlier texts, and how many did each side block?" where a new question word follows a
 * joining word, and "What did Kirby and Lapid think of it?" into one part for each of the joined names.
 * @returns the parts, or an empty list where one thing is asked
 */
export function partsOf(reading: Reading, isName: (key: string) => boolean): Part[] {
  const clauses = splitAtQuestionWords(reading);
  if (clauses.length > 1) return clauses.slice(0, MOST_PARTS);
  return splitAtJoinedNames(reading, isName).slice(0, MOST_PARTS);
}

function splitAtQuestionWords({ tokens, terms }: Reading): Part[] {
  const cuts = [0];
  tokens.forEach((token, i) => {
    if (i > 0 && JOINING.has(token.text) && tokens.slice(i + 1, i + 4).some((next) => ASKING.has(next.text)))
      cuts.push(i);
  });
  const parts: Part[] = [];
  cuts.forEach((from, i) => {
    const to = cuts[i + 1] ?? tokens.length;
    const own = terms.filter((term) => term.at >= from && term.at < to);
    if (own.length === 0) return;
    const words = tokens.slice(from, to);
    parts.push({ tokens: words, terms: own, leans: i > 0 && (own.length < LEANING_BELOW || words.some(refersBack)) });
  });
  return parts;
}

function refersBack(token: Token): boolean {
  return ['each', 'they', 'them', 'it', 'he', 'she', 'his', 'her', 'their', 'those', 'that', 'both', 'did'].includes(
    token.text,
  );
}

function splitAtJoinedNames({ tokens, terms }: Reading, isName: (key: string) => boolean): Part[] {
  for (let i = 0; i + 1 < terms.length; i++) {
    const [first, second] = [terms[i], terms[i + 1]];
    if (!isName(first.key) || !isName(second.key) || first.key === second.key) continue;
    const between = tokens.slice(first.at, second.at).map((token) => token.text);
    if (!between.includes('and') && !between.includes('or')) continue;
    if (!between.slice(1).every((word) => STOP_WORDS.has(word) || first.words.toLowerCase().includes(word))) continue;
    const without = (left: Term): Part => ({ tokens, terms: terms.filter((term) => term !== left), leans: false });
    return [without(second), without(first)];
  }
  return [];
}
