import nlp from 'compromise';
import { z } from 'zod';

const TERMS = z.array(z.object({ terms: z.array(z.object({ text: z.string(), tags: z.array(z.string()) })) }));

/** The first main clause of a sentence, taken apart. */
export interface Clause {
  /** As it stands, without what is put in between commas after it. */
  subject: string;
  /** "has", "will", "was"; undefined where the verb stands alone. */
  auxiliary: string | undefined;
  /** The verb as it stands, without "also" and "still" before it; empty where the auxiliary is all. */
  verb: string;
  isNegative: boolean;
  /** What follows, up to the clause's end. */
  rest: string;
}

const DAY =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\d{1,2} \\p{Lu}\\p{Ll}+(?: \\d{4})?|\\p{Lu}\\p{Ll}+ \\d{4}|\\d{4})';
/** "On 6 April ", "Under national rules, " */
const LEADING = new RegExp(
  `^(?:(?:On|In|By|Since|Until|Late on|Early on) ${DAY} (?=\\p{L})|(?:On|In|At|Under|For|By|Since|Until|After|Within|During|Before|From|To|With|As|Of|Last|This|Next|Meanwhile|However)\\b[^,;:."“”]{0,80}, )`,
  'u',
);
/** ", an engineer from Ostley," after the subject. */
const BETWEEN = /^([^,;:."“”]{2,60}), (?!and\b|but\b|or\b|so\b)[^,;:"“”]{2,110}, (?=\p{Ll})/u;
const ENDS =
  /[;:"“”]|[.!?](?:\s|$)| – | — |, | (?:but|while|which|who|whose|whom|that|although|though|as|so|when|where|whether|if|unless|until|before|after|because|since)\b/u;
const AUXILIARIES = /^(?:was|were|is|are|has|have|had|will|would|can|cannot|could|may|might|must|should)$/;
const ADVERB = /^(?:also|still|now|already|since|again|not|never|then|later|once|only|just|ever|therefore|\p{Ll}+ly)$/u;
const ADVERBS_AT_END = /(?: (?:also|still|now|already|then|later|once|only|just|\p{Ll}+ly))+$/u;
/** No subject that a question can name begins with one of these, or has one of them within. */
const POINTS =
  /^(?:it|he|she|they|we|you|i|this|that|there|these|those|who|whom|what|which|whether|how|where|when|while|why|if|once|one|none|nobody|no|neither|each|every|both|nothing|all|some|most|its|their|his|her|our|my|another|others?|such|yet|meanwhile|under|over|among|despite|within|without|besides|like|in|on|at|of|by|to|from|for|as|with|and|but|so|then|before|after|during|until|since)\b/i;
const WITHIN = /\b(?:who|which|that|whose|whom|where|because|than|if|and|or|of them)\b|["“”,]/;
const MOST_SUBJECT_WORDS = 6;

/** Takes the first main clause apart; undefined where it is not plain what its subject and verb are. */
export function clauseOf(sentence: string): Clause | undefined {
  const text = sentence.replace(LEADING, '').replace(BETWEEN, '$1 ');
  const words = text.split(' ');
  const tags = tagsOf(text);
  const at = words.findIndex((word, place) => place > 0 && isVerb(word, tags.get(word), words[place + 1]));
  const subject = words.slice(0, at).join(' ').replace(ADVERBS_AT_END, '');
  const isCut = (tags.get(words[0] ?? '') ?? []).some((tag) => tag === 'PastTense' || tag === 'Gerund');
  const isNamed = (tags.get(words[at - 1] ?? '') ?? []).includes('Noun') || /\p{Lu}|s$/u.test(words[at - 1] ?? '');
  if (at < 1 || at > MOST_SUBJECT_WORDS || isCut || !isNamed || POINTS.test(subject) || WITHIN.test(subject))
    return undefined;
  const first = words[at] ?? '';
  const auxiliary = AUXILIARIES.test(first) ? first : undefined;
  // "had to wait"
  if (/^(?:has|have|had)$/.test(first) && words[at + 1] === 'to') return undefined;
  let next = auxiliary ? at + 1 : at;
  const between: string[] = [];
  if (words[next] === 'so' && words[next + 1] === 'far') next += 2;
  while (auxiliary && ADVERB.test(words[next] ?? '')) between.push(words[next++] ?? '');
  if (words[next] === 'been' || words[next] === 'be') between.push(words[next++] ?? '');
  const main = (words[next] ?? '').replace(/[^\p{L}'’-]+$/u, '');
  const isMain = !auxiliary || /(?:ed|ing|en|wn)$/.test(main) || (tags.get(main) ?? []).includes('Verb');
  const endsHere = isMain && /[^\p{L}]$/u.test(words[next] ?? '');
  const tail = ` ${words.slice(isMain ? next + 1 : next).join(' ')}`;
  return {
    subject,
    auxiliary: auxiliary === 'cannot' ? 'can' : auxiliary,
    verb: isMain ? [...between.filter((word) => /^be/.test(word)), main].join(' ') : '',
    isNegative: auxiliary === 'cannot' || between.includes('not') || between.includes('never'),
    rest: endsHere ? '' : tail.slice(0, ENDS.exec(tail)?.index ?? tail.length).trim(),
  };
}

/** The phrase that a text begins with: "a grain of dust" of "a grain of dust perhaps 2mm across had struck it". */
export function nounPhraseOf(text: string): string | undefined {
  const words = text.split(' ');
  const tags = tagsOf(text);
  const has = (at: number, kind: string): boolean =>
    /^[\p{L}-]+$/u.test(words[at] ?? '') && (tags.get(words[at] ?? '') ?? []).includes(kind);
  let end = /^(?:the|an?)$/i.test(words[0] ?? '') ? 1 : 0;
  while (has(end, 'Adjective')) end++;
  const noun = end;
  while (has(end, 'Noun') && end < MOST_SUBJECT_WORDS) end++;
  if (end === noun || POINTS.test(text)) return undefined;
  if (words[end] === 'of' && has(end + 1, 'Noun')) end += 2;
  return words.slice(0, end).join(' ');
}

/** The infinitive: "take" of "took". */
export function infinitiveOf(verb: string): string {
  return nlp(`they ${verb}`).verbs().toInfinitive().text().split(' ').at(-1) || verb;
}

/** The kinds of each word that compromise tells. */
function tagsOf(text: string): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const { terms } of TERMS.parse(nlp(text).terms().json()))
    for (const term of terms) if (!tags.has(term.text)) tags.set(term.text, term.tags);
  return tags;
}

function isVerb(word: string, tags: readonly string[] = [], next = ''): boolean {
  if (AUXILIARIES.test(word) || (word === 'cost' && /\d/.test(next))) return true;
  if (!/^\p{Ll}+$/u.test(word) || !tags.includes('Verb')) return false;
  if (tags.includes('PastTense')) return !/^(?:of|by)$/.test(next) || /^(?:spoke|consisted|died|fell|rose)$/.test(word);
  return (
    tags.includes('PresentTense') &&
    /[^s]s$/.test(word) &&
    /^(?:a|an|the|its|his|her|their|about|some|more|\d.*)$/.test(next)
  );
}
