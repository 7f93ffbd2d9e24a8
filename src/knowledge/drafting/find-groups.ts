import nlp from 'compromise';
import {
  BODY_OR_PERSON,
  DOCUMENT_NOUNS,
  isPersonNoun,
  OFFICES,
  ORGANISATION_NOUNS,
  REPORTING_VERBS,
  SAYING_VERBS,
} from '../../english/naming-words.js';
import { STOP_WORDS } from '../../english/words.js';
import type { NameKind } from './kind-of-noun.js';
import { type Mention, officeOf } from './mention.js';
import type { Name } from './names.js';

/** Speak with or without "the". */
const BODIES = new Set(
  (
    'police government opposition coastguard army council ministry coroner panel jury prosecution defence authorities parliament ' +
    'regulators firefighters paramedics'
  ).split(' '),
);
/** Mean a body that has a name. */
const ANY_BODY = new Set(['company', 'firm', 'group', 'club', 'team', 'church', 'school', 'station', 'works']);
const GROUPS = new Set([
  ...['officials', 'families', 'relatives', 'residents', 'islanders', 'villagers', 'neighbours', 'investigators'],
  ...['scientists', 'experts', 'campaigners', 'ministers', 'parents', 'prosecutors', 'witnesses', 'staff', 'family'],
  ...[
    'hotels',
    'hospitals',
    'schools',
    'shops',
    'unions',
    'backers',
    'heirs',
    'critics',
    'analysts',
    'airlines',
    'firms',
  ],
  ...[
    'neighbors',
    'locals',
    'charities',
    'banks',
    'organisers',
    'organizers',
    'academics',
    'economists',
    'politicians',
  ],
]);
/** One body of many: the word before tells which. "The county council" is another than the council. */
const OF_MANY =
  /^(?:service|office|department|board|agency|authority|committee|union|patrol|ministry|council|association|commission|court|inspectorate|brigade|regulator|watchdog)$/;
const LEVEL = /^(?:county|city|town|district|regional|national|federal|state|parish|borough)$/;
const DEFINITE = /\b[Tt]he (?:[\p{Ll}'’-]+ ){0,2}$/u;
const ADVERBS = '(?: (?:has|have|had|also|\\p{Ll}+ly|long|since|then|later|now|again))*';
const SAYS = new RegExp(`^${ADVERBS} (?:${[...SAYING_VERBS].join('|')})\\b(?! (?:by|in|to be)\\b)`, 'u');
/** Who is told of behind the verb: "…, according to the fire service", "…," said the judge. */
const SAID_BY =
  /(?:\baccording to|["”,] (?:said|says|added|warned|insisted|explained)) (?:the (?:[\p{Ll}-]+ ){0,3})?$/iu;
/** So many sentences back somebody may be meant by a description. */
const SENTENCES_BACK = 2;

/**
 * Those without a name of their own who may speak: the police, officials, islanders, "the fire service". Whoever of them
 * turns out to say nothing is none.
 * @param named "the council" is none of them where Wexley County Council is named
 */
export function findGroups(sentences: readonly string[], named: readonly Name[]): Name[] {
  const known = named.flatMap(({ text, role = '', mentions }) =>
    [text, role, ...mentions.map(officeOf)].map((name) => name.toLowerCase()),
  );
  const isKnown = (noun: string, modifier: string): boolean =>
    known.some((name) => name.split(/ (?:of|for) /).some((part) => part.endsWith(noun)) && name.includes(modifier));
  const groups = new Map<string, Name>();
  sentences.forEach((text, sentence) => {
    for (const { 0: word, index } of text.matchAll(/(?<![\p{L}'’-])\p{L}\p{Ll}+(?![\p{L}'’-])/gu)) {
      const noun = word.toLowerCase();
      // "The Friends" are a name; "Friends say" may begin a sentence.
      if (noun !== word && !/(?:^|["“] ?)$/.test(text.slice(0, index))) continue;
      const kind = kindOf(noun, text, index);
      if (!kind) continue;
      const modifier = kind === 'organisation' && OF_MANY.test(noun) ? modifierOf(text.slice(0, index)) : '';
      if (kind !== 'people' && isKnown(noun, modifier)) continue;
      const isNamedBefore = named.some(
        (name) =>
          name.kind === 'person' &&
          name.mentions.some(
            (mention) => sentence >= mention.sentence && sentence - mention.sentence <= SENTENCES_BACK,
          ),
      );
      if (kind === 'person' && isNamedBefore && !OFFICES.has(noun)) continue;
      const key = modifier + noun;
      const start = index - modifier.length;
      const mention: Mention = { sentence, start, end: start + key.length, text: key, title: undefined };
      const group = groups.get(key) ?? { text: key, kind, role: undefined, mentions: [] };
      group.mentions.push(mention);
      groups.set(key, group);
    }
  });
  return joinShort(groups);
}

function kindOf(noun: string, text: string, at: number): NameKind | undefined {
  const before = text.slice(0, at);
  const after = text.slice(at + noun.length);
  const single = noun.replace(/s$/, '');
  // "the premier has said"; the bank of a river
  if (STOP_WORDS.has(noun) || (noun === 'bank' && /\b(?:on|to|from|along) the (?:\p{Ll}+ )?$/u.test(before)))
    return undefined;
  if (isModifier(after)) return undefined;
  if (GROUPS.has(noun) || (noun !== single && (isPersonNoun(single) || BODY_OR_PERSON.has(single)))) return 'people';
  if (BODIES.has(noun)) return 'organisation';
  const isDefinite = DEFINITE.test(before);
  if (!isDefinite || DOCUMENT_NOUNS.has(noun) || ANY_BODY.has(noun) || BODY_OR_PERSON.has(noun)) return undefined;
  if (ORGANISATION_NOUNS.has(noun)) return 'organisation';
  const speaks = SAYS.test(after) || (SAID_BY.test(before) && /^(?:[,.;]|$)/.test(after));
  if (!speaks || !nlp(`the ${noun} said`).terms().eq(1).has('#Noun')) return undefined;
  return isPersonNoun(noun) ? 'person' : 'organisation';
}

/** "police" of "police officers", "government" of "a government panel". */
function isModifier(after: string): boolean {
  const next = /^ (\p{Ll}+)/u.exec(after)?.[1] ?? '';
  const isNoun = ORGANISATION_NOUNS.has(next) || isPersonNoun(next.replace(/s$/, '')) || GROUPS.has(next);
  return isNoun && !REPORTING_VERBS.has(next);
}

/** "county " of "the county council", "nurses' " of "the nurses' union": a noun that tells which. */
function modifierOf(before: string): string {
  const word = /(?<![\p{L}'’-])([\p{Ll}'’-]+) $/u.exec(before)?.[1] ?? '';
  if (/['’]/.test(word)) return /s['’]$/.test(word) || OFFICES.has(word.replace(/['’]s$/, '')) ? `${word} ` : '';
  const isNoun = word !== '' && word !== 'the' && nlp(`the ${word} office said`).terms().eq(1).has('#Noun');
  // "the electoral office"
  return LEVEL.test(word) || isNoun || /(?:[tr]al|ic)$/.test(word) ? `${word} ` : '';
}

/** "The ministry" after "the transport ministry" is the same. */
function joinShort(groups: Map<string, Name>): Name[] {
  for (const [key, group] of groups) {
    const [only, second] = [...groups.keys()].filter((other) => other.endsWith(` ${key}`));
    const full = only === undefined || second !== undefined ? undefined : groups.get(only);
    const orderOf = ({ mentions: [first] }: Name): number => (first ? first.sentence * 10_000 + first.start : 0);
    if (!full || orderOf(full) > orderOf(group)) continue;
    full.mentions.push(...group.mentions);
    full.mentions.sort((a, b) => a.sentence - b.sentence || a.start - b.start);
    groups.delete(key);
  }
  return [...groups.values()];
}
