import { Command, CommanderError } from 'commander';
import { whyUnread } from '../knowledge/why-unread.js';
import { askCommand } from './ask.js';
import { calibrateCommand } from './calibrate.js';
import { distressCommand } from './distress.js';
import { doctorCommand } from './doctor.js';
import { evalCommand } from './eval.js';
import { knowledgeCommand } from './knowledge.js';
import { storeCommand } from './store.js';
import { BAD_USE, DONE, FAILED, type Terminal } from './terminal.js';

/**
 * Runs `ask`, `eval`, `calibrate`, `distress`, `doctor`, `knowledge` or `store` at a terminal.
 * @param args what was typed after the program's name
 * @returns the exit status
 */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<number> {
  const program = new Command('factbox').description('Answers questions about one news story from curated fact cards');
  for (const command of [
    askCommand,
    evalCommand,
    calibrateCommand,
    distressCommand,
    doctorCommand,
    knowledgeCommand,
    storeCommand,
  ]) {
    program.addCommand(command(terminal));
  }
  returnAndSay(program, terminal);
  try {
    await program.parseAsync(args, { from: 'user' });
    return terminal.status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : BAD_USE;
    terminal.complain(faultText(error));
    return FAILED;
  }
}

/** A file that cannot be read is named, and why, in words for editors. */
function faultText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isOfFile = 'code' in error && 'path' in error && 'syscall' in error;
  return isOfFile ? `${error.path} cannot be read: ${whyUnread(error)}` : error.message;
}

/** A command and those within it throw instead of ending the process, and speak at the terminal. */
function returnAndSay(command: Command, terminal: Terminal): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => terminal.print(text.trimEnd()),
    writeErr: (text) => terminal.complain(text.trimEnd()),
  });
  for (const subcommand of command.commands) returnAndSay(subcommand, terminal);
}
