import type { English } from '../../english/english.js';
import { isPersonNoun } from '../../english/naming-words.js';
import { scoreForm } from './form-evidence.js';
import { joinForms } from './join-forms.js';
import { kindInList } from './kind-in-list.js';
import type { NameKind } from './kind-of-noun.js';
import type { Mention } from './mention.js';
import { type Role, scoreMention } from './mention-evidence.js';
import { COMMON_COUNT } from './mentions.js';

/** Somebody or something with a name, with every place where it is named. */
export interface Name {
  /** The fullest form. */
  text: string;
  kind: NameKind;
  role: string | undefined;
  /** Whether others may have the same role: "a nurse". */
  isOneOfMany?: boolean;
  mentions: Mention[];
}

/** Says less of somebody than the office that stands before the name. */
const FORMER = /^(?:former|ex|one-time|retired)\b/i;

/** "Regional President" of "Regional President Ilse Brandauer"; a title of one word may be a rank, which others have. */
function officeIn(mentions: readonly Mention[]): Role | undefined {
  const isOffice = ({ title = '' }: Mention): boolean =>
    title.includes(' ') && isPersonNoun(title.split(' ').at(-1)?.toLowerCase() ?? '');
  const title = mentions.find(isOffice)?.title;
  return title ? { text: title.toLowerCase(), kind: 'person', isOneOfMany: false } : undefined;
}

/** Joins the mentions that mean the same, and tells what kind of thing each name stands for and in what role. */
export function groupNames(mentions: readonly Mention[], sentences: readonly string[], english: English): Name[] {
  const isCommon = (word: string): boolean => (english.counts.get(word.toLowerCase()) ?? 0) >= COMMON_COUNT;
  const named = joinForms(mentions, sentences).map(({ text, mentions: own }) => {
    const scores = new Map<NameKind, number>();
    const roles: Role[] = [];
    const add = (kind: NameKind | undefined, score: number): void => {
      if (kind) scores.set(kind, (scores.get(kind) ?? 0) + score);
    };
    scoreForm(text, add, isCommon);
    // News names a person in full at first
    if (!text.includes(' ') && own.every(({ title }) => title === undefined)) add('person', -1.5);
    for (const mention of own) scoreMention(mention, sentences[mention.sentence] ?? '', add, roles);
    const [best, next] = [...scores].sort((a, b) => b[1] - a[1]);
    const [kind, score] = best ?? ['thing' as const, 0];
    return { text, kind, lead: score - Math.max(0, next?.[1] ?? 0), roles, mentions: own };
  });
  return named.map((name): Name => {
    const kind = kindInList(name, named, sentences);
    const given = name.roles.find((one) => one.kind === kind);
    const role = kind === 'person' && (!given || FORMER.test(given.text)) ? (officeIn(name.mentions) ?? given) : given;
    return {
      text: name.text,
      kind,
      role: role?.text,
      isOneOfMany: role?.isOneOfMany ?? false,
      mentions: name.mentions,
    };
  });
}
