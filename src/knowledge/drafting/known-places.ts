import nlp from 'compromise';
import { COUNTRY_NAMES } from '../../english/countries.js';
import { KNOWN_REGIONS } from '../../english/naming-words.js';

const countries = new Set(COUNTRY_NAMES);

/** A country, by any of its names: "U.S." is "US". */
export const isCountry = (text: string): boolean => countries.has(text.replaceAll('.', ''));

/** A country, city or region of the world, whatever the article says of it. */
export function isKnownPlace(text: string): boolean {
  if (isCountry(text) || KNOWN_REGIONS.has(text)) return true;
  const read = nlp(text);
  return read.has('^#City+$') || read.has('^#Country+$') || read.has('^#Region+$');
}
