/** The first element of a list that is not to be empty. */
export function requireFirst<T>(list: readonly T[]): T {
  return requireAt(list, 0);
}

/** The element at a place of a list, from 0. Throws where the list is shorter. */
export function requireAt<T>(list: readonly T[], place: number): T {
  const element = list[place];
  if (element === undefined) throw new Error(`There is no element ${place} in a list of ${list.length}.`);
  return element;
}
