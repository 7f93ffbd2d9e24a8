import { createInterface } from 'node:readline/promises';
import { setImmediate } from 'node:timers/promises';
import type { Terminal } from './terminal.js';

/** Gives a line that is typed, without blanks around it; undefined where nothing more comes. */
export type Ask = (prompt: string, before?: string) => Promise<string | undefined>;

/** Lines asked for one after the other. */
export interface Prompt {
  ask: Ask;
  /** Whether a person types, and what was typed before can be mended. */
  isTyped: boolean;
  close(): void;
}

/** Asks at the terminal; what was typed before is there to be mended, if somebody types. */
export function createPrompt(
  { input, output }: Pick<Terminal, 'input' | 'output'>,
  isTyped = input.isTTY === true,
): Prompt {
  const lines = createInterface({ input, ...(isTyped ? { output } : {}), terminal: isTyped });
  const typed = lines[Symbol.asyncIterator]();
  let isOpen = true;
  lines.on('close', () => {
    isOpen = false;
  });
  lines.on('SIGINT', () => {
    output.write('\n');
    lines.close();
  });
  return {
    isTyped,
    close: () => lines.close(),
    async ask(prompt, before = '') {
      if (!isTyped) output.write(prompt);
      else if (isOpen) {
        lines.setPrompt(prompt);
        lines.prompt();
      }
      const next = typed.next();
      const isAhead = await Promise.race([next.then(() => true), setImmediate(false)]);
      if (isTyped && !isAhead) lines.write(before);
      const { value, done } = await next;
      return done ? undefined : String(value).trim();
    },
  };
}
