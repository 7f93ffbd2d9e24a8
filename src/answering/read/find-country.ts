import { COUNTRY_NAMES } from '../../english/countries.js';
import { fold, type Token } from './tokens.js';

const MOST_WORDS = 3;

const names = new Set(COUNTRY_NAMES.map(fold));
const firstWords = new Set([...names].map((name) => name.split(' ')[0]));

/** Whether the words from a place on are the name of a country. */
export function isCountryAt(tokens: readonly Token[], place: number): boolean {
  if (!firstWords.has(tokens[place]?.text)) return false;
  let name = '';
  for (const { text } of tokens.slice(place, place + MOST_WORDS)) {
    name += name === '' ? text : ` ${text}`;
    if (names.has(name)) return true;
  }
  return false;
}
