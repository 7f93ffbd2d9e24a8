import { CODE, ORDERS } from '../../english/talk/noise-patterns.js';
import type { MessageWords } from './message-words.js';

/** From so many words on, a text of which one word makes up more than half says nothing. */
const FEWEST_REPEATED = 6;

/** Finds a message that orders the bot to leave its part, is code, or repeats one word: no question, whatever words it has. */
export function findNoise(
  message: string,
  { clauses, words }: MessageWords,
): 'what-can-you-do' | 'nothing' | undefined {
  if (clauses.some((clause) => ORDERS.test(clause.join(' ')))) return 'what-can-you-do';
  return CODE.test(message) || isRepeated(words) ? 'nothing' : undefined;
}

function isRepeated(words: readonly string[]): boolean {
  if (words.length < FEWEST_REPEATED) return false;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return 2 * Math.max(...counts.values()) > words.length;
}
