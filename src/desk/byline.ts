import { plainText } from './plain-text.js';

/** Who publishes, by the name that moderators see, and why. */
export interface Byline {
  author: string;
  reason: string;
}

const MOST_OF_AUTHOR = 100;
const MOST_OF_REASON = 300;

export const FIRST_IMPORT: Byline = { author: 'Factbox', reason: 'First import of the folder' };
export const FOLDER_AT_START: Byline = { author: 'Factbox', reason: 'The folder had changed at the start' };
export const ANOTHER_STORY: Byline = { author: 'Factbox', reason: 'The folder held another story at the start' };
export const EMPTY_STORE: Byline = { author: 'Factbox', reason: 'The store was empty: what was answering goes on' };
export const NO_STORE: Byline = { author: 'Factbox', reason: 'The store cannot be used' };

export function plainByline({ author, reason }: Byline): Byline {
  return { author: plainText(author, MOST_OF_AUTHOR), reason: plainText(reason, MOST_OF_REASON) };
}
