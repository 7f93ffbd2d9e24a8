import type { Card } from './knowledge.js';

/**
 * What the story has on a statement: `told` a card that tells the same, `otherwise` one that says something else, `near`
 * one that is about it and may do either, `untold` nothing. No verdict: a reader holds one against the other.
 */
export type Finding = { statement: string } & (
  | { kind: 'told' | 'near' | 'otherwise'; card: Card }
  | { kind: 'untold' }
);

/** A text held against the story. */
export interface Checked {
  /** In the order of the text; none where there is nothing that the story can check. */
  findings: Finding[];
  /** How many more statements there are than findings. */
  more: number;
}
