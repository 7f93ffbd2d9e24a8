/** Letters typed after a longer pause than this begin anew. */
const TYPE_AHEAD_MS = 1_000;

/** Letters typed while a list is open, to find an option by the beginning of its label. */
export interface TypeAhead {
  letters: string;
  /** When the last one was typed, in milliseconds. */
  at: number;
}

/** What was typed so far, with this key; undefined for a key that is no letter. */
export function typedAhead(before: TypeAhead | undefined, event: KeyboardEvent): TypeAhead | undefined {
  const { key, timeStamp: at } = event;
  const begun = before && at - before.at < TYPE_AHEAD_MS ? before.letters : '';
  if ([...key].length !== 1 || event.ctrlKey || event.altKey || event.metaKey) return undefined;
  // A space alone takes the option.
  if (key === ' ' && begun === '') return undefined;
  return { letters: begun + key.toLowerCase(), at };
}

/** The option whose label begins with the letters, from the active one on; the same letter again goes to the next. */
export function findTyped(labels: readonly string[], letters: string, active: number): number | undefined {
  const again = letters.length > 1 && new Set(letters).size === 1;
  const wanted = again ? letters.charAt(0) : letters;
  const from = letters.length === 1 || again ? active + 1 : active;
  const order = labels.map((_, at) => (Math.max(0, from) + at) % labels.length);
  return order.find((at) => labels[at]?.toLowerCase().startsWith(wanted));
}
