/**
 * A phrase as the tables write it, one a line, in words as `readMessageWords` gives them:
 * `a|b` either word, `[a|b]` either or none, `_` any one word, `#` a number, `*` whatever follows,
 * `^` at its start and `$` at its end where it must open or close a clause. It starts with a word.
 */
export interface Phrase<About> {
  about: About;
  slots: readonly Slot[];
  opensClause: boolean;
  closesClause: boolean;
}

interface Slot {
  fits(word: string): boolean;
  optional: boolean;
  /** Takes whatever follows. */
  rest: boolean;
}

/** Phrases by the word that they start with. */
export type PhraseBook<About> = ReadonlyMap<string, readonly Phrase<About>[]>;

const NUMBER = /^\d+$/;

/** @param tables phrases, one a line, with what each table is about */
export function createPhraseBook<About>(tables: readonly (readonly [About, string])[]): PhraseBook<About> {
  const book = new Map<string, Phrase<About>[]>();
  for (const [about, table] of tables) {
    for (const line of table.split('\n')) {
      const written = line.trim().split(/\s+/).filter(Boolean);
      const opensClause = written[0] === '^';
      const closesClause = written.at(-1) === '$';
      const parts = written.slice(opensClause ? 1 : 0, closesClause ? -1 : undefined);
      if (parts.length === 0) continue;
      const phrase = { about, slots: parts.map(slotOf), opensClause, closesClause };
      for (const first of parts[0].split('|')) book.set(first, [...(book.get(first) ?? []), phrase]);
    }
  }
  return book;
}

function slotOf(part: string): Slot {
  const optional = part.startsWith('[');
  const words = (optional ? part.slice(1, -1) : part).split('|');
  const known = new Set(words);
  const fits = (word: string): boolean => known.has(word) || known.has('_') || (known.has('#') && NUMBER.test(word));
  return { fits, optional, rest: part === '*' };
}

/** A phrase that starts at a place, and the place after it. */
export interface Found<About> {
  phrase: Phrase<About>;
  end: number;
}

/** The phrases that start at a place, in every length they can have; the longest first. */
export function phrasesAt<About>(book: PhraseBook<About>, words: readonly string[], start: number): Found<About>[] {
  const found = (book.get(words[start]) ?? []).flatMap((phrase) =>
    [...new Set(endsOf(phrase.slots, words, start))].map((end) => ({ phrase, end })),
  );
  return found.sort((a, b) => b.end - a.end);
}

function endsOf(slots: readonly Slot[], words: readonly string[], place: number): number[] {
  const [slot, ...following] = slots;
  if (!slot) return [place];
  if (slot.rest) return [words.length];
  const without = slot.optional ? endsOf(following, words, place) : [];
  const fits = place < words.length && slot.fits(words[place]);
  return fits ? [...endsOf(following, words, place + 1), ...without] : without;
}

/**
 * What a text is about, phrase by phrase, where nothing but phrases is in it; undefined where one word is left over.
 * So a question is never taken for talk by a part of it.
 * @param isWhole whether the text may end with a phrase
 */
export function phrasesOf<About>(
  book: PhraseBook<About>,
  words: readonly string[],
  isWhole: (last: About) => boolean,
): About[] | undefined {
  const deadEnds = new Set<number>();
  const from = (start: number): About[] | undefined => {
    if (start === words.length) return [];
    if (deadEnds.has(start)) return undefined;
    for (const { phrase, end } of phrasesAt(book, words, start)) {
      if (end === words.length && !isWhole(phrase.about)) continue;
      const following = from(end);
      if (following) return [phrase.about, ...following];
    }
    deadEnds.add(start);
    return undefined;
  };
  return words.length === 0 ? undefined : from(0);
}
