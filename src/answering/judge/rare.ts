import type { Topic, Wording } from '../find/documents.js';
import type { Rare } from '../read/asked.js';
import type { Told } from '../read/told.js';
import type { AskedSlot } from './slots.js';

/** Rare things as names of evidence. */
type RareName = Exclude<Rare, 'exact-words'> | 'exactWords';

/** A text that has words for it may tell something else of the kind; no wording asking for it makes up the rest of 1. */
const TOLD = 0.2;
const TOLD_ELSEWHERE = 0.45;
const UNTOLD = 0.7;
const UNHEARD = 0.3;

/**
 * Of each rare thing, how far it is asked for and missing: 0 where it is not asked for, or the closest wording asks for it
 * too, up to 1 where neither the text nor any wording has it.
 */
export function rareMissing(
  { asked, keys }: AskedSlot,
  { about, wordings }: Topic,
  told: Told,
  closest: { wording: Wording | undefined; sentence: number },
): Record<RareName, number> {
  const missing = (rare: Rare): number => {
    if (!('card' in about) || !asked.rare.has(rare) || closest.wording?.asked.rare.has(rare)) return 0;
    const heard = wordings.some((wording) => !wording.mistaken && wording.asked.rare.has(rare));
    const lists = rare === 'names' && told.names.filter((key) => !keys.has(key)).length > 1;
    const isTold = lists || told.rareIn[closest.sentence]?.has(rare);
    const untold = told.rare.has(rare) ? TOLD_ELSEWHERE : UNTOLD;
    return (isTold ? TOLD : untold) + (heard ? 0 : UNHEARD);
  };
  return {
    cause: missing('cause'),
    opinion: missing('opinion'),
    comparison: missing('comparison'),
    definition: missing('definition'),
    prediction: missing('prediction'),
    outcome: missing('outcome'),
    earlier: missing('earlier'),
    exactWords: missing('exact-words'),
    names: missing('names'),
    contact: missing('contact'),
    manner: missing('manner'),
  };
}
