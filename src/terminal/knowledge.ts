import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { jsonSchemas } from '../knowledge/json-schemas.js';
import { changesCommand } from './knowledge-changes.js';
import { checkCommand } from './knowledge-check.js';
import { exportCommand, importCommand } from './knowledge-exchange.js';
import { namesCommand } from './knowledge-names.js';
import { newCommand } from './knowledge-new.js';
import { nextCommand } from './knowledge-next.js';
import { sentencesCommand } from './knowledge-sentences.js';
import { KNOWLEDGE_OPTION, type Terminal } from './terminal.js';

const COMMANDS = [
  newCommand,
  namesCommand,
  nextCommand,
  checkCommand,
  sentencesCommand,
  changesCommand,
  importCommand,
  exportCommand,
  schemaCommand,
];

/** `knowledge` with all that is for those who write cards. */
export function knowledgeCommand(terminal: Terminal): Command {
  const command = new Command('knowledge').description('draft, word and check the cards');
  for (const make of COMMANDS) command.addCommand(make(terminal));
  return command;
}

/** `knowledge schema`: the JSON Schemas of the files. */
function schemaCommand(terminal: Terminal): Command {
  return new Command('schema')
    .description('write the JSON Schemas of the files, for editors')
    .option(...KNOWLEDGE_OPTION)
    .action(async (options: { knowledge: string }) => {
      for (const [name, text] of jsonSchemas()) {
        const file = join(options.knowledge, name);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(`${file}.new`, text);
        await rename(`${file}.new`, file);
        terminal.print(file);
      }
    });
}
