import type { ExpressionBuilder, ExpressionWrapper, SqlBool } from 'kysely';
import type { Tables } from './tables.js';

type Claimed = 'subscriptions' | 'shown_answers' | 'followers';

/** Whether nobody has claimed a row since `expired`. */
export function isFree(
  expired: string,
): (where: ExpressionBuilder<Tables, Claimed>) => ExpressionWrapper<Tables, Claimed, SqlBool> {
  return (where) => where.or([where('claimed_at', 'is', null), where('claimed_at', '<', expired)]);
}
