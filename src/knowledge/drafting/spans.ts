import { EVENT_NOUNS, isPersonNoun, ORGANISATION_NOUNS, PLACE_NOUNS, TITLES } from '../../english/naming-words.js';
import { STOP_WORDS } from '../../english/words.js';
import { HONORIFIC, POSSESSIVE, type Word } from './mention.js';

const WORD = /(?:\p{Lu}\.){2,}(?:['’]s)?(?![\p{L}\p{N}])|[\p{L}\p{N}](?:[\p{L}\p{N}'’&.-]*[\p{L}\p{N}'’])?/gu;
/** Makes a name tell which: "Boston-based", "union-led". */
const TELLS_WHICH =
  /(?<=\p{Lu}[^-]*)-(?:based|led|backed|born|owned|run|controlled|occupied|listed|trained|educated|made|style|wide)$/u;
const DATES =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?(?= ?$)|Christmas|Easter|Ramadan)s?$/;
const BEFORE_OF = new Set([
  ...[...ORGANISATION_NOUNS].filter((noun) => !/^(?:co|company|firm|corporation)$/.test(noun)),
  ...PLACE_NOUNS,
  ...EVENT_NOUNS,
  'ministry',
  'bank',
  'sea',
  'records',
]);
const BINDERS = new Set([
  'de',
  'del',
  'della',
  'der',
  'van',
  'von',
  'la',
  'le',
  'al',
  'bin',
  'ibn',
  'da',
  'di',
  'du',
  'den',
  'ter',
  'wa',
  'ben',
  'dos',
  'upon',
]);
/** "Sector 7" */
const NUMBERED =
  /^(?:Room|Route|Flight|Unit|Block|Area|Interstate|Highway|Platform|Sector|Borehole|Well|Level|Shaft|Reactor|Channel|Ward|Section|Berth|Hangar|Runway|Track|Exhibit|Line)$/;
/** Before a word that may have a capital for no more than its place. */
export const OPENS = /(?:^|["“‘(]|: |[.!?]["”’]? )$/;
const ALWAYS_WITH_S = /^(?:Children|People|\p{Lu}?\p{Ll}*[Mm]en|Lloyd|Sotheby|Christie|Sainsbury|McDonald|Levi)['’]s$/u;

function wordsIn(sentence: string): Word[] {
  let end = 0;
  return [...sentence.matchAll(WORD)].map(({ 0: whole, index }) => {
    const text = whole.replace(TELLS_WHICH, '');
    const word = { text, start: index, end: index + text.length, gap: sentence.slice(end, index) };
    end = word.end;
    return word;
  });
}

const isCapital = (text: string): boolean =>
  /^(?:(?:al|el|ar|as|ash|an)-)?\p{Lu}/u.test(text) && text !== 'I' && !/^I['’]/.test(text);

/**
 * Runs of words with capitals, and the small words within names.
 * @param openings two words each that begin a name, though the first is a small one elsewhere: "Own Tide"
 */
export function spansIn(sentence: string, openings: ReadonlySet<string> = new Set()): Word[][] {
  const words = wordsIn(sentence);
  const spans: Word[][] = [];
  let place = 0;
  while (place < words.length) {
    const word = words[place];
    const next = words[place + 1];
    if (!word || !startsName(sentence, word, next, openings)) {
      place++;
      continue;
    }
    const span = [word];
    let at = place + 1;
    for (;;) {
      const last = span.at(-1) ?? word;
      const isTitleOfWork =
        span.length === 1 && sentence.slice(0, word.start).endsWith('The ') && isCapital(words[at]?.text ?? '');
      const more = !isTitleOfWork && endsSpan(last, span, words[at]) ? 0 : continues(last, words.slice(at, at + 3));
      if (more === 0) break;
      span.push(...words.slice(at, at + more));
      at += more;
    }
    spans.push(span);
    place = at;
  }
  return spans;
}

function startsName(sentence: string, word: Word, next: Word | undefined, openings: ReadonlySet<string>): boolean {
  if (/^Years?$/.test(word.text) && /^\d+$/.test(next?.text ?? '')) return false;
  if (!isCapital(word.text) || DATES.test(word.text.replace(POSSESSIVE, ''))) return false;
  if (/-year-old$/.test(word.text)) return false;
  // "They've"
  const isFunctionWord =
    STOP_WORDS.has(word.text.toLowerCase().replace(/['’]\p{Ll}+$/u, '')) ||
    /^(?:The|An?|Its?|Their|Two|One)$/.test(word.text);
  if (!isFunctionWord || HONORIFIC.test(word.text)) return true;
  // "the Own Tide movement"
  const isWithin = !OPENS.test(sentence.slice(0, word.start)) && next?.gap === ' ' && isCapital(next.text);
  if (isWithin && !/^(?:The|An?)$/.test(word.text) && !DATES.test(next.text)) return true;
  if (openings.has(`${word.text} ${next?.text}`)) return true;
  // "US" is a name where "us" is none.
  return (
    word.text.length > 1 && /^\p{Lu}+$/u.test(word.text) && !OPENS.test(sentence.slice(0, word.start)) && next !== word
  );
}

function endsSpan(last: Word, span: readonly Word[], next: Word | undefined): boolean {
  if (!POSSESSIVE.test(last.text)) return false;
  if (ALWAYS_WITH_S.test(last.text)) return false;
  // "Harlan County Sheriff's Office"
  const isOffice = isPersonNoun(last.text.replace(POSSESSIVE, '').toLowerCase());
  if (isOffice && next && isCapital(next.text) && ORGANISATION_NOUNS.has(next.text.toLowerCase())) return false;
  // "Tanner's Quay"
  if (next && isCapital(next.text) && PLACE_NOUNS.has(next.text.toLowerCase())) return false;
  return !(span.some(({ text }) => text === 'St' || text === 'Saint') && next !== undefined && isCapital(next.text));
}

/** How many of the words that follow belong to the name. */
function continues(last: Word, [next, second, third]: readonly Word[]): number {
  if (!next) return 0;
  const isInitial = /^\p{Lu}$/u.test(last.text) || TITLES.has(last.text) || last.text === 'St';
  const joins = next.gap === ' ' || (next.gap === '. ' && isInitial) || next.gap === ' & ';
  if (!joins || DATES.test(next.text) || (HONORIFIC.test(next.text) && !TITLES.has(last.text))) return 0;
  if (isCapital(next.text)) return 1;
  if (
    /^\p{Lu}/u.test(last.text) &&
    /^\d{1,3}$/.test(next.text) &&
    (NUMBERED.test(last.text) || PLACE_NOUNS.has(last.text.toLowerCase()))
  )
    return 1;
  if (second?.gap !== ' ') return 0;
  if (BINDERS.has(next.text) && isCapital(second.text)) return 2;
  const isOn = next.text === 'on' && /^(?:Commission|Committee|Council|Conference|Panel)$/.test(last.text);
  if (!(isOn || /^(?:of|for)$/.test(next.text)) || !BEFORE_OF.has(last.text.toLowerCase())) return 0;
  if (isCapital(second.text) && !DATES.test(second.text)) return 2;
  return second.text === 'the' && third?.gap === ' ' && isCapital(third.text) ? 3 : 0;
}
