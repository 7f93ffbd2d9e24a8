import type { RankingAnswerer } from '../answering/answerer.js';
import { cardOf, createRanker, type Ranked } from '../answering/judge/ranker.js';
import { createTermReader } from '../answering/read/terms.js';
import type { Rarity } from '../answering/read/word-frequency.js';
import { shownText } from '../answering/talk/shown-text.js';
import type { Card, Knowledge } from '../model/knowledge.js';
import type { Telling } from '../model/reply.js';
import type { EvalItem } from './score.js';

/** A question with the topics that compete for it, and which of them are right. */
export interface Example {
  ranking: readonly Ranked[];
  /** Log odds of the question's very words. */
  told: number;
  right: readonly boolean[];
  /** Whether a card answers it. */
  answerable: boolean;
  kind: string;
}

/** Whether a card, shown alone, satisfies a test question. */
function isRight(item: EvalItem, card: Card, telling: Telling): boolean {
  const shown = shownText(telling, {
    kind: 'answer',
    cards: [card],
    untold: [],
    question: item.q,
    confidence: 1,
    ranking: [],
  });
  return item.facts.every((fact) => fact.test(shown)) && !item.not.some((fact) => fact.test(shown));
}

/** Test questions of one message and one fact as examples. */
export function examplesOfItems(items: readonly EvalItem[], { rank, telling }: RankingAnswerer): Example[] {
  return items
    .filter((item) => item.after.length === 0 && item.kind !== 'multi')
    .map((item) => {
      const { ranking, told } = rank(item.q);
      const answerable = item.want !== 'decline';
      const right = ranking.map(({ topic }) => {
        const card = cardOf(topic);
        return card ? answerable && isRight(item, card, telling) : !answerable;
      });
      return { ranking, told, right, answerable, kind: item.kind };
    });
}

/**
 * Some of the knowledge's own wordings as examples, asked of a knowledge base that does not have them.
 * @param oneIn of so many wordings one is left out and asked
 * @param whole things the story does not say are left out with all their wordings, as those are that nobody foresaw
 */
export function examplesOfWordings(knowledge: Knowledge, rarity: Rarity, oneIn: number, whole: boolean): Example[] {
  const heldOut: { text: string; id: string; answerable: boolean }[] = [];
  const keep = (texts: readonly string[], place: number, id: string, answerable: boolean): string[] =>
    texts.filter((text, i) => {
      const out = (i + place) % oneIn === 0;
      if (out) heldOut.push({ text, id, answerable });
      return !out;
    });
  const cards = knowledge.cards.map((card, place) => ({
    ...card,
    alsoAsked: keep(card.alsoAsked, place, card.id, true),
    misconceptions: keep(card.misconceptions, place + 1, card.id, true),
  }));
  const notCovered = knowledge.notCovered.flatMap((entry, place) => {
    if (!whole) return [{ ...entry, alsoAsked: keep(entry.alsoAsked, place, entry.question, false) }];
    if (place % oneIn !== 0) return [entry];
    for (const text of [entry.question, ...entry.alsoAsked])
      heldOut.push({ text, id: entry.question, answerable: false });
    return [];
  });
  const reader = createTermReader(knowledge.vocabulary);
  const ranker = createRanker({ ...knowledge, cards, notCovered }, reader, rarity);
  return heldOut.map(({ text, id, answerable }) => {
    const { ranking, told } = ranker.rank(reader.read(text));
    const right = ranking.map(({ topic }) => {
      const card = cardOf(topic);
      if (card) return card.id === id;
      return whole ? !answerable : 'notCovered' in topic.about && topic.about.notCovered.question === id;
    });
    return { ranking, told, right, answerable, kind: 'wording' };
  });
}
