import { isPersonNoun, PLACE_NOUNS, REPORTING_VERBS } from '../../english/naming-words.js';
import { lastWord } from './join-forms.js';
import { scoreCues } from './kind-cues.js';
import { type Add, bodyOf, kindOfNoun, kindsOf, type NameKind, weightOf } from './kind-of-noun.js';
import type { Mention } from './mention.js';

/** What somebody or something is said to be. */
export interface Role {
  text: string;
  kind: NameKind;
  /** "A nurse" may be another, too. */
  isOneOfMany: boolean;
}

/** Buildings, where a name before tells which; many bodies are called so, too. */
const STANDS = new Set('airport church station museum theatre hospital school hotel mosque temple palace'.split(' '));

/** "a librarian from Marrow who", "Wanja Tessier of Orsenia, who" */
const WHENCE = /\b(?:from|in|of|at) {2}$|\p{Lu}\p{Ll}+ (?:of|from) ,$/u;
const AUXILIARY = /^(?:has|had|have|is|are|was|were|will|would|said|says)$/;
/** Of a town or a state, which is named before them. */
const PUBLIC_BODIES = new Set(
  'council police parliament government chamber court army ministry authorities authority embassy consulate'.split(' '),
);

/** "The chief executive, ", "the ferry ", "its harbour master, " before a name. */
const ROLE_BEFORE =
  /(?:^|["“]|\b(?:the|The|an?|An?|its|Its|their|Their|his|His|her|Her|our)\s|[\p{L}]['’]s?\s|\b[Tt]he \p{Lu}\p{Ll}+\s|\band |\bbut |\bby |, |; )((?:[\p{Ll}][\p{L}-]*\s){0,5}?[\p{Ll}][\p{L}-]+)(,?) $/u;
/** "Its head of claims, ", "The leader of the council, ". */
const ROLE_OF =
  /\b(?:the|The|an?|An?|its|Its|their|Their|\p{L}['’]s?) ((?:[\p{Ll}-]+ ){0,3}?[\p{Ll}-]+ (?:of|for) [^,;."]{2,60})(,) $/u;
const SENTENCE_ROLE = /^([\p{Lu}][\p{Ll}-]+(?: [\p{Ll}][\p{L}-]+){0,3})(,?) $/u;
/** ", a retired miller", ", 81, a retired miller" after it. */
const ROLE_AFTER =
  /^(?:,? (?:aged )?\d{1,3})?, (?:(an?|the) )?(?!(?:who|whose|whom|which|that|where|when|while|as|but|and|or|nor|so|yet|though|although|after|before|because|since|if|until|unless|with|without|in|on|at|by|to|from|for|of|he|she|it|they|this|these|its|his|her|their|then|not)\b)(?:\p{Lu}\p{Ll}+(?:['’]s)? )?((?:[\p{Ll}][\p{L}'’-]*\s){0,5}?[\p{Ll}][\p{L}'’-]+)(?=[,.;]|$| (?:that|which|who|in|of|for|at|with|from|on|and|by|to)\b)/u;
const WITHIN_ROLE =
  /^.*\b(?:the|an?|its|their|his|her|whose|and|but|by|when|while|as|that|said|says|with|from|among|in|another|own) (?!.* of )/i;
const AGE_AFTER = /^,? (?:aged )?(?:\d{1,3}|\p{Ll}+)(?:,|\.|;| |$)/u;

/** What a sentence tells of the kind of a name in it, and of its role. */
export function scoreMention({ start, end, text, title }: Mention, sentence: string, add: Add, roles: Role[]): void {
  const before = sentence.slice(0, start - (title ? title.length + 1 : 0)).replace(/, the $/, ', ');
  const after = sentence.slice(end);
  if (title) add('person', 5);
  if (/^, (?:aged )?\d{1,3},/.test(after) || /^,? aged /.test(after)) add('person', 4);
  else if (AGE_AFTER.test(after) && /^, \d{2}[.;]/.test(after)) add('person', 4);
  // "a librarian from Marrow who": not Marrow
  // A state may have "whose", too
  if (
    /^,? who(?:m\b|\b|se\b)/.test(after) &&
    (text.includes(' ') || !/^,? whose/.test(after)) &&
    !WHENCE.test(before + after.charAt(0))
  )
    add('person', 3);
  if (/^,? (?:which|where)\b/.test(after)) add('person', -2);
  if (/^, where\b/.test(after)) add('place', 3);
  // "Kestrel Span says it warned", "Bluewing said last week that it would"
  if (/^ (?:has |had )?(?:says?|said|denies|denied|insists|insisted) (?:(?:[\w ]{2,25} )?that )?its?\b/.test(after))
    add('organisation', 3);
  if (/\b(?:told|tells) the $/.test(before)) add('organisation', 3);
  const verb = /^ (?:has |have |had )?(\p{Ll}+)/u.exec(after)?.[1] ?? '';
  if (REPORTING_VERBS.has(verb)) {
    add('person', 0.6);
    add('organisation', 0.6);
  }
  scoreCues(before, after, add);
  // "Tobias Lindholt, the owner of the station, Vista Nine": the owner is he
  const office = title || /\p{Lu}\p{Ll}+, the [^,]+, $/u.test(before) ? undefined : ROLE_OF.exec(before);
  const [, whole = '', comma = ''] =
    office ?? (title ? [] : (ROLE_BEFORE.exec(before) ?? SENTENCE_ROLE.exec(before) ?? []));
  const phrase = (office ? whole : whole.replace(WITHIN_ROLE, '')).replace(/^.*\baccording to /, '');
  // "the owner of the Anchor café" is another
  const isOfIt =
    (comma === '' && / of \p{Ll}+(?:al|ern|ing|ic|ous)$/u.test(phrase)) ||
    /\b(?:of|for|at|in|the|an?)$|\b(?:has|had|have|is|are|was|were|will|would|not)\b/.test(phrase);
  const kind = isOfIt
    ? undefined
    : kindOfNoun(lastWord(phrase.split(/ (?:of|for) /)[0] ?? '').replace(/^(brother|sister)s$/, '$1'));
  // "the consultants Pryce Latham", "the owners, Seabright Leisure"
  const isFirm =
    kind === 'person' &&
    !/\b[Oo]ne of [^,;]*, $/.test(before) &&
    /[^s]s$/.test(phrase.split(/ (?:of|for) /)[0] ?? '') &&
    isPersonNoun(lastWord(phrase.split(/ (?:of|for) /)[0] ?? '').slice(0, -1));
  if (isFirm) add('organisation', 4);
  else if (kind) {
    const isOneOfMany = /\b[Aa]n? $/.test(before.slice(0, before.lastIndexOf(phrase)));
    const role = phrase.charAt(0).toLowerCase() + phrase.slice(1);
    for (const may of kindsOf(phrase, kind)) {
      // "the charity Open Harbour" without a comma
      add(
        may,
        comma === '' && kind !== 'person' && weightOf(phrase) > 2 && /\b[Tt]he /.test(before) ? 5 : weightOf(phrase),
      );
      roles.push({ text: role, kind: may, isOneOfMany });
    }
  } else if (comma === '' && /\b(?:in|In|near|outside|around|across|throughout)(?: the)? $/.test(before)) {
    if (!/\b(?:shares|stake|faith|confidence|trust) in $/i.test(before)) add('place', 2);
  } else if (comma === '' && /\b(?:at|on|from|to|into|between|off|leave|left|reached) $/.test(before)) add('place', 1);
  if (title) {
    const held = ROLE_BEFORE.exec(before)?.[1]?.replace(WITHIN_ROLE, '');
    if (held && isPersonNoun(lastWord(held))) roles.push({ text: held, kind: 'person', isOneOfMany: false });
  }
  if (/\b(?:calls|call|called|calling) (?:itself|themselves) $/.test(before)) add('organisation', 3);
  // "residents of Marsh Court"
  if (/\b(?:residents|tenants|people|inhabitants|villagers|outskirts|centre|streets) of (?:the )?$/.test(before))
    add('place', 5);
  const ofNoun = /(\p{Ll}+) of $/u.exec(before)?.[1] ?? '';
  if (PLACE_NOUNS.has(ofNoun) || PLACE_NOUNS.has(ofNoun.replace(/s$/, ''))) add('place', 3);
  const noun2 = /^ (?:\p{Ll}+(?:al|ic|an|ary) )?(\p{Ll}+)\b/u.exec(after)?.[1] ?? '';
  // "the Karsk bank" of a river, "the Karsk council": a place
  const isPlaced = /\bon the $/.test(before) || PUBLIC_BODIES.has(noun2);
  if (comma === '' && !title && !isPlaced && kindOfNoun(noun2) !== 'person')
    add(STANDS.has(noun2) ? 'place' : kindOfNoun(noun2), 2);
  const [, article, apposed = ''] = ROLE_AFTER.exec(after) ?? [];
  const words = apposed.split(' ');
  const head = words.findLastIndex((word) => kindOfNoun(word) !== undefined);
  const isThing = / that\b/.test(after.slice(after.indexOf(apposed) + apposed.length).slice(0, 6));
  const noun = words.some((word) => AUXILIARY.test(word)) ? '' : (words[head] ?? '');
  const apposedKind = STANDS.has(noun) ? 'place' : isThing && apposed !== '' ? bodyOf(noun) : kindOfNoun(noun);
  const called = kindOfNoun(/(\p{Ll}+) (?:called|named|known as) $/u.exec(before)?.[1] ?? '');
  if (called) add(called, 3);
  if (/^ people\b/.test(after)) add('people', 5);
  if (/\b[Tt]he $/.test(before) && /^,? (?:who|are|were|have)\b/.test(after)) add('people', 4);
  if (/['’]s? $/.test(before) && !title && !kind) {
    add('person', -2);
    add('place', 0.5);
  }
  if (/\b[Tt]he $/.test(before) && !title) {
    add('person', -2);
    add('thing', 0.5);
    add('organisation', 0.5);
  }
  if (apposedKind && (article || (apposedKind === 'person' && words.length <= 3))) {
    add(apposedKind, weightOf(noun));
    roles.push({
      text: words.slice(0, head + 1).join(' '),
      kind: apposedKind,
      isOneOfMany: /^an?$/.test(article ?? ''),
    });
  }
}
