import { isDraft, type Knowledge } from '../../model/knowledge.js';

/** Only what people have worded: no draft, and nothing that leads to one. The same object where there is no draft. */
export function withoutDrafts(knowledge: Knowledge): Knowledge {
  const drafts = new Set(knowledge.cards.filter(isDraft).map(({ id }) => id));
  if (drafts.size === 0) return knowledge;
  const cards = knowledge.cards
    .filter((card) => !isDraft(card))
    .map((card) => ({ ...card, related: card.related.filter((id) => !drafts.has(id)) }));
  return { ...knowledge, cards, notCovered: knowledge.notCovered.filter(({ closest }) => !drafts.has(closest)) };
}
