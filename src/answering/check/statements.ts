import { splitProse } from '../../english/sentence-ends.js';
import {
  ATTRIBUTES,
  BEFORE_STATEMENT,
  BEFORE_THOUGHT,
  DEMANDS,
  JOKES,
  JUDGES,
  POINTS_BACK,
} from '../../english/statement-patterns.js';

/** One sentence of a text. */
export interface Statement {
  /** As it stands there. */
  text: string;
  /** Without what says that it is so, or that somebody thinks so. */
  bare: string;
  /** It says what ought to be. */
  demands: boolean;
  /** It says what is good or bad. */
  judges: boolean;
  /** Somebody only thinks so, or jokes. */
  isLoose: boolean;
  /** It is about somebody or something named before it. */
  pointsBack: boolean;
}

/** What begins a line and is no word of it: bullets, numbers, quotation and heading signs, emoji. */
const BEFORE_WORDS = /^(?:[^\p{L}\p{N}"“‘'(€$£@]+|\d{1,2}[.)]\s+(?=\p{L}))+/u;
/** Of a text, longer than any message with what is embedded in it. */
const LONGEST = 12_000;

/** The sentences of what somebody wrote, each once, in their order. */
export function statementsIn(text: string): Statement[] {
  const sentences = text
    .slice(0, LONGEST)
    .split(/\n+/)
    .flatMap((line) => splitProse(line.replace(BEFORE_WORDS, ''), false))
    .filter((sentence) => /\p{L}/u.test(sentence));
  // What was cut off may end in the middle of one.
  if (text.length > LONGEST && sentences.length > 1) sentences.pop();
  return [...new Set(sentences)].map(readStatement);
}

/** Where one clause may end and another begin: "The crews walked out, and the union wants 6 percent." */
const JOINTS = /\s*;\s+|,?\s+(?:and|but|while|whereas|although|though|because|so)\s+(?=\S)/gi;
/** Of a clause that stands by itself: its subject, its verb and something else. */
const FEWEST_WORDS = 3;

/** The ways to part a statement in two that may be read as clauses of their own. */
export function clausesOf({ text }: Statement): [Statement, Statement][] {
  return [...text.matchAll(JOINTS)].flatMap(({ index, 0: { length } }) => {
    const [before, after] = [text.slice(0, index), text.slice(index + length)];
    const isLong = [before, after].every((clause) => clause.split(/\s+/).length >= FEWEST_WORDS);
    return isLong ? [[readStatement(before), readStatement(after)]] : [];
  });
}

function readStatement(text: string): Statement {
  const stated = withoutOpenings(text, BEFORE_STATEMENT);
  const bare = withoutOpenings(withoutOpenings(stated, BEFORE_THOUGHT), BEFORE_STATEMENT);
  const small = lower(bare);
  const isAttributed = ATTRIBUTES.test(small);
  return {
    text,
    bare,
    demands: DEMANDS.test(small) && !isAttributed,
    judges: JUDGES.test(small) && !isAttributed,
    isLoose: JOKES.test(lower(text)) || bare.length < stated.length,
    pointsBack: POINTS_BACK.test(small),
  };
}

function withoutOpenings(text: string, openings: readonly RegExp[]): string {
  let bare = text;
  for (;;) {
    const small = lower(bare);
    const found = openings.map((opening) => opening.exec(small)?.[0].length ?? 0).find((length) => length > 0);
    if (found === undefined) return bare;
    bare = bare.slice(found);
  }
}

/** Of the same length, so that places in the one are places in the other. */
function lower(text: string): string {
  return text
    .replace(/\p{Lu}/gu, (letter) => {
      const small = letter.toLowerCase();
      return small.length === letter.length ? small : letter;
    })
    .replaceAll('’', "'");
}
