/** An item of a list as it is written, and how many lines of its file stand above. */
export interface ItemText {
  text: string;
  above: number;
}

/**
 * The items of a YAML text that is nothing but a list, each begun by a hyphen at the start of a line, as curators write
 * it. What stands above the first belongs to that.
 * @returns undefined where it may be anything else, so that it has to be read as a whole
 */
export function splitItems(text: string): ItemText[] | undefined {
  const items: ItemText[] = [];
  let begun: { from: number; above: number } | undefined;
  let line = 0;
  for (let from = 0; from < text.length; line++) {
    const end = text.indexOf('\n', from);
    const next = end < 0 ? text.length : end + 1;
    if (isHyphen(text, from)) {
      if (begun) items.push({ text: text.slice(begun.from, from), above: begun.above });
      begun = begun ? { from, above: line } : { from: 0, above: 0 };
    } else if (!(begun ? isIndented(text, from) : isPassedOver(text.slice(from, next)))) {
      return undefined;
    }
    from = next;
  }
  if (!begun) return undefined;
  return [...items, { text: text.slice(begun.from), above: begun.above }];
}

function isHyphen(text: string, at: number): boolean {
  return text.startsWith('-', at) && /^[ \r\n]?$/.test(text.charAt(at + 1));
}

/** A line that goes on with an item, is empty, or is a comment. */
function isIndented(text: string, at: number): boolean {
  return /^[ \t\r\n#]$/.test(text.charAt(at));
}

function isPassedOver(line: string): boolean {
  return /^\s*(?:#.*)?$/.test(line.trimEnd());
}
