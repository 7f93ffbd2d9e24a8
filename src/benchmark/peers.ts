import { Encoder, Index } from 'flexsearch';
import englishForms from 'flexsearch/lang/en';
import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import createWinkEngine from 'wink-bm25-text-search';
import { type Engine, type Found, MOST_PLACES } from './engine.js';

/** Grammar that search engines usually leave out. */
const STOP_WORDS = new Set(
  `a an and are as at be been but by can could did do does for from had has have he her him his how i if in into is it
  its me my no not of on or our she so such that the their them then there these they this those to was we were what
  when where which who whom whose why will with would you your`.split(/\s+/),
);

/** Above this, fuse.js takes seconds for a question. */
const MOST_FOR_FUSE = 1_000;
const LONG_ENOUGH = Number.POSITIVE_INFINITY;

/** The engines that bots like this one are usually built on, each in its usual set-up for questions. */
export const PEERS: readonly Engine[] = [
  engine('MiniSearch stem+stop, fuzzy 0.2', LONG_ENOUGH, miniSearch),
  engine('wink BM25', LONG_ENOUGH, wink),
  engine('FlexSearch english, forward, suggest', LONG_ENOUGH, flexSearch),
  engine('fuse.js ignoreLocation 0.4', MOST_FOR_FUSE, fuse({ threshold: 0.4 })),
  engine('fuse.js useTokenSearch 0.2 ignoreLocation', MOST_FOR_FUSE, fuse({ threshold: 0.2, useTokenSearch: true })),
];

type Rank = (question: string) => Found;

function engine(name: string, mostTexts: number, index: (texts: readonly string[]) => Rank): Engine {
  return {
    name,
    mostTexts,
    build(texts) {
      const rank = index(texts);
      return { rank, reply: (question) => texts[rank(question).places[0] ?? -1] ?? '' };
    },
  };
}

function miniSearch(texts: readonly string[]): Rank {
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ['text'],
    processTerm: (term) => stemOf(term.toLowerCase()),
    searchOptions: { fuzzy: 0.2 },
  });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (question) => {
    const hits = index.search(question);
    return { places: hits.slice(0, MOST_PLACES).map(({ id }) => Number(id)), confidence: hits[0]?.score ?? 0 };
  };
}

function wink(texts: readonly string[]): Rank {
  const index = createWinkEngine();
  index.defineConfig({ fldWeights: { text: 1 } });
  index.definePrepTasks([
    (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((w) => stemOf(w) ?? []),
  ]);
  texts.forEach((text, place) => {
    index.addDoc({ text }, place);
  });
  index.consolidate();
  return (question) => {
    const hits = index.search(question, MOST_PLACES);
    return { places: hits.map(([id]) => Number(id)), confidence: hits[0]?.[1] ?? 0 };
  };
}

function flexSearch(texts: readonly string[]): Rank {
  const index = new Index({ tokenize: 'forward', encoder: new Encoder(englishForms) });
  texts.forEach((text, place) => {
    index.add(place, text);
  });
  return (question) => {
    const places = index.search(question, { limit: MOST_PLACES, suggest: true }).map(Number);
    // It ranks without scores.
    return { places, confidence: places.length > 0 ? 1 : 0 };
  };
}

function fuse(options: IFuseOptions<string>): (texts: readonly string[]) => Rank {
  return (texts) => {
    const index = new Fuse(texts, { ...options, ignoreLocation: true, includeScore: true });
    return (question) => {
      const hits = index.search(question, { limit: MOST_PLACES });
      // Its scores are distances: 0 is the same text.
      return { places: hits.map(({ refIndex }) => refIndex), confidence: 1 - (hits[0]?.score ?? 1) };
    };
  };
}

/** The stem of a lower-case word; null for stop words, as MiniSearch wants it. */
function stemOf(word: string): string | null {
  return STOP_WORDS.has(word) ? null : stemmer(word);
}
