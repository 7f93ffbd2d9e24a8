import { fold } from '../answering/read/tokens.js';
import { findDoubles } from '../knowledge/check.js';
import { layOutKnowledge } from '../knowledge/layout.js';
import { parseKnowledge } from '../knowledge/parse.js';
import { faultLines } from '../model/fault.js';
import { isDraft, type Knowledge } from '../model/knowledge.js';
import { readFolder, writeTexts } from './knowledge-folder.js';
import type { Terminal } from './terminal.js';

/** Where a question goes: to a card that is to answer it, or among what the story does not say, near a card. */
export type PutTo = { card: string } | { closest: string };

/**
 * Writes a question into a knowledge folder, and says so, or why not.
 * @returns whether it was written
 */
export async function putQuestion(terminal: Terminal, folder: string, question: string, to: PutTo): Promise<boolean> {
  const now = await readFolder(terminal, folder);
  if (!now) return false;
  const { knowledge } = now.parsed;
  const id = 'card' in to ? to.card : to.closest;
  const card = knowledge.cards.find((one) => one.id === id && !isDraft(one));
  const refused = !card ? `no worded card is called ${id}` : isThere(knowledge, question) && 'it stands there already';
  if (refused) {
    terminal.print(refused);
    return false;
  }
  const { texts } = layOutKnowledge(withQuestion(knowledge, question, to), now.texts);
  const result = parseKnowledge(texts);
  const had = new Set(findDoubles(now.parsed).map(({ message }) => message));
  const faults = result.ok ? findDoubles(result.parsed).filter(({ message }) => !had.has(message)) : result.faults;
  if (faults.length > 0) {
    for (const line of faultLines(faults)) terminal.print(line);
    return false;
  }
  await writeTexts(folder, now.texts, texts);
  terminal.print(
    'card' in to ? `Written: another way to ask of ${id}.` : `Written: the story does not say it; ${id} is nearest.`,
  );
  return true;
}

const bare = (text: string): string => fold(text).replace(/[\s.?!]+$/, '');

function isThere({ cards, notCovered }: Knowledge, question: string): boolean {
  return [...cards, ...notCovered].some((one) =>
    [one.question, ...one.alsoAsked].some((text) => bare(text) === bare(question)),
  );
}

function withQuestion(knowledge: Knowledge, question: string, to: PutTo): Knowledge {
  if ('closest' in to)
    return { ...knowledge, notCovered: [...knowledge.notCovered, { question, alsoAsked: [], closest: to.closest }] };
  const cards = knowledge.cards.map((card) =>
    card.id === to.card ? { ...card, alsoAsked: [...card.alsoAsked, question] } : card,
  );
  return { ...knowledge, cards };
}
