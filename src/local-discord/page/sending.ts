import type { Deed, PageFile } from '../page-protocol.js';
import type { About } from './about-view.js';
import { FORUM } from './discord-numbers.js';
import { findPlace, type Page, refOf } from './page.js';

/** Of a post: Discord allows no longer ones. */
const MOST_IN_TITLE = 100;

interface Written {
  content: string;
  files: PageFile[];
  /** The message that is replied to or changed. */
  about: About | undefined;
}

/** What sending it does in this channel: a change, a post, or a message. */
export function sendingDeed(page: Page, channel: string, { content, files, about }: Written): Deed {
  if (about?.kind === 'edit') return { type: 'edit', message: refOf(about.message), content };
  if (isForum(page, channel)) return { type: 'post', channel, name: titleOf(content, files), content, files };
  const replyTo = about?.kind === 'reply' ? { replyTo: refOf(about.message) } : {};
  return { type: 'send', channel, content, files, ...replyTo };
}

/** What is said where nothing is written yet. */
export function hintOf(page: Page, channel: string): string {
  const { kind, name, parentId } = findPlace(page, channel) ?? { kind: 'server', name: '' };
  if (isForum(page, channel)) return `New post in #${name}: its first line is the title`;
  if (parentId !== undefined) return `Message “${name}”`;
  return `Message ${{ direct: '@', group: '', server: '#' }[kind]}${name}`;
}

function isForum(page: Page, channel: string): boolean {
  return findPlace(page, channel)?.type === FORUM;
}

function titleOf(content: string, files: readonly PageFile[]): string {
  return (content.split('\n')[0] || files[0]?.name || '').slice(0, MOST_IN_TITLE);
}
