import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { answerLengths, type EvalResult, evalTable, evaluate, parseEvalItems } from '../evaluation/score.js';
import { KNOWLEDGE_OPTION, openKnowledge, type Terminal } from './terminal.js';

interface EvalOptions {
  misses?: boolean;
  json?: boolean;
  knowledge: string;
}

/** `eval FILE…`: scores the answers to test questions. */
export function evalCommand(terminal: Terminal): Command {
  return new Command('eval')
    .description('score the answers to test questions, by kind')
    .argument('<file...>', 'JSON Lines files of test questions')
    .option('--misses', 'list the questions that fail')
    .option('--json', 'print one JSON object a question instead of the table')
    .option(...KNOWLEDGE_OPTION)
    .action(async (files: string[], options: EvalOptions) => {
      const items = (
        await Promise.all(files.map(async (file) => parseEvalItems(file, await readFile(file, 'utf8'))))
      ).flat();
      const opened = await openKnowledge(terminal, options.knowledge);
      if (!opened) return;
      const results = items.map((item) => evaluate(opened.answerer, item));
      if (options.json) {
        for (const { item, record, passed } of results) {
          terminal.print(JSON.stringify({ id: item.id, kind: item.kind, want: item.want, passed, ...record }));
        }
        return;
      }
      terminal.print(evalTable(results));
      const { answers, p95, longest, mostCards, uncalledFor } = answerLengths(results);
      terminal.print(
        `\n${answers} answers: 95 of 100 within ${p95} characters, longest ${longest}, at most ${mostCards} cards, ${uncalledFor} with a card not called for`,
      );
      if (options.misses) terminal.print(missesText(results));
    });
}

function missesText(results: readonly EvalResult[]): string {
  return results
    .filter(({ passed }) => !passed)
    .map(({ item, record }) => {
      const shown = record.shown.replaceAll('\n', ' ');
      const brought = record.cards.join(', ') || '–';
      return `\n${item.id} ${item.kind}, wants ${item.want}: ${[...item.after, item.q].join(' » ')}\n  ${record.outcome} ${record.confidence} [${brought}] ${shown}`;
    })
    .join('');
}
