import { percentile, tableOf } from '../evaluation/measures.js';
import { type Contestant, startContestant } from './contestant.js';
import type { Corpus } from './corpus.js';
import type { Engine } from './engine.js';
import { ENGINES } from './engines.js';
import { grow, longQuestions, mistype } from './growth.js';

export interface SpeedRow {
  engine: string;
  buildMs: number;
  megabytes: number;
  p50: number;
  p99: number;
  /** The longest time for a question of 10,000 characters. */
  longest: number;
}

/** Times all questions are asked with the clock, misspelt anew each time; once before without, to compile the code. */
const ROUNDS = 2;
/** Questions an engine answers before the next has its turn: all meet the same weather on the machine. */
const TURN = 36;
/** Engines that take longer for a question answer only every twelfth. */
const SLOW_MS = 20;
const SLOW_STEP = 12;

/** The engines that reply soon enough from so many cards. */
export function enginesFor(size: number): readonly Engine[] {
  return ENGINES.filter(({ mostTexts }) => size <= mostTexts);
}

/** Times engines on the same number of cards, in turns. */
export async function timeEngines({ texts, questions: asked }: Corpus, size: number): Promise<SpeedRow[]> {
  const cards = grow(texts, size);
  const runners: { contestant: Contestant; step: number; times: number[] }[] = [];
  for (const { name } of enginesFor(size)) {
    const contestant = await startContestant({ engine: name, texts: cards });
    const [first = 0] = await contestant.ask(asked.slice(0, 1));
    const step = first > SLOW_MS ? SLOW_STEP : 1;
    await contestant.ask(everyNth(mistype(asked, 0), step));
    runners.push({ contestant, step, times: [] });
  }
  for (let round = 1; round <= ROUNDS; round++) {
    const questions = mistype(asked, round);
    for (let from = 0; from < questions.length; from += TURN) {
      for (const { contestant, step, times } of runners)
        times.push(...(await contestant.ask(everyNth(questions.slice(from, from + TURN), step))));
    }
  }
  const rows: SpeedRow[] = [];
  for (const { contestant, times } of runners) {
    const { engine, buildMs, megabytes } = contestant;
    const longest = Math.max(...(await contestant.ask(longQuestions(asked))));
    contestant.leave();
    rows.push({ engine, buildMs, megabytes, p50: percentile(times, 0.5), p99: percentile(times, 0.99), longest });
  }
  return rows;
}

function everyNth<T>(list: readonly T[], step: number): T[] {
  return list.filter((_, i) => i % step === 0);
}

export function speedTable(size: number, rows: readonly SpeedRow[]): string {
  const figures = ({ p50, p99, buildMs, megabytes, longest }: SpeedRow): string[] => [
    p50.toFixed(3),
    p99.toFixed(2),
    buildMs.toFixed(0),
    megabytes.toFixed(1),
    longest.toFixed(1),
  ];
  return tableOf(
    [
      `${size.toLocaleString('en')} cards`,
      'p50 ms',
      'p99 ms',
      'build ms',
      'memory MB',
      '10,000 characters: longest ms',
    ],
    rows.map((row) => [row.engine, ...figures(row)]),
  );
}
