import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { examineToken } from '../../src/discord/examine-token.js';
import { runProgram } from '../../src/terminal/program.js';
import { createTerminal } from '../../src/terminal/terminal.js';
import type { Ran } from './run.js';
import { english } from './story.js';

interface RunTypedOptions {
  /** All of the standard input. */
  input?: string;
  env?: Readonly<Record<string, string>>;
}

/** Runs the program of the terminal within this process, from its arguments to its exit status. */
export async function runTyped(args: readonly string[], { input = '', env = {} }: RunTypedOptions = {}): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const written = Promise.all([text(stdout), text(stderr)]);
  const terminal = createTerminal({ stdin: Readable.from([input]), stdout, stderr, env }, () => english, examineToken);
  const status = await runProgram(args, terminal);
  stdout.end();
  stderr.end();
  const [said, complained] = await written;
  return { status, stdout: said, stderr: complained };
}
