import { STOP_WORDS } from '../../english/words.js';
import type { Reading, Term } from './terms.js';

/** A question may ask for more than one thing; no reply shows more cards than this. */
export const MOST_PARTS = 3;

const ASKING = new Set(['who', 'whom', 'whose', 'what', 'which', 'when', 'where', 'why', 'how']);
const HELPING = new Set('is are was were do does did has have had can could will would should may might'.split(' '));
const JOINING = new Set(['and', 'also', 'plus', 'then']);
const ARTICLES = new Set(['the', 'a', 'an']);
const REFERRING = new Set(
  'each they them it he him she her his its their those that there this itself themselves both'.split(' '),
);
/** So far behind a joining word its question word may stand: "and in which year", "plus by whom". */
const MOST_BEFORE_ASKING = 3;
/** In characters; what is longer is no question of a few parts. */
const LONGEST = 1_000;
const MAY_JOIN = /[?!;.,:]\s|&|\b(?:and|or|also|plus|then|as well as|along with)\b/i;
const AND = /\s*&\s*|,?\s+(?:as well as|along with)\s+/gi;
const PAUSE = /\b(and|also|plus|then),\s+/gi;
/** Where one question may end and the next begin; "Mr. Kirby" is no end, nor is "1.5". */
const JOINT = /([?!;]+\s+|(?<=\p{L}{3})\.\s+|,?\s+(?=(?:and|also|plus|then)\s)|,\s+)/iu;
/** "Britain: how did it vote, and what did it drop?": all parts are about what stands before the colon. */
const HEAD = /^[^?!.,;:]{1,40}:\s+/;
/** A part with fewer content words leans on the one beside it. */
const LEANING_BELOW = 2;

/** A question inside a question. */
export interface Part extends Reading {
  /** It makes no sense without what it borrows: "… and how many did each block?" */
  leans: boolean;
  /** Keys of terms that it may mean without saying them: those of the part before it. */
  borrows: readonly string[];
}

/**
 * Splits "Who blocked the earlier texts, and how many did each side block?" where another question begins,
 * "the number of A and the number of B" where the second half begins with a word of the first,
 * and "What did Kirby and Lapid think of it?" into one part for each of the joined names.
 * @param read gives the terms of a text
 * @returns the parts, or an empty list where one thing is asked
 */
export function partsOf(question: string, read: (text: string) => Reading, isName: (key: string) => boolean): Part[] {
  if (question.length > LONGEST || !MAY_JOIN.test(question)) return [];
  const joined = question.replace(AND, ' and ').replace(PAUSE, '$1 ');
  const whole = read(joined);
  const splits = [
    () => splitAtQuestions(joined, read, isName),
    () => splitAtRepeatedWord(whole),
    () => splitAtJoinedNames(whole, isName),
  ];
  for (const split of splits) {
    const parts = split();
    if (parts.length > 1) return parts.slice(0, MOST_PARTS).map((part, i) => withBorrowed(part, parts, i, isName));
  }
  return [];
}

function splitAtQuestions(
  question: string,
  read: (text: string) => Reading,
  isName: (key: string) => boolean,
): Reading[] {
  const head = HEAD.exec(question)?.[0] ?? '';
  const [first = '', ...rest] = question.slice(head.length).split(JOINT);
  const texts = [first];
  let asked = asks(read(first));
  for (let i = 0; i + 1 < rest.length; i += 2) {
    const [joint = '', text = ''] = [rest[i], rest[i + 1]];
    const piece = read(text);
    const opens = opensQuestion(piece, joint) && (startsJoined(piece) || !leans(read(head + text), isName));
    if (opens && asked) texts.push(text);
    else texts[texts.length - 1] += joint + text;
    asked ||= opens;
  }
  return texts.length > 1 ? texts.map((text) => read(head + text)) : [];
}

function startsJoined({ tokens }: Reading): boolean {
  return JOINING.has(tokens[0]?.text ?? '');
}

function opensQuestion(piece: Reading, joint: string): boolean {
  const words = piece.tokens.map((token) => token.text);
  const own = words.slice(words.findIndex((word) => !JOINING.has(word)));
  const [opener = ''] = own;
  const joined = startsJoined(piece);
  if (joined && own.slice(0, MOST_BEFORE_ASKING).some((word) => ASKING.has(word))) return true;
  if (joined || !joint.startsWith(',')) return ASKING.has(opener) || HELPING.has(opener);
  // ", who" mostly tells more of somebody; ", what" and ", how" ask.
  return ['what', 'how', 'why'].includes(opener);
}

function asks({ tokens }: Reading): boolean {
  return HELPING.has(tokens[0]?.text ?? '') || tokens.some((token) => ASKING.has(token.text));
}

/** "the number killed and the number held": what stands before the first "number" is meant for both. */
function splitAtRepeatedWord({ tokens, terms }: Reading): Reading[] {
  for (const [joint, { text }] of tokens.entries()) {
    if (joint === 0 || !JOINING.has(text)) continue;
    const next = tokens.findIndex((token, at) => at > joint && !JOINING.has(token.text) && !ARTICLES.has(token.text));
    const word = tokens[next]?.text;
    const first = tokens.slice(0, joint).findLastIndex((token) => token.text === word);
    if (first < 0) continue;
    const left = terms.filter((term) => term.at < joint);
    const right = terms.filter((term) => term.at < first || term.at >= next);
    const added = (part: readonly Term[]): boolean =>
      part.some((term) => term.at > first && tokens[term.at]?.text !== word);
    if (added(left) && added(right))
      return [
        { tokens: tokens.slice(0, joint), terms: left },
        { tokens: [...tokens.slice(0, first), ...tokens.slice(next)], terms: right },
      ];
  }
  return [];
}

/** "What did Kirby and Lapid think of it?", "Kirby's view and Lapid's view of it" */
function splitAtJoinedNames({ tokens, terms }: Reading, isName: (key: string) => boolean): Reading[] {
  const named = terms.filter((term) => isName(term.key));
  for (const [i, first] of named.entries()) {
    const second = named[i + 1];
    if (!second || first.key === second.key) continue;
    const between = tokens.slice(first.at + 1, second.at).map((token) => token.text);
    if (!between.includes('and') && !between.includes('or')) continue;
    const after = tokens.slice(second.at).map((token) => token.text);
    const empty = (word: string): boolean =>
      STOP_WORDS.has(word) || first.words.toLowerCase().includes(word) || after.includes(word);
    if (!between.every(empty)) continue;
    const without = (left: Term): Reading => ({ tokens, terms: terms.filter((term) => term !== left) });
    return [without(second), without(first)];
  }
  return [];
}

function withBorrowed(part: Reading, parts: readonly Reading[], i: number, isName: (key: string) => boolean): Part {
  const own = part.terms.map((term) => term.key);
  const replaced = (key: string): boolean => isName(key) && own.some(isName);
  const beside = parts[i === 0 ? 1 : i - 1]?.terms.map((term) => term.key) ?? [];
  const borrows = beside.filter((key) => !own.includes(key) && !replaced(key));
  return { ...part, leans: i > 0 && leans(part, isName), borrows };
}

function leans({ tokens, terms }: Reading, isName: (key: string) => boolean): boolean {
  if (terms.some((term) => isName(term.key))) return false;
  return terms.length < LEANING_BELOW || tokens.some((token) => REFERRING.has(token.text));
}
