import { createAnswerer, type RankingAnswerer } from '../answering/answerer.js';
import type { Config } from '../config.js';
import type { English } from '../english/english.js';
import { readEnglish } from '../english/read-english.js';
import type { ParsedKnowledge } from '../knowledge/fault-place.js';
import { readKnowledgeFolder } from '../knowledge/folder.js';
import { faultLines } from '../model/fault.js';
import type { Finding } from '../model/finding.js';

/** Exit statuses. */
export const DONE = 0;
export const FAILED = 1;
export const BAD_USE = 2;
export const NOT_ANSWERED = 3;

export const KNOWLEDGE_OPTION = ['--knowledge <dir>', 'folder with the story and its cards', 'knowledge'] as const;

/** What a command reads from and writes to; `status` is what the process will exit with. */
export interface Terminal {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream & { isTTY?: boolean };
  print(text: string): void;
  complain(text: string): void;
  /** The environment, with what `.env` adds to it. */
  env: Readonly<Record<string, string | undefined>>;
  /** What Discord tells of a token: only the entry knows Discord. */
  examineToken(config: Config & { token: string }): Promise<Finding[]>;
  /** Takes a while where it is read from a file; bad use is answered without it. */
  english(): English;
  status: number;
}

export function createTerminal(
  io: Pick<Terminal, 'env'> & {
    stdin: Terminal['input'];
    stdout: Terminal['output'];
    stderr: NodeJS.WritableStream;
  },
  english = readEnglish,
  examineToken: Terminal['examineToken'] = async () => [],
): Terminal {
  return {
    input: io.stdin,
    output: io.stdout,
    print: (text) => void io.stdout.write(`${text}\n`),
    complain: (text) => void io.stderr.write(`${text}\n`),
    env: io.env,
    examineToken,
    english,
    status: DONE,
  };
}

/** Ends the process, as a success, once nobody reads what it prints: `head` is gone when it has its lines. */
export function endUnread(process: Pick<NodeJS.Process, 'stdout' | 'stderr' | 'exit'>): void {
  for (const output of [process.stdout, process.stderr])
    output.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(DONE);
    });
}

/**
 * Reads a knowledge folder and answers from it. Undefined, with every fault said, where it cannot be read.
 * @param say where the faults go; by default they are a complaint
 */
export async function openKnowledge(
  terminal: Terminal,
  folder: string,
  say: (text: string) => void = terminal.complain,
): Promise<{ parsed: ParsedKnowledge; answerer: RankingAnswerer } | undefined> {
  const result = await readKnowledgeFolder(folder);
  if (result.ok)
    return { parsed: result.parsed, answerer: createAnswerer(result.parsed.knowledge, terminal.english()) };
  for (const line of faultLines(result.faults)) say(line);
  terminal.status = FAILED;
  return undefined;
}
