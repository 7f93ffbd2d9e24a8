import { saysAsMuch } from '../../english/relation-words.js';
import type { SearchIndex } from '../find/bm25.js';
import type { Topic, Wording } from '../find/documents.js';
import type { Told } from '../read/told.js';
import { centroidCosine, centroidCosines } from './centroid.js';
import type { Document } from './document.js';
import { oppositesOf } from './opposites.js';
import { CLOSE_WORDINGS, likestTo, overlapWith } from './overlap.js';
import { besideAnswer, closestSentence, compactness, EXPLAINED_FROM } from './proximity.js';
import type { AskedTerm, Question } from './question.js';
import { rareMissing } from './rare.js';
import { type AskedSlot, fillersOf, slotFilled } from './slots.js';

/** What is counted for a document; all between 0 and 1 but where it says otherwise. */
export type Evidence = Record<EvidenceName, number>;

/** Names of the evidence, each with what it says. */
export const EVIDENCE = [
  /** BM25 score as a share of what a document that has every term could reach. */
  'bm25',
  /** Overlap F1 with the closest wording, words that are like counted in part. */
  'closest',
  /** The same with the closest of the wordings that ask for the same kind of thing. */
  'sameKind',
  /** The same, mean of the three closest. */
  'consensus',
  /** Bigram cosine with the closest wording: its very words, grammar included. */
  'worded',
  /** Cosine of the mean of its word vectors with that of the text. */
  'aboutText',
  /** … with that of the nearest wording. */
  'aboutWording',
  /** … with the mean of the three nearest. */
  'aboutWordings',
  /** Share of the closest wording that the question lacks. */
  'beyond',
  /** Share of the question explained by wordings or text, like words in part. */
  'covered',
  /** … by the very words. */
  'explained',
  /** … by the text alone, like words in part. */
  'told',
  /** … by the very words of the text. */
  'toldExactly',
  /** … by the text that goes before it in the article, and not by itself. */
  'before',
  /** The heaviest term that nothing explains. */
  'heaviest',
  /** Share of terms that are not explained here, but stand in other documents: two facts mixed. */
  'elsewhere',
  /** Share of the weight that no document has any word for. */
  'unheard',
  /** Share of names that are not explained. */
  'strangers',
  /** One at least is not. */
  'stranger',
  /** Share of the figures that it lacks. */
  'figures',
  /** A qualifier that it lacks. */
  'qualifier',
  /** It has the opposite of a word that it lacks. */
  'opposite',
  /** A time in the question that it lacks. */
  'time',
  /** Share of the words that turn the question which neither its text nor the closest wording has. */
  'turned',
  /** Share of the question's words, each counted alike, that nothing explains. */
  'missing',
  /** The question has a "not" that it lacks. */
  'negated',
  /** Share of what the text tells of the question that no single sentence of it has. */
  'scattered',
  /** Asked whom to turn to, it has no number or address. */
  'contact',
  /** The words of the question stand close together in the text. */
  'compact',
  /** Its text lacks what is asked for. */
  'slotMissing',
  /** … and no wording asks for that kind of thing. */
  'kindUnheard',
  /** The closest wording asks for another kind of thing. */
  'kindDiffers',
  /** The words that name the kind of thing are not explained. */
  'headMissing',
  /** Asked for somebody's words, it has none of theirs. */
  'speakerMissing',
  /** The closest wording is a mistake that it puts right: the share of what is wrong with that which the question has. */
  'mistaken',
  /** It has no wordings. */
  'bare',
  /** … and its text has this share of the question, like words in part. */
  'barelyTold',
  /** The most that it lacks of what follows, which cards seldom tell. */
  'rareMissing',
  /** Asked why, it gives no reason. */
  'cause',
  /** Asked what to think of something, it does not judge. */
  'opinion',
  /** Asked how things compare, it does not compare. */
  'comparison',
  /** Asked what something is or means, it does not explain it. */
  'definition',
  /** Asked what will be, it does not look ahead. */
  'prediction',
  /** Asked what came of something, it does not tell. */
  'outcome',
  /** Asked what was before, it does not look back. */
  'earlier',
  /** Asked for the very words, it quotes none. */
  'exactWords',
  /** Asked who or which they all are, it names no two. */
  'names',
  /** Share of the story's names in the question that neither the text nor those it is about have: wordings do not vouch. */
  'strangersToText',
  /** The same of the times. */
  'timeUntold',
  /** Share of the question that no sentence of the text has close to something of the kind that is asked for. */
  'awayFromAnswer',
  /** Asked in what way, it does not tell. */
  'manner',
] as const;
export type EvidenceName = (typeof EVIDENCE)[number];

/**
 * Holds a document against a question.
 * @param found how well the search found it, how like its very words are, and the terms of the text before it, if any
 * @returns the evidence, and the closest wording, if any has a word like one of the question
 */
export function weigh(
  question: Question,
  document: Document,
  { bm25, worded, before }: { bm25: number; worded: number; before: Int32Array | undefined },
  index: Pick<SearchIndex, 'termId' | 'weightOfId'>,
): { evidence: Evidence; closest: Wording | undefined } {
  const { terms, slot } = question;
  const { topic, body, told } = document;
  const weight = question.weight || 1;
  const inBody = likestTo(question, body);
  const overlap = overlapWith(question, document, index, weight);
  const inAny = terms.map((_, i) => Math.max(inBody[i] ?? 0, overlap.inWordings[i] ?? 0));
  const share = (of: (term: AskedTerm, i: number) => number): number =>
    terms.reduce((all, term, i) => all + term.weight * of(term, i), 0) / weight;
  const unexplained = (i: number): number => 1 - (inAny[i] ?? 0);
  const isMissing = (i: number): boolean => (inAny[i] ?? 0) < EXPLAINED_FROM;
  const names = terms.filter((term) => term.isName);
  const missingNames = terms.filter((term, i) => term.isName && isMissing(i));
  const known = terms.flatMap((term, i) => (term.key.startsWith('@') ? [i] : []));
  const figures = terms.filter((term) => term.isFigure);
  const closest = topic.wordings[overlap.place];
  const card = 'card' in topic.about;
  const { asked } = slot;
  const worthy = topic.wordings.some((wording) => !wording.mistaken && wording.asked.kind === asked.kind);
  const filled = card ? slotFilled(slot, told, (key) => index.termId(key) ?? -1, speakersOf(topic, told)) : 1;
  const isBare = topic.wordings.length === 0;
  const toldShare = share((_, i) => inBody[i] ?? 0);
  const nearby = closestSentence(question, document);
  const rare = rareMissing(slot, topic, told, { wording: closest, sentence: nearby.sentence });
  const evidence: Evidence = {
    bm25,
    closest: overlap.closest,
    sameKind: overlap.sameKind,
    consensus: overlap.consensus,
    worded,
    ...aboutness(question, document),
    beyond: overlap.beyond,
    covered: share((_, i) => inAny[i] ?? 0),
    explained: share((_, i) => ((inAny[i] ?? 0) === 1 ? 1 : 0)),
    told: toldShare,
    toldExactly: share((_, i) => ((inBody[i] ?? 0) === 1 ? 1 : 0)),
    before: before ? share((term, i) => (isMissing(i) && before.includes(term.id) ? 1 : 0)) : 0,
    heaviest: Math.max(0, ...terms.map((term, i) => term.rarity * unexplained(i))),
    elsewhere: share((term, i) => (term.isKnown && isMissing(i) ? 1 : 0)),
    unheard: share((term) => (term.isKnown ? 0 : 1)),
    strangersToText: known.length > 0 ? known.filter((i) => (inBody[i] ?? 0) < 1).length / known.length : 0,
    timeUntold: terms.some((term, i) => term.isTime && (inBody[i] ?? 0) < 1) ? 1 : 0,
    strangers: names.length > 0 ? missingNames.length / names.length : 0,
    stranger: missingNames.length > 0 ? 1 : 0,
    figures: figures.length > 0 ? terms.filter((t, i) => t.isFigure && isMissing(i)).length / figures.length : 0,
    qualifier: terms.some((term, i) => term.isQualifier && (inAny[i] ?? 0) < 1) ? 1 : 0,
    opposite: terms.some((term, i) => isMissing(i) && hasOpposite(term, body, index)) ? 1 : 0,
    time: terms.some((term, i) => term.isTime && (inAny[i] ?? 0) < 1) ? 1 : 0,
    turned: turned(question.turning, document, closest),
    missing: terms.length > 0 ? terms.reduce((all, _, i) => all + unexplained(i), 0) / terms.length : 1,
    negated: question.denies && !topic.keys.includes('?not') && !(closest?.keys.includes('?not') ?? false) ? 1 : 0,
    scattered: toldShare > 0 ? Math.max(0, 1 - nearby.told / (toldShare * weight)) : 0,
    compact: compactness(question, body),
    awayFromAnswer:
      card && !told.also.has(asked.kind) ? 1 - besideAnswer(question, document, fillersOf(slot, told)) : 0,
    slotMissing: 1 - filled,
    kindUnheard: worthy ? 0 : 1 - filled,
    kindDiffers: closest && closest.asked.kind !== asked.kind ? 1 : 0,
    headMissing: headMissing(slot, terms, inAny),
    speakerMissing: asked.kind === 'said' && filled === 0 ? 1 : 0,
    mistaken: overlap.assumed,
    bare: isBare ? 1 : 0,
    barelyTold: isBare ? toldShare : 0,
    rareMissing: Math.max(...Object.values(rare)),
    ...rare,
  };
  return { evidence, closest };
}

function turned(turning: readonly string[], { words }: Document, closest: Wording | undefined): number {
  if (turning.length === 0) return 0;
  const asked = new Set(closest?.words.split(' '));
  const missing = turning.filter((word) => !saysAsMuch(word, words) && !saysAsMuch(word, asked));
  return missing.length / turning.length;
}

function aboutness(
  { centroid }: Question,
  document: Document,
): Pick<Evidence, 'aboutText' | 'aboutWording' | 'aboutWordings'> {
  // Sorted as numbers: it is a typed array.
  const top = centroidCosines(centroid, document.centroids).sort().subarray(-CLOSE_WORDINGS).reverse();
  return {
    aboutText: Math.max(0, centroidCosine(centroid, document.centroid)),
    aboutWording: Math.max(0, top[0] ?? 0),
    aboutWordings: Math.max(0, top.reduce((all, one) => all + one, 0) / Math.max(1, top.length)),
  };
}

function hasOpposite({ key }: AskedTerm, body: Int32Array, index: Pick<SearchIndex, 'termId'>): boolean {
  return oppositesOf(key).some((other) => {
    const id = index.termId(other);
    return id !== undefined && body.includes(id);
  });
}

/** Those whose words it gives, and whoever is named in a text that tells what was said. */
function speakersOf(topic: Topic, told: Told): ReadonlySet<string> {
  return new Set([...topic.speakers, ...(told.rare.has('exact-words') ? told.names : [])]);
}

function headMissing({ asked, head }: AskedSlot, terms: readonly AskedTerm[], inAny: readonly number[]): number {
  if (head.length === 0 || asked.head.length === 0) return 0;
  const places = terms.flatMap((term, i) => (head.includes(term.likeness) ? [i] : []));
  if (places.length === 0) return 0;
  return 1 - Math.max(...places.map((i) => inAny[i] ?? 0));
}
