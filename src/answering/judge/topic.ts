import type { Evidence } from './evidence.js';
import model from './model.json' with { type: 'json' };
import type { Question } from './question.js';

/** What tells whether a text is about the story at all. */
const NAMES = [
  'bm25',
  'closest',
  'consensus',
  'covered',
  'explained',
  'told',
  'aboutText',
  'aboutWording',
  'aboutWordings',
  'unheard',
  'missing',
] as const;

/** Names of what it rests on, in order: some of the evidence for the best card, and what the question holds. */
export const TOPIC_NAMES: readonly string[] = [
  ...NAMES,
  'one',
  'knows a name',
  'has a strange name',
  'known words',
  'personal',
  'richness',
];

const MOST_KNOWN = 4;

/** What it rests on, in the order of its names. */
export function topicFeatures({ terms, isPersonal, richness }: Question, evidence: Evidence): number[] {
  const known = terms.filter((term) => term.isKnown);
  return [
    ...NAMES.map((name) => evidence[name]),
    1,
    known.some((term) => term.isName) ? 1 : 0,
    terms.some((term) => term.isName && !term.isKnown) ? 1 : 0,
    Math.min(MOST_KNOWN, known.length) / MOST_KNOWN,
    isPersonal ? 1 : 0,
    richness,
  ];
}

/**
 * Below, a text is about something else: of 100 questions about other things some five are above, of 100 about the story
 * some ten below, and most of these bring a wrong card.
 */
const ABOUT_FROM = -0.7;

/** Whether a question is about the story: a logistic model. */
export function isAboutStory(question: Question, evidence: Evidence): boolean {
  const logOdds = topicFeatures(question, evidence).reduce((sum, value, i) => sum + value * (model.topic[i] ?? 0), 0);
  return logOdds >= ABOUT_FROM;
}

/** How questions begin, whoever asks them. */
const ASKING =
  /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|will|would|should|could|can)\b(?! not\b)/;
/** Said of oneself: "my cat", and with nobody named, "can't sleep". */
const OF_ONESELF = /\b(?:i|i'm|im|i've|ive|my|me|mine|myself)\b|^(?:can|could) not\b/;

/**
 * Whether somebody tells of themselves and asks nothing: if they name nobody of the story, no card may answer that, however
 * like its words. @param message as it was written
 */
export function isOfOneself(message: string): boolean {
  const text = message
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(can|could)n?'?t\b/, '$1 not');
  return !message.includes('?') && OF_ONESELF.test(text) && !ASKING.test(text);
}
