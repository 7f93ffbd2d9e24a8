import {
  AUXILIARIES,
  BARE_WORDS,
  HEAD_STOPS,
  HOW,
  HOW_LONG,
  HOW_MANY,
  HOW_OLD,
  IS_TRUE,
  MEASURE,
  MONEY,
  NAME_OF,
  OPENERS,
  RARE_ASKED,
  SAID,
  SPEAKS,
  TIMES_ASKED,
  WHEN,
  WHERE,
  WHICH,
  WHO,
  WHY,
  YES_NO,
} from '../../english/question-patterns.js';
import { type Token, wordsOf } from './tokens.js';

/** What kinds of thing a question may want to know. */
export const KINDS = [
  'who',
  'when',
  'where',
  'count',
  'money',
  'duration',
  'age',
  'measure',
  'which',
  'why',
  'how',
  'said',
  'what',
  'yes-no',
  'statement',
] as const;
export type Kind = (typeof KINDS)[number];

/** What news cards seldom tell, so that a card must show it does; `manner` only parts ways to ask. */
export type Rare = 'cause' | (typeof RARE_ASKED)[number][0];

/** What a question asks for. */
export interface Asked {
  kind: Kind;
  rare: ReadonlySet<Rare>;
  /** Places of the words that name the kind of thing: "judge" of "which judge", "food" of "how many tonnes of food". */
  head: readonly number[];
  /** How closely a time is asked for. */
  time?: (typeof TIMES_ASKED)[number][0] | undefined;
  /** Places of the words that name whose words or view are asked for. */
  speaker: readonly number[];
}

/** The kind of thing alone, without the places of words. */
export type AskedKind = Pick<Asked, 'kind' | 'rare' | 'time'>;

const MOST_HEAD = 3;

/** Reads what is asked for from the words of a question; a text that asks nothing is a statement. */
export function askedOf(tokens: readonly Token[]): Asked {
  const words = wordsOf(tokens);
  const bare = words.replace(OPENERS, '');
  const kind = kindOf(words, bare);
  const rare = new Set<Rare>(RARE_ASKED.filter(([, pattern]) => pattern.test(words)).map(([name]) => name));
  if (kind === 'why') rare.add('cause');
  if (kind !== 'how') rare.delete('manner');
  return {
    kind,
    rare,
    time: kind === 'when' ? timeOf(words) : undefined,
    head: headOf(tokens, kind),
    speaker: kind === 'said' ? speakerOf(tokens) : [],
  };
}

function timeOf(words: string): Asked['time'] {
  return TIMES_ASKED.find(([, pattern]) => pattern.test(words))?.[0];
}

function kindOf(words: string, bare: string): Kind {
  if (/^(?:why|how come)\b/.test(bare)) return 'why';
  if (HOW_LONG.test(words)) return 'duration';
  if (HOW_OLD.test(words)) return 'age';
  if (MEASURE.test(words)) return 'measure';
  if (/\bhow much\b/.test(words) && !/\bhow much (of|more|less|longer)\b/.test(words)) return 'money';
  if (HOW_MANY.test(words)) return 'count';
  if (WHY.test(words)) return 'why';
  if (SAID.test(words) && !/^(who|whom|when|where|which)\b/.test(bare)) return 'said';
  if (MONEY.test(words)) return 'money';
  if (YES_NO.test(bare) || IS_TRUE.test(words)) return 'yes-no';
  if (WHEN.test(words) && !/\b(what|who|which)\b.*\bwhen\b/.test(words)) return 'when';
  if (NAME_OF.test(words)) return 'which';
  if (WHERE.test(words)) return 'where';
  if (WHO.test(words)) return 'who';
  if (/\bhow\b/.test(bare) && HOW.test(words)) return 'how';
  if (WHICH.test(words)) return isWhichOf(words) ? 'which' : 'what';
  return bareKind(words) ?? 'statement';
}

const MOST_BARE = 9;

/** What bare words ask for: "kelt dam height". Undefined where there is a verb that helps another, or nothing beside it. */
function bareKind(words: string): Kind | undefined {
  const all = words.split(' ');
  if (all.length < 2 || all.length > MOST_BARE || all.some((word) => AUXILIARIES.has(word))) return undefined;
  return BARE_WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** "Which boat", "what colour": the kind of thing is named; "what is", "what did" leave it open. */
function isWhichOf(words: string): boolean {
  const next = /\b(?:which|what) (\w+)/.exec(words)?.[1];
  return next !== undefined && !AUXILIARIES.has(next) && !HEAD_STOPS.has(next);
}

/** The words right after the question word, up to the verb. */
function headOf(tokens: readonly Token[], kind: Kind): number[] {
  if (!['count', 'which', 'who', 'where', 'when', 'money'].includes(kind)) return [];
  const at = tokens.findIndex(
    ({ text }, i) =>
      text === 'which' ||
      text === 'whose' ||
      (text === 'what' && !AUXILIARIES.has(tokens[i + 1]?.text ?? 'is')) ||
      (text === 'how' && ['many', 'much', 'few'].includes(tokens[i + 1]?.text ?? '')) ||
      (text === 'who' && isOffice(tokens, i)) ||
      ((text === 'number' || text === 'name' || text === 'names') && tokens[i + 1]?.text === 'of'),
  );
  if (at < 0) return kind === 'who' && !tokens.some(({ text }) => WHO.test(text)) ? [tokens.length - 1] : [];
  const head: number[] = [];
  // Behind "who is".
  const start = tokens[at]?.text === 'who' ? at + 2 : at + 1;
  for (let i = start; i < tokens.length && head.length < MOST_HEAD; i++) {
    const { text } = tokens[i] ?? { text: '' };
    if (HEAD_STOPS.has(text)) {
      if (head.length > 0 && text !== 'of') break;
      continue;
    }
    if (AUXILIARIES.has(text)) break;
    head.push(i);
  }
  return head;
}

/** "Who is the judge", but not "who is Reed" or "who was the first to see it". */
function isOffice(tokens: readonly Token[], who: number): boolean {
  const [verb, article, office] = tokens.slice(who + 1).map(({ text }) => text);
  const isNamed = office !== undefined && !HEAD_STOPS.has(office) && !AUXILIARIES.has(office);
  return ['is', 'was', 's'].includes(verb ?? '') && article === 'the' && isNamed && tokens.length <= who + MOST_OFFICE;
}

const MOST_OFFICE = 6;
const MOST_SPEAKER = 6;

/** Whoever stands between "did" and "say", before "'s view", or behind "according to" and "from". */
function speakerOf(tokens: readonly Token[]): number[] {
  const texts = tokens.map((token) => token.text);
  const according = texts.findIndex((text, i) => text === 'to' && texts[i - 1] === 'according');
  if (according >= 0) return range(according + 1, Math.min(texts.length, according + 1 + MOST_SPEAKER));
  const verb = texts.findIndex((text, i) => i > 0 && SPEAKS.has(text));
  const noun = texts.findIndex((text) =>
    ['view', 'opinion', 'reaction', 'response', 'stance', 'position', 'comment', 'statement', 'take', 'words'].includes(
      text,
    ),
  );
  const end = verb > 0 ? verb : noun;
  if (end < 0) return [];
  if (noun >= 0 && verb < 0 && ['of', 'from', 'by'].includes(texts[noun + 1] ?? ''))
    return range(noun + 2, Math.min(texts.length, noun + 2 + MOST_SPEAKER));
  let from = end;
  while (from > 0 && end - from < MOST_SPEAKER && !isBeforeSpeaker(texts[from - 1] ?? '')) from -= 1;
  return range(ownerEnd(tokens, from, end), aboutStart(texts, from, end));
}

/** Behind the last "'s": "Mr Farrow's wife" is not Mr Farrow. */
function ownerEnd(tokens: readonly Token[], from: number, end: number): number {
  const owner = tokens.findLastIndex(({ raw }, i) => i >= from && i < end - 1 && /['’]s$/.test(raw));
  return owner < 0 ? from : owner + 1;
}

/** "The messages to Ms Adeyemi" are not hers. */
function aboutStart(texts: readonly string[], from: number, end: number): number {
  const about = texts.findIndex((text, i) => i > from && i < end && TO_SOMEBODY.has(text));
  return about < 0 ? end : about;
}

const TO_SOMEBODY = new Set(['to', 'about', 'against', 'for']);

function isBeforeSpeaker(text: string): boolean {
  return AUXILIARIES.has(text) || ['what', 'how', 'was', 'anything'].includes(text);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}

const NEGATIONS = new Set(['not', 'no', 'never', 'nobody', 'none', 'nothing', 'without', 'neither', 'nor', 'cannot']);
const LIMITS = new Set(['only', 'just', 'solely', 'merely']);

/** Terms for what turns a sentence round without being a topic: `?not` and `?only`. */
export function turnsOf(tokens: readonly Token[]): string[] {
  const turns: string[] = [];
  if (tokens.some((token) => NEGATIONS.has(token.text))) turns.push('?not');
  if (tokens.some((token) => LIMITS.has(token.text))) turns.push('?only');
  return turns;
}
