/** Numbers of a model have so many digits after the point. */
const PLACES = 4;
/** A feature is split at its quantiles, into so many bins at most. */
export const MOST_BINS = 24;

/** One feature of all rows. */
export interface Column {
  /** Ascending. A value up to the first is in bin 0, one above the last in a bin of its own. */
  thresholds: number[];
  /** Row by row. */
  bins: Uint8Array;
}

/** As it stands in a model; never -0, which JSON does not know. */
export function round(value: number): number {
  return Number(value.toFixed(PLACES)) + 0;
}

/** Sorts the values of each feature into bins. */
export function columnsOf(rows: readonly ArrayLike<number>[]): Column[] {
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, feature) => {
    const values = Float64Array.from(rows, (row) => row[feature] ?? 0);
    const thresholds = thresholdsOf(values);
    return { thresholds, bins: Uint8Array.from(values, (value) => binOf(value, thresholds)) };
  });
}

/** Half-way between neighbouring values: all where they are few, else those at the quantiles. */
function thresholdsOf(values: Float64Array): number[] {
  const sorted = values.slice().sort();
  const places = Array.from(sorted.keys()).slice(1);
  const at = (place: number): number => sorted[place] ?? 0;
  const steps = places.filter((place) => at(place) > at(place - 1));
  const quantiles = Array.from({ length: MOST_BINS - 1 }, (_, i) => Math.floor(((i + 1) * sorted.length) / MOST_BINS));
  const chosen =
    steps.length < MOST_BINS ? steps : quantiles.flatMap((quantile) => steps.find((place) => place >= quantile) ?? []);
  return [...new Set(chosen.map((place) => round((at(place - 1) + at(place)) / 2)))];
}

function binOf(value: number, thresholds: readonly number[]): number {
  const bin = thresholds.findIndex((threshold) => value <= threshold);
  return bin < 0 ? thresholds.length : bin;
}
