import type { Desk } from '../../../desk/desk.js';
import type { Gap } from '../../../desk/gaps.js';

export const GAP_GONE = 'This is no longer open: it was answered, dismissed or is too old. See /knowledge gaps.';

/** The open gap to which a stored question belongs. Throws a StoreFault. */
export async function findGap(desk: Pick<Desk, 'gaps'>, id: string): Promise<Gap | undefined> {
  return (await desk.gaps()).find(({ ids }) => ids.includes(id));
}
