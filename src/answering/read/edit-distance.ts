/** Finds the words of a list that are at most so many slips from another, and begin with the same letter. */
export type NearWords = (word: string, slips: number) => string[];

/** Lists words so that most of those which are not near are passed over at a glance. */
export function createNearWords(words: Iterable<string>): NearWords {
  const byFirstLetter = new Map<string, { words: string[]; letters: number[] }>();
  for (const word of words) {
    let list = byFirstLetter.get(word[0]);
    if (!list) {
      list = { words: [], letters: [] };
      byFirstLetter.set(word[0], list);
    }
    list.words.push(word);
    list.letters.push(lettersOf(word));
  }
  return (word, slips) => {
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

/** Rows of the table of distances, used over and over: very many words are compared for one that is misspelt. */
const rows: [Uint8Array, Uint8Array, Uint8Array] = [newRow(), newRow(), newRow()];
const LONGEST = 254;

function newRow(): Uint8Array {
  return new Uint8Array(256);
}

/**
 * Optimal string alignment distance: letters left out, added, changed, or swapped with their neighbour.
 * @returns the distance, or `most + 1` as soon as it is certain to be more than `most`; at most 254 letters are compared
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > LONGEST) return most + 1;
  let [beforeLast, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    const letterBefore = i > 1 ? a.charCodeAt(i - 2) : -1;
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter === other ? 0 : 1));
      if (j > 1 && letterBefore === other && letter === b.charCodeAt(j - 2))
        cost = Math.min(cost, beforeLast[j - 2] + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length];
}
