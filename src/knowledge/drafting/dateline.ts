const PLACE =
  "(?:\\p{Lu}[\\p{L}.'’-]*|(?:of|upon|on|de|la|le|al)(?= ))(?: (?=[\\p{L}])(?:\\p{Lu}[\\p{L}.'’-]*|(?:of|upon|on|de|la|le|al)(?= )))*";
const DATELINE = new RegExp(
  `^(?:${PLACE}(?:, [\\p{L}\\d., ]{2,30}?)?(?: \\([\\p{L} .]{2,30}\\))? ?(?:—|–|--| - ) ?|[\\p{Lu} .'’-]{3,40}(?:, [\\p{L}\\d. ]{2,30}?)?(?: \\([\\p{L} .]{2,30}\\))?: )(?=[\\p{Lu}\\d"“‘])`,
  'u',
);

/** An article's first sentence without the place and agency before it: "PORT MERROW, 3 March (Newswire) — The lamp …". */
export function withoutDateline(sentence: string): string {
  return sentence.replace(DATELINE, '');
}
