import Fuse from 'fuse.js';

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
const MOST_REMEMBERED = 5_000;

/**
 * Repairs misspelt words with fuse.js, against the words of the story first and common English words second.
 * @param storyWords folded words that the knowledge uses, and how often
 * @param isEnglish correct words are never repaired, even where a word of the story is near ("born", "bomb")
 * @param commonWords everyday words that may be meant as well ("wich", "becuase")
 */
export function createSpelling(
  storyWords: ReadonlyMap<string, number>,
  isEnglish: (word: string) => boolean,
  commonWords: Iterable<string>,
): Spelling {
  const byFirstLetter = new Map<string, { words: string[]; letters: number[] }>();
  for (const word of new Set([...storyWords.keys(), ...commonWords])) {
    if (word.length < SHORTEST - 1) continue;
    let list = byFirstLetter.get(word[0]);
    if (!list) {
      list = { words: [], letters: [] };
      byFirstLetter.set(word[0], list);
    }
    list.words.push(word);
    list.letters.push(lettersOf(word));
  }
  const remembered = new Map<string, string | undefined>();

  /** The words with the same first letter at most so many slips away. */
  function wordsWithin(slips: number, word: string): string[] {
    const list = byFirstLetter.get(word[0]);
    if (!list) return [];
    const letters = lettersOf(word);
    return list.words.filter(
      (other, i) =>
        Math.abs(other.length - word.length) <= slips &&
        // A changed letter is one letter less and another more.
        countBits(letters ^ list.letters[i]) <= 2 * slips &&
        slipsBetween(word, other, slips) <= slips,
    );
  }

  function repair(word: string): string | undefined {
    const slips = word.length >= TWO_SLIPS_FROM ? 2 : 1;
    const near = wordsWithin(slips, word);
    if (near.length < 2) return near[0];
    let best: { word: string; rank: number } | undefined;
    for (const { item } of new Fuse(near, { threshold: 1 }).search(word)) {
      const strange = storyWords.has(item) ? 0 : 0.5;
      const end = item.at(-1) === word.at(-1) ? 0 : 0.1;
      const use = Math.min(MOST_FOR_USE, (storyWords.get(item) ?? 0) * FOR_EACH_USE);
      const rank = slipsBetween(word, item, slips) + strange + end - use;
      if (!best || rank < best.rank) best = { word: item, rank };
    }
    return best?.word;
  }

  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST || storyWords.has(word) || isEnglish(word)) return undefined;
    if (remembered.has(word)) return remembered.get(word);
    const meant = repair(word);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(word, meant);
    return meant;
  };
}

/** The letters a word has, each a bit of 32: words with very different letters are not near. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function countBits(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}

/**
 * Optimal string alignment distance: letters left out, added, changed, or swapped with their neighbour.
 * @returns the distance, or `most + 1` as soon as it is certain to be more than `most`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforeLast[j - 2] + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length];
}
