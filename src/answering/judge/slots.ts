import type { Asked } from '../read/asked.js';
import type { Figure, Told } from '../read/told.js';
import type { Likeness } from './likeness.js';

/** A question's terms as a slot needs them: what it says already is no answer to it. */
export interface AskedSlot {
  asked: Asked;
  keys: ReadonlySet<string>;
  /** The likeness of each word of its head to the terms of the index. */
  head: readonly Likeness[];
  /** The same of all words of the question. */
  words: readonly Likeness[];
  /** Entity keys or names whose words are asked for. */
  speakers: readonly string[];
}

/** Whether a text holds something of the kind that is asked for; 0 no, 1 yes, between where it cannot be told. */
export function slotFilled(
  slot: AskedSlot,
  told: Told,
  idOf: (key: string) => number,
  speakers: ReadonlySet<string>,
): number {
  const { asked, keys } = slot;
  const isNew = (key: string): boolean => !keys.has(key);
  if (told.also.has(asked.kind)) return 1;
  switch (asked.kind) {
    case 'who':
      if (told.people.some(isNew)) return 1;
      return told.roles.some(isNew) ? 0.7 : told.names.some(isNew) ? 0.4 : 0;
    case 'when':
      if (asked.time !== undefined) return told.closely.has(asked.time) ? 1 : 0;
      return told.times.some(isNew) || told.figures.some(({ unit, key }) => unit === 'time' && isNew(key)) ? 1 : 0;
    case 'where':
      return told.places.some(isNew) ? 1 : told.names.some(isNew) ? 0.5 : 0;
    case 'count':
      return counted(slot, told, idOf, isNew);
    case 'money':
      return figured(slot, told, idOf, ['money'], 0.5);
    case 'duration':
      return Math.max(figured(slot, told, idOf, ['time'], 0), told.lasts || told.times.some(isNew) ? 0.5 : 0);
    case 'age':
      return figured(slot, told, idOf, ['age'], 0);
    case 'measure':
      return figured(slot, told, idOf, ['measure', 'percent'], 0.5);
    case 'why':
      return told.rare.has('cause') ? 1 : 0;
    case 'said':
      return spoken(slot, speakers);
    case 'which':
      return specified(slot, told, idOf);
    case 'how':
    case 'what':
    case 'yes-no':
    case 'statement':
      return 1;
  }
}

/**
 * Whether a text has something of the kind that is asked for, whatever it is of: after "the story does not say how much"
 * an amount reads as a contradiction. A number counts where it is of what the question counts.
 */
export function hasOfKind(slot: AskedSlot, told: Told, idOf: (key: string) => number): boolean {
  const { asked, keys } = slot;
  const isNew = (key: string): boolean => !keys.has(key);
  const hasFigure = (meant: Figure['unit']): boolean =>
    told.figures.some(({ unit, key }) => unit === meant && isNew(key));
  switch (asked.kind) {
    case 'who':
      // A name that the question has by its office ("the pilot") is told all the same.
      return told.names.length > 0;
    case 'when':
      return asked.time ? told.closely.has(asked.time) : told.times.some(isNew) || told.closely.size > 0;
    case 'where':
      return told.places.some(isNew);
    case 'count':
      return counted(slot, told, idOf, isNew) > FIGURE_ALONE;
    case 'money':
      return hasFigure('money');
    case 'duration':
      return hasFigure('time');
    case 'age':
    case 'measure':
      return hasFigure(asked.kind);
    case 'why':
      return told.rare.has('cause');
    default:
      return false;
  }
}

/** Keys of what in a text may be the answer; undefined where that cannot be pointed at. */
export function fillersOf({ asked, keys }: AskedSlot, told: Told): ReadonlySet<string> | undefined {
  const figures = (...units: Figure['unit'][]): string[] =>
    told.figures.filter(({ unit }) => units.includes(unit)).map(({ key }) => key);
  const found = (): string[] | undefined => {
    switch (asked.kind) {
      case 'who':
        return [...told.names.filter((key) => !told.places.includes(key)), ...told.roles];
      case 'when':
        return [...told.times, ...figures('time', 'year')];
      case 'where':
        return [...told.places];
      case 'count':
        return figures('plain', 'percent', 'money', 'measure');
      case 'money':
        return figures('money', 'percent');
      case 'duration':
        return [...figures('time'), ...told.times];
      case 'age':
        return figures('age', 'plain', 'time');
      case 'measure':
        return figures('measure', 'percent');
      default:
        return undefined;
    }
  };
  const list = found();
  return list && new Set(list.filter((key) => !keys.has(key)));
}

const ENOUGH_LIKE = 0.5;
/** What a number has that stands close to none of the words for what is counted. */
const FIGURE_ALONE = 0.3;

/** A number that is not in the question, close to the words for what is counted. */
function counted(
  { head }: AskedSlot,
  told: Told,
  idOf: (key: string) => number,
  isNew: (key: string) => boolean,
): number {
  const fresh = told.figures.filter(({ key }) => isNew(key));
  if (fresh.length === 0) return 0;
  if (head.length === 0) return 0.8;
  const near = fresh.map(({ beside }) => {
    const met = head.filter((likeness) => beside.some((key) => likeness(idOf(key)) >= ENOUGH_LIKE));
    return met.length / head.length;
  });
  return FIGURE_ALONE + (1 - FIGURE_ALONE) * Math.max(...near);
}

/** A number of such a unit, not in the question, with a word of the question close by. */
function figured(
  slot: AskedSlot,
  told: Told,
  idOf: (key: string) => number,
  units: readonly string[],
  other: number,
): number {
  const fresh = told.figures.filter(({ key }) => !slot.keys.has(key));
  const right = fresh.filter(({ unit }) => units.includes(unit));
  const isNear = ({ beside }: Figure): boolean =>
    slot.words.some((likeness) => beside.some((key) => likeness(idOf(key)) >= ENOUGH_LIKE));
  if (right.length > 0) return right.some(isNear) ? 1 : 0.6;
  return fresh.length > 0 ? other * (fresh.some(isNear) ? 1 : 0.6) : 0;
}

/**
 * "Which boat": the text has a boat with a word of its own that the question lacks ("the tug boat"), or a name; or, where
 * it has no boat, a name or another word that is like one ("the ferry").
 */
function specified({ head, keys }: AskedSlot, told: Told, idOf: (key: string) => number): number {
  const isNew = (key: string): boolean => !keys.has(key);
  const noun = head.at(-1);
  const names = told.names.filter(isNew);
  if (!noun) return names.length > 0 || told.figures.some(({ key }) => isNew(key)) ? 1 : 0.5;
  let met = false;
  let instance = 0;
  for (const [place, key] of told.order.entries()) {
    const likeness = noun(idOf(key));
    if (likeness < 1) {
      if (isNew(key)) instance = Math.max(instance, likeness);
      continue;
    }
    met = true;
    const [last, next] = [told.order[place - 1], told.order[place + 1]];
    if (last !== undefined && isNew(last) && !isVague(last) && told.adjacent.has(`${last} ${key}`)) return 1;
    if (next !== undefined && isNew(next) && (told.adjacent.has(`${key} ${next}`) || names.includes(next))) return 1;
  }
  if (met) return names.length > 0 ? 0.4 : 0.1;
  return Math.max(names.length > 0 ? 0.7 : 0, Math.min(0.6, instance));
}

/** "Another firm", "70 children": not which. */
function isVague(key: string): boolean {
  return key.startsWith('=') || VAGUE.has(key);
}

const VAGUE = new Set('another other same several many few some various certain new own'.split(' '));

function spoken({ speakers: asked }: AskedSlot, speakers: ReadonlySet<string>): number {
  if (asked.length === 0) return speakers.size > 0 ? 1 : 0.5;
  return asked.some((key) => speakers.has(key)) ? 1 : 0;
}
