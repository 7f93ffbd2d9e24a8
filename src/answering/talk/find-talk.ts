import {
  HOW_CURRENT,
  IS_THAT_TRUE,
  SOURCE,
  WHAT_CAN_YOU_DO,
  WHO_ARE_YOU,
  WHO_WROTE_THIS,
} from '../../english/talk/bot-phrases.js';
import { BLAME, GREETING, NOTHING, OPENERS, PRAISE, THANKS } from '../../english/talk/courtesy-phrases.js';
import { INTENSIFIERS } from '../../english/talk/distress-phrases.js';
import { COMMANDS, JOBS, LINKED, PREFIXED_COMMANDS } from '../../english/talk/job-phrases.js';
import { SMALL_TALK } from '../../english/talk/small-talk-phrases.js';
import type { WordVectors } from '../../english/word-vectors.js';
import type { Turn } from '../../model/answerer.js';
import type { Card } from '../../model/knowledge.js';
import type { TalkAbout, Telling } from '../../model/reply.js';
import { findDistress, SORROW_AS_TALK } from './find-distress.js';
import { findLanguage } from './find-language.js';
import { findNoise } from './find-noise.js';
import { type MessageWords, readMessageWords } from './message-words.js';
import { createPhraseBook, joinClauses, phrasesOf } from './phrases.js';
import { foreignText, isToldTalk, talkText } from './talk-text.js';

/** Talk, and what is said to it. */
export interface FoundTalk {
  about: TalkAbout;
  text: string;
  /** The cards of the last answer. */
  shown: readonly Card[];
  /** Whether questions to begin with help. */
  offersTopics: boolean;
  /** Whether an answer of the story goes first: what may be distress may be a question all the same. */
  yieldsToAnswer: boolean;
}

/** Leads on to something else: no talk by itself, and nothing ends with it. */
type PhraseAbout = TalkAbout | 'opener';

const book = createPhraseBook<PhraseAbout>([
  SORROW_AS_TALK,
  ['command', COMMANDS],
  ['source', SOURCE],
  ['is-that-true', IS_THAT_TRUE],
  ['how-current', HOW_CURRENT],
  ['who-wrote-this', WHO_WROTE_THIS],
  ['who-are-you', WHO_ARE_YOU],
  ['what-can-you-do', WHAT_CAN_YOU_DO],
  ['what-can-you-do', JOBS],
  ['link', LINKED],
  ['blame', BLAME],
  ['praise', PRAISE],
  ['thanks', THANKS],
  ['small-talk', SMALL_TALK],
  ['greeting', GREETING],
  ['nothing', NOTHING],
  ['opener', OPENERS],
]);

/** Of what a message says besides, the first of these is replied to. */
const WEIGHTIEST: readonly TalkAbout[] = [
  'distress',
  'source',
  'is-that-true',
  'how-current',
  'who-wrote-this',
  'who-are-you',
  'link',
  'command',
  'blame',
  'what-can-you-do',
  'small-talk',
  'thanks',
  'praise',
  'greeting',
  'nothing',
];
const OFFERING: ReadonlySet<TalkAbout> = new Set([
  'nothing',
  'greeting',
  'small-talk',
  'who-are-you',
  'what-can-you-do',
  'command',
  'link',
  'language',
]);
const MARKS_A_COMMAND = /^\s*[/!?$.+](?=[a-z0-9])(\S+)(?:\s+(.*))?$/is;

/**
 * Finds talk: a message that asks nothing of the story, whatever was said before. Every word of it has to be talk, so
 * that a question with courtesy around it is none; only distress is found beside other words.
 */
export function findTalk(
  message: string,
  earlier: readonly Turn[],
  telling: Telling,
  findCard: (id: string) => Card | undefined,
  vectors: WordVectors,
): FoundTalk | undefined {
  const said = readMessageWords(message);
  const spoken = findLanguage(message, said.folded);
  const distress = findDistress(message, said, spoken, vectors);
  const about = distress?.isSure ? 'distress' : (aboutOf(message, said) ?? (distress && 'distress'));
  const language = about === 'distress' ? distress?.language : spoken;
  const kind = about ?? (spoken && 'language');
  if (!kind) return undefined;
  const shown = (earlier.at(-1)?.cards ?? []).flatMap((id) => findCard(id) ?? []);
  const text = isToldTalk(kind) ? talkText(kind, telling, shown) : foreignText(kind, telling, language ?? 'en');
  return {
    about: kind,
    text,
    shown,
    offersTopics: OFFERING.has(kind),
    yieldsToAnswer: distress?.isSure === false && kind === 'distress',
  };
}

function aboutOf(message: string, said: MessageWords): TalkAbout | undefined {
  if (said.words.length === 0) return said.hasLink ? 'link' : 'nothing';
  if (isCommand(message)) return 'command';
  const noise = findNoise(message, said);
  if (noise) return noise;
  const plain = said.clauses.map((clause) => clause.filter((word) => !INTENSIFIERS.has(word)));
  const kinds = kindsOf(said.clauses) ?? kindsOf(plain);
  const about = kinds && WEIGHTIEST.find((kind) => kinds.includes(kind));
  // "is this true?" above a link asks about what is behind it.
  return about && said.hasLink && about !== 'distress' ? 'link' : about;
}

function kindsOf(clauses: readonly (readonly string[])[]): PhraseAbout[] | undefined {
  return phrasesOf(book, joinClauses(clauses), (about) => about !== 'opener');
}

/** "/topics", "!play something"; a question after "/ask" is that question. */
function isCommand(message: string): boolean {
  const [, name, following] = MARKS_A_COMMAND.exec(message) ?? [];
  if (name === undefined || (name.toLowerCase() === 'ask' && following)) return false;
  return PREFIXED_COMMANDS.has(name.toLowerCase().replace(/-?me$/, '')) || PREFIXED_COMMANDS.has(name.toLowerCase());
}
