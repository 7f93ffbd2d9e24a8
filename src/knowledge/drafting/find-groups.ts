import { isPersonNoun, REPORTING_VERBS } from '../../english/naming-words.js';
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
]);
const GROUPS = new Set([
  ...['officials', 'families', 'relatives', 'residents', 'islanders', 'villagers', 'neighbours', 'investigators'],
  ...['scientists', 'experts', 'campaigners', 'ministers', 'parents', 'prosecutors', 'witnesses', 'staff', 'family'],
]);
const VERBS = [...REPORTING_VERBS].join('|');
const SPEAKS = new RegExp(
  `(?:^|, |; |\\b(?:but|and|while|that) )((?:[Tt]he )?(?:\\p{L}\\p{Ll}+ )?)((?!ha[sd]\\b|have\\b|also\\b)\\p{L}\\p{Ll}+) (?:(?:in|of) \\p{Lu}\\p{Ll}+ )?(?:(?:has|have|had|also) )*(?:${VERBS})\\b`,
  'gu',
);

/** Those without a name of their own whose word the article gives: the police, officials, islanders. */
export function findGroups(sentences: readonly string[]): Name[] {
  const groups = new Map<string, Name>();
  sentences.forEach((text, sentence) => {
    for (const { 0: whole, 1: before = '', 2: noun = '', index } of text.matchAll(SPEAKS)) {
      const key = noun.toLowerCase();
      const single = key.replace(/s$/, '');
      const isGroup = GROUPS.has(key) || (key !== single && isPersonNoun(single));
      if (!isGroup && !BODIES.has(key)) continue;
      const start = index + whole.indexOf(before + noun) + before.length;
      const kind = BODIES.has(key) ? 'organisation' : 'people';
      const mention: Mention = { sentence, start, end: start + noun.length, text: key, title: undefined };
      const group = groups.get(key) ?? { text: key, kind, role: undefined, mentions: [] };
      group.mentions.push(mention);
      groups.set(key, group);
    }
  });
  return [...groups.values()];
}
