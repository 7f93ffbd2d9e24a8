import { html, type TemplateResult } from 'lit';

/** Drawn in lines on a field of 24 by 24. */
const PATHS = {
  channels: 'M4 6h16M4 12h16M4 18h16',
  chevron: 'm6 9 6 6 6-6',
  close: 'M6 6l12 12M18 6 6 18',
  eye: 'M2 12c4-7.5 16-7.5 20 0-4 7.5-16 7.5-20 0ZM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  forum: 'M4 4h12v8H9l-5 4V4ZM9 15v1h6l5 4V9h-1',
  hash: 'M10 4 8 20M16 4l-2 16M5 9h15M4 15h15',
  json: 'M9 4c-5 0 0 8-5 8 5 0 0 8 5 8M15 4c5 0 0 8 5 8-5 0 0 8-5 8',
  moon: 'M19 14.5A8 8 0 0 1 9.5 5a7.5 7.5 0 1 0 9.5 9.5Z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  people: 'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6ZM3 20c0-8 12-8 12 0M16 5a3 3 0 0 1 0 6M18 14c2 1 3 3 3 6',
  plus: 'M12 5v14M5 12h14',
  send: 'M4 5l16 7-16 7 3-7-3-7ZM7 12h7',
  thread: 'M4 5h16v11H10l-6 4V5ZM8 9h8M8 12h5',
  thumb: 'M7 11v9H3v-9ZM7 11l4-8c2 0 3 1 3 3l-.5 4H19c1.5 0 2 1 2 2l-1.5 6.5c-.3 1-1 1.5-2 1.5H7',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.5 1.5M17.5 17.5 19 19M5 19l1.5-1.5M17.5 6.5 19 5',
} as const;

/** Emoji that machines without a font for them can show, too; Discord draws all of them. */
export function emojiView(emoji: string): TemplateResult | string {
  if (emoji !== '👍' && emoji !== '👎') return emoji;
  return html`<span class="thumb ${emoji === '👎' ? 'down' : ''}" role="img" aria-label=${emoji}>${icon('thumb')}</span>`;
}

export function icon(name: keyof typeof PATHS): TemplateResult {
  return html`<svg class="drawing" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]} /></svg>`;
}
