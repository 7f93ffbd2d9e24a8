/** Words that the article gives in quotation marks, as far as they stand in one sentence. */
export interface Quotation {
  sentence: number;
  /** Characters from the sentence's beginning: the first word, and behind the last. */
  start: number;
  end: number;
  words: string;
  /** Place of the quotation that it is a part of, among all: one quotation may run over several sentences. */
  group: number;
}

const DOUBLE = { open: /[“"«]/, close: /[”"»]/ };
const SINGLE = { open: /(?<![\p{L}\p{N}])[‘']/u, close: /[’'](?![\p{L}\p{N}])/u };

/** Finds the quotations; single marks count where the article has no double ones. */
export function findQuotations(sentences: readonly string[]): Quotation[] {
  const marks = sentences.some((sentence) => DOUBLE.open.test(sentence)) ? DOUBLE : SINGLE;
  const found: Quotation[] = [];
  let isOpen = false;
  let group = 0;
  sentences.forEach((text, sentence) => {
    let at = 0;
    while (at < text.length) {
      if (!isOpen) {
        const open = indexFrom(text, marks.open, at);
        if (open === -1) break;
        isOpen = true;
        group++;
        at = open + 1;
      }
      // A paragraph that goes on with a quotation opens it anew.
      if (at === 0 && /^[“‘]/.test(text)) at = 1;
      const close = indexFrom(text, marks.close, at);
      const end = close === -1 ? text.length : close;
      addTo(found, { sentence, text, start: at, end, group });
      isOpen = close === -1;
      at = end + 1;
    }
  });
  return found;
}

function indexFrom(text: string, mark: RegExp, from: number): number {
  // The character before counts, too: an apostrophe is no mark.
  const before = Math.max(0, from - 1);
  const found = text.slice(before).search(mark);
  if (found === -1) return -1;
  return before + found >= from ? before + found : indexFrom(text, mark, from + 1);
}

function addTo(
  found: Quotation[],
  { text, start, end, ...of }: { sentence: number; text: string; start: number; end: number; group: number },
): void {
  const raw = text.slice(start, end);
  const words = raw.trim().replace(/[,;]$/, '').trim();
  if (!/\p{L}{2}/u.test(words)) return;
  const first = start + raw.indexOf(words);
  found.push({ ...of, start: first, end: first + words.length, words });
}

/** Characters and words of a card's quotation at most, as the schema has them. */
const MOST_CHARACTERS = 240;
const MOST_WORDS = 30;

/** Cut to what a card holds, at the end of a clause where there is one, and still verbatim. */
export function cutToCard(words: string): string {
  const tokens = words.split(/\s+/);
  if (tokens.length <= MOST_WORDS && words.length <= MOST_CHARACTERS) return words;
  const kept: string[] = [];
  for (const token of tokens) {
    if (kept.length === MOST_WORDS || [...kept, token].join(' ').length > MOST_CHARACTERS) break;
    kept.push(token);
  }
  const clause = kept.findLastIndex((token) => /[,;:.!?–]$/.test(token));
  return kept
    .slice(0, clause > 4 ? clause + 1 : kept.length)
    .join(' ')
    .replace(/[,;:]$/, '');
}
