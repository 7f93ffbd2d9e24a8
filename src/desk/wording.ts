import { tokenise, wordsOf } from '../answering/read/tokens.js';
import { plainText } from './plain-text.js';

/** As long as a way to ask may be: what was asked may become one. */
export const WORDING_LENGTH = 200;

/** A question as it is kept. */
export function wordingOf(question: string): string {
  return plainText(question, WORDING_LENGTH);
}

/** What two questions have in common that are the same wording; empty where there is none. */
export function wordsOfWording(question: string): string {
  return wordsOf(tokenise(wordingOf(question)));
}
