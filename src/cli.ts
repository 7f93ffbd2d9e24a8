#!/usr/bin/env node
import { runProgram } from './terminal/program.js';
import { createTerminal } from './terminal/terminal.js';

/** The terminal's entry: `ask`, `eval`, `calibrate` and `knowledge`. Only this file exits. */
process.exitCode = await runProgram(process.argv.slice(2), createTerminal(process));
