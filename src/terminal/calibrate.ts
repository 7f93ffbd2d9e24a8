import { Command } from 'commander';
import { textMaterials } from '../benchmark/factbox.js';
import { readArticles } from '../benchmark/text-sets.js';
import { fitModel, leaveStoriesOut } from '../evaluation/calibrate.js';
import { calibrationTable, classTable } from '../evaluation/calibration-table.js';
import { elsewhere, exampleSetsOf, type Material, materialOf, SERVED } from '../evaluation/material.js';
import { writeModel } from '../evaluation/model-file.js';
import { questionFilesIn, readItems, readStories, readStory } from '../evaluation/stories.js';
import { KNOWLEDGE_OPTION, type Terminal } from './terminal.js';

interface CalibrateOptions {
  check?: boolean;
  stories: string;
  questions: string;
  knowledge: string;
  elsewhere: string;
  texts?: string;
  model: string;
}

/** `calibrate [FOLDER…]`: fits the judge on all stories, or shows what that is worth on stories left out of the fit. */
export function calibrateCommand(terminal: Terminal): Command {
  return new Command('calibrate')
    .description('fit how cards are ranked and when they answer, on stories with questions about them')
    .argument('[folder...]', 'further stories: folders with knowledge/ and questions.jsonl, or folders of such')
    .option('--check', 'show what the fit is worth on stories left out of it, and write nothing')
    .option('--stories <dir>', 'folder of stories', 'test/stories')
    .option('--questions <dir>', 'folder of question files about the story that is served', 'test/questions')
    .option(...KNOWLEDGE_OPTION)
    .option('--elsewhere <file>', 'texts about other things, as question file', 'test/off-topic.jsonl')
    .option('--texts <file>', 'articles with questions, as JSON: texts as cards that nobody worded')
    .option('--model <file>', 'file to write', 'src/answering/judge/model.json')
    .action(async (folders: string[], options: CalibrateOptions) => {
      const materials = await readMaterials(folders, options);
      const english = terminal.english();
      const sets = materials.flatMap((material) => {
        terminal.complain(`asking ${material.name} …`);
        return exampleSetsOf(material, english);
      });
      if (options.check) {
        const judged = leaveStoriesOut(sets, (left) => terminal.complain(`fitting without ${left.join(', ')} …`));
        terminal.print(`${calibrationTable(judged)}\n\n${classTable(judged)}`);
        return;
      }
      terminal.complain('fitting …');
      await writeModel(options.model, fitModel(sets));
      terminal.complain(`wrote ${options.model}`);
    });
}

async function readMaterials(folders: readonly string[], options: CalibrateOptions): Promise<Material[]> {
  const { stories, questions, knowledge, texts } = options;
  const served = await readStory(SERVED, knowledge, await questionFilesIn(questions));
  const others = (await Promise.all([stories, ...folders].map(readStories))).flat();
  return [
    materialOf(served),
    ...others.map(materialOf),
    ...elsewhere([served, ...others], await readItems([options.elsewhere])),
    ...(texts === undefined ? [] : textMaterials(await readArticles(texts))),
  ];
}
