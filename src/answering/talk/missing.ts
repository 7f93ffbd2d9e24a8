import type { EvidenceName } from '../judge/evidence.js';
import type { Contest } from '../judge/judge.js';
import type { Reading } from '../read/terms.js';
import { type Token, wordsOf } from '../read/tokens.js';

/** What rare things are called, after "The story does not say". */
const RARE: readonly (readonly [EvidenceName, string])[] = [
  ['exactWords', 'that in anybody’s very words'],
  ['opinion', 'what should be thought of that'],
  ['definition', 'what that means'],
  ['comparison', 'how that compares'],
  ['prediction', 'what will come of that'],
  ['outcome', 'what came of that later'],
  ['earlier', 'what was before'],
  ['contact', 'whom to turn to'],
  ['names', 'who or which they all are'],
];
/** From here on the evidence says that something is missing. */
const MISSING_FROM = 0.6;
const QUESTION_WORDS = new Set('who whom whose what which when where why how'.split(' '));
/** "who is the", "the name of the": of one alone. */
const ASKS_FOR_ONE = /\bwho (?:is|was) |\bname of (?:the|this|that|his|her|its)\b/;
const VERBS = new Set(
  'is are was were do does did has have had can could will would should may might must am be been being'.split(' '),
);
/** A longer phrase is more than the kind of thing asked for. */
const MOST_WORDS = 6;

/**
 * What of a question the story does not say, as it goes on after "The story does not say": "why", "how many tonnes of
 * food", "what Yoav Gallant said of that", "anything of Biden". Undefined where that cannot be told.
 * @param nameOf shows a term's key as a person would name it
 * @param holds whether the card that is shown beside it has something of the kind that is asked for: then its absence is
 *   not what is missing
 */
export function missingIn(
  { tokens }: Reading,
  { question, best: { evidence } }: Contest,
  nameOf: (key: string) => string,
  holds = false,
): string | undefined {
  const { asked, speakers } = question.slot;
  const stranger = question.terms.find((term) => term.isName && !term.isKnown);
  if (stranger) return `anything of ${tokens.find(({ text }) => text === stranger.word)?.raw ?? stranger.word}`;
  if (evidence.cause >= MISSING_FROM && !(holds && asked.kind === 'why')) return 'why';
  const asksForOne = ASKS_FOR_ONE.test(wordsOf(tokens));
  for (const [name, phrase] of RARE) {
    if (evidence[name] < MISSING_FROM) continue;
    if (name !== 'names' || !asksForOne) return phrase;
    if (!holds) return 'who or which that is';
  }
  if (asked.kind === 'said') {
    const speaker = speakers.find((key) => key.startsWith('@'));
    return speaker === undefined ? undefined : `what ${nameOf(speaker)} said of that`;
  }
  if (holds) return undefined;
  return evidence.slotMissing >= MISSING_FROM || evidence.headMissing >= MISSING_FROM ? kindPhrase(tokens) : undefined;
}

/** The words that name the kind of thing: "which hotel in Doha", "how many tonnes of food". */
function kindPhrase(tokens: readonly Token[]): string | undefined {
  const at = tokens.findIndex(({ text }) => QUESTION_WORDS.has(text));
  if (at < 0) return undefined;
  const length = tokens.slice(at).findIndex(({ text }) => VERBS.has(text));
  const words = tokens.slice(at, length < 0 ? at + 1 : at + length).map(({ raw }) => raw.replace(/['’]s$/i, ''));
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const [first = '', ...rest] = words;
  return rest.length === 0 && first.toLowerCase() === 'what' ? undefined : [first.toLowerCase(), ...rest].join(' ');
}
