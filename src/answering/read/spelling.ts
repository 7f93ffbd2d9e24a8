import Fuse from 'fuse.js';
import { createNearWords, type NearWords, slipsBetween } from './edit-distance.js';

/** Finds the word that was meant by a misspelt one; undefined where the word is fine or nothing is near. */
export type Spelling = (word: string) => string | undefined;

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
 * Repairs misspelt words with fuse.js, against the words of the story first and common English words second.
 * @param storyWords folded words that the knowledge uses, and how often
 * @param isEnglish correct words are never repaired, even where a word of the story is near ("born", "bomb")
 * @param commonNear finds everyday words that may be meant as well ("wich", "becuase")
 */
export function createSpelling(
  storyWords: ReadonlyMap<string, number>,
  isEnglish: (word: string) => boolean,
  commonNear: NearWords,
): Spelling {
  const storyNear = createNearWords(storyWords.keys());
  const remembered = new Map<string, string | undefined>();

  function repair(word: string): string | undefined {
    const slips = word.length < TWO_SLIPS_FROM || storyWords.has(word) ? 1 : 2;
    const near = [...new Set([...storyNear(word, slips), ...commonNear(word, slips)])].filter(
      (other) => other !== word,
    );
    if (near.length < 2) return near[0];
    let best: { word: string; rank: number } | undefined;
    for (const { item } of new Fuse(near, { threshold: 1 }).search(word)) {
      const strange = storyWords.has(item) ? 0 : 0.5;
      const end = item.at(-1) === word.at(-1) ? 0 : 0.1;
      const use = Math.min(MOST_FOR_USE, (storyWords.get(item) ?? 0) * FOR_EACH_USE);
      const doubled = undoubled(item) === undoubled(word) ? FOR_DOUBLING : 0;
      const rank = slipsBetween(word, item, slips) + strange + end - use - doubled;
      if (!best || rank < best.rank) best = { word: item, rank };
    }
    return best?.word;
  }

  function isFine(word: string): boolean {
    const uses = storyWords.get(word) ?? 0;
    if (uses === 0) return false;
    if (uses >= VOUCHED_FOR || word.length < TWO_SLIPS_FROM) return true;
    return !storyNear(word, 1).some((near) => (storyWords.get(near) ?? 0) >= FAR_MORE * uses);
  }

  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST || isEnglish(word)) return undefined;
    if (remembered.has(word)) return remembered.get(word);
    const meant = isFine(word) ? undefined : repair(word);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, meant);
    return meant;
  };
}

function undoubled(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}
