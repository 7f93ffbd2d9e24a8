import { OPPOSITES } from '../../english/word-relations.js';
import { stemOf } from '../read/terms.js';

const NONE: readonly string[] = [];
const opposites = new Map<string, string[]>();
for (const [one, other] of OPPOSITES) {
  add(one, other);
  add(other, one);
}

function add(word: string, opposite: string): void {
  const stem = stemOf(word);
  opposites.set(stem, [...(opposites.get(stem) ?? []), stemOf(opposite)]);
}

/** Stems of the words that say the contrary of one with this stem. */
export function oppositesOf(stem: string): readonly string[] {
  return opposites.get(stem) ?? NONE;
}
