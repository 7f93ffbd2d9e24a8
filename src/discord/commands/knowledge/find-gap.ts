import type { Desk } from '../../../desk/desk.js';
import type { Gap } from '../../../desk/gaps.js';
import type { Edition } from '../../../model/edition.js';
import type { Card } from '../../../model/knowledge.js';

export const GAP_GONE = 'This is no longer open: it was answered, dismissed or is too old. See /knowledge gaps.';

/** The card whose answer was disliked, as long as it has that question. */
export function findDisliked({ source, question }: Gap, { answerer }: Edition): Card | undefined {
  return source === 'disliked' ? answerer.knowledge.cards.find((card) => card.question === question) : undefined;
}

/** The open gap to which a stored question belongs. Throws a StoreFault. */
export async function findGap(desk: Pick<Desk, 'gaps'>, id: string): Promise<Gap | undefined> {
  return (await desk.gaps()).find(({ ids }) => ids.includes(id));
}
