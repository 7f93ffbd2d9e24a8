import type { Name } from './names.js';
import type { Reference } from './references.js';

const AND = /^ and (?:the )?$/;
/** What stands before the first of all who speak: "He met Hale, and Finch said" is none. */
const BEFORE_ALL =
  /(?:^|["“”] ?|[,;:] |\b(?:while|that|as|although|though|but|and) )(?:[Bb]oth )?(?:[Tt]he )?(?:\p{Lu}\p{Ll}+\.? )?$/u;
const SPEAKERS: ReadonlySet<Name['kind']> = new Set(['person', 'organisation', 'people']);

/**
 * All who say it with one of them, in the order of the text: "Hale and Finch said", "said Hale and Finch".
 * @param at where the verb stands
 */
export function allWhoSpeak(text: string, name: Name, at: number, references: readonly Reference[]): Name[] {
  const named = references.filter((one) => one.name === name);
  const own = named.findLast(({ end }) => end <= at) ?? named[0];
  if (!own) return [name];
  const gap = (one: Reference, other: Reference): string => text.slice(one.end, other.start);
  const left = references.find((one) => AND.test(gap(one, own)));
  const right = references.find((one) => AND.test(gap(own, one)));
  const third = references.find((one) => gap(one, left ?? own) === ', ' && (left ?? right));
  const all = [third, left, own, right].filter((one) => one !== undefined);
  const [first = own] = all;
  const isWhole = first.start > at || BEFORE_ALL.test(text.slice(0, first.start));
  return isWhole && all.every((one) => SPEAKERS.has(one.name.kind)) ? all.map((one) => one.name) : [name];
}
