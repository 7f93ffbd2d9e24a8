import { readKnowledgeFolder } from '../knowledge/folder.js';
import { formatFault } from '../model/fault.js';
import { readArticles } from './text-sets.js';

/** What engines are timed with. */
export interface Corpus {
  texts: readonly string[];
  questions: readonly string[];
}

/** Enough questions to time, of the thousands that a curator foresees. */
const WORDINGS_OF_A_CARD = 3;

/** Sentences of articles and the questions about them; without a file, the cards of a knowledge folder. */
export async function readCorpus(file: string | undefined, folder: string): Promise<Corpus> {
  if (file === undefined) return readCards(folder);
  const articles = await readArticles(file);
  return {
    texts: articles.flatMap(({ sentences }) => sentences),
    questions: articles.flatMap(({ questions }) => questions.map(({ question }) => question)),
  };
}

async function readCards(folder: string): Promise<Corpus> {
  const read = await readKnowledgeFolder(folder);
  if (!read.ok) throw new Error(read.faults.map(formatFault).join('\n'));
  const { cards } = read.parsed.knowledge;
  return {
    texts: cards.map(({ answer }) => answer),
    questions: cards.flatMap(({ question, alsoAsked }) => [question, ...alsoAsked].slice(0, WORDINGS_OF_A_CARD)),
  };
}
