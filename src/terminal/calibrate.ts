import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { createRarity } from '../answering/read/word-frequency.js';
import { CONFIDENCE_NAMES, crossValidate, fitModel, passedAt, RANKING_NAMES } from '../evaluation/calibrate.js';
import { examplesOfItems, examplesOfWordings } from '../evaluation/examples.js';
import { parseEvalItems } from '../evaluation/score.js';
import { KNOWLEDGE_OPTION, openKnowledge, type Terminal } from './terminal.js';

const ONE_WORDING_IN = 5;
const ITEM_FOLDS = 5;
const THRESHOLDS = Array.from({ length: 17 }, (_, i) => 0.1 + i * 0.05);

/** `calibrate FILE…`: fits the weights of src/answering/judge.ts, and shows what a threshold separates. */
export function calibrateCommand(terminal: Terminal): Command {
  return new Command('calibrate')
    .description('fit the weights in src/answering/judge.ts on test questions, cross-validated')
    .argument('<file...>', 'JSON Lines files of test questions')
    .option(...KNOWLEDGE_OPTION)
    .action(async (files: string[], options: { knowledge: string }) => {
      const opened = await openKnowledge(terminal, options.knowledge);
      if (!opened) return;
      const texts = await Promise.all(files.map(async (file) => parseEvalItems(file, await readFile(file, 'utf8'))));
      const { knowledge } = opened.parsed;
      const rarity = createRarity(terminal.english());
      terminal.complain('reading the questions, and some of the knowledge’s own wordings, left out …');
      const items = examplesOfItems(texts.flat(), opened.answerer);
      const wordings = [
        ...examplesOfWordings(knowledge, rarity, ONE_WORDING_IN, false),
        ...examplesOfWordings(knowledge, rarity, ONE_WORDING_IN, true),
      ];
      terminal.complain(`fitting ${items.length} questions and ${wordings.length} wordings …`);
      const model = fitModel(items, wordings);
      const list = (names: readonly string[], weights: readonly number[]): string =>
        names.map((name, i) => `  ${name}: ${weights[i].toFixed(2)},`).join('\n');
      terminal.print(`RANKING_WEIGHTS\n${list(RANKING_NAMES, model.ranking)}`);
      terminal.print(`CONFIDENCE_WEIGHTS\n${list(CONFIDENCE_NAMES, model.confidence)}`);
      const judged = crossValidate(items, wordings, ITEM_FOLDS);
      terminal.print('\n| answers from | answerable right | rest declined | passed |\n|---|---|---|---|');
      const answerable = items.filter((item) => item.answerable).length;
      for (const threshold of THRESHOLDS) {
        const passed = passedAt(items, judged, threshold);
        const right = items.filter(
          (item, i) => item.answerable && judged[i].right && judged[i].confidence >= threshold,
        ).length;
        terminal.print(
          `| ${threshold.toFixed(2)} | ${right} of ${answerable} | ${passed - right} of ${items.length - answerable} | ${((100 * passed) / items.length).toFixed(1)} % |`,
        );
      }
    });
}
