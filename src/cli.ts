#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { askCommand } from './terminal/ask.js';
import { calibrateCommand } from './terminal/calibrate.js';
import { evalCommand } from './terminal/eval.js';
import { knowledgeCommand } from './terminal/knowledge.js';
import { BAD_USE, createTerminal } from './terminal/terminal.js';

/** The terminal's entry: `ask`, `eval`, `calibrate` and `knowledge`. Commands return their exit status; only this file exits. */
const terminal = createTerminal(process);
const program = new Command('factbox')
  .description('Answers questions about one news story from curated fact cards')
  .exitOverride();
for (const command of [askCommand, evalCommand, calibrateCommand, knowledgeCommand])
  program.addCommand(command(terminal));
for (const command of program.commands) {
  command.exitOverride();
  for (const subcommand of command.commands) subcommand.exitOverride();
}

try {
  await program.parseAsync();
  process.exitCode = terminal.status;
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : BAD_USE;
  } else {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
