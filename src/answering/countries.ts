import { fold } from './tokens.js';

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

function statesOfToday(): string[] {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) => letters.flatMap((b) => regions.of(a + b) ?? []));
}

/** Whether the words from a place on are the name of a country. */
export function isCountryAt(words: readonly string[], place: number): boolean {
  for (let end = place + 1; end <= place + MOST_WORDS; end++)
    if (names.has(words.slice(place, end).join(' '))) return true;
  return false;
}
