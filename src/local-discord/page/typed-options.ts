/** A field's text and what follows it, where the name of another option with a colon stands in it. */
export interface Split {
  text: string;
  next?: { option: string; text: string };
}

/**
 * Finds options named in the text of a field: "who was there private: True".
 * @param current the field's own option; its name is taken off the beginning
 * @param others options that could be named: those with nothing filled in
 */
export function splitTyped(text: string, current: string, others: readonly string[]): Split {
  const own = new RegExp(`^\\s*${literal(current)}:\\s*`, 'i');
  const rest = text.replace(own, '');
  if (others.length === 0) return { text: rest };
  const found = new RegExp(`(?:^|\\s)(${others.map(literal).join('|')}):\\s*`, 'i').exec(rest);
  const option = others.find((name) => name.toLowerCase() === found?.[1]?.toLowerCase());
  if (!found || option === undefined) return { text: rest };
  return { text: rest.slice(0, found.index), next: { option, text: rest.slice(found.index + found[0].length) } };
}

/**
 * Options that the end of a text may name without a colon, and the text without that end.
 * @param picked a choice that the text begins with: whatever is typed after it can only be an option
 */
export function namedAtEnd(
  text: string,
  picked: string | undefined,
  others: readonly string[],
): { before: string; options: string[] } {
  if (picked !== undefined && text.startsWith(`${picked} `)) {
    const typed = text.slice(picked.length).trim().toLowerCase();
    return { before: picked, options: others.filter((name) => name.toLowerCase().startsWith(typed)) };
  }
  const [, before = '', last] = /^(|.*\s)(\S+)$/s.exec(text) ?? [];
  if (last === undefined) return { before: text, options: [] };
  return { before: before.trimEnd(), options: others.filter((name) => name.toLowerCase() === last.toLowerCase()) };
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
