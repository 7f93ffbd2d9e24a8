import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Ends what hangs, however busy the machine. */
const PATIENCE_MS = 60_000;

export interface PreviewProcess {
  /** Where its page is. */
  url: string;
  stop(): Promise<void>;
}

/** The program as it was built, without a token: the bot in a Discord of its own. */
export async function startPreview(settings: Record<string, string> = {}): Promise<PreviewProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'factbox-preview-'));
  const env = {
    PATH: process.env.PATH,
    DOTENV_CONFIG_PATH: '/nowhere',
    PREVIEW_PORT: '0',
    DATABASE_FILE: join(folder, 'factbox.db'),
    ...settings,
  };
  const child = spawn(process.execPath, ['dist/main.js'], { env });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const read = (text: unknown): void => {
      said += String(text);
      const found = /Open (\S+) in a browser/.exec(said)?.[1];
      if (found) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    const giveUp = (): void => reject(new Error(`The program did not start:\n${said}`));
    void ended.then(giveUp);
    setTimeout(giveUp, PATIENCE_MS).unref();
  });
  return { url, stop };
}
