import type { Steps } from '../../model/steps.js';

/** A text to be found: its terms in order. */
export interface Phrasing {
  keys: readonly string[];
}

/** Anything a question may be about: a fact card, or something the story does not say. */
export interface SourceDocument {
  phrasings: readonly Phrasing[];
  /** Terms of the answer and what goes with it. */
  body: readonly string[];
}

/** BM25 (Robertson & Zaragoza 2009): k1 says how fast further occurrences stop counting. */
export const K1 = 0.6;
/**
 * In documents with phrasings, a term's frequency is the share of the phrasings that have it, so that a card with many
 * phrasings is not favoured; its body adds a little.
 */
const PHRASING_FREQUENCY = 3;
const BODY_FREQUENCY = 0.6;
/** In documents without, it is how often the body has it; this much of that is made up for by the body's length. */
const LENGTH_NORMALISATION = 0.4;

/** Documents by their terms, one after the other in long arrays: what one has lies between two starts. */
export interface Flat {
  ids: Map<string, number>;
  /** Terms of the bodies, in order. */
  bodies: Int32Array;
  bodyStarts: Int32Array;
  /** Terms of the phrasings, in order, each once in each. */
  phrasings: Int32Array;
  /** Of each phrasing. */
  phrasingStarts: Int32Array;
  /** Of each document, among the phrasings. */
  firsts: Int32Array;
}

/** Where each term stands, one after the other: what one has lies between two starts. */
export interface Postings {
  starts: Int32Array;
  places: Int32Array;
  impacts: Float32Array;
  /** How many documents have each term. */
  found: Int32Array;
}

/** Lays documents out by their terms. */
export function* layOut(sources: readonly SourceDocument[]): Steps<Flat & Postings> {
  const ids = new Map<string, number>();
  const idOf = (key: string): number => {
    const id = ids.get(key) ?? ids.size;
    if (id === ids.size) ids.set(key, id);
    return id;
  };
  const bodies: number[] = [];
  const phrasings: number[] = [];
  const phrasingStarts = [0];
  const bodyStarts = new Int32Array(sources.length + 1);
  const firsts = new Int32Array(sources.length + 1);
  for (const [place, source] of sources.entries()) {
    yield;
    for (const key of source.body) bodies.push(idOf(key));
    for (const { keys } of source.phrasings) {
      for (const id of new Set(keys.map(idOf))) phrasings.push(id);
      phrasingStarts.push(phrasings.length);
    }
    bodyStarts[place + 1] = bodies.length;
    firsts[place + 1] = phrasingStarts.length - 1;
  }
  const flat = {
    ids,
    bodies: Int32Array.from(bodies),
    bodyStarts,
    phrasings: Int32Array.from(phrasings),
    phrasingStarts: Int32Array.from(phrasingStarts),
    firsts,
  };
  yield;
  return { ...flat, ...(yield* postingsOf(flat)) };
}

function* postingsOf(flat: Flat): Steps<Postings> {
  const size = flat.firsts.length - 1;
  const visitTerms = createVisit(flat);
  const found = new Int32Array(flat.ids.size);
  for (let place = 0; place < size; place++) {
    yield;
    visitTerms(place, (term) => add(found, term, 1));
  }
  const starts = new Int32Array(flat.ids.size + 1);
  let entries = 0;
  found.forEach((documents, term) => {
    entries += documents;
    starts[term + 1] = entries;
  });
  const places = new Int32Array(entries);
  const impacts = new Float32Array(entries);
  const ends = starts.slice(0, -1);
  for (let place = 0; place < size; place++) {
    yield;
    visitTerms(place, (term, frequency) => {
      const entry = ends[term] ?? 0;
      places[entry] = place;
      impacts[entry] = (frequency * (K1 + 1)) / (frequency + K1);
      ends[term] = entry + 1;
    });
  }
  return { starts, places, impacts, found };
}

/** Makes what visits each term of a document once, with its frequency. */
function createVisit({ ids, bodies, bodyStarts, phrasings, phrasingStarts, firsts }: Flat) {
  const bareLengths = Array.from(bodyStarts.subarray(1), (end, place) =>
    firsts[place] === firsts[place + 1] ? end - (bodyStarts[place] ?? 0) : [],
  ).flat();
  const meanLength = bareLengths.reduce((sum, length) => sum + length, 0) / Math.max(1, bareLengths.length);
  const inPhrasings = new Int32Array(ids.size);
  const inBody = new Int32Array(ids.size);
  return (place: number, visit: (term: number, frequency: number) => void): void => {
    const body = bodies.subarray(bodyStarts[place], bodyStarts[place + 1]);
    const [first = 0, last = 0] = [firsts[place], firsts[place + 1]];
    const asked = phrasings.subarray(phrasingStarts[first], phrasingStarts[last]);
    const size = last - first;
    const norm = 1 - LENGTH_NORMALISATION + (LENGTH_NORMALISATION * body.length) / meanLength;
    for (const term of asked) add(inPhrasings, term, 1);
    for (const term of body) add(inBody, term, 1);
    for (const term of asked) {
      const count = inPhrasings[term] ?? 0;
      if (count > 0) visit(term, phrasingFrequency(count, size) + ((inBody[term] ?? 0) > 0 ? BODY_FREQUENCY : 0));
      inPhrasings[term] = 0;
      inBody[term] = 0;
    }
    for (const term of body) {
      const times = inBody[term] ?? 0;
      if (times > 0) visit(term, size > 0 ? BODY_FREQUENCY : times / norm);
      inBody[term] = 0;
    }
  };
}

function phrasingFrequency(count: number, phrasings: number): number {
  return PHRASING_FREQUENCY * Math.sqrt(count / phrasings);
}

function add(numbers: Int32Array | Float64Array, place: number, more: number): void {
  numbers[place] = (numbers[place] ?? 0) + more;
}
