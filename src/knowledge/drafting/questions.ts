import nlp from 'compromise';
import { fold } from '../../answering/read/tokens.js';
import { REPORTING_VERBS } from '../../english/naming-words.js';

/** What a question is made from. */
export interface Statement {
  /** Number of its first sentence. */
  number: number;
  text: string;
  /** Whose word it is, as shown. */
  speaker: string | undefined;
  /** Several people: "officials". */
  isPlural: boolean;
  /** Other names in it, as shown. */
  names: readonly string[];
  figures: readonly string[];
}

/** A question is shown in menus, which hold so many characters. */
const MOST_CHARACTERS = 100;
const COUNTED =
  /^(?:(?:About|Some|Nearly|Almost|Around|More than|At least|Over) )?([\p{L}\d,.-]+) ((?:\p{Ll}+ )?\p{Ll}+s|people|men|women|children) ((?:are|were|was|have|has|had|will|died|\p{Ll}+ed)\b[^,;:."]*)/u;
const SUBJECT =
  /^([^,;:"“]{3,50}?)(?:, [^;:"“]{3,70},)? (was|were|is|are|has|have|had|will|would|can|cannot|could|may|must) (\p{Ll}+)/u;
/** What is asked about cannot be one of these, and begin with none of them. */
const POINTS =
  /^(?:it|he|she|they|we|you|i|this|that|there|these|those|who|whom|what|which|whether|how|where|when|why|if|one|none|nobody|no one|nothing|all|some|most|its|their|his|her|our|my|in|on|at|of|by|mr|mrs|ms|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

/**
 * A question that the statement may answer, by pattern; whoever words the card words it better.
 * @param taken questions of other cards, folded, which it must not repeat
 */
export function questionOf(statement: Statement, taken: ReadonlySet<string>): string {
  const { number, text, speaker, isPlural, names } = statement;
  const does = isPlural ? 'do' : 'does';
  const inMid = (phrase: string): string => lowered(phrase, [...names, speaker ?? '']);
  const said = speaker ? afterVerb(text) : text;
  const topics = [...names.filter((name) => said.includes(name)), ...nounsOf(said).map(inMid)];
  const candidates = speaker
    ? [...topics.map((topic) => `What ${does} ${speaker} say about ${topic}?`), `What ${does} ${speaker} say?`]
    : [howMany(statement), whatOf(text, inMid), ...topics.map((topic) => `What does the story say about ${topic}?`)];
  const fits = (question: string | undefined): question is string =>
    question !== undefined && question.length <= MOST_CHARACTERS && !taken.has(fold(question));
  return candidates.find(fits) ?? `What does sentence ${number} say?`;
}

/** What is said comes after the verb; who says it, before. */
function afterVerb(text: string): string {
  const verb = [...text.matchAll(/\p{Ll}+/gu)].find(({ 0: word }) => REPORTING_VERBS.has(word));
  const after = verb ? text.slice(verb.index + verb[0].length) : text;
  return /\p{L}{4}/u.test(after) ? after : text;
}

function lowered(phrase: string, names: readonly string[]): string {
  const isName = names.some((name) => name.startsWith(phrase.split(' ')[0] ?? ''));
  return isName || /^\p{Lu}{2}/u.test(phrase) ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

function howMany({ text, figures }: Statement): string | undefined {
  const [, figure = '', noun = '', rest = ''] = COUNTED.exec(text) ?? [];
  if (noun === '' || !figures.some((found) => found.toLowerCase().startsWith(figure.toLowerCase()))) return undefined;
  return `How many ${noun} ${rest.replace(/ (?:and|when|after|because|while|who|which|as) .*$/, '')}?`;
}

function whatOf(text: string, inMid: (phrase: string) => string): string | undefined {
  const [, subject = '', auxiliary = '', verb = ''] = SUBJECT.exec(text) ?? [];
  const words = subject.split(' ');
  if (subject === '' || POINTS.test(subject) || words.length > 6 || words.some((word) => REPORTING_VERBS.has(word)))
    return undefined;
  const shown = inMid(subject);
  switch (auxiliary) {
    case 'was':
    case 'were':
      return verb.endsWith('ing') ? `What ${auxiliary} ${shown} doing?` : `What happened to ${shown}?`;
    case 'is':
    case 'are':
      if (verb === 'to') return `What ${auxiliary} ${shown} to do?`;
      return `What ${auxiliary} ${shown}${verb.endsWith('ing') ? ' doing' : ''}?`;
    case 'has':
    case 'have':
    case 'had':
      return verb === 'been' ? `What happened to ${shown}?` : `What ${auxiliary} ${shown} done?`;
    case 'cannot':
      return `What can ${shown} not do?`;
    default:
      return `What ${auxiliary} ${shown} do?`;
  }
}

function nounsOf(text: string): string[] {
  const found: unknown = nlp(text).nouns().out('array');
  if (!Array.isArray(found)) return [];
  return found
    .filter((noun): noun is string => typeof noun === 'string')
    .map((noun) => noun.replace(/^[^\p{L}\p{N}£$€]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter((noun) => noun.length > 3 && noun.length < 50 && !POINTS.test(noun) && !/["“”,]|['’]s?$/.test(noun));
}
