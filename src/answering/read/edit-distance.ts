/** Finds the words of a list that are at most so many slips from another, and begin with the same letter. */
export type NearWords = (word: string, slips: number) => string[];

interface Listed {
  word: string;
  letters: number;
}

/** Lists words so that most of those which are not near are passed over at a glance. */
export function createNearWords(words: Iterable<string>): NearWords {
  const byFirstLetter = new Map<string, Listed[]>();
  for (const word of words) {
    const first = word.charAt(0);
    const listed = { word, letters: lettersOf(word) };
    const list = byFirstLetter.get(first);
    if (list) list.push(listed);
    else byFirstLetter.set(first, [listed]);
  }
  return (word, slips) => {
    const letters = lettersOf(word);
    const rows = newRows(word.length + slips);
    const near: string[] = [];
    for (const other of byFirstLetter.get(word.charAt(0)) ?? []) {
      if (Math.abs(other.word.length - word.length) > slips) continue;
      // A changed letter is one letter less and another more.
      if (countBits(letters ^ other.letters) > 2 * slips) continue;
      if (slipsBetween(word, other.word, slips, rows) <= slips) near.push(other.word);
    }
    return near;
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

/** Three rows of the table of distances, written over for each word of a list that one is compared with. */
type Rows = readonly [Uint8Array, Uint8Array, Uint8Array];
const LONGEST = 254;

function newRows(longest: number): Rows {
  const size = Math.min(longest, LONGEST) + 1;
  return [new Uint8Array(size), new Uint8Array(size), new Uint8Array(size)];
}

/**
 * Optimal string alignment distance: letters left out, added, changed, or swapped with their neighbour.
 * @param rows to work on, as long as `b` and one more
 * @returns the distance, or `most + 1` as soon as it is certain to be more than `most`; at most 254 letters are compared
 */
export function slipsBetween(a: string, b: string, most: number, rows: Rows = newRows(b.length)): number {
  if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > LONGEST) return most + 1;
  let [beforeLast, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    const letterBefore = i > 1 ? a.charCodeAt(i - 2) : -1;
    let cost = i;
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      const changed = (last[j - 1] ?? 0) + (letter === other ? 0 : 1);
      cost = Math.min((last[j] ?? 0) + 1, cost + 1, changed);
      if (j > 1 && letterBefore === other && letter === b.charCodeAt(j - 2))
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] ?? 0;
}
