/** The value that a share (0 to 1) of the values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

/**
 * How well a score tells two groups apart: the chance that one drawn from `high` scores above one drawn from `low`.
 * 0.5 is a coin toss, 1 perfect. Equal scores count half.
 */
export function separation(high: readonly number[], low: readonly number[]): number {
  let won = 0;
  for (const a of high) for (const b of low) won += a > b ? 1 : a === b ? 0.5 : 0;
  return won / (high.length * low.length);
}

/** A question with what was made of it. */
export interface Judged {
  answerable: boolean;
  /** Whether what would be answered is right; never where the question is not answerable. */
  right: boolean;
  confidence: number;
}

/**
 * The share of answerable questions that are answered rightly, when answers are given from the lowest confidence that
 * misleads in no more than this share of the questions which are not answerable.
 */
export function rightAt(judged: readonly Judged[], misled: number): number {
  const tempting = judged
    .flatMap(({ answerable, confidence }) => (answerable ? [] : [confidence]))
    .sort((a, b) => b - a);
  const above = tempting[Math.floor(misled * tempting.length)] ?? Number.NEGATIVE_INFINITY;
  const answerable = judged.filter((one) => one.answerable);
  return answerable.filter(({ right, confidence }) => right && confidence > above).length / answerable.length;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A Markdown table. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
