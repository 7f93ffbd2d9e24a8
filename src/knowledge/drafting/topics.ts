import type { Entity } from '../../model/knowledge.js';
import { splitBlocks } from '../blocks.js';
import { splitSentences } from '../sentences.js';
import { slugOf } from './entities.js';
import { mattersOf } from './matters.js';
import { upperFirst } from './phrases.js';

export const ONE_TOPIC = { id: 'story', title: 'The story' };
const MOST_HEADINGS = 25;
/** So many matters or names make topics at most, besides the story as a whole. */
const MOST_SHARED = 5;
/** A topic of fewer cards is none. */
const FEWEST_CARDS = 3;
/** A name of more of the cards is the story's own: it parts nothing. */
const MOST_SHARE = 0.4;

/** What of a draft tells its topic. */
interface About {
  sentences: readonly number[];
  entities: readonly string[];
}

interface Topics {
  topics: { id: string; title: string }[];
  topicOf(card: About): string;
}

/** A topic for each heading within the article; without headings one for each matter, or else name, that several cards share. */
export function topicsOf(article: string, cards: readonly About[], entities: readonly Entity[]): Topics {
  return (
    byHeadings(article) ?? byShared(cards, [mattersOn(article, cards), namesOn(cards, entities)], paragraphsOf(article))
  );
}

function byHeadings(article: string): Topics | undefined {
  const count = splitSentences(article).length;
  const parts: { id: string; title: string; from: number }[] = [];
  let place = 0;
  for (const { kind, text } of splitBlocks(article)) {
    if (kind !== 'heading') place += splitSentences(text).length;
    else if (place > 0 && place < count && parts.at(-1)?.from !== place)
      parts.push({ id: slugOf(text), title: text.slice(0, 80), from: place });
  }
  const ids = new Set(parts.map(({ id }) => id));
  if (parts.length < 2 || parts.length >= MOST_HEADINGS || ids.size < parts.length || place !== count) return undefined;
  return {
    topics: [ONE_TOPIC, ...parts.map(({ id, title }) => ({ id, title }))],
    topicOf: ({ sentences: [first = 1] }) => parts.findLast(({ from }) => from < first)?.id ?? ONE_TOPIC.id,
  };
}

/** What may be a topic, with the cards that have it. */
interface Shared {
  id: string;
  title: string;
  cards: readonly About[];
}

function mattersOn(article: string, cards: readonly About[]): Shared[] {
  const sentences = splitSentences(article);
  const texts = cards.map((card) => card.sentences.map((number) => sentences[number - 1] ?? '').join(' '));
  return mattersOf(texts).map(({ id, title, places }) => ({
    id: slugOf(id),
    title,
    cards: cards.filter((_, place) => places.has(place)),
  }));
}

const namesOn = (cards: readonly About[], entities: readonly Entity[]): Shared[] =>
  entities
    .filter(({ kind }) => kind !== 'person' && kind !== 'place')
    .map(({ id, name }) => ({
      id,
      title: upperFirst(name),
      cards: cards.filter((card) => card.entities.includes(id)),
    }));

/**
 * Those that between them have as many cards as may be, the next one always that which brings most, of the first kind before
 * the second; the story alone where fewer than two part it. A card of none is put to those of its paragraph.
 */
function byShared(cards: readonly About[], all: readonly Shared[][], paragraphs: readonly number[]): Topics {
  const open = new Set(cards);
  const chosen: Shared[] = [];
  const own = new Map<About, string>();
  for (const shared of all) {
    const parting = shared.filter(
      ({ id, cards: those }) => those.length <= MOST_SHARE * cards.length && id !== ONE_TOPIC.id,
    );
    while (chosen.length < MOST_SHARED) {
      const [best] = parting
        .filter(({ id }) => chosen.every((one) => one.id !== id))
        .map((one) => ({ one, found: one.cards.filter((card) => open.has(card)) }))
        .sort((a, b) => b.found.length - a.found.length);
      if (!best || best.found.length < FEWEST_CARDS) break;
      chosen.push(best.one);
      for (const card of best.found) {
        own.set(card, best.one.id);
        open.delete(card);
      }
    }
  }
  if (chosen.length < 2) return { topics: [ONE_TOPIC], topicOf: () => ONE_TOPIC.id };
  return {
    topics: [ONE_TOPIC, ...chosen.map(({ id, title }) => ({ id, title }))],
    topicOf: (card) => own.get(card) ?? most(ownOfParagraph(card)) ?? ONE_TOPIC.id,
  };

  function ownOfParagraph({ sentences: [first = 1] }: About): string[] {
    const paragraph = paragraphs[first - 1];
    return [...own].flatMap(([card, id]) => (paragraphs[(card.sentences[0] ?? 1) - 1] === paragraph ? [id] : []));
  }
}

/** What stands there most often; of as many the first. */
function most(ids: readonly string[]): string | undefined {
  const count = (id: string): number => ids.filter((other) => other === id).length;
  return [...ids].sort((a, b) => count(b) - count(a))[0];
}

/** Of each sentence, by its place, the number of its paragraph. */
function paragraphsOf(article: string): number[] {
  return splitBlocks(article).flatMap(({ kind, text }, at) =>
    kind === 'heading' ? [] : splitSentences(text).map(() => at),
  );
}
