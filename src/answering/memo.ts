/**
 * Remembers what a function without side effects made of the texts that were asked for last: many ask the same.
 * @param most texts; the one asked for longest ago goes first
 */
export function createMemo<Made>(most: number, make: (text: string) => Made): (text: string) => Made {
  const kept = new Map<string, { made: Made }>();
  return (text) => {
    const entry = kept.get(text) ?? { made: make(text) };
    kept.delete(text);
    kept.set(text, entry);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return entry.made;
  };
}
