import { ANSWER_FROM } from '../answering/judge/judge.js';
import type { LeftOut } from './calibrate.js';
import { SERVED } from './material.js';
import { mean, rightAt, separation, tableOf } from './measures.js';

/** Shares of misleading answers that one might bear with. */
const BEARABLE = [0.05, 0.1, 0.15, 0.2];

/** One line a story and curation; together, and so by one threshold, the stories that are not served, and all. */
export function calibrationTable(judged: readonly LeftOut[]): string {
  const lines = [...new Set(judged.map(({ line }) => line))];
  const rows = lines.map((line) =>
    rowOf(
      line,
      judged.filter((one) => one.line === line),
    ),
  );
  const others = judged.filter(({ story, line }) => line === story && story !== SERVED);
  return tableOf(
    [
      'left out of the fit',
      'asked',
      'right card first',
      'AUROC',
      ...BEARABLE.map((share) => `plain at ${100 * share} %`),
      `plain from ${ANSWER_FROM}`,
      'misled',
    ],
    [...rows, rowOf('stories not served', others), rowOf('all', judged)],
  );
}

/** How many of each class of near misses are answered. */
export function classTable(judged: readonly LeftOut[]): string {
  const classes = [...new Set(judged.flatMap((one) => (one.answerable || one.class === '' ? [] : one.class)))].sort();
  const rows = classes.map((name) => {
    const asked = judged.filter((one) => !one.answerable && one.class === name);
    return [name, `${asked.length}`, percent(misledIn(asked))];
  });
  return tableOf(['near miss', 'asked', `misled from ${ANSWER_FROM}`], rows);
}

function rowOf(line: string, judged: readonly LeftOut[]): string[] {
  const answerable = judged.filter((one) => one.answerable);
  const untold = judged.filter((one) => !one.answerable);
  const right = answerable.filter((one) => one.right);
  const plain = right.filter(({ confidence }) => confidence >= ANSWER_FROM);
  const confidences = (list: readonly LeftOut[]): number[] => list.map(({ confidence }) => confidence);
  return [
    line,
    `${judged.length}`,
    percent(right.length / answerable.length),
    separation(confidences(right), confidences(untold)).toFixed(3),
    ...BEARABLE.map((share) => percent(rightAt(judged, share))),
    percent(plain.length / answerable.length),
    percent(misledIn(untold)),
  ];
}

function misledIn(untold: readonly LeftOut[]): number {
  return mean(untold.map(({ confidence }) => (confidence >= ANSWER_FROM ? 1 : 0)));
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
