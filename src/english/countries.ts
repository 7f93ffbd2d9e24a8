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

/** What people call countries. */
export const COUNTRY_NAMES: readonly string[] = [...statesOfToday(), ...OTHER_NAMES];

function statesOfToday(): string[] {
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) => letters.flatMap((b) => regions.of(a + b) ?? []));
}
