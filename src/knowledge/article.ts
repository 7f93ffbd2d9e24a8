import { createHash } from 'node:crypto';
import { fold, tokenise } from '../answering/read/tokens.js';

/** "ó" whose two UTF-8 bytes were once read as Mac Roman. */
const MISREAD_O_ACUTE = /√≥/g;
/** "1 . 5 million", "1 , 200": the article is written word by word. */
const PARTED_FIGURE = /(\d) ([.,]) (?=\d)/g;
const SENTENCE_ENDS = new Set(['.', '!', '?', '".', '."', '!"', '?"']);

/** Splits the word-by-word text of the article into its sentences; a closing quotation mark belongs to the sentence. */
export function splitSentences(article: string): string[] {
  const words = article.replace(MISREAD_O_ACUTE, 'ó').replace(PARTED_FIGURE, '$1$2').split(/\s+/).filter(Boolean);
  const sentences: string[] = [];
  let sentence: string[] = [];
  for (const word of words) {
    sentence.push(word);
    if (SENTENCE_ENDS.has(word)) {
      sentences.push(sentence.join(' '));
      sentence = [];
    }
  }
  if (sentence.length > 0) sentences.push(sentence.join(' '));
  return sentences;
}

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
