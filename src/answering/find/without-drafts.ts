import { isDraft, type Knowledge } from '../../model/knowledge.js';

/** Only what people have worded: no draft, and nothing that leads to one. What need not differ is the same object. */
export function withoutDrafts(knowledge: Knowledge): Knowledge {
  const drafts = new Set(knowledge.cards.filter(isDraft).map(({ id }) => id));
  if (drafts.size === 0) return knowledge;
  const cards = knowledge.cards
    .filter((card) => !isDraft(card))
    .map((card) => {
      const related = card.related.filter((id) => !drafts.has(id));
      return related.length < card.related.length ? { ...card, related } : card;
    });
  return { ...knowledge, cards, notCovered: knowledge.notCovered.filter(({ closest }) => !drafts.has(closest)) };
}
