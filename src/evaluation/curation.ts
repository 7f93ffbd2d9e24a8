import type { Knowledge } from '../model/knowledge.js';

/** What an ordinary curator writes in an afternoon. */
const ORDINARY = { wordings: 8, aliases: 3, misconceptions: 2 };
const SPARSE_WORDINGS = 3;

/**
 * The knowledge as an ordinary curator would have left it: few other wordings a card and aliases a name, no words that
 * mean the same, and nothing listed that the story does not say.
 */
export function ordinary(knowledge: Knowledge): Knowledge {
  const { wordings, aliases, misconceptions } = ORDINARY;
  return {
    ...knowledge,
    vocabulary: {
      sameMeaning: [],
      entities: knowledge.vocabulary.entities.map((entity) => ({
        ...entity,
        aliases: entity.aliases.slice(0, aliases),
      })),
    },
    cards: knowledge.cards.map((card) => ({
      ...card,
      alsoAsked: spread(card.alsoAsked, wordings),
      misconceptions: card.misconceptions.slice(0, misconceptions),
    })),
    notCovered: [],
  };
}

/** The same with hardly any other wordings. */
export function sparse(knowledge: Knowledge): Knowledge {
  const less = ordinary(knowledge);
  return {
    ...less,
    cards: less.cards.map((card) => ({ ...card, alsoAsked: spread(card.alsoAsked, SPARSE_WORDINGS) })),
  };
}

/** The same with none. */
export function bare(knowledge: Knowledge): Knowledge {
  const less = ordinary(knowledge);
  return { ...less, cards: less.cards.map((card) => ({ ...card, alsoAsked: [] })) };
}

/** Ways to curate a story, each from what a curator with more time left. */
export const CURATIONS = { full: (knowledge: Knowledge): Knowledge => knowledge, ordinary, sparse, bare };
export type Curation = keyof typeof CURATIONS;

/** So many of a list, from all over it: curators write the likeliest first, and variants of one beside each other. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, Math.floor(list.length / most));
  return list.filter((_, i) => i % step === 0).slice(0, most);
}
