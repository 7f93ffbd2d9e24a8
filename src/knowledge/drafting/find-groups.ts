import { isPersonNoun, ORGANISATION_NOUNS, REPORTING_VERBS } from '../../english/naming-words.js';
import type { Mention } from './mentions.js';
import type { Name } from './names.js';

const BODIES = new Set([
  'police',
  'government',
  'opposition',
  'coastguard',
  'army',
  'council',
  'ministry',
  'coroner',
  'panel',
  'jury',
  'prosecution',
  'defence',
]);
/** Mean a body that has a name. */
const ANY_BODY = new Set(['company', 'firm', 'group', 'club', 'team', 'church', 'school', 'station', 'works']);
const GROUPS = new Set([
  ...['officials', 'families', 'relatives', 'residents', 'islanders', 'villagers', 'neighbours', 'investigators'],
  ...['scientists', 'experts', 'campaigners', 'ministers', 'parents', 'prosecutors', 'witnesses', 'staff', 'family'],
  ...['hotels', 'hospitals', 'schools', 'shops', 'unions', 'backers', 'heirs'],
]);
/** "The county council" is another than the council. */
const LEVEL = /\b(?:county|city|town|district|regional|national|parish|borough) $/;
const VERBS = [...REPORTING_VERBS].join('|');
const SPEAKS = new RegExp(
  `(?:^|, |; |\\b(?:but|and|while|that) )((?:[Tt]he )?(?:\\p{L}\\p{Ll}+['’]? )?)((?!ha[sd]\\b|have\\b|also\\b)\\p{L}\\p{Ll}+) (?:(?:in|of|at|from) (?:the )?\\p{L}\\p{Ll}+ )?(?:(?:has|have|had|also) )*(?:(?:${VERBS})\\b|(?<=^Police have )\\p{Ll}+)`,
  'gu',
);

/**
 * Those without a name of their own whose word the article gives: the police, officials, islanders.
 * @param named "the council" is none of them where Wexley County Council is named
 */
export function findGroups(sentences: readonly string[], named: readonly Name[]): Name[] {
  const bodies = new Set(
    named.flatMap(({ text, role = '' }) => [text, role].map((name) => name.split(' ').at(-1)?.toLowerCase())),
  );
  const isBody = (noun: string, before: string): boolean =>
    !bodies.has(noun) &&
    (BODIES.has(noun) || (/^the /i.test(before) && ORGANISATION_NOUNS.has(noun) && !ANY_BODY.has(noun)));
  const groups = new Map<string, Name>();
  sentences.forEach((text, sentence) => {
    for (const { 0: whole, 1: before = '', 2: noun = '', index } of text.matchAll(SPEAKS)) {
      const only = noun.toLowerCase();
      const level = LEVEL.exec(before)?.[0] ?? '';
      const key = BODIES.has(only) ? `${level}${only}` : only;
      const single = only.replace(/s$/, '');
      const isGroup = GROUPS.has(only) || (only !== single && isPersonNoun(single));
      // "The Friends" are a name; "Friends say" may begin a sentence.
      const isName = noun !== only && (before !== '' || index > 0);
      if (isName || (!isGroup && !isBody(only, before))) continue;
      const start = index + whole.indexOf(before + noun) + before.length - (key.length - only.length);
      const kind = isGroup ? 'people' : 'organisation';
      const mention: Mention = { sentence, start, end: start + key.length, text: key, title: undefined };
      const group = groups.get(key) ?? { text: key, kind, role: undefined, mentions: [] };
      group.mentions.push(mention);
      groups.set(key, group);
    }
  });
  for (const [key, group] of groups) addOthers(group, key, sentences);
  return [...groups.values()];
}

/** Where else they are spoken of. */
function addOthers({ mentions }: Name, noun: string, sentences: readonly string[]): void {
  const pattern = new RegExp(`\\b[Tt]he ${noun}\\b(?!['’])`, 'g');
  sentences.forEach((text, sentence) => {
    for (const { 0: whole, index } of text.matchAll(pattern)) {
      const end = index + whole.length;
      if (mentions.some((mention) => mention.sentence === sentence && mention.end === end)) continue;
      mentions.push({ sentence, start: end - noun.length, end, text: noun, title: undefined });
    }
  });
  mentions.sort((a, b) => a.sentence - b.sentence || a.start - b.start);
}
