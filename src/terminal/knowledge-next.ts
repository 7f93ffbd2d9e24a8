import { Command } from 'commander';
import { fold } from '../answering/read/tokens.js';
import { inOrderOfWorth } from '../knowledge/drafting/draft-order.js';
import { findFigures } from '../knowledge/drafting/figures.js';
import { createLeadsBack } from '../knowledge/drafting/leads-back.js';
import { wordDraft } from '../knowledge/drafting/word-draft.js';
import { isNoQuestion } from '../knowledge/no-question.js';
import { faultLines } from '../model/fault.js';
import { type Card, isDraft, type Knowledge } from '../model/knowledge.js';
import { readCitedArticle } from './cited-article.js';
import { readFolder, writeTexts } from './knowledge-folder.js';
import { createPrompt } from './prompt.js';
import { FAILED, KNOWLEDGE_OPTION, type Terminal } from './terminal.js';
import { HELP, MENDING, wordCard } from './word-card.js';

/** So many answer most of what is asked about an article of 40 sentences. */
const ENOUGH = 25;

/** `knowledge next`: one draft after the other, to be worded at the terminal. */
export function nextCommand(terminal: Terminal): Command {
  return new Command('next')
    .description('word the drafts one after the other, those first that tell most')
    .argument('[id]', 'the draft to begin with')
    .requiredOption('--article <file>', 'the article that they were drafted from')
    .option(...KNOWLEDGE_OPTION)
    .action(async (id: string | undefined, options: { article: string; knowledge: string }) => {
      const first = await readFolder(terminal, options.knowledge);
      const cited = first && (await readCitedArticle(terminal, options, first.parsed.knowledge.story));
      if (!cited) return;
      const { source, text, sentences, citedOf, textOf } = cited;
      const leadsBack = createLeadsBack(first.parsed.knowledge.vocabulary);
      const shownOf = (card: Card): string => {
        const numbers = citedOf(card);
        const shown = numbers.map((number) => {
          const [before, own = ''] = [sentences[number - 2], sentences[number - 1]];
          return before && !numbers.includes(number - 1) && leadsBack(own) ? `(${before}) ${own}` : own;
        });
        return shown.join(' ');
      };
      const drafts = first.parsed.knowledge.cards.filter((card) => isDraft(card) && textOf(card) !== '');
      const wanted = drafts.filter((draft) => draft.id === id);
      if (id !== undefined && wanted.length === 0) {
        terminal.complain(`no draft to be worded is called ${id}`);
        terminal.status = FAILED;
        return;
      }
      await wordAll(terminal, options.knowledge, {
        articles: new Map([[source.id, text]]),
        drafts: [...new Set([...wanted, ...inOrderOfWorth(drafts, textOf)])],
        textOf,
        shownOf,
      });
    });
}

interface Work {
  articles: ReadonlyMap<string, string>;
  drafts: readonly Card[];
  /** The sentences that it rests on. */
  textOf(card: Card): string;
  /** The same, each that leads back to the sentence before it behind that one, which stands in brackets. */
  shownOf(card: Card): string;
}

async function wordAll(terminal: Terminal, folder: string, work: Work): Promise<void> {
  const { articles, drafts, textOf, shownOf } = work;
  const { print } = terminal;
  const { ask, isTyped, close } = createPrompt(terminal);
  print(drafts.length === 0 ? 'No draft is left to be worded.' : `${HELP}${isTyped ? MENDING : ''}`);
  const left = drafts.map(({ id }) => id);
  const done: string[] = [];
  let anew: string | undefined;
  for (let id = left.shift(); id !== undefined; id = left.shift()) {
    // Somebody may have an editor open beside this.
    const now = await readFolder(terminal, folder);
    const card = now?.parsed.knowledge.cards.find((one) => one.id === id);
    if (!now) break;
    if (!card || !(isDraft(card) || id === anew)) continue;
    const place = drafts.findIndex((draft) => draft.id === card.id) + 1;
    const told = [shownOf(card), ...toldOf(card, now.parsed.knowledge, textOf(card))];
    print(`\n${place} of ${drafts.length}\n${told.join('\n')}`);
    const { texts, goes } = await wordCard(card, {
      ask,
      sentences: textOf(card),
      nameIn: (said) => {
        const name = findName(now.parsed.knowledge, said);
        if (!name) print('  nobody in vocabulary.yaml is called so');
        return name;
      },
      tryOut: (wording) => {
        const { texts: tried, faults } = wordDraft(now.texts, card.id, wording, articles);
        for (const line of faultLines(faults)) print(`  ${line.replace(/^[^ ]*: /, '')}`);
        return { texts: tried, isSound: faults.length === 0 };
      },
    });
    if (texts) await writeTexts(folder, now.texts, texts);
    if (goes === 'out') break;
    anew = goes === 'back' ? done.pop() : undefined;
    if (goes === 'on') done.push(card.id);
    else left.unshift(...(anew === undefined ? [] : [anew]), card.id);
  }
  close();
  const end = await readFolder(terminal, folder);
  const cards = end?.parsed.knowledge.cards ?? [];
  const unworded = cards.filter(isDraft).length;
  const worded = cards.length - unworded;
  print(`\n${worded} worded, ${unworded} left${worded >= ENOUGH && unworded > 0 ? ': enough for a first bot' : ''}`);
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
