import type { Answerer } from '../model/answerer.js';
import { isAnswered } from '../model/reply.js';
import { type EvalItem, tellsRight } from './items.js';
import { percentile, tableOf } from './measures.js';
import { askAfter, type ReplyRecord, recordOf } from './records.js';

export interface EvalResult {
  item: EvalItem;
  record: ReplyRecord;
  /** Something was answered, rightly or not. */
  plain: boolean;
  /** What is shown has every fact wanted and nothing wrong, whatever the outcome. */
  right: boolean;
  /** Right and plain; or not plain, where the story does not say. */
  passed: boolean;
}

/** Asks a question and scores the reply. */
export function evaluate(answerer: Answerer, item: EvalItem): EvalResult {
  const reply = askAfter(answerer, item.q, item.after);
  const record = recordOf(answerer, reply);
  const plain = isAnswered(reply);
  const right = tellsRight(item, record.shown);
  return { item, record, plain, right, passed: item.want === 'decline' ? !plain : plain && right };
}

/** Counts of results. */
export interface Tally {
  asked: number;
  passed: number;
  /** Questions that the story answers, and of those: */
  answerable: number;
  /** … answered, and rightly; */
  plain: number;
  /** … shown the right fact, whatever the outcome; */
  reached: number;
  /** … answered, and wrongly. */
  wrong: number;
  /** Questions that the story does not answer, and of those: */
  untold: number;
  /** … answered all the same. */
  misled: number;
}

export function tallyOf(results: readonly EvalResult[]): Tally {
  const count = (among: readonly EvalResult[], so: (result: EvalResult) => boolean): number => among.filter(so).length;
  const untold = results.filter(({ item }) => item.want === 'decline');
  const answerable = results.filter(({ item }) => item.want !== 'decline');
  return {
    asked: results.length,
    passed: count(results, ({ passed }) => passed),
    answerable: answerable.length,
    plain: count(answerable, ({ passed }) => passed),
    reached: count(answerable, ({ right }) => right),
    wrong: count(answerable, ({ plain, right }) => plain && !right),
    untold: untold.length,
    misled: count(untold, ({ plain }) => plain),
  };
}

/** Results by what they have in common, in the order it comes; those with nothing ('') are left out. */
export function groupBy(
  results: readonly EvalResult[],
  nameOf: (item: EvalItem) => string,
): [name: string, results: EvalResult[]][] {
  const groups = new Map<string, EvalResult[]>();
  for (const result of results) {
    const name = nameOf(result.item);
    if (name !== '') groups.set(name, [...(groups.get(name) ?? []), result]);
  }
  return [...groups];
}

/** Shares of each group and, where there are several, of all together, as a Markdown table. */
export function scoreTable(head: string, groups: readonly (readonly [name: string, results: EvalResult[]])[]): string {
  const all: [string, EvalResult[]] = ['all', groups.flatMap(([, results]) => results)];
  const rows = (groups.length > 1 ? [...groups, all] : groups).map(([name, results]) => {
    const { asked, passed, answerable, plain, reached, wrong, untold, misled } = tallyOf(results);
    const shares = [plain, reached, wrong].map((count) => percent(count, answerable));
    return [name, `${asked}`, percent(passed, asked), ...shares, percent(misled, untold)];
  });
  return tableOf([head, 'asked', 'pass', 'plain', 'reached', 'wrong', 'misled'], rows);
}

/** One line: every share in percent. */
export function scoreLine(results: readonly EvalResult[]): string {
  const { asked, passed, answerable, plain, reached, wrong, untold, misled } = tallyOf(results);
  return `pass ${percent(passed, asked)} of ${asked}; plain ${percent(plain, answerable)}, reached ${percent(reached, answerable)}, wrong ${percent(wrong, answerable)} of ${answerable}; misled ${percent(misled, untold)} of ${untold}`;
}

function percent(count: number, all: number): string {
  return all === 0 ? '–' : `${((100 * count) / all).toFixed(1)} %`;
}

/** Kind of the questions that ask for two facts. */
const SEVERAL_FACTS = 'multi';

/** How long the shown answers are: the length that 95 of 100 stay within, and the most cards in one. */
export function answerLengths(results: readonly EvalResult[]): {
  answers: number;
  p95: number;
  longest: number;
  mostCards: number;
  /** Answers of several cards to questions that ask for one fact: cards nobody called for. */
  uncalledFor: number;
} {
  const answers = results.filter(({ plain }) => plain);
  const lengths = answers.map(({ record }) => record.shown.length);
  return {
    answers: answers.length,
    p95: percentile(lengths, 0.95),
    longest: Math.max(0, ...lengths),
    mostCards: Math.max(0, ...answers.map(({ record }) => record.cards.length)),
    uncalledFor: answers.filter(({ item, record }) => item.kind !== SEVERAL_FACTS && record.cards.length > 1).length,
  };
}
