#!/usr/bin/env node
import 'dotenv/config';
import { runProgram } from './terminal/program.js';
import { createTerminal } from './terminal/terminal.js';

/** The terminal's entry: `ask`, `eval`, `calibrate`, `knowledge` and `store`. Only this file exits. */
process.exitCode = await runProgram(process.argv.slice(2), createTerminal(process));
