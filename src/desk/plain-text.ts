/** How Discord writes a mention of a member, role or channel. */
const MENTION = /<(?:@[!&]?|#)\d+>/g;
/** Control signs, which PostgreSQL refuses in part, halves of characters, and space of any length. */
const NO_TEXT = /[\p{Cc}\p{Cs}\s]+/gu;

/** What people wrote, in a form that can be kept: one line, of that length at most, that names nobody. */
export function plainText(text: string, most: number): string {
  const line = text.replace(MENTION, ' ').replace(NO_TEXT, ' ').trim();
  return line
    .slice(0, most)
    .replace(/\p{Cs}/gu, '')
    .trim();
}
