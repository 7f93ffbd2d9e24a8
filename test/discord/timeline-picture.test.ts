import { expect, it } from 'vitest';
import { drawSvg } from '../../src/discord/draw-svg.js';
import { timelineMessage } from '../../src/discord/render-timeline.js';
import { COLOURS, canDraw, timelinePicture } from '../../src/discord/timeline-picture.js';
import { timelineOf } from '../../src/knowledge/timeline.js';
import { createLanguage, ENGLISH, TRANSLATIONS } from '../../src/languages/language.js';
import type { Card } from '../../src/model/knowledge.js';
import { signsOf } from '../support/font.js';
import { storyEdition } from '../support/story.js';

const { story, vocabulary } = (await storyEdition()).answerer.knowledge;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July'].concat([
  'August',
  'September',
  'October',
  'November',
  'December',
]);
const VOTE = [
  { label: 'In favour', number: 14, unit: 'members' },
  { label: 'Against', number: 0, unit: 'members' },
];

const card = (id: string, when: string, rest: Partial<Card> = {}): Card => ({
  ...{ id, when, topic: 'strike', question: `What is ${id}?`, answer: `It is ${id}, they say.`, sentences: [] },
  ...{ alsoAsked: [], quotes: [], entities: [], related: [], misconceptions: [], ...rest },
});
const pictureIn = (code: string, ...cards: Card[]) =>
  timelinePicture(timelineOf({ story, cards }), vocabulary, createLanguage(code));
const pictureOf = (...cards: Card[]) => pictureIn('en', ...cards);
/** What is drawn, text by text. */
const drawnIn = (svg = ''): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);
const ihdr = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

it.each([
  ['nothing that has a time', [], false],
  ['two times', [card('a', 'in 2019'), card('b', 'today')], false],
  ['many facts of two times', ['a', 'b', 'c', 'd'].map((id, i) => card(id, i > 1 ? 'today' : 'yesterday')), false],
  ['times of no day', ['a', 'b', 'c'].map((id) => card(id, 'once upon a time')), false],
  ['three times', [card('a', 'in 2019'), card('b', 'yesterday'), card('c', 'today')], true],
  ['figures of one time', [card('a', 'today', { figures: VOTE })], true],
  ['figures of no day', [card('a', 'once upon a time', { figures: VOTE })], true],
])('%s: is there a picture? %s', (_, cards, expected) => {
  expect(pictureOf(...cards) !== undefined).toBe(expected);
});

it('tells in words what it shows, for those who read by ear', () => {
  const { alt } = pictureOf(
    card('c', 'since Monday'),
    card('a', 'in 2019'),
    card('b', 'on Monday', { figures: VOTE, question: 'How did they vote?', saidBy: ['union'] }),
    card('e', 'by June'),
    card('d', 'on Monday', { figures: [{ label: 'Paid', number: 1_500_000, unit: 'crowns' }], question: 'And then?' }),
  ) ?? { alt: '' };
  expect(alt).toBe(
    'Facts in order of time: 2019 (1 fact); 12 years later, Monday 12 May 2031 (2 facts); Since 12 May 2031 (1 fact); ' +
      '7 weeks later, By 30 June 2031 (1 fact). ' +
      'How did they vote? (members) Said by the crew union. In favour: 14; Against: 0. And then? Paid: 1,500,000 crowns.',
  );
});

/** Every kind of time, and figures. */
const ALL_KINDS = ['in 2019', 'last month', 'on Monday', 'since Monday', 'this week', 'by June'].map((when) =>
  card(when, when, { saidBy: ['union'], figures: [{ label: 'Paid', number: 1_500_000, unit: 'crowns' }] }),
);

it.each([
  ['de', 'Fakten in zeitlicher Reihenfolge', ['Seit dem', '12. Mai', '2031'], '12 Jahre', '1.500.000 crowns'],
  ['tr', 'Zaman sırasına göre bilgiler', ['12 May', 'itibarıyla', '2031'], '12 yıl', '1.500.000 crowns'],
  ['ru', 'Факты в хронологическом порядке', ['С', '12 мая', '2031'], '12 лет', '1\u00a0500\u00a0000 crowns'],
  // The font has no such signs.
  ['ja', 'Facts in order of time', ['Since', '12 May', '2031'], '12 years', '1,500,000 crowns'],
  ['ko', 'Facts in order of time', ['Since', '12 May', '2031'], '12 years', '1,500,000 crowns'],
  // There are no phrases in it.
  ['zh', 'Facts in order of time', ['Since', '12 May', '2031'], '12 years', '1,500,000 crowns'],
])('is drawn in the language of who looks, or in English: %s', (code, heading, since, later, paid) => {
  const drawn = drawnIn(pictureIn(code, ...ALL_KINDS)?.svg);
  expect(drawn[0]).toBe(heading);
  expect(drawn.join('|')).toContain(since.join('|'));
  expect(drawn).toEqual(expect.arrayContaining([later, paid]));
});

it.each([
  [
    'de',
    /^Fakten in zeitlicher Reihenfolge: 2019 \(1 Fakt\); 12 Jahre später, April 2031 \(1 Fakt\); .*Das sagt: the crew union\. Paid: 1\.5/,
  ],
  ['ja', /^時系列の事実: 2019年 \(事実1件\); 12 年後, 2031年4月 \(事実1件\); .*月曜日/],
  ['ko', /^시간순 사실: 2019년 \(사실 1개\); 12년 후, 2031년 4월 \(사실 1개\); .*월요일/],
])('is told in the language of who looks, whatever the font has: %s', (code, alt) => {
  expect(pictureIn(code, ...ALL_KINDS)?.alt).toMatch(alt);
});

it('has no box in a letter’s place: the font has all that is drawn, in every language', () => {
  const fonts = [signsOf('400Regular/NotoSans_400Regular.ttf'), signsOf('700Bold/NotoSans_700Bold.ttf')];
  const lacking = (text: string): string[] => [...text].filter((sign) => fonts.some((signs) => !signs.has(sign)));
  for (const [code] of TRANSLATIONS) {
    const months = Array.from({ length: 12 }, (_, i) => card(`${i}`, `on 1 ${MONTHS[i]} 2030`));
    for (const cards of [ALL_KINDS, months])
      expect(lacking(drawnIn(pictureIn(code, ...cards)?.svg).join('')), code).toEqual([]);
  }
  const assigned = Array.from({ length: 0x2_ffff }, (_, i) => String.fromCodePoint(i)).filter(
    (sign) => canDraw(sign) && !/\p{C}/u.test(sign),
  );
  expect(lacking(assigned.join(''))).toEqual([]);
  expect(['п', 'ў', 'ő', 'ş', 'α', '…', '北', 'あ', '한', 'ع', '🙂', 'Ａ'].filter(canDraw)).toEqual([
    'п',
    'ў',
    'ő',
    'ş',
    'α',
    '…',
  ]);
});

it('leaves out figures that it could draw with boxes alone, and tells them', () => {
  const foreign = card('a', 'today', { figures: VOTE, question: 'What is 北京?' });
  expect(pictureOf(foreign)).toBeUndefined();
  const picture = pictureOf(foreign, card('b', 'today', { figures: VOTE, question: 'How did they vote?' }));
  expect(drawnIn(picture?.svg).join()).toMatch(/^How did they vote\?(?!.*北京)/);
  expect(picture?.alt).toMatch(/北京\? \(members\) In favour: 14.*How did they vote/);
});

it('long words beside each other do not overlap', () => {
  const sizeOf = (text: string, code: string): number => {
    const svg = pictureIn(code, ...ALL_KINDS)?.svg ?? '';
    return Number(new RegExp(`font-size="(\\d+)">${text}<`).exec(svg)?.[1]);
  };
  expect(sizeOf('Since', 'en')).toBe(29);
  expect(sizeOf('Semaine du', 'fr')).toBeLessThan(22);
  expect(sizeOf('12 mai', 'fr')).toBe(29);
});

it.each([
  ['on Monday', 'on Tuesday', '1 day'],
  ['on 1 May', 'on 14 May', '13 days'],
  ['on 1 May', 'on 15 May', '2 weeks'],
  ['on 15 February', 'on 15 May', '3 months'],
  ['in 2028', 'in 2029', '12 months'],
  ['in 2028', 'in 2030', '2 years'],
])('from "%s" until "%s" it is %s', (before, after, later) => {
  const figures = [{ label: 'Some', number: 2 }];
  expect(pictureOf(card('a', before, { figures }), card('b', after))?.svg).toContain(`>${later}<`);
});

it('bars of one unit are held against the greatest; a number alone has none', () => {
  const bars = (figures: NonNullable<Card['figures']>) =>
    [
      ...(pictureOf(card('a', 'today', { figures }))?.svg ?? '').matchAll(/<rect [^>]*width="([\d.]+)"[^>]*#8ea1ff/g),
    ].map(([, width]) => Number(width));
  expect(bars([{ label: 'One', number: 20 }])).toEqual([]);
  expect(
    bars([
      { label: 'One', number: 20, unit: 'ships' },
      { label: 'Two', number: 5, unit: 'ships' },
      { label: 'Three', number: 900, unit: 'crowns' },
      { label: 'Four', number: 0, unit: 'ships' },
    ]),
  ).toEqual([728, 182]);
});

it('is a PNG with its text, on a machine without fonts; text is text, whatever is in it', async () => {
  const question =
    'Is "3 < 4 & 5" </text><script>x</script> \u0007, they ask of <@1100000000000000301> at length? '.repeat(2);
  const { svg, alt } = pictureOf(card('a', 'today', { figures: VOTE, question })) ?? { svg: '', alt: '' };
  expect(svg).not.toMatch(/<script|<@/);
  expect(alt).not.toContain('1100000000000000301');
  const png = await drawSvg(svg);
  expect(ihdr(png)).toEqual({ width: 1_200, height: expect.any(Number) });
  const blank = await drawSvg(svg.replace(/<text.*?<\/text>/g, ''));
  expect(ihdr(blank)).toEqual(ihdr(png));
  // Text that is drawn takes more to say than the rectangles do.
  expect(png.length).toBeGreaterThan(3 * blank.length);
});

it('is drawn once for many who look at it', async () => {
  const { svg } = pictureOf(card('a', 'today', { figures: VOTE })) ?? { svg: '' };
  expect(drawSvg(svg)).toBe(drawSvg(svg));
  await expect(drawSvg('no picture')).rejects.toThrow();
});

it('that cannot be drawn is left out of the message, and logged', async () => {
  const warned: unknown[] = [];
  const log = { warn: (fault: unknown) => void warned.push(fault) };
  const edition = await storyEdition();
  const drawn = await timelineMessage(edition, 0, ENGLISH, log);
  expect(drawn.files).toHaveLength(1);
  const err = new Error('no such library');
  const message = await timelineMessage(edition, 0, ENGLISH, log, () => Promise.reject(err));
  expect(message).toEqual({ ...drawn, files: [] });
  expect(warned).toEqual([{ err }]);
});

it('stands out from its own background, in light and dark', () => {
  const { background, ...others } = COLOURS;
  const light = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrasts = Object.entries(others).map(([name, colour]) => [
    name,
    (light(colour) + 0.05) / (light(background) + 0.05) >= 4.5,
  ]);
  expect(contrasts).toEqual(Object.keys(others).map((name) => [name, true]));
});
