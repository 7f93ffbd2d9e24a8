import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
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
  /** Whose process it is; one's own if none is given. */
  uid?: number | undefined;
}

export interface Running {
  pid: number;
  /** What it has written so far. */
  written: Readonly<Ran>;
  ended: Promise<Ran>;
  /** Nobody reads any more what it writes. */
  stopReading(): void;
  signal(name: 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'SIGKILL'): void;
}

/** Starts one of the built entries (`cli`, `main`, `bench`) as a process of its own, with no settings but those given. */
export function launch(entry: 'cli' | 'main' | 'bench', args: readonly string[], options: RunOptions = {}): Running {
  const { input = '', env = {}, cwd = PROJECT, uid } = options;
  const child = spawn(process.execPath, [join(PROJECT, `dist/${entry}.js`), ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    ...(uid === undefined ? {} : { uid }),
  });
  return follow(child, input);
}

/** Runs a script of package.json by npm, which runs the program. */
export function launchByNpm(script: string, env: Readonly<Record<string, string>>): Running {
  const own = { PATH: process.env.PATH, HOME: process.env.HOME, ...env };
  return follow(spawn('npm', ['run', '-s', script], { cwd: PROJECT, env: own }), '');
}

function follow(child: ChildProcessWithoutNullStreams, input: string): Running {
  const written: Ran = { status: null, stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.stderr += text;
  });
  // A process that complains at once closes its input while it is still being written to.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ ...written, status }));
  });
  return {
    pid: child.pid ?? 0,
    written,
    ended,
    stopReading: () => void child.stdout.destroy(),
    signal: (name) => void child.kill(name),
  };
}

/** Runs an entry to its end. */
export function run(entry: 'cli' | 'main' | 'bench', args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  return launch(entry, args, options).ended;
}
