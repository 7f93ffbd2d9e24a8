import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { Feed } from 'feed';
import type { CardChange } from '../desk/change-log.js';
import { plainText } from '../desk/plain-text.js';
import type { Log } from '../log.js';
import { citationsOf } from '../model/citations.js';
import type { Edition } from '../model/edition.js';
import type { Story } from '../model/knowledge.js';
import { StoreFault } from '../store/store.js';
import { type LoopbackReply, type LoopbackServer, serveLoopback, textReply } from './loopback.js';

export interface FeedSource {
  /** The edition that answers. */
  current(): Edition;
  /** What changed last, newest first. Throws StoreFaults. */
  latest(most: number): Promise<CardChange[]>;
  log: Pick<Log, 'error'>;
}

const MOST_ITEMS = 50;
const MOST_CHARACTERS = 2_000;
const SOME_SECONDS = '60';

const KINDS = {
  '/feed.atom': 'application/atom+xml; charset=utf-8',
  '/feed.rss': 'application/rss+xml; charset=utf-8',
  '/feed.json': 'application/feed+json; charset=utf-8',
};
type Path = keyof typeof KINDS;

interface Feeds {
  edition: number;
  updated: Date;
  texts: Record<Path, string>;
}

/**
 * Serves what changed in the story, and why, as Atom, RSS and JSON Feed to programs on this machine, of which one may
 * show it to the web. Nobody is named. Throws an error that says what to do where the port cannot be had.
 */
export function openFeed(port: number, { current, latest, log }: FeedSource): Promise<LoopbackServer> {
  let last: Feeds | undefined;
  const feeds = async (): Promise<Feeds | undefined> => {
    const edition = current();
    if (last?.edition === edition.number) return last;
    try {
      last = feedsOf(edition, await latest(MOST_ITEMS));
    } catch (error) {
      // What was served before is true, only not the newest.
      if (!(error instanceof StoreFault)) log.error({ err: error }, 'the feed could not be made');
    }
    return last;
  };
  return serveLoopback('FEED_PORT', port, async (path, headers) => {
    if (!isPath(path)) return textReply(404, Object.keys(KINDS).join(', '));
    const found = await feeds();
    if (found) return feedReply(found, path, headers);
    const reply = textReply(503, 'the store fails; try again in a minute');
    return { ...reply, headers: { ...reply.headers, 'retry-after': SOME_SECONDS } };
  });
}

const isPath = (path: string): path is Path => path in KINDS;

function feedReply({ texts, updated }: Feeds, path: Path, headers: IncomingHttpHeaders): LoopbackReply {
  const body = texts[path];
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const kept = {
    etag,
    'last-modified': updated.toUTCString(),
    'cache-control': `public, max-age=${SOME_SECONDS}`,
  };
  if (isKnown(headers, etag, updated)) return { status: 304, headers: kept, body: '' };
  return { status: 200, headers: { ...kept, 'content-type': KINDS[path] }, body };
}

/** Whether who asks has it already; a tag goes before a time. */
function isKnown(headers: IncomingHttpHeaders, etag: string, updated: Date): boolean {
  const { 'if-none-match': tags, 'if-modified-since': since = '' } = headers;
  if (tags === undefined) return Math.floor(updated.getTime() / 1_000) * 1_000 <= Date.parse(since);
  return tags.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}

function feedsOf({ number, since, answerer }: Edition, changes: readonly CardChange[]): Feeds {
  const { story } = answerer.worded;
  const updated = changes[0]?.at ?? since;
  const xml = feedOf(story, updated, changes, asHtml);
  return {
    edition: number,
    updated,
    // Only in JSON Feed is a title plain text.
    texts: {
      '/feed.atom': xml.atom1(),
      '/feed.rss': xml.rss2(),
      '/feed.json': feedOf(story, updated, changes, (text) => text).json1(),
    },
  };
}

function feedOf(story: Story, updated: Date, changes: readonly CardChange[], title: (text: string) => string): Feed {
  const key = story.id ?? story.title;
  const [{ url }] = story.sources;
  const feed = new Feed({
    id: urn(key),
    title: `${plainText(story.title, MOST_CHARACTERS)}: what is new and corrected`,
    description: 'What the fact cards of this story said, what they say, and why.',
    link: url ?? urn(key),
    author: { name: 'Factbox' },
    generator: 'Factbox',
    language: 'en',
    updated,
  });
  for (const change of changes) {
    const { before, after, id, edition, at } = change;
    const own = urn(`${key}\n${id}\n${edition}\n${at.toISOString()}`);
    const source = citationsOf(story, { sentences: (after ?? before)?.sentences ?? [] })[0]?.source;
    feed.addItem({
      id: own,
      title: title(`${kindOf(change)}: ${plainText((after ?? before)?.question ?? '', MOST_CHARACTERS)}`),
      link: source?.url ?? own,
      date: at,
      content: linesOf(change)
        .map((line) => `<p>${asHtml(plainText(line, MOST_CHARACTERS))}</p>`)
        .join(''),
    });
  }
  return feed;
}

function kindOf({ before, after }: CardChange): string {
  if (!before) return 'New';
  return after ? 'Corrected' : 'Withdrawn';
}

function linesOf({ before, after, reasons }: CardChange): string[] {
  const sameWords = before?.answer === after?.answer;
  return [
    ...(before && !sameWords ? [`Was: ${before.answer}`] : []),
    ...(after ? [`Is: ${after.answer}`] : ['Is: withdrawn; the story no longer says so.']),
    ...(sameWords ? ['Its sources or quotations have changed.'] : []),
    ...(reasons.length > 0 ? [`Why: ${reasons.join('; ')}`] : []),
  ];
}

/** Letters that mean something in HTML, in a form that XML and RSS readers read as text. */
function asHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The same for the same text, and for no other. */
function urn(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  // A UUID of version 8: made from a hash of one's own choice.
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
