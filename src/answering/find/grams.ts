/** Numbers for word grams, each the same for as long as they are kept: from one edition to the next. */
export interface GramIds {
  /** The number of a gram, a new one where it has none yet. */
  idOf(gram: string): number;
  /** Undefined where it has none. */
  find(gram: string): number | undefined;
  size(): number;
}

export function createGramIds(): GramIds {
  const ids = new Map<string, number>();
  return {
    idOf(gram) {
      const id = ids.get(gram) ?? ids.size;
      if (id === ids.size) ids.set(gram, id);
      return id;
    },
    find: (gram) => ids.get(gram),
    size: () => ids.size,
  };
}
