import { DIMENSIONS } from '../../english/word-vectors.js';
import type { SearchIndex } from '../find/bm25.js';
import { cardOf, type Topic } from '../find/documents.js';
import type { Reading } from '../read/terms.js';
import { type Besides, type Told, toldIn } from '../read/told.js';
import type { Centroid } from './centroid.js';

/** A document, ready to be held against questions. */
export interface Document extends Studied {
  topic: Topic;
  /** Ids of the terms of each wording. */
  wordings: readonly Int32Array[];
  /** Ids of the terms of the text, in order. */
  body: Int32Array;
  /** The same of those that its answer and quotations are read as. */
  order: Int32Array;
}

/** What can be told of a topic by itself, whatever it competes with. */
export interface Studied {
  /** All words of the text. */
  words: ReadonlySet<string>;
  /** What its text, and each of its wordings, is about. */
  centroid: Centroid;
  centroids: Float32Array;
  told: Told;
}

/**
 * Makes what reads documents when they are first looked at, by their place among the topics; it throws for a place that
 * has none.
 * @param readText reads a text again: what is kept of each topic is not all that it says
 * @param about what words are about @param kindOf what a term names
 * @param studied what was found of topics so far, and is found here
 */
export function createDocumentReader(
  topics: readonly Topic[],
  index: Pick<SearchIndex, 'document' | 'termId'>,
  readText: (text: string) => Reading,
  about: (words: readonly string[]) => Centroid,
  kindOf: NonNullable<Besides['kindOf']>,
  studied: WeakMap<Topic, Studied> = new WeakMap(),
): (place: number) => Document {
  const read = new Map<number, Document>();

  function study(topic: Topic): Studied {
    const body = readText(topic.text);
    const words = body.tokens.map((token) => token.text);
    const found = {
      words: new Set(words),
      centroid: about(words),
      centroids: joined(topic.wordings.map((wording) => about(wording.words.split(' ')))),
      told: toldIn(body, topic.text, { tells: cardOf(topic)?.tells, kindOf }),
    };
    studied.set(topic, found);
    return found;
  }

  return (place) => {
    const before = read.get(place);
    if (before) return before;
    const topic = topics[place];
    if (!topic) throw new RangeError(`there is no document ${place}`);
    const { phrasings, body } = index.document(place);
    const known = studied.get(topic) ?? study(topic);
    const order = Int32Array.from(known.told.order, (key) => index.termId(key) ?? -1);
    const document = { topic, wordings: phrasings, body, order, ...known };
    read.set(place, document);
    return document;
  };
}

/** One after the other. */
function joined(centroids: readonly Centroid[]): Float32Array {
  const all = new Float32Array(centroids.length * DIMENSIONS);
  centroids.forEach((centroid, place) => {
    all.set(centroid, place * DIMENSIONS);
  });
  return all;
}
