const COLOURS = ['#5865f2', '#3ba55d', '#c9752f', '#a8479b', '#2f8f9d', '#b04a4a'] as const;

/** A picture for somebody: their initial on a colour of their own. */
export function faceOf(person: { id: string; name: string }, bot: string): string {
  const drawing = person.id === bot ? CARD : `<text ${TEXT}>${initialOf(person.name)}</text>`;
  const colour = person.id === bot ? '#2f6f9f' : colourOf(person.id);
  return svgUrl(`<rect width="40" height="40" fill="${colour}"/>${drawing}`);
}

const TEXT =
  'x="20" y="27" font-family="sans-serif" font-size="19" font-weight="600" text-anchor="middle" fill="white"';
/** The bot's: a card with lines of text. */
const CARD =
  '<rect x="10" y="9" width="20" height="22" rx="3" fill="white"/>' +
  '<path d="M14 15h12M14 20h12M14 25h7" stroke="#2f6f9f" stroke-width="2.2" stroke-linecap="round"/>';

function initialOf(name: string): string {
  const initial = name.match(/[\p{L}\p{N}]/u)?.[0] ?? '?';
  return initial.toUpperCase();
}

function colourOf(id: string): string {
  let sum = 0;
  for (const sign of id) sum = (sum * 31 + sign.charCodeAt(0)) % 9973;
  return COLOURS[sum % COLOURS.length] ?? '';
}

function svgUrl(content: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${content}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
