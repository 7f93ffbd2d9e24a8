#!/usr/bin/env node
import 'dotenv/config';
import type { Config } from './config.js';
import { readEnglish } from './english/read-english.js';
import type { Finding } from './model/finding.js';
import { runProgram } from './terminal/program.js';
import { createTerminal, endUnread } from './terminal/terminal.js';

/** The terminal's entry: `ask`, `eval`, `calibrate`, `doctor`, `knowledge` and `store`. Only this file exits. */
endUnread(process);
process.exitCode = await runProgram(process.argv.slice(2), createTerminal(process, readEnglish, examineToken));

/** Loaded only where it is asked for: the other commands have no use for Discord. */
async function examineToken(config: Config & { token: string }): Promise<Finding[]> {
  const discord = await import('./discord/examine-token.js');
  return discord.examineToken(config);
}
