import { fold } from '../answering/read/tokens.js';
import { findFigures } from '../knowledge/drafting/figures.js';
import { createLeadsBack } from '../knowledge/drafting/leads-back.js';
import { wordDraft } from '../knowledge/drafting/word-draft.js';
import { isNoQuestion } from '../knowledge/no-question.js';
import { faultLines } from '../model/fault.js';
import { type Card, isDraft, type Knowledge } from '../model/knowledge.js';
import type { CitedArticle } from './cited-article.js';
import { readFolder, writeTexts } from './knowledge-folder.js';
import type { Ask } from './prompt.js';
import type { Terminal } from './terminal.js';
import { type WordedCard, wordCard } from './word-card.js';

/** Where cards are worded, and what from. */
export interface Desk {
  terminal: Terminal;
  folder: string;
  cited: CitedArticle;
  ask: Ask;
}

/**
 * Shows a draft with its sentences, takes its words, and writes them.
 * @param heading above it
 * @param isAnew also where it is worded by now
 * @returns how to go on; `gone` where it is no draft any more, `broken`, and said why, where the folder cannot be read
 */
export async function workOnCard(
  { terminal, folder, cited, ask }: Desk,
  id: string,
  heading = '',
  isAnew = false,
): Promise<WordedCard['goes'] | 'gone' | 'broken'> {
  // Somebody may have an editor open beside this.
  const now = await readFolder(terminal, folder);
  if (!now) return 'broken';
  const { knowledge } = now.parsed;
  const card = knowledge.cards.find((one) => one.id === id);
  if (!card || !(isDraft(card) || isAnew)) return 'gone';
  const sentences = cited.textOf(card);
  const told = [shownOf(card, cited, knowledge), ...toldOf(card, knowledge, sentences)];
  terminal.print(`${heading}${told.join('\n')}`);
  const { texts, goes } = await wordCard(card, {
    ask,
    sentences,
    nameIn: (said) => {
      const name = findName(knowledge, said);
      if (!name) terminal.print('  nobody in vocabulary.yaml is called so');
      return name;
    },
    tryOut: (wording) => {
      const articles = new Map([[cited.source.id, cited.text]]);
      const { texts: tried, faults } = wordDraft(now.texts, card.id, wording, articles);
      for (const line of faultLines(faults)) terminal.print(`  ${line.replace(/^[^ ]*: /, '')}`);
      return { texts: tried, isSound: faults.length === 0 };
    },
  });
  if (texts) await writeTexts(folder, now.texts, texts);
  return goes;
}

/** The sentences of a card, each that leads back to the sentence before it behind that one, which stands in brackets. */
function shownOf(card: Card, { citedOf, sentences }: CitedArticle, { vocabulary }: Knowledge): string {
  const leadsBack = createLeadsBack(vocabulary);
  const numbers = citedOf(card);
  const shown = numbers.map((number) => {
    const [before, own = ''] = [sentences[number - 2], sentences[number - 1]];
    return before && !numbers.includes(number - 1) && leadsBack(own) ? `(${before}) ${own}` : own;
  });
  return shown.join(' ');
}

/**
 * What a draft has, a line for each.
 * @param text the sentences that it rests on
 */
function toldOf({ question, saidBy = [], quotes, when }: Card, { vocabulary }: Knowledge, text: string): string[] {
  const nameOf = (id: string): string => vocabulary.entities.find((entity) => entity.id === id)?.name ?? id;
  const speakers = new Set([...saidBy, ...quotes.map(({ speaker }) => speaker)]);
  const told: [string, string][] = [
    ['asks', isNoQuestion(question) ? '' : question],
    ['said by', [...speakers].map(nameOf).join(', ')],
    ['when', when ?? ''],
    ['figures', findFigures(text).join('; ')],
  ];
  return told.flatMap(([name, value]) => (value ? [`  ${name}: ${value}`] : []));
}

/** Who or what is called so, by name or alias. */
function findName({ vocabulary }: Knowledge, said: string): string | undefined {
  const text = fold(said);
  return vocabulary.entities.find(({ name, aliases }) => [name, ...aliases].some((one) => fold(one) === text))?.id;
}
