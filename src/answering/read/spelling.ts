import { createNearWords, slipsBetween } from './edit-distance.js';
import type { Spelling, TermReader } from './terms.js';
import type { Rarity } from './word-frequency.js';

/** Shorter words have too many neighbours to guess from. */
const SHORTEST = 4;
/** Longer ones are no misspelt words, and cost much to search for. */
const LONGEST = 32;
/** From this length on two slips are repaired, below only one. */
const TWO_SLIPS_FROM = 6;
/** Of words equally near, that is meant which the knowledge uses more. */
const FOR_EACH_USE = 0.01;
const MOST_FOR_USE = 0.3;
/** A letter doubled or left single ("acuse", "brittish") is the likeliest slip of all. */
const FOR_DOUBLING = 0.5;
/** Used as often, a word of the knowledge is fine; so is a short one. */
const VOUCHED_FOR = 3;
/** Any other, if a word one slip away is used this many times more, is a slip in a question that was made a wording. */
const FAR_MORE = 10;
const MOST_REMEMBERED = 5_000;

/**
 * Repairs misspelt words, against the words of the story first and everyday English second. A word or a name that the
 * world knows is never repaired, even where a word of the story is near: "born" is not "bomb", nor Ireland an island.
 */
export function createSpelling(
  { words, isName: isNameOfStory }: Pick<TermReader, 'words' | 'isName'>,
  { isKnown, everydayNear }: Pick<Rarity, 'isKnown' | 'everydayNear'>,
): Spelling {
  const storyWords = words();
  const storyNear = createNearWords(storyWords.keys());
  const remembered = new Map<string, string | undefined>();

  function nearOf(word: string, slips: number, isName: boolean): string[] {
    const near = storyNear(word, slips).filter((other) => other !== word);
    if (isName) return near.filter(isNameOfStory);
    return [...new Set([...near, ...everydayNear(word, slips)])];
  }

  function repair(word: string, isName: boolean): string | undefined {
    const slips = word.length < TWO_SLIPS_FROM || storyWords.has(word) ? 1 : 2;
    let best: { word: string; rank: number } | undefined;
    for (const near of nearOf(word, slips, isName)) {
      const strange = storyWords.has(near) ? 0 : 0.5;
      const end = near.at(-1) === word.at(-1) ? 0 : 0.1;
      const use = Math.min(MOST_FOR_USE, (storyWords.get(near) ?? 0) * FOR_EACH_USE);
      const doubled = undoubled(near) === undoubled(word) ? FOR_DOUBLING : 0;
      const rank = slipsBetween(word, near, slips) + strange + end - use - doubled;
      if (!best || rank < best.rank) best = { word: near, rank };
    }
    return best?.word;
  }

  function isFine(word: string): boolean {
    const uses = storyWords.get(word) ?? 0;
    if (uses === 0) return false;
    if (uses >= VOUCHED_FOR || word.length < TWO_SLIPS_FROM) return true;
    return !storyNear(word, 1).some((near) => (storyWords.get(near) ?? 0) >= FAR_MORE * uses);
  }

  return (word, isName) => {
    if (word.length < SHORTEST || word.length > LONGEST || isKnown(word)) return undefined;
    const asWritten = isName ? `^${word}` : word;
    if (remembered.has(asWritten)) return remembered.get(asWritten);
    const meant = isFine(word) ? undefined : repair(word, isName);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(asWritten, meant);
    return meant;
  };
}

function undoubled(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}
