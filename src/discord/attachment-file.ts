import type { Attachment } from 'discord.js';
import { MOST_UPLOAD_BYTES } from '../knowledge/upload-limits.js';

/** Where Discord keeps what is uploaded. */
const DISCORD_FILES = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

export type ReadFile = { ok: true; bytes: Buffer } | { ok: false; reason: string };

export interface FileLimits {
  mostBytes: number;
  withinMs: number;
}

/** An interaction lives for fifteen minutes; nobody waits that long for a MiB. */
const UPLOAD: FileLimits = { mostBytes: MOST_UPLOAD_BYTES, withinMs: 15_000 };

/**
 * Whether a file may be read from there: from Discord alone, or from the local Discord alone where the bot is connected
 * to that one.
 * @param api the local Discord's, as in the settings; its files are at 127.0.0.1, by whatever name it is called
 */
export function isDiscordFile(url: string, api: string | undefined): boolean {
  if (!URL.canParse(url)) return false;
  const { origin, username, password } = new URL(url);
  const origins = api === undefined ? DISCORD_FILES : [new URL(api).origin.replace('//localhost:', '//127.0.0.1:')];
  return origins.includes(origin) && username === '' && password === '';
}

/** Reads an uploaded file, whatever is said of its size: it stops at the limit. A reason says what to do. */
export async function readAttachment(
  { url, size }: Pick<Attachment, 'url' | 'size'>,
  api: string | undefined,
  { mostBytes, withinMs }: FileLimits = UPLOAD,
): Promise<ReadFile> {
  const tooLarge: ReadFile = {
    ok: false,
    reason: `The file is larger than ${mostBytes / 1024 / 1024} MiB, which is the most that is read. Put larger ones into the folder, and use /knowledge refresh.`,
  };
  if (!isDiscordFile(url, api)) return { ok: false, reason: 'The file is not kept by Discord, so it is not read.' };
  if (size > mostBytes) return tooLarge;
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(withinMs) });
    if (!response.ok || !response.body) return unread(`Discord answered ${response.status}`);
    const chunks: Uint8Array[] = [];
    let length = 0;
    // Leaving the loop ends the connection.
    for await (const chunk of response.body) {
      length += chunk.byteLength;
      if (length > mostBytes) return tooLarge;
      chunks.push(chunk);
    }
    return { ok: true, bytes: Buffer.concat(chunks) };
  } catch (error) {
    return unread(reasonOf(error));
  }
}

function unread(why: string): ReadFile {
  return { ok: false, reason: `The file could not be read (${why}). Please upload it again.` };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
