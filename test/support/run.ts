import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from './project.js';

export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

interface RunOptions {
  /** All of the standard input. */
  input?: string;
  env?: Readonly<Record<string, string>>;
  /** Folder to run in; the project's own if none is given. */
  cwd?: string;
}

/** Runs one of the built entries (`cli`, `main`, `bench`) as a process of its own, with no settings but those given. */
export function run(entry: 'cli' | 'main' | 'bench', args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { input = '', env = {}, cwd = PROJECT } = options;
  const child = spawn(process.execPath, [join(PROJECT, `dist/${entry}.js`), ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
  });
  const ran: Ran = { status: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    ran.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    ran.stderr += text;
  });
  // A process that complains at once closes its input while it is still being written to.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...ran, status }));
  });
}
