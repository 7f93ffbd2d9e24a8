import { readFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { createAnswerer } from '../answering/answerer.js';
import { CURATIONS, type Curation } from '../evaluation/curation.js';
import { evaluateMessage, messagesTable, parseMessages, type StatementResult } from '../evaluation/messages.js';
import { answerLengths, type EvalResult, evaluate, groupBy, scoreLine, scoreTable } from '../evaluation/score.js';
import { readStories, readStory } from '../evaluation/stories.js';
import { BAD_USE, KNOWLEDGE_OPTION, type Terminal } from './terminal.js';

interface EvalOptions {
  stories?: string | true;
  curation: Curation;
  messages?: boolean;
  misses?: boolean;
  json?: boolean;
  knowledge: string;
}

const STORIES = 'test/stories';

/** `eval FILE…`: scores the answers to test questions; `eval --stories`: those about each of several stories. */
export function evalCommand(terminal: Terminal): Command {
  return new Command('eval')
    .description('score the answers to test questions, by kind; or those about several stories, by story')
    .argument('[file...]', 'JSON Lines files of test questions')
    .option(...KNOWLEDGE_OPTION)
    .option('--stories [folder]', `stories, each with knowledge/ and questions.jsonl (default: "${STORIES}")`)
    .addOption(
      new Option('--curation <way>', 'as what sort of curator would have left the knowledge')
        .choices(Object.keys(CURATIONS))
        .default('full'),
    )
    .option('--messages', 'the files hold messages: score what comes of each statement that is checked')
    .option('--misses', 'list the questions that fail')
    .option('--json', 'print one JSON object a question instead of the tables')
    .action(async (files: string[], options: EvalOptions) => {
      const { stories, curation, misses, json, knowledge } = options;
      if (files.length > 0 === (stories !== undefined) || (options.messages && stories)) {
        terminal.complain('error: give files of test questions, or --stories');
        terminal.status = BAD_USE;
        return;
      }
      if (options.messages) {
        await evalMessages(terminal, files, options);
        return;
      }
      const asked = stories
        ? await readStories(stories === true ? STORIES : stories)
        : [await readStory('all', knowledge, files)];
      const english = terminal.english();
      const scored = asked.map((story): [string, EvalResult[]] => {
        const answerer = createAnswerer(CURATIONS[curation](story.knowledge), english);
        return [story.name, story.items.map((item) => evaluate(answerer, item))];
      });
      if (json) {
        for (const [story, results] of scored)
          for (const result of results) terminal.print(recordLine(result, stories ? story : undefined));
        return;
      }
      const results = scored.flatMap(([, own]) => own);
      terminal.print(
        stories
          ? scoreTable('story', scored)
          : scoreTable(
              'kind',
              groupBy(results, ({ kind }) => kind),
            ),
      );
      const classes = groupBy(results, (item) => item.class);
      if (classes.length > 0) terminal.print(`\n${scoreTable('near miss', classes)}`);
      terminal.print(`\n${scoreLine(results)}\n${lengthsLine(results)}`);
      if (misses) terminal.print(missesText(results));
    });
}

/** Scores what comes of messages that are held against the story. */
async function evalMessages(
  terminal: Terminal,
  files: readonly string[],
  { knowledge, curation, json, misses }: EvalOptions,
): Promise<void> {
  const story = await readStory('all', knowledge, []);
  const answerer = createAnswerer(CURATIONS[curation](story.knowledge), terminal.english());
  const results: StatementResult[] = [];
  for (const file of files)
    for (const message of parseMessages(file, await readFile(file, 'utf8')))
      results.push(...evaluateMessage(answerer, message));
  const lines = results.map(({ id, statement: { says, want }, came, shown, passed, beside }) => ({
    ...{ id, says, want, came, passed, beside, shown },
  }));
  if (json) {
    for (const line of lines) terminal.print(JSON.stringify(line));
    return;
  }
  terminal.print(messagesTable(results));
  if (!misses) return;
  for (const { id, says, want, came, passed, shown } of lines)
    if (!passed) terminal.print(`\n${id} wants ${want}: ${says}\n  ${came} ${shown}`);
}

function recordLine({ item, record, passed, right }: EvalResult, story: string | undefined): string {
  const { id, kind, want } = item;
  const of = { ...(story === undefined ? {} : { story }), ...(item.class === '' ? {} : { class: item.class }) };
  return JSON.stringify({ id, kind, ...of, want, passed, right, ...record });
}

function lengthsLine(results: readonly EvalResult[]): string {
  const { answers, p95, longest, mostCards, uncalledFor } = answerLengths(results);
  return `${answers} answers: 95 of 100 within ${p95} characters, longest ${longest}, at most ${mostCards} cards, ${uncalledFor} with a card not called for`;
}

function missesText(results: readonly EvalResult[]): string {
  return results
    .filter(({ passed }) => !passed)
    .map(({ item, record, right }) => {
      const shown = record.shown.replaceAll('\n', ' ');
      const brought = record.cards.join(', ') || '–';
      const reached = right && item.want !== 'decline' ? ', right' : '';
      return `\n${item.id} ${[item.kind, item.class].join(' ').trim()}, wants ${item.want}: ${[...item.after, item.q].join(' » ')}\n  ${record.outcome}${reached} ${record.confidence} [${brought}] ${shown}`;
    })
    .join('');
}
