import { saysAsMuch } from '../../english/relation-words.js';
import type { AskedGrams } from '../find/bigram-cosine.js';
import type { SearchIndex } from '../find/bm25.js';
import type { Topic, Wording } from '../find/documents.js';
import type { Asked, Rare } from '../read/asked.js';
import type { Told } from '../read/told.js';
import { type Centroid, centroidCosine } from './centroid.js';
import type { Likeness } from './likeness.js';
import { oppositesOf } from './opposites.js';
import { type AskedSlot, slotFilled } from './slots.js';

/** A term of a question, with what is known of it. */
export interface AskedTerm {
  key: string;
  /** The word it was read from, folded. */
  word: string;
  /** In the index; -1 where no document has it. */
  id: number;
  /** How much it says about what is meant. */
  weight: number;
  /** How rare it is in English, 0 to 1. */
  rarity: number;
  /** It names somebody, something or some place. */
  isName: boolean;
  isFigure: boolean;
  /** It stands in some document. */
  isKnown: boolean;
  /** It tells which one is meant of several: "first", "other", "northern". */
  isQualifier: boolean;
  /** It tells when: "Tuesday", "March". */
  isTime: boolean;
  likeness: Likeness;
}

/** A question, ready to be held against documents. */
export interface Question {
  terms: readonly AskedTerm[];
  slot: AskedSlot;
  grams: AskedGrams;
  /** How many words it has, grammar included. */
  words: number;
  centroid: Centroid;
  /** It speaks of the one who asks: "my boss". */
  isPersonal: boolean;
  /** How many wordings the cards of the story have: log2 of 1 and the mean. */
  richness: number;
  denies: boolean;
  /** Its words that turn it: "before", "next", "other". */
  turning: readonly string[];
}

/** A document, ready to be held against questions. */
export interface Document {
  topic: Topic;
  /** Ids of the terms of each wording. */
  wordings: readonly Int32Array[];
  /** Ids of the terms of the text, in order. */
  body: Int32Array;
  /** All words of the text. */
  words: ReadonlySet<string>;
  /** What its text, and each of its wordings, is about. */
  centroid: Centroid;
  centroids: readonly Centroid[];
  told: Told;
}

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
  /** The closest wording is a mistake that it puts right. */
  'mistaken',
  /** It has no wordings. */
  'bare',
  'barelyTold',
  'rareMissing',
  'cause',
  'opinion',
  'comparison',
  'definition',
  'prediction',
  'outcome',
  'earlier',
  'exactWords',
  'names',
] as const;
export type EvidenceName = (typeof EVIDENCE)[number];

const RARE_NAMES: readonly (readonly [Rare, EvidenceName])[] = [
  ['cause', 'cause'],
  ['opinion', 'opinion'],
  ['comparison', 'comparison'],
  ['definition', 'definition'],
  ['prediction', 'prediction'],
  ['outcome', 'outcome'],
  ['earlier', 'earlier'],
  ['exact-words', 'exactWords'],
  ['names', 'names'],
  ['contact', 'contact'],
];

/** From this likeness on a word counts as explained, where there is no in part. */
const EXPLAINED_FROM = 0.5;
const CLOSE_WORDINGS = 3;

/** Holds a document against a question. @returns the evidence, and the place of the closest wording, -1 for none */
export function weigh(
  question: Question,
  document: Document,
  { bm25, worded, before }: { bm25: number; worded: number; before: Int32Array | undefined },
  index: Pick<SearchIndex, 'termId' | 'weightOfId'>,
): { evidence: Evidence; closest: number; explained: number[] } {
  const { terms, slot } = question;
  const { topic, wordings, body, told } = document;
  const weight = sum(terms, (term) => term.weight) || 1;
  const inBody = terms.map((term) => best(term, body));
  const overlap = overlapWith(question, wordings, topic.wordings, index, weight);
  const inAny = terms.map((_, i) => Math.max(inBody[i] ?? 0, overlap.inWordings[i] ?? 0));
  const share = (of: (term: AskedTerm, i: number) => number): number =>
    sum(terms, (t, i) => t.weight * of(t, i)) / weight;
  const unexplained = (i: number): number => 1 - (inAny[i] ?? 0);
  const isMissing = (i: number): boolean => (inAny[i] ?? 0) < EXPLAINED_FROM;
  const names = terms.filter((term) => term.isName);
  const missingNames = terms.filter((term, i) => term.isName && isMissing(i));
  const figures = terms.filter((term) => term.isFigure);
  const closest = topic.wordings[overlap.closest];
  const card = 'card' in topic.about;
  const { asked } = slot;
  const worthy = topic.wordings.some((wording) => wording.asked.kind === asked.kind);
  const filled = card ? slotFilled(slot, told, (key) => index.termId(key) ?? -1, speakersOf(topic, told)) : 1;
  const rare = (name: Rare): number => {
    if (!asked.rare.has(name) || !card) return 0;
    if (closest?.asked.rare.has(name)) return 0;
    const heard = topic.wordings.some((wording) => wording.asked.rare.has(name));
    const tells =
      told.rare.has(name) || (name === 'names' && told.names.filter((key) => !slot.keys.has(key)).length > 1);
    return (tells ? 0.2 : 0.7) + (heard ? 0 : 0.3);
  };
  const rares = RARE_NAMES.map(([name, as]): [EvidenceName, number] => [as, rare(name)]);
  const isBare = topic.wordings.length === 0;
  const covered = share((_, i) => inAny[i] ?? 0);
  const toldShare = share((_, i) => inBody[i] ?? 0);
  const evidence: Evidence = {
    bm25,
    closest: overlap.best,
    sameKind: overlap.sameKind,
    consensus: overlap.consensus,
    worded,
    ...aboutness(question, document),
    beyond: overlap.beyond,
    covered,
    explained: share((_, i) => ((inAny[i] ?? 0) === 1 ? 1 : 0)),
    told: toldShare,
    toldExactly: share((_, i) => ((inBody[i] ?? 0) === 1 ? 1 : 0)),
    before: before ? share((term, i) => (isMissing(i) && before.includes(term.id) ? 1 : 0)) : 0,
    heaviest: Math.max(0, ...terms.map((term, i) => term.rarity * unexplained(i))),
    elsewhere: share((term, i) => (term.isKnown && isMissing(i) ? 1 : 0)),
    unheard: share((term) => (term.isKnown ? 0 : 1)),
    strangers: names.length > 0 ? missingNames.length / names.length : 0,
    stranger: missingNames.length > 0 ? 1 : 0,
    figures: figures.length > 0 ? terms.filter((t, i) => t.isFigure && isMissing(i)).length / figures.length : 0,
    qualifier: terms.some((term, i) => term.isQualifier && (inAny[i] ?? 0) < 1) ? 1 : 0,
    opposite: terms.some((term, i) => isMissing(i) && hasOpposite(term, body, index)) ? 1 : 0,
    time: terms.some((term, i) => term.isTime && (inAny[i] ?? 0) < 1) ? 1 : 0,
    turned: turned(question.turning, document, closest),
    missing: terms.length > 0 ? sum(terms, (_, i) => unexplained(i)) / terms.length : 1,
    negated: question.denies && !topic.keys.includes('?not') && !(closest?.keys.includes('?not') ?? false) ? 1 : 0,
    scattered: scattered(terms, told, index, toldShare * weight),
    contact: 0,
    compact: compactness(terms, body),
    slotMissing: 1 - filled,
    kindUnheard: worthy ? 0 : 1 - filled,
    kindDiffers: closest && closest.asked.kind !== asked.kind ? 1 : 0,
    headMissing: headMissing(slot, terms, inAny),
    speakerMissing: asked.kind === 'said' && filled === 0 ? 1 : 0,
    mistaken: closest?.mistaken ? 1 : 0,
    bare: isBare ? 1 : 0,
    barelyTold: isBare ? toldShare : 0,
    rareMissing: Math.max(0, ...rares.map(([, value]) => value)),
    cause: 0,
    opinion: 0,
    comparison: 0,
    definition: 0,
    prediction: 0,
    outcome: 0,
    earlier: 0,
    exactWords: 0,
    names: 0,
  };
  for (const [name, value] of rares) evidence[name] = value;
  return { evidence, closest: overlap.closest, explained: inAny };
}

function sum(terms: readonly AskedTerm[], of: (term: AskedTerm, i: number) => number): number {
  let all = 0;
  terms.forEach((term, i) => {
    all += of(term, i);
  });
  return all;
}

/** How like the likest of some terms is to one of the question. */
function best({ id, likeness }: AskedTerm, ids: Int32Array): number {
  let most = 0;
  for (const other of ids) {
    if (other === id) return 1;
    const one = likeness(other);
    if (one > most) most = one;
  }
  return most;
}

interface Overlap {
  best: number;
  sameKind: number;
  consensus: number;
  /** Place of the closest wording; -1 where none has a word like one of the question. */
  closest: number;
  beyond: number;
  /** For each term of the question, how like the likest word of any wording is. */
  inWordings: number[];
}

/** Overlap F1 of the question with each wording, by the weights of their terms. */
function overlapWith(
  { terms, slot }: Question,
  wordings: readonly Int32Array[],
  read: readonly Wording[],
  index: Pick<SearchIndex, 'weightOfId'>,
  weight: number,
): Overlap {
  const inWordings = terms.map(() => 0);
  const scores: number[] = [];
  let closest = -1;
  let most = 0;
  let beyond = 1;
  let sameKind = 0;
  wordings.forEach((ids, place) => {
    let common = 0;
    terms.forEach((term, i) => {
      const likeness = best(term, ids);
      common += term.weight * likeness;
      inWordings[i] = Math.max(inWordings[i] ?? 0, likeness);
    });
    let own = 0;
    let met = 0;
    for (const id of ids) {
      const heavy = index.weightOfId(id);
      own += heavy;
      met += heavy * Math.max(0, ...terms.map((term) => (term.id === id ? 1 : term.likeness(id))));
    }
    const f1 = (common + met) / (weight + own || 1);
    scores.push(f1);
    if (isSameKind(slot.asked, read[place]?.asked)) sameKind = Math.max(sameKind, f1);
    if (f1 > most) {
      most = f1;
      closest = place;
      beyond = own > 0 ? 1 - met / own : 1;
    }
  });
  const top = scores.sort((a, b) => b - a).slice(0, CLOSE_WORDINGS);
  const consensus = top.reduce((all, one) => all + one, 0) / Math.max(1, Math.min(CLOSE_WORDINGS, wordings.length));
  return { best: most, sameKind, consensus, closest, beyond, inWordings };
}

function scattered(
  terms: readonly AskedTerm[],
  { order, sentences }: Told,
  index: Pick<SearchIndex, 'termId'>,
  all: number,
): number {
  const last = sentences.at(-1) ?? 0;
  if (last === 0 || all === 0) return 0;
  let most = 0;
  for (let sentence = 0; sentence <= last; sentence++) {
    const ids = Int32Array.from(
      order.flatMap((key, i) => (sentences[i] === sentence ? [index.termId(key) ?? -1] : [])),
    );
    most = Math.max(
      most,
      sum(terms, (term) => term.weight * best(term, ids)),
    );
  }
  return Math.max(0, 1 - most / all);
}

function turned(turning: readonly string[], { words }: Document, closest: Wording | undefined): number {
  if (turning.length === 0) return 0;
  const asked = new Set(closest?.words.split(' '));
  const missing = turning.filter((word) => !saysAsMuch(word, words) && !saysAsMuch(word, asked));
  return missing.length / turning.length;
}

/** Whether a wording asks for the same kind of thing, and for nothing rare that the other does not. */
function isSameKind(asked: Asked, other: Asked | undefined): boolean {
  if (!other || asked.kind !== other.kind || asked.time !== other.time) return false;
  return [...asked.rare].every((rare) => other.rare.has(rare));
}

function aboutness(
  { centroid }: Question,
  document: Document,
): Pick<Evidence, 'aboutText' | 'aboutWording' | 'aboutWordings'> {
  const cosines = document.centroids.map((other) => centroidCosine(centroid, other)).sort((a, b) => b - a);
  const top = cosines.slice(0, CLOSE_WORDINGS);
  return {
    aboutText: Math.max(0, centroidCosine(centroid, document.centroid)),
    aboutWording: Math.max(0, cosines[0] ?? 0),
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

/** How many terms of the question the text has, as a share of the shortest stretch of it that has them all. */
function compactness(terms: readonly AskedTerm[], body: Int32Array): number {
  const hits = Int32Array.from(body, (id) => {
    let bits = 0;
    terms.forEach((term, i) => {
      if (i < 31 && (term.id === id || term.likeness(id) >= EXPLAINED_FROM)) bits |= 1 << i;
    });
    return bits;
  });
  let all = 0;
  for (const hit of hits) all |= hit;
  let met = 0;
  for (let left = all; left !== 0; left &= left - 1) met += 1;
  if (met < 2) return 0;
  let shortest = hits.length;
  for (let from = 0; from < hits.length; from++) {
    if (hits[from] === 0) continue;
    let seen = 0;
    for (let to = from; to < hits.length && to - from + 1 < shortest; to++) {
      seen |= hits[to] ?? 0;
      if (seen === all) shortest = to - from + 1;
    }
  }
  return Math.min(1, met / shortest);
}
