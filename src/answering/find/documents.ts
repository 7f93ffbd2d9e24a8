import type { Card, Entity, Knowledge, NotCovered } from '../../model/knowledge.js';
import { FOLLOWS, formOf } from '../judge/text-form.js';
import { askOf, termOfAsk, turnsOf } from '../read/ask.js';
import { createNameFinder } from '../read/names.js';
import type { TermReader } from '../read/terms.js';
import { wordsOf } from '../read/tokens.js';
import { wordGramsOf } from '../read/word-bigrams.js';
import type { Phrasing, SourceDocument } from './bm25.js';

/** A way to ask that a curator wrote. */
export interface Wording extends Phrasing {
  /** Its folded words. */
  words: string;
  /** Its words as they stand, grammar included. */
  grams: readonly string[];
}

/** What a question may be about. */
export interface Topic {
  about: { card: Card } | { notCovered: NotCovered };
  wordings: readonly Wording[];
}

export interface ReadTopics {
  topics: Topic[];
  /** What each is found by. */
  sources: SourceDocument[];
  /** Terms that are names, where cards have no wordings. */
  names: ReadonlySet<string>;
  /** The forms of the texts of cards that have no wordings, by their places. */
  forms: Uint8Array;
}

const NO_WORDINGS: readonly Wording[] = [];

/** Reads all cards and all that the story does not say, each with the document it is found by; cards first. */
export function readTopics(knowledge: Knowledge, reader: TermReader): ReadTopics {
  const entities = new Map(knowledge.vocabulary.entities.map((entity) => [entity.id, entity]));
  const phrasing = (text: string, mistaken: boolean): Wording => {
    const { terms, tokens } = reader.read(text);
    const askTerm = termOfAsk(askOf(tokens));
    const keys = [...terms.map((term) => term.key), ...(askTerm ? [askTerm] : []), ...turnsOf(tokens)];
    return { keys, words: wordsOf(tokens), grams: wordGramsOf(tokens), mistaken };
  };
  const topics: Topic[] = [];
  const sources: SourceDocument[] = [];
  const names = createNameFinder();
  const forms = new Uint8Array(knowledge.cards.length);
  const add = (about: Topic['about'], wordings: readonly Wording[], body: readonly string[]): void => {
    topics.push({ about, wordings });
    sources.push({ phrasings: wordings, body });
  };
  for (const card of knowledge.cards) {
    const asked = [card.question, ...card.alsoAsked].filter((text) => text !== '').map((text) => phrasing(text, false));
    const wordings = [...asked, ...card.misconceptions.map((text) => phrasing(text, true))];
    const body = reader.read(bodyOf(card, entities));
    const keys = body.terms.map((term) => term.key);
    if (wordings.length > 0) add({ card }, wordings, keys);
    else {
      const last = topics.at(-1);
      const follows = last && last.wordings.length === 0 && isNext(card, last.about);
      forms[topics.length] = formOf(body) | (follows ? FOLLOWS : 0);
      add({ card }, NO_WORDINGS, [...keys, ...turnsOf(body.tokens)]);
      names.learn(body);
    }
  }
  for (const notCovered of knowledge.notCovered) {
    const asked = [notCovered.question, ...notCovered.alsoAsked].map((text) => phrasing(text, false));
    add({ notCovered }, asked, []);
  }
  return { topics, sources, names: names.names(), forms };
}

/** Whether a card rests on what comes right after that which another rests on. */
function isNext(card: Card, last: Topic['about']): boolean {
  return 'card' in last && last.card.sentences.at(-1) === card.sentences[0] - 1;
}

function bodyOf(card: Card, entities: ReadonlyMap<string, Entity>): string {
  const names = [...card.entities, ...(card.saidBy ?? []), ...card.quotes.map((quote) => quote.speaker)];
  const shown = names.map((id) => entities.get(id)?.name ?? '');
  return [card.answer, ...card.quotes.map((quote) => quote.words), ...shown].join(' . ');
}
