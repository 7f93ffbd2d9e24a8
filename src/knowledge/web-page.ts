import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** An article's text, and what its file tells of it. */
export interface ArticleFile {
  /** What is split into sentences and has the fingerprint: of a web page its article alone, else the file as it is. */
  text: string;
  title?: string | undefined;
  publisher?: string | undefined;
  url?: string | undefined;
  /** ISO 8601. */
  date?: string | undefined;
}

/** What is read of a page's tree: linkedom's own types say less. */
interface PageNode {
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<PageNode>;
}

const BLOCKS = new Set([
  ...['P', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'FIGCAPTION', 'PRE', 'TD', 'TH', 'DT', 'DD'],
  ...['DIV', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'UL', 'OL', 'TABLE', 'TR', 'FIGURE', 'HR'],
]);

/** The article of a saved web page as plain text with blank lines between paragraphs, and what the page tells of it. */
export function readWebPage(html: string): ArticleFile {
  const { document } = parseHTML(html);
  const url: unknown =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('[property="og:url"]')?.getAttribute('content');
  const read = new Readability(document).parse();
  if (!read?.content) return { text: '' };
  const article = parseHTML(`<!doctype html><html><body>${read.content}</body></html>`);
  const publisher = read.siteName?.trim() || undefined;
  return {
    text: textOf(article.document.body),
    title: headlineOf(read.title ?? '', publisher),
    publisher,
    url: typeof url === 'string' && URL.canParse(url) ? url : undefined,
    date: /^\d{4}-\d{2}-\d{2}/.exec(read.publishedTime ?? '')?.[0],
  };
}

/** "Ferry sinks | The Post" without the publisher. */
function headlineOf(title: string, publisher: string | undefined): string | undefined {
  const parts = title.split(/ [|–—-] /).map((part) => part.trim());
  if (parts.length > 1 && parts.at(-1) === publisher) parts.pop();
  return parts.join(' – ') || undefined;
}

function textOf(element: PageNode): string {
  const paragraphs: string[] = [];
  let open = '';
  const close = (): void => {
    const text = open.replace(/\s+/g, ' ').trim();
    if (text !== '') paragraphs.push(text);
    open = '';
  };
  const walk = (node: PageNode): void => {
    for (const child of node.childNodes) {
      const name = child.nodeName.toUpperCase();
      if (name === '#TEXT') open += child.textContent ?? '';
      else if (name === 'BR') open += ' ';
      else if (BLOCKS.has(name)) {
        close();
        if (/^H[1-6]$/.test(name)) open = '# ';
        if (name === 'LI') open = '- ';
        walk(child);
        close();
      } else walk(child);
    }
  };
  walk(element);
  close();
  return `${paragraphs.join('\n\n')}\n`;
}
