import { splitBlocks } from '../blocks.js';
import { splitSentences } from '../sentences.js';
import type { ArticleFile } from '../web-page.js';

/** What somebody says of an article, which counts before what its file says. */
export type GivenFacts = Partial<Record<'title' | 'publisher' | 'url' | 'date', string | undefined>>;

export const MOST_IN_PUBLISHER = 60;
const MOST_IN_TITLE = 200;
const MOST_IN_ADDRESS = 200;
const WORDS_IN_TITLE = 12;

export const isAddress = (url: string): boolean =>
  URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) && url.length <= MOST_IN_ADDRESS;

/** What story.yaml says of an article: as given, else its own; it is of today where nothing tells its day. */
export function articleFacts(article: ArticleFile, { title, publisher, url, date }: GivenFacts, now: Date) {
  return {
    title: (title ?? article.title ?? headlineOf(article.text)).trim().slice(0, MOST_IN_TITLE),
    date: date ?? article.date ?? now.toISOString().slice(0, 10),
    publisher: publisher ?? article.publisher?.slice(0, MOST_IN_PUBLISHER),
    url: url ?? (article.url && isAddress(article.url) ? article.url : undefined),
  };
}

/** The first line where it is a heading, else how the first sentence begins. */
function headlineOf(text: string): string {
  const [first] = splitBlocks(text);
  if (first?.kind === 'heading' && first.text.split(' ').length > 2 && !/^by /i.test(first.text)) return first.text;
  const words = (splitSentences(text)[0] ?? '').split(' ');
  return words.length > WORDS_IN_TITLE ? `${words.slice(0, WORDS_IN_TITLE).join(' ')} …` : words.join(' ');
}
