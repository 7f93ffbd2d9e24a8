import { isPersonNoun, SAYING_VERBS } from '../../english/naming-words.js';
import type { Name } from './names.js';

/** "A", "two" */
const COUNT = /(?<![\p{L}\d'’-])(?:an?|one|two|three|four|five|six|seven|eight|nine|ten)(?= )/giu;
/** "Three people familiar with the contacts": how they know. */
const KNOWING = /^ (?:close to|familiar with|involved in|briefed on) (?:the |its |their )?[\p{Ll}-]+/u;
const ONE = /^(?:man|woman|person|insider|source)$/;
const SEVERAL = /^(?:men|women|people|insiders|sources)$/;
const BEGINS = /(?:^|["“”] ?|[,;:] |\b(?:and|but|while|that|as|although|though|because|where|when) )$/u;
const TOLD_BEHIND = /(?:\baccording to|["”,] (?:said|says|added|warned|recalled)) $/iu;
/** "…, who asked not to be named, said", "… in the building said". */
const SAYS = new RegExp(
  `^(?:,? who [^;:"“”]{3,80}?,?| aboard| (?:in|at|from|of|with|near|on) [^,;:"“”]{3,50}?)? (?:(?:also|has|have|had|later|then|\\p{Ll}+ly) )?(?:${[...SAYING_VERBS].join('|')})\\b`,
  'u',
);
/** "A man who calls himself Abu Tariq" */
const HAS_NAME = /^,? (?:who )?(?:calls?|called|named|identified|gave) /;
/** Before these a description has ended: "a pledge that the elders". */
const ENDS =
  /^(?:that|of|the|its|his|her|their|who|which|in|at|on|by|for|from|to|with|and|or|was|were|is|are|has|had)$/;
/** Words of a description at most: "two senior naval officials". */
const MOST_WORDS = 4;

/**
 * Those who say something and of whom no more is told than what they are.
 * @param named "Ada Hale, a nurse, said": she has a name
 */
export function findUnnamed(sentences: readonly string[], named: readonly Name[]): Name[] {
  const unnamed = new Map<string, Name>();
  sentences.forEach((text, sentence) => {
    const taken = named.flatMap(({ kind, mentions }) =>
      (kind === 'place' ? [] : mentions).filter((one) => one.sentence === sentence),
    );
    for (const { 0: count, index: start } of text.matchAll(COUNT)) {
      const isOne = /^(?:an?|one)$/i.test(count);
      const end = endOf(text, start, start + count.length, isOne);
      const isApposed = taken.some(
        (one) => one.end + 2 === start || one.start === (end ?? 0) + 1 || one.start === (end ?? 0) + 2,
      );
      if (end === undefined || isApposed) continue;
      const called = count.toLowerCase() + text.slice(start + count.length, end);
      const isPlain = isPersonNoun(called.split(' ').at(-1) ?? '');
      const name = unnamed.get(called) ?? {
        text: called,
        kind: isOne && isPlain ? 'person' : 'people',
        role: undefined,
        mentions: [],
      };
      name.mentions.push({ sentence, start, end, text: called, title: undefined });
      unnamed.set(called, name);
    }
  });
  return [...unnamed.values()];
}

/** Where the description of somebody who speaks ends; undefined where nobody does. */
function endOf(text: string, start: number, from: number, isOne: boolean): number | undefined {
  let end = from;
  for (let words = 0; words < MOST_WORDS; words++) {
    const word = /^ ([\p{L}\d-]+)(?!['’])/u.exec(text.slice(end));
    const [whole = '', noun = ''] = word ?? [];
    if (whole === '' || ENDS.test(noun)) return undefined;
    end += whole.length;
    if (!isSomebody(noun, isOne)) continue;
    const knowing = end + (KNOWING.exec(text.slice(end))?.[0].length ?? 0);
    if (speaks(text.slice(0, start), text.slice(knowing))) return knowing;
  }
  return undefined;
}

function isSomebody(noun: string, isOne: boolean): boolean {
  if (/^spokes/.test(noun)) return false;
  return isOne ? ONE.test(noun) || isPersonNoun(noun) : SEVERAL.test(noun) || isPersonNoun(noun.replace(/s$/, ''));
}

function speaks(before: string, after: string): boolean {
  if (HAS_NAME.test(after)) return false;
  return (BEGINS.test(before) && SAYS.test(after)) || (TOLD_BEHIND.test(before) && /^(?:[.,;]| who\b|$)/.test(after));
}

/** Without those who are counted among the unnamed there: "officials" of "two naval officials". */
export function withoutThose(unnamed: readonly Name[], groups: readonly Name[]): Name[] {
  const taken = unnamed.flatMap(({ mentions }) => mentions);
  return groups.flatMap((group) => {
    const mentions = group.mentions.filter(
      ({ sentence, start, end }) =>
        !taken.some((one) => one.sentence === sentence && one.start <= start && one.end >= end),
    );
    return mentions.length > 0 ? [{ ...group, mentions }] : [];
  });
}
