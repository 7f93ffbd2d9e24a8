import { tokenise, wordsOf } from '../answering/read/tokens.js';
import type { DraftedSource } from '../knowledge/drafting/put-source.js';
import type { ParsedCards, ParsedKnowledge } from '../knowledge/fault-place.js';
import type { PartName } from '../knowledge/merge.js';
import type { Card, Knowledge } from '../model/knowledge.js';

/** What a moderator wants to be different. It can be made again on a newer edition. */
export type Change =
  /** Takes over what changed in the folder since it was last imported. */
  | { kind: 'folder' }
  /** Puts one side's version in the place of the live one. */
  | { kind: 'take-from-folder'; part: PartName }
  /** Publishes the content of an earlier edition again. */
  | { kind: 'restore'; number: number }
  /** Takes back what one edition changed, and keeps what came later. */
  | { kind: 'revert'; number: number }
  /** Puts another knowledge base in the place of the live one. */
  | { kind: 'replace'; parsed: ParsedKnowledge }
  /** Adds an article as a source, with drafts. */
  | { kind: 'put-source'; drafted: DraftedSource }
  /** Does as `put-cards`, with cards whose faults are found in a file. */
  | { kind: 'upload-cards'; parsed: ParsedCards }
  | CardChange;

/** Changes of single cards. */
export type CardChange =
  /** Adds cards, or puts them in the place of those of the same ids. */
  | { kind: 'put-cards'; cards: readonly Card[] }
  | { kind: 'retire-card'; id: string }
  /** Adds wordings to those a card is found by. */
  | { kind: 'ask-also'; id: string; wordings: readonly string[] };

/** Makes the change; a card that is not there is left alone. What a card answers now is no longer what is not told. */
export function changeCards(live: Knowledge, change: CardChange): Knowledge {
  switch (change.kind) {
    case 'put-cards': {
      const answered = change.cards.flatMap(({ question, alsoAsked }) => [question, ...alsoAsked]);
      return withoutAnswered({ ...live, cards: putCards(live.cards, change.cards) }, answered);
    }
    case 'retire-card':
      return retireCard(live, change.id);
    case 'ask-also': {
      const { id, wordings } = change;
      const cards = live.cards.map((card) =>
        card.id === id ? { ...card, alsoAsked: [...new Set([...card.alsoAsked, ...wordings])] } : card,
      );
      return withoutAnswered({ ...live, cards }, wordings);
    }
  }
}

/** An entry goes with its question; another of its wordings goes alone. */
function withoutAnswered(knowledge: Knowledge, wordings: readonly string[]): Knowledge {
  const words = (text: string): string => wordsOf(tokenise(text));
  const answered = new Set(wordings.map(words));
  const notCovered = knowledge.notCovered.flatMap((entry) => {
    if (answered.has(words(entry.question))) return [];
    return [{ ...entry, alsoAsked: entry.alsoAsked.filter((wording) => !answered.has(words(wording))) }];
  });
  return { ...knowledge, notCovered };
}

/** Of two that are put with the same id both stay, to be found at fault. */
function putCards(live: readonly Card[], put: readonly Card[]): Card[] {
  const first = new Map(put.toReversed().map((card) => [card.id, card]));
  const known = new Set(live.map(({ id }) => id));
  const rest = put.filter((card) => !known.has(card.id) || first.get(card.id) !== card);
  return [...live.map((card) => first.get(card.id) ?? card), ...rest];
}

/** Without the card, and with no link left to it. */
function retireCard(live: Knowledge, id: string): Knowledge {
  const retired = live.cards.find((card) => card.id === id);
  if (!retired) return live;
  const cards = live.cards
    .filter((card) => card !== retired)
    .map((card) =>
      card.related.includes(id) ? { ...card, related: card.related.filter((other) => other !== id) } : card,
    );
  const stays = new Set(cards.map((card) => card.id));
  const nearest = retired.related.find((other) => stays.has(other)) ?? cards.find(sameTopic(retired))?.id;
  const notCovered = live.notCovered.flatMap((entry) => {
    if (entry.closest !== id) return [entry];
    return nearest === undefined ? [] : [{ ...entry, closest: nearest }];
  });
  return { ...live, cards, notCovered };
}

function sameTopic({ topic }: Card): (card: Card) => boolean {
  return (card) => card.topic === topic;
}
