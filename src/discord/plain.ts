/** What Discord reads as formatting, a link, a mention or a time, wherever it stands … */
const MARKUP = /[\\*_~`|<>[\]]/g;
/** … and what makes a list, a heading or small print at the start of a line. */
const LINE_MARKUP = /^(\d*)([#+.)-])(?=[\s#-]|$)/;
/** Where an address ends its host. Discord shows an invitation in a box of its own, with or without a scheme. */
const ADDRESS = /:(?=\/\/)|\bdiscord(?:app)?\.(?:gg|gift|new|com\/(?:invite|gifts|template))(?=\/)/gi;
/** Takes no room, and keeps an address from being one. */
const BREAK = '\u200b';

/** What `plain` makes of these. */
const ESCAPED = /\\([\\*_~`|<>[\]#+.)-])|\u200b(?=\/)/g;

/** Text from people as plain text on one line: no formatting, links, invitations, mentions or previews. */
export function plain(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return oneLine.replace(MARKUP, '\\$&').replace(LINE_MARKUP, '$1\\$2').replace(ADDRESS, `$&${BREAK}`);
}

/** A question in small print, as it is quoted at the beginning of a message. */
export function askedLine(question: string): string {
  return `-# ${plain(question)}\n`;
}

/** The question quoted at the beginning of one of the bot's own messages, as it was asked; once it was not in small print. */
export function quotedQuestion(content: string): string | undefined {
  return /^(?:-#|>) (.+)/.exec(content)?.[1]?.replace(ESCAPED, '$1');
}
