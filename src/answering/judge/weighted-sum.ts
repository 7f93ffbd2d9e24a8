/** The values of a record, each times its weight, added up. */
export function weightedSum<T extends Record<keyof T, number>>(weights: Readonly<T>, values: T): number {
  let sum = 0;
  for (const name in weights) sum += weights[name] * values[name];
  return sum;
}
