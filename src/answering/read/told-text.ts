import type { Card, Knowledge } from '../../model/knowledge.js';
import { type Asked, askedOf, type Kind, type Rare } from './asked.js';
import { createTermReader, type Reading } from './terms.js';
import { type Figure, tellingText, toldIn } from './told.js';

/** Says in words what cards tell and what questions ask for, as the engine sees it. */
export interface ToldText {
  /** "who (the UK), when (Monday), where: no, how many (14 members), why: no, by whose word: the story’s own" */
  tells(card: Card): string;
  /** "how many (members), why" */
  asks(question: string): string;
}

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  who: 'who',
  when: 'when',
  where: 'where',
  count: 'how many',
  money: 'how much money',
  duration: 'how long',
  age: 'how old',
  measure: 'how far, high or fast',
  which: 'which',
  why: 'why',
  how: 'how',
  said: 'what somebody said',
  what: 'what',
  'yes-no': 'whether',
  statement: 'nothing: it is a statement',
};
const RARE_WORDS: Readonly<Record<Rare, string>> = {
  cause: 'why',
  opinion: 'what to think of it',
  comparison: 'how it compares',
  definition: 'what it means',
  prediction: 'what is to come',
  outcome: 'what came of it',
  earlier: 'what was before',
  'exact-words': 'the very words',
  names: 'who or which they all are',
  manner: 'how',
  contact: 'whom to turn to',
};
/** Most cards tell these; for those that do not it is worth saying. */
const ALWAYS_SAID: ReadonlySet<string> = new Set(['who', 'when', 'where', 'how many', 'why']);
const UNITS: Readonly<Record<Figure['unit'], Kind>> = {
  plain: 'count',
  percent: 'count',
  money: 'money',
  time: 'duration',
  age: 'age',
  measure: 'measure',
  year: 'when',
};
/** Of each kind so many are named. */
const MOST_NAMED = 3;

export function createToldText({ vocabulary }: Pick<Knowledge, 'vocabulary'>): ToldText {
  const reader = createTermReader(vocabulary);
  const names = new Map(vocabulary.entities.map(({ id, name }) => [id, name]));

  function tells(card: Card): string {
    const text = tellingText(card);
    const body = reader.read(text);
    const told = toldIn(body, text, { tells: card.tells });
    const shown = (key: string): string => names.get(key.slice(1)) ?? wordsOfTerm(body, key);
    const found = new Map<string, string[]>();
    const add = (name: string, ...words: string[]): void => {
      found.set(name, [...new Set([...(found.get(name) ?? []), ...words])]);
    };
    const isPlace = (key: string): boolean => told.places.includes(key);
    const people = [...told.names.filter((key) => !isPlace(key)), ...told.names.filter(isPlace), ...told.roles];
    add('who', ...people.map(shown));
    add('when', ...told.times.map(shown));
    add('where', ...told.places.map(shown));
    for (const { key, unit } of told.figures) add(KIND_WORDS[UNITS[unit]], countedBy(body, key));
    for (const kind of told.also) add(KIND_WORDS[kind], 'says the card');
    for (const rare of told.rare) add(RARE_WORDS[rare]);
    const seen = [...new Set([...ALWAYS_SAID, ...found.keys()])].map((name) => {
      const words = found.get(name);
      if (!words || (words.length === 0 && name !== 'why' && ALWAYS_SAID.has(name))) return `${name}: no`;
      return words.length === 0
        ? name
        : `${name} (${words.slice(0, MOST_NAMED).join(', ')}${words.length > MOST_NAMED ? ' …' : ''})`;
    });
    const speakers = new Set([...(card.saidBy ?? []), ...card.quotes.map(({ speaker }) => speaker)]);
    const whose = [...speakers].map((id) => names.get(id) ?? id).join(', ');
    return [...seen, `by whose word: ${whose || 'the story’s own'}`].join(', ');
  }

  function asks(question: string): string {
    const { tokens } = reader.read(question);
    const asked = askedOf(tokens);
    const head = asked.head.flatMap((at) => tokens[at]?.raw ?? []).join(' ');
    const speaker = asked.speaker.flatMap((at) => tokens[at]?.raw ?? []).join(' ');
    const of = head || speaker || asked.time;
    const kind = `${KIND_WORDS[asked.kind]}${of ? ` (${of})` : ''}`;
    return [...new Set([kind, ...rareWords(asked)])].join(', ');
  }

  return { tells, asks };
}

/** What is rare and not said by the kind already. */
function rareWords({ kind, rare }: Asked): string[] {
  return [...rare].map((name) => RARE_WORDS[name]).filter((words) => words !== KIND_WORDS[kind]);
}

function wordsOfTerm({ terms }: Reading, key: string): string {
  return terms.find((term) => term.key === key)?.words.replace(/['’]s$/, '') ?? key;
}

/** So many words behind a figure is what it counts. */
const CLOSE_BEHIND = 2;

/** A figure with what it counts, as "14 members". */
function countedBy({ terms }: Reading, key: string): string {
  const at = terms.findIndex((term) => term.key === key);
  const [figure, next] = terms.slice(at, at + 2);
  if (!figure) return key;
  return next && next.at - figure.at <= CLOSE_BEHIND ? `${figure.words} ${next.words}` : figure.words;
}
