import type { Mention } from './mention.js';

/** What shows that two names with "and" between them are one firm's, each with an example. */
const BEFORE_FIRM = [
  // "Estate agents Marlow and Kemp", "the auditors Hale and Finch": several people of one trade, or a firm
  /(?:^|\b)(?:consultants|engineers|auditors|accountants|architects|solicitors|lawyers|surveyors|agents|brokers|builders|consultancy|brokerage|firm|contractors?|company|insurers?|publishers?|makers?|subsidiary|retailers?),? $/i,
];
const AFTER_FIRM = [
  // "Hale and Finch says": one, not two
  /^ (?:says|has|is|was|denies|insists|believes|argues|claims|runs|owns|makes|employs|plans|wants|expects|did not|declined)\b/,
  // "Hale and Finch, which"
  /^, which\b/,
  // "Hale and Finch's report"
  /^['’]s\b/,
  /^ (?:Ltd|Limited|Inc|LLP|plc|Partners|Associates|Sons|Co)\b/,
];

/** "Brandt and Hale" is one firm where its surroundings show it, or again and again, and neither is named alone. */
export function joinPairs(mentions: readonly Mention[], sentences: readonly string[]): Mention[] {
  const alone = new Map<string, number>();
  for (const { text } of mentions) alone.set(text, (alone.get(text) ?? 0) + 1);
  const pairs = mentions.flatMap((first, place) => {
    const second = mentions[place + 1];
    const sentence = sentences[first.sentence] ?? '';
    if (!second || second.sentence !== first.sentence || first.title || second.title) return [];
    if (sentence.slice(first.end, second.start) !== ' and ' || first.text.split(' ').length > 2) return [];
    const [before, after] = [sentence.slice(0, first.start), sentence.slice(second.end)];
    const isFirm = BEFORE_FIRM.some((cue) => cue.test(before)) || AFTER_FIRM.some((cue) => cue.test(after));
    // "Linde Parking and Retail" after "a subsidiary, "
    if (!isFirm && /\s/.test(first.text + second.text)) return [];
    if (/\s/.test(second.text)) return [];
    // "including Mobil, Shell and Caltex" are three
    const apposed = isFirm || (/, $/.test(before) && !/\p{Lu}[\p{L}.-]*, $/u.test(before) && /^(?:,|\.$)/.test(after));
    return [{ first, second, text: `${first.text} and ${second.text}`, apposed }];
  });
  const isOne = ({ text, first, second }: (typeof pairs)[number]): boolean => {
    const same = pairs.filter((pair) => pair.text === text);
    const isNamedAlone = [first.text, second.text].some((name) => alone.get(name) !== same.length);
    return !isNamedAlone && (same.length > 1 || same.some(({ apposed }) => apposed));
  };
  const joined = pairs.filter(isOne);
  const parts = new Set(joined.flatMap(({ first, second }) => [first, second]));
  return [
    ...mentions.filter((mention) => !parts.has(mention)),
    ...joined.map(({ first, second, text }) => ({ ...first, end: second.end, text })),
  ].sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}
