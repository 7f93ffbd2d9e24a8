import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { temporaryFolder } from './story.js';

/** Writes the address of every module to a file, as it is loaded. */
const HOOK = `
  import { appendFileSync } from 'node:fs';
  export async function load(url, context, next) {
    appendFileSync(process.env.LOADED, url + '\\n');
    return next(url, context);
  }`;
const dataUrl = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
const REGISTER = dataUrl(`import { register } from 'node:module'; register(${JSON.stringify(dataUrl(HOOK))});`);

/** Parts that a bot with a token has no use for. ws is not among them: discord.js has it for itself. */
export const TRIAL_PARTS = ['/local-discord/', '/trial/', '/hono/', '/@hono/'];
/** Nor for these, before somebody brings an article, or where the store is a file. */
const NEEDLESS_PARTS = [...TRIAL_PARTS, '/compromise/', '/linkedom/', '/@mozilla/readability/', '/pg/'];

/** The environment of a process that notes what it loads, and which needless parts it has loaded so far. */
export async function noteModules(): Promise<{ env: Record<string, string>; loadedParts(): Promise<string[]> }> {
  const file = join(await temporaryFolder(), 'loaded');
  return {
    env: { LOADED: file, NODE_OPTIONS: `--import ${REGISTER}` },
    async loadedParts() {
      const loaded = (await readFile(file, 'utf8')).split('\n');
      return NEEDLESS_PARTS.filter((part) => loaded.some((url) => url.includes(part)));
    },
  };
}
