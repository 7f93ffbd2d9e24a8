import { plainText } from '../desk/plain-text.js';
import type { Span } from '../english/read-when.js';
import type { Moment } from '../knowledge/timeline.js';
import { ENGLISH, type Language } from '../languages/language.js';
import type { Card, Figure, Vocabulary } from '../model/knowledge.js';
import { ATTACHMENT_DESCRIPTION_LENGTH, clip } from './limits.js';
import { timeLines, timeTitle } from './time-titles.js';

/** What a picture shows, and the same in words for those who do not see it. */
export interface Picture {
  svg: string;
  alt: string;
}

type Names = Pick<Vocabulary, 'entities'>;

/** It has a background of its own, and so is the same in light and dark; all else stands out from that. */
export const COLOURS = { background: '#1b1d23', text: '#f2f3f5', muted: '#b8bdc7', line: '#7d8596', bar: '#8ea1ff' };

/** On a phone it is shown at less than half of this. */
const WIDTH = 800;
const MARGIN = 36;
const INNER = WIDTH - 2 * MARGIN;
const SIZE = 29;
const LINE = 40;
const DOT = 24;
const BAR = 14;
/** Fewer say nothing that the text does not. */
const LEAST_TIMES = 3;
const DAY_MS = 86_400_000;
/** Between texts beside each other. */
const GAP = 8;

/** The times of a page, how far they are apart, and the figures of its cards; undefined where the text says as much. */
export function timelinePicture(moments: readonly Moment[], names: Names, language: Language): Picture | undefined {
  const dated = moments.flatMap(({ span, cards }) => (span ? [{ span, cards }] : []));
  const counted = moments.flatMap(({ cards }) => cards.filter(({ figures = [] }) => figures.length > 0));
  if (counted.length === 0 && dated.length < LEAST_TIMES) return undefined;
  const drawn = canDraw(language.t('factsInOrder')) ? language : ENGLISH;
  const parts = [
    ...(dated.length > 1 ? [(y: number) => drawTimes(dated, y, drawn)] : []),
    ...counted
      .filter((card) => canDraw(figuresText(card, names, drawn)))
      .map((card) => (y: number) => drawFigures(card, names, y, drawn)),
  ];
  if (parts.length === 0) return undefined;
  let y = MARGIN;
  const shapes: string[] = [];
  for (const part of parts) {
    const { svg, end } = part(y);
    shapes.push(svg);
    y = end + MARGIN;
  }
  const told = counted.map((card) => figuresText(card, names, language));
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" font-family="Noto Sans" font-size="${SIZE}"><rect width="${WIDTH}" height="${y}" rx="18" fill="${COLOURS.background}"/>${shapes.join('')}</svg>`,
    alt: clip(
      [...(dated.length > 1 ? [timesText(dated, language)] : []), ...told].join(' '),
      ATTACHMENT_DESCRIPTION_LENGTH,
    ),
  };
}

type Dated = Moment & { span: Span };

interface Drawn {
  svg: string;
  /** Where what comes next may begin. */
  end: number;
}

/** A line with a dot for each time, in it the number of facts; between them how much later the next one is. */
function drawTimes(dated: readonly Dated[], top: number, language: Language): Drawn {
  const step = INNER / dated.length;
  const heading = textAt(MARGIN, top + LINE - 10, shortened(language.t('factsInOrder')), COLOURS.text, 'start', 700);
  const above = top + LINE * 2;
  const y = above + 12 + DOT;
  const xOf = (place: number): number => MARGIN + step * (place + 0.5);
  const stops = dated.flatMap((moment, place) => {
    const x = xOf(place);
    const later = laterText(dated[place - 1], moment, language);
    const small = (text: string, size = SIZE): number => sizeWithin(step - GAP, text, size);
    return [
      `<circle cx="${x}" cy="${y}" r="${DOT}" fill="${COLOURS.bar}"/>`,
      textAt(x, y + 10, `${moment.cards.length}`, COLOURS.background, 'middle', 700),
      ...timeLines(moment.span, language).map((line, row) =>
        textAt(x, y + DOT + LINE * (row + 1), line, COLOURS.text, 'middle', 400, small(line)),
      ),
      ...(later === '' ? [] : [textAt(x - step / 2, above, later, COLOURS.muted, 'middle', 400, small(later, 24))]),
    ];
  });
  const line = `<line x1="${xOf(0)}" y1="${y}" x2="${xOf(dated.length - 1)}" y2="${y}" stroke="${COLOURS.line}" stroke-width="4"/>`;
  return { svg: heading + line + stops.join(''), end: y + DOT + LINE * 3 };
}

/** A card's question, and under it each figure with its number; those of one unit as bars beside each other. */
function drawFigures(card: Card, names: Names, top: number, language: Language): Drawn {
  const { figures = [] } = card;
  let y = top;
  const drawn: string[] = [];
  for (const line of wrap(headingOf(card))) {
    y += LINE;
    drawn.push(textAt(MARGIN, y - 10, line, COLOURS.text, 'start', 700));
  }
  const said = saidText(card, names, language);
  if (said !== '') {
    y += LINE;
    drawn.push(textAt(MARGIN, y - 10, shortened(said), COLOURS.muted, 'start'));
  }
  for (const figure of figures) {
    y += LINE + 8;
    const number = numberText(card, figure, language);
    const label = shortened(plainText(figure.label, 100), INNER - widthOf(number) - SIZE);
    drawn.push(textAt(MARGIN, y - 10, label, COLOURS.text, 'start'));
    drawn.push(textAt(WIDTH - MARGIN, y - 10, number, COLOURS.text, 'end', 700));
    const most = mostBeside(figures, figure);
    if (most === undefined) continue;
    const length = most === 0 ? 0 : (INNER * figure.number) / most;
    drawn.push(`<rect x="${MARGIN}" y="${y}" width="${INNER}" height="${BAR}" rx="7" fill="#2d313b"/>`);
    if (length > 0)
      drawn.push(`<rect x="${MARGIN}" y="${y}" width="${length}" height="${BAR}" rx="7" fill="${COLOURS.bar}"/>`);
    y += BAR;
  }
  return { svg: drawn.join(''), end: y };
}

/** The greatest number of a unit; undefined where there is nothing to hold it against. */
function mostBeside(figures: readonly Figure[], { unit }: Figure): number | undefined {
  const same = figures.filter((figure) => figure.unit === unit);
  return same.length < 2 ? undefined : Math.max(...same.map(({ number }) => number));
}

/** The unit that all figures of a card have. */
function commonUnit({ figures = [] }: Card): string | undefined {
  const [first, ...others] = figures.map(({ unit }) => unit);
  return others.length > 0 && others.every((unit) => unit === first) ? first : undefined;
}

function headingOf(card: Card): string {
  const unit = commonUnit(card);
  return plainText(unit === undefined ? card.question : `${card.question} (${unit})`, 200);
}

function numberText(card: Card, { number, unit }: Figure, language: Language): string {
  const shown = language.number(number);
  return unit === undefined || commonUnit(card) !== undefined ? shown : `${shown} ${plainText(unit, 40)}`;
}

function saidText({ saidBy = [] }: Card, { entities }: Names, { t, list }: Language): string {
  const names = saidBy.flatMap((id) => entities.find((entity) => entity.id === id)?.name ?? []);
  return names.length === 0 ? '' : plainText(t('saidBy', { names: list(names) }), 200);
}

function figuresText(card: Card, names: Names, language: Language): string {
  const { figures = [] } = card;
  const said = saidText(card, names, language);
  const told = figures.map((figure) => `${plainText(figure.label, 100)}: ${numberText(card, figure, language)}`);
  return `${headingOf(card)} ${said === '' ? '' : `${said}. `}${told.join('; ')}.`;
}

function timesText(dated: readonly Dated[], language: Language): string {
  const { t } = language;
  const stops = dated.map((moment, place) => {
    const later = laterText(dated[place - 1], moment, language);
    const facts = t('factCount', { count: moment.cards.length });
    const after = later === '' ? '' : `${t('laterBy', { duration: later })}, `;
    return `${after}${timeTitle(moment.span, language)} (${facts})`;
  });
  return `${t('factsInOrder')}: ${stops.join('; ')}.`;
}

/** From the beginning of one to that of the next, in the unit that says enough; empty where that is no day. */
function laterText(before: Dated | undefined, { span }: Dated, { duration }: Language): string {
  if (!before) return '';
  const startOf = ({ from, to, kind }: Span): number => Date.parse(kind === 'by' ? to : from);
  const days = Math.round((startOf(span) - startOf(before.span)) / DAY_MS);
  if (days < 1) return '';
  if (days >= 730) return duration(days / 365.25, 'year');
  if (days >= 60) return duration(days / 30.44, 'month');
  return days >= 14 ? duration(days / 7, 'week') : duration(days, 'day');
}

/** The size of letters at which a text has room, no larger than `most`. */
function sizeWithin(room: number, text: string, most: number): number {
  const width = (widthOf(text) * most) / SIZE;
  return width <= room ? most : Math.floor((most * room) / width);
}

/** Signs that are in the font: Latin, Greek, Cyrillic and Devanagari with their marks, punctuation, currencies. */
const DRAWN = /^[\u0020-\u03e1\u03f0-\u052f\u0900-\u097f\u1e00-\u1fff\u2000-\u206f\u20a0-\u20c0]*$/;

/** Whether it can be drawn with no box in a letter's place. */
export function canDraw(text: string): boolean {
  return DRAWN.test(text);
}

/** At most two lines. */
function wrap(text: string): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    const longer = `${lines[last]} ${word}`.trim();
    if (lines[last] === '' || widthOf(longer) <= INNER) lines[last] = longer;
    else lines.push(word);
  }
  const [first = '', ...others] = lines;
  return others.length === 0 ? [shortened(first)] : [shortened(first), shortened(others.join(' '))];
}

function shortened(text: string, room = INNER): string {
  if (widthOf(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join('')}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** About as wide as the widest face that is used here draws it. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + SIZE * emsOf(sign), 0);
}

function emsOf(sign: string): number {
  if (/[ijlI1 .,;:'!|()]/.test(sign)) return 0.36;
  if (/[mwMW@%—]/.test(sign)) return 0.97;
  if (/\p{Lu}/u.test(sign)) return 0.72;
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{S}]/u.test(sign) ? 0.62 : 1.05;
}

function textAt(
  x: number,
  y: number,
  text: string,
  colour: string,
  anchor: 'start' | 'middle' | 'end',
  weight: 400 | 700 = 400,
  size = SIZE,
): string {
  return `<text x="${x}" y="${y}" fill="${colour}" text-anchor="${anchor}" font-weight="${weight}" font-size="${size}">${escapeXml(text)}</text>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
