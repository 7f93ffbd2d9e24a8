import type { Account, Card, Cited, Source, Story } from './knowledge.js';

/** Sentences of one source, ascending. */
export interface Citation {
  source: Source;
  sentences: number[];
}

/** Takes "wire 3" apart; without a source it is the first one's. */
export function placeOf(cited: Cited): { source: string | undefined; sentence: number } {
  if (typeof cited === 'number') return { source: undefined, sentence: cited };
  const [source, sentence] = cited.split(' ');
  return { source, sentence: Number(sentence) };
}

/** The sentence that comes right before. */
export function sentenceBefore(cited: Cited): Cited {
  const { source, sentence } = placeOf(cited);
  return source === undefined ? sentence - 1 : `${source} ${sentence - 1}`;
}

/** What a card rests on, by source in the story's order. Sources that the story does not list are left out. */
export function citationsOf({ sources }: Story, { sentences }: Pick<Card, 'sentences'>): Citation[] {
  const places = sentences.map(placeOf);
  return sources.flatMap((source, i) => {
    const own = places.filter((place) => place.source === source.id || (place.source === undefined && i === 0));
    const numbers = [...new Set(own.map(({ sentence }) => sentence))].sort((a, b) => a - b);
    return numbers.length > 0 ? [{ source, sentences: numbers }] : [];
  });
}

/** How many sources there are where those that carry the same report count as one. */
export function countIndependent({ sources }: Story, of: readonly Source[]): number {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const origin = (source: Source): Source => {
    const seen = new Set([source]);
    let first = source;
    for (;;) {
      const next = byId.get(first.sameAs ?? '');
      if (!next || seen.has(next)) return first;
      seen.add(next);
      first = next;
    }
  };
  return new Set(of.map(origin)).size;
}

/** The sources of an account, in the story's order. */
export function sourcesOf({ sources }: Story, account: Account): Source[] {
  return sources.filter(({ id }) => account.sources.includes(id));
}
