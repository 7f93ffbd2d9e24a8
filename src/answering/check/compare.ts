import { excludeEachOther } from '../../english/closed-classes.js';
import { splitProse } from '../../english/sentence-ends.js';
import { AHEAD, DENIES, PAST, PLACES, SWEEPING } from '../../english/statement-patterns.js';
import type { Ranked, Verdict } from '../judge/ranker.js';
import type { Reading } from '../read/terms.js';
import { toldIn } from '../read/told.js';

/**
 * A card tells of a statement from this share of its words on: below, most cards tell something else of the same people
 * ("The mayor resigned": 0.39). Of the statements that it was set by, those rightly told have 0.69 and more, but for two.
 */
const COVERED_FROM = 0.65;
/** A card's own text, not only the ways to ask for it, has this share of the words, or a way to ask is as near as this. */
const TOLD_FROM = 0.5;
const CLOSE_FROM = 0.75;
/** From this share on, a "not" or another day is what differs, and not what the statement is about. */
const SAME_FROM = 0.75;
/** A mistake that has no word of its own is meant where the statement lacks no more of it: "the company accepted". */
const BEYOND_UNTIL = 0.2;
/** A word as rare as this that nothing of the card explains may say something else: "the biggest bank", of the second largest. */
const UNEXPLAINED_UNTIL = 0.5;

/**
 * Whether the best card for a statement tells the same, says otherwise, or is about it and may do either (`near`);
 * undefined where it tells something else.
 * @param text the statement as it was read
 * @param body the text of the best card as it was read
 */
export function compare(
  reading: Reading,
  text: string,
  verdict: Verdict,
  best: Ranked,
  body: Reading,
): 'told' | 'near' | 'otherwise' | undefined {
  const { evidence, topic } = best;
  const inText = new Set(topic.keys);
  const inAny = new Set([...topic.keys, ...topic.wordings.flatMap(({ keys }) => keys)]);
  const covered = shareOfRest(evidence.covered, verdict, inAny);
  if (covered < COVERED_FROM) return undefined;
  if (isMistake(verdict, best)) return 'otherwise';
  if (hasStranger(reading, verdict, best)) return undefined;
  const told = shareOfRest(evidence.told, verdict, inText);
  if (told < TOLD_FROM && evidence.closest < CLOSE_FROM) return undefined;
  // Who denies a mistake does not deny what the card tells.
  const isDenied = evidence.negated === 1 && !best.closest?.mistaken;
  if (isDenied && evidence.explained < SAME_FROM) return undefined;
  const differs =
    hasOtherFigure(reading, text, best, body) ||
    evidence.opposite === 1 ||
    isDenied ||
    (covered >= SAME_FROM && hasOtherTime(verdict, best, body));
  if (differs) return 'otherwise';
  return tellsTheSame(text, verdict, best, body) ? 'told' : 'near';
}

/**
 * No word, number or turn of the statement but the card has it, too. Words alone do not tell what is said with them, so
 * where there is any doubt a card is only near.
 */
function tellsTheSame(
  text: string,
  { question }: Verdict,
  { topic, closest, evidence }: Ranked,
  body: Reading,
): boolean {
  if (closest?.mistaken || evidence.heaviest >= UNEXPLAINED_UNTIL) return false;
  if (question.terms.some(({ key, isFigure }) => isFigure && !topic.keys.includes(key))) return false;
  const [said, told] = [small(text), small(topic.text)];
  if ((said.match(SWEEPING) ?? []).some((word) => !told.includes(word))) return false;
  const there = small(sentencesOn(question, topic.text, body));
  if (DENIES.test(said) !== DENIES.test(there)) return false;
  return AHEAD.test(said) ? AHEAD.test(there) : !(PAST.test(said) && AHEAD.test(there));
}

/** The sentences of a card that share a word with the statement. */
function sentencesOn({ terms }: Verdict['question'], text: string, body: Reading): string {
  const said = new Set(terms.map(({ key }) => key));
  const shared = body.terms.filter(({ key }) => said.has(key)).map(({ words }) => words);
  return splitProse(text, false)
    .filter((sentence) => shared.some((words) => sentence.includes(words)))
    .join(' ');
}

function small(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}

/** A share of a statement without its unknown numbers and times: these may be what differs, not what it is about. */
function shareOfRest(share: number, { question }: Verdict, known: ReadonlySet<string>): number {
  const all = question.terms.reduce((sum, { weight }) => sum + weight, 0);
  const rest = question.terms
    .filter(({ key, isFigure, isTime }) => !(isFigure || isTime) || known.has(key))
    .reduce((sum, { weight }) => sum + weight, 0);
  return rest > 0 ? Math.min(1, (share * all) / rest) : 0;
}

/** Somebody or something of the story is named that the card does not know; not only where something is. */
function hasStranger({ tokens, terms }: Reading, { question }: Verdict, { topic }: Ranked): boolean {
  const strange = question.terms.filter(
    ({ key, isKnown }) => isKnown && key.startsWith('@') && !topic.keys.includes(key),
  );
  return strange.some(({ key }) => {
    const at = terms.find((term) => term.key === key)?.at ?? 0;
    const before = tokens[at - 1]?.text === 'the' ? at - 2 : at - 1;
    return !PLACES.has(tokens[before]?.text ?? '');
  });
}

/** Whether it says what a curator noted as mistaken: all of its words that the card does not tell. */
function isMistake({ question }: Verdict, { topic, closest, evidence }: Ranked): boolean {
  if (!closest?.mistaken || evidence.covered < SAME_FROM) return false;
  // "The van had no escort" is not the mistake "The van had an escort".
  if (question.denies !== closest.keys.includes('?not')) return false;
  const own = closest.keys.filter((key) => !key.startsWith('?') && !topic.keys.includes(key));
  if (own.length === 0) return evidence.beyond <= BEYOND_UNTIL;
  return own.every((key) => question.terms.some((term) => term.key === key));
}

/** "10 percent" where the card has 2: another number of what the card counts. */
function hasOtherFigure(reading: Reading, text: string, { topic }: Ranked, body: Reading): boolean {
  const said = new Set(reading.terms.map(({ key }) => key));
  const theirs = toldIn(body, topic.text).figures.filter(({ key }) => !said.has(key));
  return toldIn(reading, text)
    .figures.filter(({ key }) => !topic.keys.includes(key))
    .some(({ unit, beside }) =>
      theirs.some(
        (other) => other.unit === unit && (!BARE.has(unit) || other.beside.some((key) => beside.includes(key))),
      ),
    );
}

/** Units that do not tell what is counted. */
const BARE: ReadonlySet<string> = new Set(['plain', 'year']);

/** "on Tuesday" where the card says Thursday, and no time that both have. */
function hasOtherTime({ question }: Verdict, { topic }: Ranked, body: Reading): boolean {
  const times = question.terms.filter(({ isTime }) => isTime);
  if (times.some(({ key }) => topic.keys.includes(key))) return false;
  return times.some(({ word }) => body.tokens.some(({ text }) => excludeEachOther(word, text)));
}
