import { fold, type Token } from '../answering/read/tokens.js';

/** What countries are called besides the names of today's states. */
const OTHER_NAMES = [
  'America',
  'Britain',
  'England',
  'Scotland',
  'Wales',
  'Holland',
  'Soviet Union',
  'USSR',
  'USA',
  'UK',
  'US',
];
const MOST_WORDS = 3;

const names = new Set([...statesOfToday(), ...OTHER_NAMES].map(fold));
const firstWords = new Set([...names].map((name) => name.split(' ')[0]));

function statesOfToday(): string[] {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) => letters.flatMap((b) => regions.of(a + b) ?? []));
}

/** Whether the words from a place on are the name of a country. */
export function isCountryAt(tokens: readonly Token[], place: number): boolean {
  if (!firstWords.has(tokens[place].text)) return false;
  let name = '';
  for (const { text } of tokens.slice(place, place + MOST_WORDS)) {
    name += name === '' ? text : ` ${text}`;
    if (names.has(name)) return true;
  }
  return false;
}
