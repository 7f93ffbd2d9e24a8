import type { Fault } from '../../model/fault.js';
import type { Card, Knowledge } from '../../model/knowledge.js';
import { findDoubles } from '../check.js';
import { type Articles, checkCards } from '../check-article.js';
import type { ParsedKnowledge } from '../fault-place.js';
import { layOutKnowledge } from '../layout.js';
import { parseKnowledge } from '../parse.js';

/** What somebody makes of a draft: words it, or deletes it for a reason. */
export type Wording =
  | (Pick<Card, 'question' | 'answer' | 'saidBy' | 'quotes'> & Partial<Pick<Card, 'alsoAsked'>>)
  | { deletedAs: string };

/** The texts of a folder with a draft worded in them; none where its form is wrong. Faults say what to look at again. */
export interface Worded {
  texts?: Map<string, string>;
  faults: Fault[];
}

/**
 * Words a draft, or deletes it, and excuses the sentences that no other card cites; comments and all else of the folder
 * stay as they are.
 * @param texts of a sound folder, by their names in it
 */
export function wordDraft(
  texts: ReadonlyMap<string, string>,
  id: string,
  wording: Wording,
  articles: Articles,
): Worded {
  const read = parseKnowledge(texts);
  if (!read.ok) return { faults: read.faults };
  const { knowledge, locate } = read.parsed;
  const card = knowledge.cards.find((one) => one.id === id);
  if (!card) return { texts: new Map(texts), faults: [] };
  const isDeleted = 'deletedAs' in wording;
  const worded = isDeleted ? [] : [withKnownNames({ ...card, ...wording }, knowledge)];
  const cards = knowledge.cards.flatMap((one) => (one === card ? worded : [one]));
  const before = isDeleted ? withoutComment(texts, locate(card, []).file, id) : texts;
  const { texts: now } = layOutKnowledge(
    isDeleted ? excusing({ ...knowledge, cards }, card, wording.deletedAs) : { ...knowledge, cards },
    before,
  );
  const result = parseKnowledge(now);
  if (!result.ok) return { faults: result.faults };
  const own = result.parsed.knowledge.cards.filter((one) => one.id === id);
  const had = new Set(findDoubles(read.parsed).map(({ message }) => message));
  const doubles = findDoubles(result.parsed).filter(({ message }) => !had.has(message));
  const gone = own.flatMap((one) => namesGone(result.parsed, one));
  return { texts: now, faults: [...checkCards(result.parsed, own, articles), ...doubles, ...gone] };
}

/** Whoever a quotation is of has to be in the vocabulary. */
function namesGone({ knowledge, locate }: ParsedKnowledge, card: Card): Fault[] {
  const known = new Set(knowledge.vocabulary.entities.map(({ id }) => id));
  return card.quotes.flatMap(({ speaker }, i) =>
    known.has(speaker)
      ? []
      : [
          {
            ...locate(card, ['quotes', i, 'speaker']),
            message: `"${speaker}" is not in vocabulary.yaml: type ! and whose words they are`,
          },
        ],
  );
}

/** Names that were taken out of the vocabulary are no longer the card's. */
function withKnownNames(card: Card, { vocabulary }: Knowledge): Card {
  const known = new Set(vocabulary.entities.map(({ id }) => id));
  const entities = card.entities.filter((id) => known.has(id));
  const saidBy = card.saidBy?.filter((id) => known.has(id));
  return { ...card, entities, ...(saidBy ? { saidBy } : {}) };
}

function excusing(knowledge: Knowledge, { sentences }: Card, reason: string): Knowledge {
  const { story, cards } = knowledge;
  const told = new Set([...cards.flatMap((card) => card.sentences), ...story.notCited.map(({ sentence }) => sentence)]);
  const untold = sentences.filter((sentence) => !told.has(sentence)).map((sentence) => ({ sentence, reason }));
  return { ...knowledge, story: { ...story, notCited: [...story.notCited, ...untold] } };
}

/** Without the comment right above a card, which is gone with it. */
function withoutComment(texts: ReadonlyMap<string, string>, file: string, id: string): Map<string, string> {
  const lines = (texts.get(file) ?? '').split('\n');
  const at = lines.findIndex((line) => line.trimEnd() === `- id: ${id}`);
  const above = lines.slice(0, Math.max(0, at)).findLastIndex((line) => !line.startsWith('#'));
  // The empty line that is left would stand there twice.
  const from = lines[above] === '' ? above : above + 1;
  if (at > 0) lines.splice(from, at - from);
  return new Map([...texts, [file, lines.join('\n')]]);
}
