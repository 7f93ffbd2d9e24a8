import type { SearchIndex } from '../find/bm25.js';
import { cardOf, type Topic } from '../find/documents.js';
import type { Token } from '../read/tokens.js';
import { type Told, toldIn } from '../read/told.js';
import type { Centroid } from './centroid.js';

/** A document, ready to be held against questions. */
export interface Document extends Studied {
  topic: Topic;
  /** Ids of the terms of each wording. */
  wordings: readonly Int32Array[];
  /** Ids of the terms of the text, in order. */
  body: Int32Array;
}

/** What can be told of a topic by itself, whatever it competes with. */
export interface Studied {
  /** All words of the text. */
  words: ReadonlySet<string>;
  /** What its text, and each of its wordings, is about. */
  centroid: Centroid;
  centroids: readonly Centroid[];
  told: Told;
}

/**
 * Makes what reads documents when they are first looked at, by their place among the topics; it throws for a place that
 * has none.
 * @param about what a text is about
 * @param studied what was found of topics so far, and is found here
 */
export function createDocumentReader(
  topics: readonly Topic[],
  index: Pick<SearchIndex, 'document'>,
  about: (tokens: readonly Token[]) => Centroid,
  studied: WeakMap<Topic, Studied> = new WeakMap(),
): (place: number) => Document {
  const read = new Map<number, Document>();

  function study(topic: Topic): Studied {
    const found = {
      words: new Set(topic.body.tokens.map((token) => token.text)),
      centroid: about(topic.body.tokens),
      centroids: topic.wordings.map((wording) => about(wording.tokens)),
      told: toldIn(topic.body, topic.text, cardOf(topic)?.tells),
    };
    studied.set(topic, found);
    return found;
  }

  return (place) => {
    const known = read.get(place);
    if (known) return known;
    const topic = topics[place];
    if (!topic) throw new RangeError(`there is no document ${place}`);
    const { phrasings, body } = index.document(place);
    const document = { topic, wordings: phrasings, body, ...(studied.get(topic) ?? study(topic)) };
    read.set(place, document);
    return document;
  };
}
