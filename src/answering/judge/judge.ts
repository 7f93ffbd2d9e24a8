import { KINDS, type Kind } from '../read/asked.js';
import { EVIDENCE, type Evidence } from './evidence.js';
import model from './model.json' with { type: 'json' };
import type { Question } from './question.js';
import { type ShapeOdds, shapeOddsOf } from './shape-odds.js';
import { logOddsOf } from './trees.js';

export interface Scored {
  score: number;
  evidence: Evidence;
}

/** The best card, what it competes with, and the question. */
export interface Contest {
  question: Question;
  best: Scored;
  /** The next card that tells something else. */
  second?: Scored | undefined;
  /** The best thing the story does not say. */
  rival?: Scored | undefined;
}

/** From this confidence on a card answers: above it, of the questions that the story does not answer few are answered. */
export const ANSWER_FROM = 0.54;
/** How well a card explains a question, to be compared with others: a weighted sum of the evidence. */
export function scoreOf(evidence: Evidence): number {
  return WEIGHTS.reduce((score, [name, weight]) => score + weight * evidence[name], 0);
}

const ranking = new Map<string, number>(Object.entries(model.ranking));
const WEIGHTS = EVIDENCE.map((name) => [name, ranking.get(name) ?? 0] as const);

/** A lead of more says nothing further. */
const MOST_LEAD = 4;

/** What the confidence rests on besides the evidence for the best card: the contest and the question. */
const CONTEST = [
  'score',
  'lead',
  'ahead',
  'behind',
  'rivalWorded',
  'secondCovered',
  'secondClosest',
  'secondTold',
  'corrects',
  'words',
  'terms',
  'named',
  'rareWords',
  'personal',
  'untold',
  'elsewhere',
] as const;

/** Names of what the confidence rests on, in order. */
export const CONFIDENCE_NAMES: readonly string[] = [...EVIDENCE, ...CONTEST, ...KINDS.map((kind) => `asks ${kind}`)];

const RARE_FROM = 0.6;

/**
 * What the confidence rests on, in the order of its names.
 * @param shape what is told by how the question is put
 */
export function confidenceFeatures(
  { question, best, second, rival }: Contest,
  shape: ShapeOdds = shapeOddsOf(question.shape),
): number[] {
  const lead = (other?: Scored): number => Math.min(MOST_LEAD, best.score - (other?.score ?? 0));
  const { terms, slot } = question;
  const contest: Record<(typeof CONTEST)[number], number> = {
    score: best.score,
    lead: Math.max(0, lead(second)),
    ahead: rival ? Math.max(0, lead(rival)) : MOST_LEAD,
    behind: rival ? Math.min(MOST_LEAD, Math.max(0, -lead(rival))) : 0,
    rivalWorded: rival?.evidence.worded ?? 0,
    secondCovered: second?.evidence.covered ?? 0,
    secondClosest: second?.evidence.closest ?? 0,
    secondTold: second?.evidence.told ?? 0,
    corrects: best.evidence.mistaken * best.evidence.closest,
    words: question.words,
    terms: terms.length,
    named: terms.filter((term) => term.isName).length,
    personal: question.isPersonal ? 1 : 0,
    untold: shape.untold,
    elsewhere: shape.elsewhere,
    rareWords: terms.filter((term) => !term.isName && term.rarity > RARE_FROM).length,
  };
  return [
    ...EVIDENCE.map((name) => best.evidence[name]),
    ...CONTEST.map((name) => contest[name]),
    ...KINDS.map((kind) => (slot.asked.kind === kind ? 1 : 0)),
  ];
}

/**
 * With this share of the words for the kind of thing missing, nothing of that kind is told: "which hotel", "how many goats".
 * Offices are like each other and not the same: "who is the judge" is not answered by a court's lawyer.
 */
const KIND_MISSING_FROM: Partial<Record<Kind, number>> = { which: 0.6, count: 0.6, who: 0.15 };

/** With more of a mistake missing, whoever asks "who" does not make it: not even says of whom. */
const MISTAKE_MISSING_FROM = 0.1;

/**
 * How sure it can be at most: asked for some kind of thing, a card that has no word for the kind is no answer; and whoever asks
 * who it is makes no mistake that a card could put right, unless it stands beside ("It sank in May. Who says so?").
 */
export function mostSure({ question, best }: Contest): number {
  const { kind } = question.slot.asked;
  const lacksKind = best.evidence.headMissing >= (KIND_MISSING_FROM[kind] ?? Number.POSITIVE_INFINITY);
  const { mistaken, beyond } = best.evidence;
  const putsNothingRight = kind === 'who' && mistaken > 0 && beyond > MISTAKE_MISSING_FROM;
  return lacksKind || putsNothingRight ? ANSWER_FROM / 2 : 1;
}

/** How sure it is that the best card answers the question: boosted trees; 0 to 1. */
export function confidenceOf(contest: Contest): number {
  return Math.min(mostSure(contest), 1 / (1 + Math.exp(-logOddsOf(model.trees, confidenceFeatures(contest)))));
}
