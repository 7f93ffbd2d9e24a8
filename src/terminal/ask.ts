import { Command } from 'commander';
import { recordOf } from '../evaluation/records.js';
import type { ParsedKnowledge } from '../knowledge/fault-place.js';
import type { Answerer } from '../model/answerer.js';
import { isAnswered } from '../model/reply.js';
import { answerText } from './answer-text.js';
import { readCitedArticle } from './cited-article.js';
import { openConversation } from './conversation.js';
import { createDraftHint, type DraftHint } from './draft-hint.js';
import { explainText } from './explain.js';
import { answerJsonLines } from './json-lines.js';
import { BAD_USE, DONE, FAILED, KNOWLEDGE_OPTION, NOT_ANSWERED, openKnowledge, type Terminal } from './terminal.js';

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
      const opened = await openKnowledge(terminal, options.knowledge);
      if (!opened) return;
      const { answerer } = opened;
      const hint = await readHint(terminal, options, opened);
      if (!hint) return;
      if (options.jsonl) {
        const faults = await answerJsonLines(answerer, terminal.input, terminal.print);
        terminal.status = faults > 0 ? FAILED : DONE;
      } else if (question === '') {
        const interactive = terminal.input.isTTY === true && terminal.output.isTTY === true;
        const { input, output, complain } = terminal;
        await openConversation({ answerer, input, output, interactive, apart: options.apart, hint, complain });
      } else {
        const reply = answerer.answer(question);
        if (options.json) terminal.print(JSON.stringify(recordOf(answerer, reply)));
        else terminal.print(answerText(answerer, reply));
        if (options.explain) terminal.complain(explainText(reply));
        const hinted = options.json ? undefined : hint(reply);
        if (hinted) terminal.complain(hinted);
        terminal.status = isAnswered(reply) ? DONE : NOT_ANSWERED;
      }
    });
}

/** Undefined, with the reason said, where the article is none of the story's. */
async function readHint(
  terminal: Terminal,
  { article, knowledge }: AskOptions,
  { parsed, answerer }: { parsed: ParsedKnowledge; answerer: Answerer },
): Promise<DraftHint | undefined> {
  const { story } = parsed.knowledge;
  const cited = article === undefined ? undefined : await readCitedArticle(terminal, { article, knowledge }, story);
  if (article !== undefined && !cited) return undefined;
  const next = `npm run -s knowledge -- next --knowledge ${knowledge} --article ${article ?? 'FILE'}`;
  return createDraftHint({ parsed, answerer, english: terminal.english(), textOf: cited?.textOf, next });
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
