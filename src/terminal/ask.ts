import { Command } from 'commander';
import { recordOf } from '../evaluation/records.js';
import type { Answerer } from '../model/answerer.js';
import { isAnswered } from '../model/reply.js';
import { answerText } from './answer-text.js';
import { type CitedArticle, readCitedArticle } from './cited-article.js';
import { type Curating, openConversation, type Told } from './conversation.js';
import { createDraftHint, type DraftHint } from './draft-hint.js';
import { explainText } from './explain.js';
import { answerJsonLines } from './json-lines.js';
import { createPrompt } from './prompt.js';
import { putQuestion } from './put-question.js';
import { BAD_USE, DONE, FAILED, KNOWLEDGE_OPTION, NOT_ANSWERED, openKnowledge, type Terminal } from './terminal.js';
import { workOnCard } from './work-on-card.js';

interface AskOptions {
  json?: boolean;
  jsonl?: boolean;
  explain?: boolean;
  apart?: boolean;
  article?: string;
  knowledge: string;
}

/** `ask [question…]`: one answer, a conversation, or JSON lines. */
export function askCommand(terminal: Terminal): Command {
  return new Command('ask')
    .description('ask one question, or open a conversation where none is given')
    .argument('[question...]', 'the question')
    .option('--json', 'print one JSON object')
    .option('--jsonl', 'read {"id","question","after"} lines, write one reply a line')
    .option('--apart', 'of several lines each is asked by itself: none is a follow-up')
    .option('--explain', 'show the ranking and why')
    .option('--article <file>', 'the article, to find by its sentences the draft that may tell what no card answers')
    .option(...KNOWLEDGE_OPTION)
    .addHelpText('after', '\nExit status: 0 answered, 3 the story does not say, 2 bad use, 1 anything else.')
    .action(async (words: string[], options: AskOptions) => {
      const question = words.join(' ').trim();
      const fault = badUse(question, words.length > 0, options);
      if (fault) {
        terminal.complain(fault);
        terminal.status = BAD_USE;
        return;
      }
      const opened = await openTold(terminal, options, question === '' && !options.jsonl && isTyped(terminal));
      if (!opened) return;
      const { answerer, hint, cited } = opened;
      if (options.jsonl) {
        const faults = await answerJsonLines(answerer, terminal.input, terminal.print);
        terminal.status = faults > 0 ? FAILED : DONE;
      } else if (question === '') await converse(terminal, options, opened, cited);
      else {
        const reply = answerer.answer(question);
        if (options.json) terminal.print(JSON.stringify(recordOf(answerer, reply)));
        else terminal.print(answerText(answerer, reply));
        if (options.explain) terminal.complain(explainText(reply));
        const hinted = options.json ? undefined : hint(reply);
        if (hinted) terminal.complain(hinted.text);
        terminal.status = isAnswered(reply) ? DONE : NOT_ANSWERED;
      }
    });
}

const isTyped = ({ input, output }: Terminal): boolean => input.isTTY === true && output.isTTY === true;

/** A conversation; where a person types, with what curators do in between. */
async function converse(
  terminal: Terminal,
  options: AskOptions,
  told: Told,
  cited: CitedArticle | undefined,
): Promise<void> {
  const interactive = isTyped(terminal);
  const prompt = createPrompt(terminal, interactive);
  const folder = options.knowledge;
  const anew = async (): Promise<Told> => (await openTold(terminal, options, true)) ?? told;
  const curating: Curating = {
    put: async (question, to) => {
      await putQuestion(terminal, folder, question, to);
      return anew();
    },
    word:
      cited &&
      (async (id) => {
        const goes = await workOnCard({ terminal, folder, cited, ask: prompt.ask }, id);
        if (goes === 'gone') terminal.print(`no draft to be worded is called ${id}`);
        return anew();
      }),
  };
  await openConversation({ ...told, terminal, prompt, interactive, apart: options.apart, curating });
}

/**
 * What answers, and points to drafts. Undefined, with the reason said, where the folder cannot be read, or the article is
 * none of the story's.
 * @param hasCommands whether a draft can be worded where it is named
 */
async function openTold(
  terminal: Terminal,
  { article, knowledge }: AskOptions,
  hasCommands: boolean,
): Promise<{ answerer: Answerer; hint: DraftHint; cited: CitedArticle | undefined } | undefined> {
  const opened = await openKnowledge(terminal, knowledge);
  if (!opened) return undefined;
  const { parsed, answerer } = opened;
  const { story } = parsed.knowledge;
  const cited = article === undefined ? undefined : await readCitedArticle(terminal, { article, knowledge }, story);
  if (article !== undefined && !cited) return undefined;
  const next = `npm run -s knowledge -- next --knowledge ${knowledge} --article ${article ?? 'FILE'}`;
  const hint = createDraftHint({
    parsed,
    answerer,
    english: terminal.english(),
    textOf: cited?.textOf,
    next: cited && hasCommands ? undefined : next,
  });
  return { answerer, hint, cited };
}

function badUse(question: string, given: boolean, options: AskOptions): string | undefined {
  if (given && question === '') return 'error: the question is empty';
  if (options.jsonl && given) return 'error: --jsonl reads questions from standard input; give none';
  if (options.jsonl && (options.json || options.explain)) return 'error: --jsonl goes without --json and --explain';
  if (!given && (options.json || options.explain)) return 'error: --json and --explain need a question';
  if (options.article !== undefined && (options.json || options.jsonl))
    return 'error: --article goes without --json and --jsonl';
  return undefined;
}
