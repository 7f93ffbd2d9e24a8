import nlp from 'compromise';
import { REPORTING_NOUNS, REPORTING_VERBS } from '../../english/naming-words.js';
import { MONEY, TIME } from './ask-fact.js';
import { clauseOf, infinitiveOf, nounPhraseOf } from './clause.js';
import { inMid, upperFirst } from './phrases.js';
import type { Statement } from './statement.js';

/** Verbs whose own object is asked for: "What has the union demanded?" */
const OWN_VERB =
  /^(?:announc|promis|demand|want|suggest|recommend|expect|fear|den[iy]|propos|order|rul|reject|threaten|admit|predict|guarantee|hope|estimat|conclude|warn|accept|pledg|agree|refus|vow)/;
const TO_DO = /^ to \p{Ll}/u;
const MOST_IN_TOPIC = 5;
/** Says no more than who speaks, or what anything is about. */
const EMPTY =
  /^(?:the|an?|something|anything|nothing|everything)$| (?:and|or|but|of|was|would)$|^the (?:company|firm|group|way|fact|time|day|end|same|first|rest|others?|two|one|thing|question|reason|number|number of|next|last|first time|last time|same time|beginning|morning|evening|afternoon|night|money back|whole way|one thing)$/;
/** "told the paper through a lawyer that …": to whom is not what it is about. */
const TO_WHOM = /^(?: [^:;"“”]{0,80}?)? that /;
/** Before a noun, or where nobody speaks. */
const NO_VERB = /\b(?:was|were|been|be|to|the|an?|its|his|her|their|whose|no|any|this|every|each) $/;
const DEFINITE =
  /\b[Tt]he ((?:\p{Ll}[\p{L}-]+ )?\p{Ll}[\p{L}-]+)(?= (?:is|are|was|were|has|have|had|will|would|of|in|at|for|to|and|by|from|on|with)\b|[,.;”"])/gu;
const COUNTED = /\b\d[\d,.]* (\p{Ll}[\p{L}-]*s|people)\b/gu;

/** Asks for somebody's word by its verb and by what it is about; the best first. */
export function askWord({ text, speaker = '', isPlural, names, allNames }: Statement): string[] {
  const outside = text.replace(/["“][^"“”]*(?:["”]|$)/g, (quoted) => ' '.repeat(quoted.length));
  const verbs = [...outside.matchAll(/(?<![\p{L}'’-])\p{Ll}+(?![\p{L}’-])/gu)].filter(
    ({ 0: word, index }) => REPORTING_VERBS.has(word) && !NO_VERB.test(outside.slice(0, index)),
  );
  // "The full report, he added": no report is a verb there
  const found = verbs.find(({ 0: word }) => !REPORTING_NOUNS.has(word)) ?? verbs[0];
  const now = isPlural ? 'do' : 'does';
  if (!found)
    return topicsOf(text, names, allNames, speaker).map((topic) => `What ${now} ${speaker} say about ${topic}?`);
  const [verb] = found;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + verb.length);
  const perfect = /\b(?:has|have|had) (?:\p{Ll}+ )?$/u.test(before);
  const isPast = /(?:ed|said|told|thought|put|wrote|spoke)$/.test(verb);
  const does = perfect ? (isPlural ? 'have' : 'has') : isPast ? 'did' : now;
  const base = perfect ? verb : infinitiveOf(verb);
  const say = perfect || isPast ? 'did' : now;
  const tells = /^t(?:old|ells?)$/.test(verb);
  const isBehind =
    /^, \p{Ll}/u.test(after) ||
    (/["”] [^"“”]*$/.test(before) && !/["“”]/.test(after)) ||
    (tells && !/\bthat\b|["“:]/.test(after)) ||
    !/\p{L}{4}/u.test(after.replace(/^ (?:on|in) \p{Lu}\p{Ll}+/u, '')) ||
    /^ \p{Lu}[^"“]*$/u.test(after);
  const topics = topicsOf(
    isBehind && /["”,] /.test(before) ? before : tells ? after.replace(TO_WHOM, ' ') : after,
    names,
    allNames,
    speaker,
  );
  return [
    ...ownQuestion(verb, after, `What ${does} ${speaker} ${base}`, allNames),
    ...topics.map((topic) => `What ${say} ${speaker} say about ${topic}?`),
    `What ${say} ${speaker} say?`,
  ];
}

function ownQuestion(verb: string, after: string, asked: string, names: readonly string[]): string[] {
  if (/^(?:call|ask|appeal)/.test(verb) && /^ for\b/.test(after)) return [`${asked} for?`];
  if (/^warn/.test(verb) && /^ of\b/.test(after)) return [`${asked} of?`];
  // "What did Dr Felk call the timing?"
  const called = /^call/.test(verb)
    ? /^ (the [\p{Ll}' ’-]{3,40}?|\p{Lu}[\p{L}' ’]+?) (?:["“]|an? )/u.exec(after)?.[1]
    : undefined;
  if (called) return [`${asked} ${inMid(called, names)}?`];
  if (/^(?:blame|accuse)/.test(verb)) return [`${asked.replace('What', 'Whom')}?`];
  if (!OWN_VERB.test(verb) || (/^(?:accept|agree|order)/.test(verb) && /^ (?:on|in|at|by|with) /.test(after)))
    return [];
  return [
    TO_DO.test(after) && /^(?:agree|refus|vow|threaten|promis|expect|hope)/.test(verb)
      ? `${asked} to do?`
      : `${asked}?`,
  ];
}

/** What the words are about: their subject, a name in them, something with "the", or what is counted. */
function topicsOf(said: string, names: readonly string[], allNames: readonly string[], speaker: string): string[] {
  const self = `the ${speaker.split(' ').at(-1)?.toLowerCase()}`;
  const told = upperFirst(said.replace(/^ (?:[\p{L}\d]+ ){0,4}?that /u, '').replace(/^[\s"“:,]+/, ''));
  const subject = clauseOf(told)?.subject ?? nounPhraseOf(told);
  const named = names.filter((name) => told.includes(name.replace(/^the /, '')));
  const definite = [...told.matchAll(DEFINITE)].map(([, noun]) => `the ${noun}`);
  const counted = [...told.matchAll(COUNTED)].flatMap(([, noun = '']) =>
    MONEY.test(noun) || TIME.test(noun) ? [] : [`the ${noun}`],
  );
  const isOld = subject !== undefined && /^\d|^(?:some|about|more|no|two|three)\b/i.test(subject);
  return [
    ...(subject && !isOld ? [inMid(subject, allNames)] : []),
    ...definite.slice(0, 1),
    ...named,
    ...definite,
    ...counted,
  ]
    .map(toNoun)
    .filter(
      (topic) =>
        /^[\p{L}\d][^;:,"“”]*$/u.test(topic) &&
        topic.split(' ').length <= MOST_IN_TOPIC &&
        !EMPTY.test(topic) &&
        !REST.test(topic) &&
        topic !== self &&
        !speaker.endsWith(topic) &&
        !/self\b/.test(topic),
    );
}

const REST =
  /^(?:has|had|have|is|are|was|were|will|would|we|they|he|she|it|i|you|that|who|which|not|never|therefore|however|then|also|to|an?|the)$/i;

/** Without the verb or pronoun that it runs into: "the men" of "the men belonged to the port". */
function toNoun(topic: string): string {
  const words = topic.split(' ');
  const last = words.at(-1) ?? '';
  const isTold = REPORTING_VERBS.has(last) && !REPORTING_NOUNS.has(last);
  const isVerb =
    words.length > 2 &&
    /^\p{Ll}/u.test(last) &&
    (isTold || (nlp(topic).terms().last().has('#Verb') && !nlp(`the ${last}`).terms().last().has('#Noun')));
  return words.length > 1 && (REST.test(last) || isVerb) ? words.slice(0, -1).join(' ') : topic;
}

/** What a sentence is about, so that "it" and "they" in the next one can be named. */
export function subjectOf({
  text,
  speaker,
  allNames,
}: Pick<Statement, 'text' | 'speaker' | 'allNames'>): string | undefined {
  if (speaker === undefined) return namedIn(clauseOf(text)?.subject, allNames);
  const verb = [...text.matchAll(/\p{Ll}+/gu)].find(({ 0: word }) => REPORTING_VERBS.has(word));
  const after = verb
    ? text
        .slice(verb.index + verb[0].length)
        .replace(/^ (?:[\p{L}\d]+ ){0,4}?that /u, '')
        .trim()
    : '';
  return namedIn(after === '' || /["“”]/.test(text) ? undefined : clauseOf(after)?.subject, allNames);
}

const namedIn = (subject: string | undefined, names: readonly string[]): string | undefined =>
  subject && inMid(subject, names);
