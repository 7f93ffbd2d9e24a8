import type { Log } from '../log.js';
import { type Fault, faultLines } from '../model/fault.js';

const MOST_NAMED = 5;

/** Remembers why the folder was not taken over when the desk opened, and says so loudly in the log. */
export function createUnserved(folder: string, log: Log) {
  let told: string | undefined;
  return {
    text: (): string | undefined => told,
    note(faults: readonly Fault[], edition: number): void {
      told = unservedText(faults, folder, edition);
      log.error({ faults: faults.length }, told);
    },
  };
}

/** What is wrong with the folder, what answers instead and what to do, for the log and for moderators. */
function unservedText(faults: readonly Fault[], folder: string, edition: number): string {
  const lines = faultLines(faults);
  const more = lines.length - MOST_NAMED;
  const count = faults.length === 1 ? 'a fault' : `${faults.length} faults`;
  return [
    `The knowledge folder ${folder} is not served: it has ${count}, so edition ${edition} goes on as it was.`,
    ...lines.slice(0, MOST_NAMED).map((line) => `• ${line}`),
    ...(more > 0 ? [`• … and ${more} more`] : []),
    `Mend the folder (npm run -s knowledge -- check --knowledge ${folder} names every fault), then use /knowledge refresh or start anew.`,
  ].join('\n');
}
