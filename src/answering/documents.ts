import type { Card, Entity, Knowledge, NotCovered } from '../knowledge/schema.js';
import { askOf, termOfAsk, turnsOf } from './ask.js';
import type { Phrasing, SourceDocument } from './search-index.js';
import type { TermReader } from './terms.js';
import { wordsOf } from './tokens.js';

/** A way to ask that a curator wrote. */
export interface Wording extends Phrasing {
  /** Its folded words. */
  words: string;
}

/** What a question may be about, with the texts it is found by. */
export interface Topic {
  about: { card: Card } | { notCovered: NotCovered };
  source: SourceDocument & { phrasings: readonly Wording[] };
}

/** Reads all cards and all that the story does not say into documents to search; cards first. */
export function readTopics(knowledge: Knowledge, reader: TermReader): Topic[] {
  const entities = new Map(knowledge.vocabulary.entities.map((entity) => [entity.id, entity]));
  const phrasing = (text: string, mistaken: boolean): Wording => {
    const { terms, tokens } = reader.read(text);
    const askTerm = termOfAsk(askOf(tokens));
    const keys = [...terms.map((term) => term.key), ...(askTerm ? [askTerm] : []), ...turnsOf(tokens)];
    return { keys, words: wordsOf(tokens), mistaken };
  };
  return [
    ...knowledge.cards.map((card) => ({
      about: { card },
      source: {
        phrasings: [
          ...[card.question, ...card.alsoAsked].filter((text) => text !== '').map((text) => phrasing(text, false)),
          ...card.misconceptions.map((text) => phrasing(text, true)),
        ],
        body: reader.read(bodyOf(card, entities)).terms.map((term) => term.key),
      },
    })),
    ...knowledge.notCovered.map((notCovered) => ({
      about: { notCovered },
      source: {
        phrasings: [notCovered.question, ...notCovered.alsoAsked].map((text) => phrasing(text, false)),
        body: [],
      },
    })),
  ];
}

function bodyOf(card: Card, entities: ReadonlyMap<string, Entity>): string {
  const names = [...card.entities, ...(card.saidBy ?? []), ...card.quotes.map((quote) => quote.speaker)];
  const shown = names.map((id) => entities.get(id)?.name ?? '');
  return [card.answer, ...card.quotes.map((quote) => quote.words), ...shown].join(' . ');
}
