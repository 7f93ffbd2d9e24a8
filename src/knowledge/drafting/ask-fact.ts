import { type Clause, clauseOf, infinitiveOf } from './clause.js';
import { findWhen } from './find-when.js';
import { endOf, inMid, short, upperFirst } from './phrases.js';

const FIGURE =
  '(?:about |some |nearly |almost |around |more than |at least |over |up to |only |another )?(?:[£$€]?\\d[\\d,.]*(?:%|bn|m|k|km|kg|g|cm|mm|MW)?(?: (?:million|billion|thousand))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\p{L}+)?|hundreds|thousands)';
const NOUNS =
  "(?!of |its |the |their |and |or )((?:(?!and |or )\\p{Ll}[\\p{L}'’-]* ){0,2}?(?:\\p{Ll}[\\p{L}'’-]*s|people|men|women|children|aircraft))";
const COUNTED = new RegExp(
  `^${FIGURE} (?:of (?:its|the|their) ${FIGURE} |of (?:its|the|their) )?${NOUNS}(?![\\p{L}'’-])(.*)$`,
  'iu',
);
const BARE_FIGURE = new RegExp(`^(?:an? )?${FIGURE}(?= |$)`, 'iu');
export const MONEY =
  /^(?:euros?|pounds?|dollars?|crowns?|florins?|marks?|francs?|thalers?|kron(?:e|er|or)|yen|roubles?|rupees?|pesos?|shillings?|pence|cents?)\b/u;
export const TIME = /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?)$/u;
const LASTS = /^(?:lasts?|lasted|needs?|needed|take|took|wait|waited|run|ran|been|be)\b|^$/;
const HAS_AMOUNT =
  /\b(?:costs?|weigh|weighs|weighed|measures?|measured|spent|spend|raised|paid|pay|lost|earned|made)$/u;
const DAYS =
  /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:1[5-9]|20)\d\d\b|\b(?:last|next) \p{Ll}+/u;
const BEFORE_DAY = /(?:\b(?:on|in|at|of|the|a|late|early) ?)+$/u;
const REACHES = /\b(?:until|since|by|for|from|to|and|between)(?: the)? $/;
const PREPOSITION =
  /^(?:of|in|at|by|for|from|to|with|on|about|below|near|outside|against|under|between|than|into|over|through|after|before|because|as|up|down|out|off|towards?|back|away|home|according|alike|apart|together|further|again)\b/;
/** Says nothing without all that follows. */
const EMPTY_VERB =
  /^(?:gave|give|given|put|puts|got|get|made|make|makes|had|have|took|take|takes|held|hold|holds|said|says|tell|told|found|finds|became|become|seem|seems|seemed|meant|means)$/;
/** No question ends so. */
const DANGLING =
  /(?:(?:^| )(?:of|in|at|by|for|from|to|with|on|about|the|an?|its|their|his|her|and|or|than|as|into|over|up|down|between|just|only|some|more|than|all|both|each|two|every))+$/u;
/** "What did the regulator give?" asks for nothing. */
const LIGHT =
  /^(?:gave|give|given|made|make|took|take|taken|had|have|put|got|get|played?|held|hold|led|set|left|kept|keep|came|went|told|showed?|shown|meant|stayed|stay|stays|remain|remains|remained|became|become|becomes|seem|seems|seemed|grew|grow|turn|turned|went|looks?|looked|feels?|felt|said|says)$/;
const PERSON = /^(?:an?|the) (?:[\p{L}-]+ ){0,3}(?:man|woman|[\p{L}-]+(?:er|or|ist))\b/u;
const MOST_IN_TAIL = 4;

/** Asks for what a statement tells: why, how many, when, where, by whom, what; the best first. */
export function askFact(text: string, names: readonly string[]): string[] {
  const clause = clauseOf(text);
  const counted = countedSubject(text);
  if (!clause) return counted;
  const ask = inverted(clause, inMid(clause.subject, names));
  const isWhy = / because (?!of whom)/.test(text) && !clause.isNegative && clause.verb !== '';
  const asked = [
    ...counted,
    ...(isWhy ? [`Why ${ask(short(clause.rest))}?`] : []),
    ...amount(clause, ask),
    ...timeAndPlace(clause, ask, text),
    ...what(clause, ask, names),
  ];
  return asked.length > 0 ? asked : whether(clause, ask);
}

type Ask = (rest: string) => string;

/** "was the road struck from the text" of "The road was struck from the text". */
function inverted({ auxiliary, verb, isNegative }: Clause, subject: string): Ask {
  const [word, main] = auxiliary ? [auxiliary, verb] : [/[^s]s$/.test(verb) ? 'does' : 'did', infinitiveOf(verb)];
  return (rest) => [word, subject, isNegative ? 'not' : '', main, rest].filter(Boolean).join(' ');
}

/** "How many people died?" */
function countedSubject(text: string): string[] {
  const [, noun = '', rest = ''] = COUNTED.exec(text) ?? [];
  const verb = /^ ((?:are|were|was|have|has|had|will|died|live|work|\p{Ll}+ed)\b.*)$/u.exec(rest)?.[1];
  return verb === undefined || MONEY.test(noun) || TIME.test(noun) ? [] : [`How many ${noun} ${short(endOf(verb))}?`];
}

/** "How many flights did Corvane cancel?", "How much did the search cost?", "How long did the pause last?" */
function amount({ auxiliary = '', verb, rest, isNegative }: Clause, ask: Ask): string[] {
  if (isNegative || !BARE_FIGURE.test(rest)) return [];
  const [, noun = '', after = ''] = COUNTED.exec(rest) ?? [];
  if (noun === '' || MONEY.test(noun)) return HAS_AMOUNT.test(verb) ? [`How much ${ask('')}?`] : [];
  if (TIME.test(noun)) return LASTS.test(verb) ? [`How long ${ask('')}?`] : [];
  const more = endOf(after).trim();
  const tail = more.split(' ').length > MOST_IN_TAIL || /\d|\b(?:two|three|four|five|six|on)\b/.test(more) ? '' : more;
  if (verb !== '') return [`How many ${noun} ${ask(tail)}?`];
  const does = auxiliary === 'has' ? 'does' : auxiliary === 'had' ? 'did' : auxiliary === 'have' ? 'do' : undefined;
  return does ? [`How many ${noun} ${ask('').replace(/^\p{Ll}+/u, does)} have?`] : [];
}

function timeAndPlace({ auxiliary = '', verb, rest, isNegative }: Clause, ask: Ask, text: string): string[] {
  const isDue = /^(?:is|are|was|were)$/.test(auxiliary) && /^(?:due )?to \p{Ll}/u.test(rest);
  if ((verb === '' && !isDue) || isNegative) return [];
  const when = findWhen(text);
  const at = when && DAYS.test(when) ? rest.indexOf(when) : -1;
  const before = rest.slice(0, Math.max(0, at));
  const isDay =
    at >= 0 && !/^ha[sv]e?$/.test(auxiliary) && !REACHES.test(before) && !/\b(?:and|to have)\b/.test(before);
  const by = /^by (?:the |an? |\p{Lu})/u.test(rest);
  return [
    ...(isDay ? [`When ${ask(short(before.replace(BEFORE_DAY, '').trim()))}?`] : []),
    ...(/^(?:in|at|near|off|outside|from) (?:the )?\p{Lu}/u.test(rest) ? [`Where ${ask('')}?`] : []),
    ...(by ? [`By whom ${ask('')}?`] : []),
  ];
}

/** "Was a third flight turned back in the air?", where nothing else of it can be asked for. */
function whether({ auxiliary = '', verb, rest, isNegative }: Clause, ask: Ask): string[] {
  const told = short(rest.replace(/(?:^| )(?:about |some |nearly |more than |only )?[$£€]?\d.*$/u, '')).replace(
    DANGLING,
    '',
  );
  if (verb === '' || isNegative || EMPTY_VERB.test(verb) || /^(?:would|could|might|may)$/.test(auxiliary)) return [];
  return told.split(' ').length > 1 || auxiliary !== '' ? [`${upperFirst(ask(told))}?`] : [];
}

function what(
  { subject, auxiliary = '', verb, rest, isNegative }: Clause,
  ask: Ask,
  names: readonly string[],
): string[] {
  const isBeing = /^(?:is|are|was|were)$/.test(auxiliary);
  if (isBeing && verb === '' && !isNegative && /^(?:an?|the|those|one|its|called|known)\b/.test(rest))
    return [`${names.includes(subject) && PERSON.test(rest) ? 'Who' : 'What'} ${ask('')}?`];
  // "The dead are Colm Rasker, 46, a driller"
  if (isBeing && verb === '' && !isNegative && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(rest)) return [`Who ${ask('')}?`];
  if ((isBeing && verb === '') || (isNegative && auxiliary !== '')) {
    const isShort = !DANGLING.test(rest) && (rest !== '' || verb !== '') && rest === short(rest) && !/\d/.test(rest);
    return isShort ? [`${upperFirst(ask(rest)).replace(' not ', ' ')}?`] : [];
  }
  if (verb === '' || isNegative || /^be/.test(verb) || (isBeing && !verb.endsWith('ing'))) return [];
  if (/^to (?!the|an?|its|his|her|their|about|all)\p{Ll}/u.test(rest)) return [`What ${ask('to do')}?`];
  const hasObject = rest !== '' && !PREPOSITION.test(rest) && !/^(?:more|less|\p{Ll}+ly|\d)/u.test(rest);
  if (!hasObject || LIGHT.test(verb)) return [];
  return [`What ${ask('')}?`];
}
