/**
 * Cards cite sentences by their numbers, so that these rules are our own: a library's next release would number anew.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that begin sentences, and hardly ever names: after an abbreviation, one of them tells that a sentence ended. */
const STARTERS = words(
  'The A It He She They We This That These Those There In On At But And If When While After Before As For From Its His Her ' +
    'Their Our However Meanwhile What Why How Mr Mrs Ms Mr. Mrs. Ms. Some Most Many Both Under By With Since Until Last',
);
/** What a name follows, or what a name ends with. */
const BEFORE_NAMES = words(
  'mr mrs ms messrs mme dr prof rev hon gen maj col capt cmdr lt sgt cpl pte supt insp det gov sen rep pres amb st ste mt ft ' +
    'ave rd blvd sq co inc ltd corp bros jr sr vs v dept univ assn al',
);
const BEFORE_FIGURES = words('no nos fig figs art vol p pp ch sec para approx ca c est');
const SHORT_DATES = words(
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun',
);
/** "said no. 14 people …": here it is no abbreviation. */
const BEFORE_NO = words('say says said saying answer answered is was vote votes voted be');
const NEVER_LAST = words('e.g i.e viz cf');
const DAYS_AND_ZONES =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:GMT|BST|UTC|CET|CEST|EST|EDT|ET|CT|PT|PST|PDT|Eastern|Central|Pacific|local)\b|^(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec)/;

const CLOSING = '["\'”’»)\\]]';
const ENDING = new RegExp(`^(.*?)([.!?…]+)((?:${CLOSING}|\\[\\d+\\])*)$`, 'u');
const OPENING = /^["'“‘«([]+/;
/** Texts that were parted word by word have full stops that stand alone; the quotation mark may come before or after. */
const STANDS_ALONE = /^["”]?[.!?]["”]?$/;
/** "1 . 5 million", "1 , 200" in such texts. */
const PARTED_FIGURE = /(\d) ([.,]) (?=\d)/g;
/** "ended.The": the space was lost. */
const LOST_SPACE = /(\p{Ll}{2}[.!?]["”’]?)(?=\p{Lu}\p{Ll})/gu;
/** "Mr Brae asked", "a friend said" after a quotation that ends in a question mark or a call. */
const ATTRIBUTION =
  /^(?:\S+ ){1,4}(?:said|says|asked|asks|added|cried|shouted|called|wrote|told|demanded|replied|wondered)\b/;

/**
 * The sentences of a paragraph in their order, each on one line.
 * @param hasCase whether the text begins its sentences with capitals, so that a small letter begins none
 */
export function splitProse(text: string, hasCase: boolean): string[] {
  const tokens = text.replace(PARTED_FIGURE, '$1$2').replace(LOST_SPACE, '$1 ').split(/\s+/).filter(Boolean);
  const sentences: string[] = [];
  let start = 0;
  tokens.forEach((_, place) => {
    if (place + 1 < tokens.length && !endsAt(tokens, place, hasCase)) return;
    sentences.push(tokens.slice(start, place + 1).join(' '));
    start = place + 1;
  });
  return sentences;
}

/** Whether a sentence ends with the token at a place that is not the last. */
function endsAt(tokens: readonly string[], place: number, hasCase: boolean): boolean {
  const token = tokens[place] ?? '';
  if (STANDS_ALONE.test(token)) return true;
  const [, word = '', stop = '', closing = ''] = ENDING.exec(token) ?? [];
  if (stop === '') return false;
  const next = (tokens[place + 1] ?? '').replace(OPENING, '');
  if (hasCase && /^\p{Ll}+(?!\p{L})/u.test(next)) return false;
  if (stop === '.') return endsAfter(word.replace(OPENING, ''), tokens[place - 1] ?? '', next);
  const isEllipsis = stop === '…' || stop === '...';
  if (isEllipsis && /^I(?!\p{L})/u.test(next)) return false;
  return closing === '' || !ATTRIBUTION.test(tokens.slice(place + 1, place + 6).join(' '));
}

/** Whether a full stop after a word ends the sentence, or only shortens the word. */
function endsAfter(word: string, before: string, next: string): boolean {
  const lower = word.toLowerCase();
  const startsAnew = STARTERS.has(next.replace(/[,:;]$/, ''));
  const isFigure = /^[\d£$€]/.test(next);
  if (NEVER_LAST.has(lower)) return false;
  if (/^[ap]\.m$/.test(lower)) return !DAYS_AND_ZONES.test(next);
  if (/^(?:\p{L}\.)*\p{Lu}$/u.test(word) || /^(?:\p{L}{1,2}\.)+\p{L}$/u.test(word)) return startsAnew || isFigure;
  if (BEFORE_NAMES.has(lower)) return startsAnew;
  if (BEFORE_FIGURES.has(lower)) return !isFigure || BEFORE_NO.has(before.toLowerCase());
  if (SHORT_DATES.has(word)) return !isFigure && !DAYS_AND_ZONES.test(next);
  return true;
}
