/**
 * A phrase as the tables write it, one a line, in words as `readMessageWords` gives them:
 * `a|b` either word, `[a|b]` either or none, `_` any one word, `#` a number, `*` whatever follows, `~` a few words of the
 * same clause that are about nobody else,
 * `^` at its start where it must open a clause, and `$` where a clause must close.
 */
export interface Phrase<About> {
  about: About;
  slots: readonly Slot[];
  opensClause: boolean;
}

interface Slot {
  fits(word: string): boolean;
  optional: boolean;
  /** Takes whatever follows. */
  rest: boolean;
  /** The end of a clause does as well as a word. */
  closes: boolean;
  /** Takes up to `MOST_BETWEEN` words. */
  gap: boolean;
}

/** Phrases by the words that they can start with. */
export type PhraseBook<About> = ReadonlyMap<string, readonly Phrase<About>[]>;

/** Words in a row, with the places where clauses start and end; `ends` are the places after a last word. */
export interface Clauses {
  words: readonly string[];
  starts: ReadonlySet<number>;
  ends: ReadonlySet<number>;
}

/** A phrase that starts at a place, and the place after it. */
export interface Found<About> {
  phrase: Phrase<About>;
  end: number;
}

const MOST_BETWEEN = 4;
/** Whom and what others ask about: `~` reaches over none of these, so that `i ~ die` is about the speaker. */
const OTHERS: ReadonlySet<string> = new Set(
  `he she they it you who whom whose what how many which where when did does people anyone everyone the this that those these
  his her their your if whether heard read saw hear`.split(/\s+/),
);
const NUMBER = /^\d+$/;

/** @param tables phrases, one a line, with what each table is about; of two that fit alike the earlier counts */
export function createPhraseBook<About>(tables: readonly (readonly [About, string])[]): PhraseBook<About> {
  const book = new Map<string, Phrase<About>[]>();
  for (const [about, table] of tables) {
    for (const line of table.split('\n')) {
      const written = line.trim().split(/\s+/).filter(Boolean);
      if (written.length === 0) continue;
      const opensClause = written[0] === '^';
      const parts = opensClause ? written.slice(1) : written;
      const phrase = { about, slots: parts.map(slotOf), opensClause };
      for (const first of firstWords(parts)) book.set(first, [...(book.get(first) ?? []), phrase]);
    }
  }
  return book;
}

function firstWords(parts: readonly string[]): Set<string> {
  const required = parts.findIndex((part) => !part.startsWith('['));
  return new Set(parts.slice(0, required + 1).flatMap(wordsOf));
}

function slotOf(part: string): Slot {
  const words = new Set(wordsOf(part));
  return {
    fits: (word) => words.has(word) || words.has('_') || (words.has('#') && NUMBER.test(word)),
    optional: part.startsWith('['),
    rest: part === '*',
    closes: words.has('$'),
    gap: part === '~',
  };
}

function wordsOf(part: string): string[] {
  return part.replace(/^\[|\]$/g, '').split('|');
}

/** Clauses in a row. */
export function joinClauses(clauses: readonly (readonly string[])[]): Clauses {
  const words = clauses.flat();
  const starts = new Set<number>();
  const ends = new Set<number>();
  let place = 0;
  for (const clause of clauses) {
    starts.add(place);
    place += clause.length;
    ends.add(place);
  }
  return { words, starts, ends };
}

/** The phrases that start at a place, in every length they can have; the longest first. */
export function phrasesAt<About>(book: PhraseBook<About>, text: Clauses, start: number): Found<About>[] {
  const first = text.words[start] ?? '';
  const starting = [...(book.get(first) ?? []), ...(NUMBER.test(first) ? (book.get('#') ?? []) : [])];
  const found = starting
    .filter((phrase) => !phrase.opensClause || text.starts.has(start))
    .flatMap((phrase) => [...endsOf(phrase.slots, text, start)].map((end) => ({ phrase, end })));
  return found.sort((a, b) => b.end - a.end);
}

/** Where slots that start at a place can end. */
function endsOf(slots: readonly Slot[], text: Clauses, start: number): Set<number> {
  let places = new Set([start]);
  for (const slot of slots) {
    const next = new Set<number>();
    for (const place of places) {
      if (slot.gap) for (const after of gapFrom(text, place)) next.add(after);
      if (slot.rest) next.add(text.words.length);
      if (slot.optional || (slot.closes && text.ends.has(place))) next.add(place);
      if (place < text.words.length && slot.fits(text.words[place] ?? '')) next.add(place + 1);
    }
    places = next;
  }
  places.delete(start);
  return places;
}

function gapFrom({ words, ends }: Clauses, start: number): number[] {
  const places = [start];
  for (let place = start; place < start + MOST_BETWEEN && place < words.length; place++) {
    if (ends.has(place) || OTHERS.has(words[place] ?? '')) break;
    places.push(place + 1);
  }
  return places;
}

/**
 * What a text is about, phrase by phrase, where nothing but phrases is in it; undefined where one word is left over.
 * So a question is never taken for talk by a part of it.
 * @param mayEnd whether the text may end with such a phrase
 */
export function phrasesOf<About>(
  book: PhraseBook<About>,
  text: Clauses,
  mayEnd: (about: About) => boolean,
): About[] | undefined {
  const { length } = text.words;
  const deadEnds = new Set<number>();
  const from = (start: number): About[] | undefined => {
    if (start === length) return [];
    if (deadEnds.has(start)) return undefined;
    for (const { phrase, end } of phrasesAt(book, text, start)) {
      if (end === length && !mayEnd(phrase.about)) continue;
      const following = from(end);
      if (following) return [phrase.about, ...following];
    }
    deadEnds.add(start);
    return undefined;
  };
  return length === 0 ? undefined : from(0);
}
