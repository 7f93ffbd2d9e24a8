/** What Discord reads as formatting, a link, a mention or a time, wherever it stands … */
const MARKUP = /[\\*_~`|<>[\]]/g;
/** … and what makes a list, a heading or small print at the start of a line. */
const LINE_MARKUP = /^(\d*)([#+.)-])/;

/** What `plain` makes of a sign of these. */
const ESCAPED = /\\([\\*_~`|<>[\]#+.)-])/g;

/** Text from people as plain text on one line: no formatting, links, mentions or previews. */
export function plain(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return oneLine.replace(MARKUP, '\\$&').replace(LINE_MARKUP, '$1\\$2').replaceAll('://', ':\u200b//');
}

/** The question quoted at the beginning of one of the bot's own messages, as it was asked. */
export function quotedQuestion(content: string): string | undefined {
  const quoted = /^> (.+)/.exec(content)?.[1];
  return quoted?.replace(ESCAPED, '$1').replaceAll(':\u200b//', '://');
}
