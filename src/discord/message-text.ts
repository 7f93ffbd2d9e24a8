import type { Embed, Message } from 'discord.js';

/** What Discord draws as something else than words: emoji of a server, mentions, times; links and what formats a text. */
const NO_WORDS = /<a?:\w+:\d+>|<[@#][!&]?\d+>|<\/[^:>]+:\d+>|<t:-?\d+(?::\w)?>|<id:\w+>|[\u200B-\u200D\u2060\uFEFF]/g;
const MASKED_LINK = /\[([^\]\n]+)\]\(<?https?:[^)\s]+>?(?:\s+"[^"]*")?\)/g;
const LINK = /<?https?:\/\/[^\s>]+>?/g;
const FORMATTING = /```(?:\w+\n)?|[*`]|\|\||~~|__|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
const LINE_FORMATTING = /^(?:(?:>>>|>|#{1,3}|-#)\s+)+/gm;

/**
 * What somebody says by a message: its text, that of a message passed on and of what is embedded, and the title of the
 * post that it begins. Without formatting, links, and the names of those mentioned. Empty where there are no words, or
 * Discord keeps them back.
 */
export function textOf(message: Message): string {
  const { channel } = message;
  // The first message of a post has the post's id.
  const title = channel?.isThread() && channel.id === message.id ? [channel.name] : [];
  const passedOn = [...message.messageSnapshots.values()].flatMap(({ content, embeds }) => [
    content,
    ...embeds.flatMap(embedded),
  ]);
  const parts = [...title, message.content, ...passedOn, ...message.embeds.flatMap(embedded)];
  return withoutFormatting(parts.filter((part) => part).join('\n'));
}

function embedded({ title, description, fields }: Embed): string[] {
  return [title ?? '', description ?? '', ...fields.map(({ value }) => value)];
}

function withoutFormatting(text: string): string {
  return text
    .replace(MASKED_LINK, '$1')
    .replace(LINK, ' ')
    .replace(NO_WORDS, ' ')
    .replace(LINE_FORMATTING, '')
    .replace(FORMATTING, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
}
