/** How much is taken of what moderators upload. */

/** Of a zip as of a file. */
export const MOST_UPLOAD_BYTES = 1024 * 1024;
/** Of a zip; folders count too. The project's own knowledge has some thirty. */
export const MOST_FILES = 500;
/** Of a zip; some eight times what the project's own knowledge takes. */
export const MOST_UNPACKED_BYTES = 2 * 1024 * 1024;
/**
 * Words and marks of YAML: as many as 2 MiB of cards have, and 100,000 numbers in a list; these take 2 s to read, and in
 * one card at a stretch.
 */
export const MOST_LEXEMES = 400_000;
/**
 * Questions, ways to ask and misconceptions: some five times what the project's own knowledge has. Each is looked up
 * before it is published, in up to 8 ms.
 */
export const MOST_WORDINGS = 10_000;
