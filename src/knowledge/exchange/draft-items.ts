import { fold } from '../../answering/read/tokens.js';
import type { Knowledge } from '../../model/knowledge.js';
import { itemOf } from '../format.js';
import type { ImportedItem } from './read-items.js';

const MOST_IN_QUESTION = 100;
const MOST_IN_WORDING = 200;
const MOST_IN_ID = 60;
const WORDS_IN_ID = 5;

export interface DraftedItems {
  /** A file of cards; empty where there are none. */
  text: string;
  cards: number;
  /** Questions that are asked in the knowledge already, or twice in the file. */
  known: string[];
}

/**
 * Makes drafts of what others asked and answered: cards with an empty answer, so that none is shown before somebody
 * words it and cites the sentences it rests on. What they answered stands in a comment above each.
 */
export function draftItems(items: readonly ImportedItem[], { story, cards, notCovered }: Knowledge): DraftedItems {
  const topic = story.topics[0]?.id ?? 'topic';
  const ids = new Set(cards.map(({ id }) => id));
  const asked = new Set(
    [...cards, ...notCovered].flatMap(({ question, alsoAsked }) => [question, ...alsoAsked].map(fold)),
  );
  const isNew = (wording: string): boolean => {
    const key = fold(wording);
    return !asked.has(key) && asked.add(key) !== undefined;
  };
  const known: string[] = [];
  const drafts = items.flatMap((item) => {
    const question = clip(item.question, MOST_IN_QUESTION);
    if (!isNew(question)) {
      known.push(question);
      return [];
    }
    const wordings = [item.question, ...item.alsoAsked].filter(
      (text) => text.length > 1 && text.length <= MOST_IN_WORDING && isNew(text),
    );
    const id = freeId(question, ids);
    ids.add(id);
    const misconceptions = item.claim !== undefined && item.claim.length <= MOST_IN_WORDING ? [item.claim] : [];
    const card = itemOf({ id, topic, question, alsoAsked: wordings, answer: '', misconceptions });
    return [`${commentOf(item)}${card}`];
  });
  return { text: drafts.join('\n'), cards: drafts.length, known };
}

function commentOf({ answer, claim, notes }: ImportedItem): string {
  const lines = [
    ...(answer === '' ? [] : [`They answer: ${answer}`]),
    ...(claim === undefined ? [] : ['Keep it among the misconceptions only if the article tells otherwise.']),
    ...notes,
  ];
  return lines.map((line) => `# ${line}\n`).join('');
}

function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}

function freeId(question: string, taken: ReadonlySet<string>): string {
  const words = fold(question).match(/[a-z0-9]+/g) ?? [];
  const name =
    words
      .slice(0, WORDS_IN_ID)
      .join('-')
      .slice(0, MOST_IN_ID - 4)
      .replace(/-$/, '') || 'imported';
  let id = name;
  for (let n = 2; taken.has(id); n++) id = `${name}-${n}`;
  return id;
}
