import { spawn } from 'node:child_process';

const MOST_STARTING_MS = 20_000;

export interface PreviewProcess {
  /** Where its page is. */
  url: string;
  stop(): Promise<void>;
}

/** The program as it was built, without a token: the bot in a Discord of its own. */
export async function startPreview(settings: Record<string, string> = {}): Promise<PreviewProcess> {
  const env = { PATH: process.env.PATH, DOTENV_CONFIG_PATH: '/nowhere', PREVIEW_PORT: '0', ...settings };
  const child = spawn(process.execPath, ['dist/main.js'], { env });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = (): Promise<void> => {
    child.kill('SIGTERM');
    return ended;
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
    setTimeout(giveUp, MOST_STARTING_MS).unref();
  });
  return { url, stop };
}
