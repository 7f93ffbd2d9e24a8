import type { Asked } from '../read/asked.js';
import type { Told } from '../read/told.js';
import type { Likeness } from './likeness.js';

/** A question's terms as a slot needs them: what it says already is no answer to it. */
export interface AskedSlot {
  asked: Asked;
  keys: ReadonlySet<string>;
  /** The likeness of each word of its head to the terms of the index. */
  head: readonly Likeness[];
  /** Entity keys or names whose words are asked for. */
  speakers: readonly string[];
}

/** Whether a text holds something of the kind that is asked for; 0 no, 1 yes, between where it cannot be told. */
export function slotFilled(slot: AskedSlot, told: Told, idOf: (key: string) => number, speakers: ReadonlySet<string>): number {
  const { asked, keys } = slot;
  const isNew = (key: string): boolean => !keys.has(key);
  switch (asked.kind) {
    case 'who':
      return told.names.some(isNew) ? 1 : told.roles.some(isNew) ? 0.7 : 0;
    case 'when':
      if (asked.time !== undefined) return told.closely.has(asked.time) ? 1 : 0;
      return told.times.some(isNew) || told.figures.some(({ unit, key }) => unit === 'time' && isNew(key)) ? 1 : 0;
    case 'where':
      return told.places.some(isNew) ? 1 : told.names.some(isNew) ? 0.5 : 0;
    case 'count':
      return counted(slot, told, idOf, isNew);
    case 'money':
      if (told.figures.some(({ unit, key }) => unit === 'money' && isNew(key))) return 1;
      return told.figures.some(({ key }) => isNew(key)) ? 0.5 : 0;
    case 'duration':
      if (told.lasts) return 1;
      return told.times.some(isNew) || told.figures.some(({ key }) => isNew(key)) ? 0.4 : 0;
    case 'age':
      return told.figures.some(({ unit }) => unit === 'age') ? 1 : told.figures.some(({ unit }) => unit === 'plain') ? 0.3 : 0;
    case 'measure':
      if (told.figures.some(({ unit }) => unit === 'measure' || unit === 'percent')) return 1;
      return told.figures.some(({ key }) => isNew(key)) ? 0.5 : 0;
    case 'why':
      return told.rare.has('cause') ? 1 : 0;
    case 'said':
      return spoken(slot, speakers);
    case 'which':
      return specified(slot, told, idOf, isNew);
    case 'how':
    case 'what':
    case 'yes-no':
    case 'statement':
      return 1;
  }
}

const ENOUGH_LIKE = 0.5;

/** A number that is not in the question, close to the words for what is counted. */
function counted({ head }: AskedSlot, told: Told, idOf: (key: string) => number, isNew: (key: string) => boolean): number {
  const fresh = told.figures.filter(({ key }) => isNew(key));
  if (fresh.length === 0) return 0;
  if (head.length === 0) return 0.8;
  const near = fresh.some(({ beside }) =>
    head.some((likeness) => beside.some((key) => likeness(idOf(key)) >= ENOUGH_LIKE)),
  );
  return near ? 1 : 0.4;
}

/**
 * "Which boat": the text has a boat with a word of its own that the question lacks ("the tug boat"), or, where it has no
 * boat, a name or another word that is like one ("the ferry").
 */
function specified({ head }: AskedSlot, told: Told, idOf: (key: string) => number, isNew: (key: string) => boolean): number {
  const noun = head.at(-1);
  if (!noun) return told.names.some(isNew) || told.figures.some(({ key }) => isNew(key)) ? 1 : 0.5;
  let met = false;
  let most = 0;
  told.order.forEach((key, place) => {
    const likeness = noun(idOf(key));
    if (likeness === 1) {
      met = true;
      const beside = [told.order[place - 1], told.order[place + 1]];
      if (beside.some((other) => other !== undefined && isNew(other) && (told.adjacent.has(`${other} ${key}`) || told.names.includes(other)))) most = 1;
    } else if (isNew(key)) most = Math.max(most, likeness >= INSTANCE_FROM ? 1 : likeness / INSTANCE_FROM);
  });
  const named = told.names.some(isNew) ? 0.5 : 0;
  return met && most < 1 ? Math.max(0.2 * named, most * 0.5) : Math.max(most, named);
}

/** From this likeness on a word may be an instance of another: "red" of "colour". */
const INSTANCE_FROM = 0.3;

function spoken({ speakers: asked }: AskedSlot, speakers: ReadonlySet<string>): number {
  if (asked.length === 0) return speakers.size > 0 ? 1 : 0.5;
  return asked.some((key) => speakers.has(key)) ? 1 : 0;
}
