/** What Discord allows, as its documentation states it (August 2026). Lengths are in UTF-16 code units, the stricter count. */
export const CONTENT_LENGTH = 2_000;
export const EMBED_TITLE_LENGTH = 256;
export const EMBED_DESCRIPTION_LENGTH = 4_096;
/** Of all embeds of a message together. */
export const EMBEDS_LENGTH = 6_000;
export const BUTTON_LABEL_LENGTH = 80;
export const SELECT_OPTIONS = 25;
export const SELECT_LABEL_LENGTH = 100;
export const AUTOCOMPLETE_CHOICES = 25;
export const CHOICE_NAME_LENGTH = 100;
export const QUESTION_OPTION_LENGTH = 300;
export const ATTACHMENT_DESCRIPTION_LENGTH = 1_024;
export const NONCE_LENGTH = 25;

/** Shortens a text to at most `most` code units, ending in "…", and never in the middle of a character. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  let clipped = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.slice(0, most * 2))) {
    if (clipped.length + segment.length > most - 1) break;
    clipped += segment;
  }
  return `${clipped.trimEnd()}…`;
}
