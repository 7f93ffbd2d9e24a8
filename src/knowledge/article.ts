import { createHash } from 'node:crypto';
import { fold, tokenise } from '../answering/read/tokens.js';

/** SHA-256 of the article's bytes as hexadecimal digits. */
export function fingerprint(article: string): string {
  return createHash('sha256').update(article).digest('hex');
}

/** Letters and digits only, so that case, spacing and punctuation do not matter. */
export function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** All figures of a text as plain digits, whether written in digits or words: "1.5 million" gives 1500000. */
export function figuresOf(text: string): string[] {
  return tokenise(text)
    .filter((token) => token.isNumber)
    .map((token) => token.text);
}
