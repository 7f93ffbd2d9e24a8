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
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|\\d{1,2} \\p{Lu}\\p{Ll}+(?: \\d{4})?|\\p{Lu}\\p{Ll}+ \\d{4}|\\d{4})';
/** "On 6 April ", "Under national rules, " */
const LEADING = new RegExp(
  `^(?:(?:On|In|By|Since|Until|Late on|Early on) ${DAY} (?=[\\p{L}\\d])|(?:By|At|Until|Since|Before|After) (?:midnight|noon|nightfall|dawn|dusk|then|first) (?=[\\p{L}\\d])|(?:But |And )?[Aa]t \\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m\\.?)?(?: on ${DAY})? (?=[\\p{L}\\d])|(?:A|One|Two|Three|Four|Five|Six|\\d+) (?:hours?|days?|weeks?|months?|years?) (?:later|earlier|before) (?=[\\p{L}\\d])|So far (?=[\\p{L}\\d])|(?:On|In|At|Under|For|By|Since|Until|After|Within|During|Before|From|To|With|As|Of|Last|This|Next|Meanwhile|However)\\b[^,;:."“”]{0,80}, )`,
  'u',
);
/** ", an engineer from Ostley," after the subject. */
const BETWEEN = /^([^,;:."“”]{2,60}), (?!and\b|but\b|or\b|so\b)(?:[^,;:"“”]|,(?=\d)){2,110}, (?=\p{Ll})/u;
const ENDS =
  /[;:"“”]|[.!?](?:\s|$)| – | — |, | (?:but|while|which|who|whose|whom|that|although|though|as|so|when|where|whether|if|unless|until|before|after|because|since)\b/u;
const AUXILIARIES = /^(?:did|does|do|was|were|is|are|has|have|had|will|would|can|cannot|could|may|might|must|should)$/;
/** A participle may be all of these, with what is said of it behind. */
const PARTICIPLE =
  /^(?:\p{Ll}+ed|bound|sent|held|built|found|made|born|led|drawn|known|hurt|shown|given|taken) (?:for|by|in|at|as|from|to|on|near|under|with)$/u;
const FINITE = /^(?:was|were|has|had|have|is|are|will)$/;
const NEW_CLAUSE =
  /[,;:"“”.]$|^(?:and|or|but|that|who|which|whom|whose|when|while|because|as|if|after|before|where|whether|until|since|so|than|it|he|she|they|we|there)$/;
const ADVERB =
  /^(?:also|still|now|already|since|again|not|never|then|later|once|only|just|ever|therefore|(?!(?:re|ap|sup|com|im|multi)p?ly$|rely$|fly$)\p{Ll}+ly)$/u;
const ADVERBS_AT_END = /(?: (?:also|still|now|already|then|later|once|only|just|\p{Ll}+ly))+$/u;
/** No subject that a question can name begins with one of these, or has one of them within. */
const POINTS =
  /^(?:it|he|she|they|we|you|i|this|that|there|these|those|who|whom|what|which|whether|how|where|when|while|why|if|once|one|none|nobody|no|neither|each|every|both|nothing|all|some|most|its|their|his|her|our|my|another|others?|whoever|whatever|not|only|even|several|many|few|nor|such|yet|meanwhile|under|over|among|despite|within|without|besides|like|in|on|at|of|by|to|from|for|as|with|and|but|so|then|before|after|during|until|since)\b/i;
const WITHIN = /\b(?:who|which|that|whose|whom|where|because|than|if|and|or|of them)\b|["“”,]/;
/** "The most disputed", "the first": of what, another sentence tells. */
const RANK = /^the (?:most|first|second|third|last|next|latter|former|other|rest)(?: to .*)?$/i;
/** No past without "has" or "was": "known", "given". */
const NEVER_FINITE = /(?:own|wn|[ktvst]en|orn|one)$/;
const MOST_SUBJECT_WORDS = 6;

/** Takes the first main clause apart; undefined where it is not plain what its subject and verb are. */
export function clauseOf(sentence: string): Clause | undefined {
  const text = sentence.replace(LEADING, '').replace(BETWEEN, '$1 ');
  const words = text.split(' ');
  const tags = tagsOf(text);
  const found = words.findIndex(
    (word, place) =>
      place > 0 &&
      isVerb(word, tags.get(word), words[place + 1]) &&
      !/^(?:the|an?|its|their)$/i.test(words[place - 1] ?? ''),
  );
  const at = mainVerb(words, found);
  const subject = words.slice(0, at).join(' ').replace(ADVERBS_AT_END, '');
  const isCut = (tags.get(words[0] ?? '') ?? []).some((tag) => tag === 'PastTense' || tag === 'Gerund');
  const isNamed =
    (/^(?:the|an?)$/i.test(words[0] ?? '') && /^\p{Ll}{3,}$/u.test(words[at - 1] ?? '')) ||
    (tags.get(words[at - 1] ?? '') ?? []).includes('Noun') ||
    /\p{Lu}|s$/u.test(words[at - 1] ?? '');
  if (RANK.test(subject)) return undefined;
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
  const isMain =
    !auxiliary ||
    /^(?:did|does|do)$/.test(auxiliary) ||
    /(?:ed|ing|en|wn)$/.test(main) ||
    (tags.get(main) ?? []).includes('Verb');
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

/** "was" of "A convoy bound for the town was turned back": what comes before tells which convoy. */
function mainVerb(words: readonly string[], found: number): number {
  if (AUXILIARIES.test(words[found] ?? '') || !PARTICIPLE.test(`${words[found]} ${words[found + 1]}`)) return found;
  const next = words.findIndex((word, place) => place > found && (FINITE.test(word) || NEW_CLAUSE.test(word)));
  return FINITE.test(words[next] ?? '') ? next : found;
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
  if (NEVER_FINITE.test(word)) return false;
  if (tags.includes('PastTense')) return !/^(?:of|by)$/.test(next) || /^(?:spoke|consisted|died|fell|rose)$/.test(word);
  return (
    tags.includes('PresentTense') &&
    /[^s]s$/.test(word) &&
    /^(?:a|an|the|its|his|her|their|about|some|more|to|in|at|on|for|with|from|until|every|\d.*)$/.test(next)
  );
}
