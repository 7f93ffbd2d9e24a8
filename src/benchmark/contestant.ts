import { fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

/** An engine in a process of its own, so that what it takes in memory is its own too. */
export interface Contestant {
  engine: string;
  buildMs: number;
  /** What the process holds more than before it was built. */
  megabytes: number;
  /** Asks questions one after another; gives the milliseconds each took, from text to reply. */
  ask(questions: readonly string[]): Promise<number[]>;
  leave(): void;
}

/** What the process is told to build. */
export const taskSchema = z.object({ engine: z.string(), texts: z.array(z.string()) });
export type Task = z.infer<typeof taskSchema>;
export const questionsSchema = z.array(z.string());
export const builtSchema = z.object({ buildMs: z.number(), megabytes: z.number() });
const timesSchema = z.array(z.number());

const PROCESS = new URL('./contestant-process.js', import.meta.url);

/** Starts the process and waits until it has built its engine. */
export async function startContestant(task: Task): Promise<Contestant> {
  const child = fork(PROCESS, { execArgv: ['--expose-gc', '--max-old-space-size=4096'] });
  const gone = new AbortController();
  child.once('exit', () => gone.abort());
  const send = async (message: Task | readonly string[]): Promise<unknown> => {
    child.send(message);
    const [reply] = await once(child, 'message', { signal: gone.signal });
    return reply;
  };
  const built = builtSchema.parse(await send(task));
  return {
    engine: task.engine,
    ...built,
    ask: async (questions) => timesSchema.parse(await send(questions)),
    leave: () => child.disconnect(),
  };
}
