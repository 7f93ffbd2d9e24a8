const SMALL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const DIGITS = '[£$€]?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:%|bn|m|k|km|cm|mm|kg|g|mph|C|F|MW|GW)?';
const SCALE = `(?: (?:hundred|thousand|million|billion|trillion))*(?:(?<=hundred|thousand) and (?:(?:${TENS})(?:-(?:one|${SMALL}))?|${SMALL}))?`;
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}.:-])(?:${DIGITS}(?![\\p{L}\\p{N}]|[.:]\\d)|(?:(?:${TENS})(?:-(?:one|${SMALL}))?|${SMALL})(?![\\p{L}\\p{N}]))${SCALE}`,
  'giu',
);
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const IS_DATE = new RegExp(`^(?: (?:and|to|or) \\d{1,2})? ${MONTH}`);
/** "a tenth of the slope", "half as many", "double the radius", "no deaths". */
const SHARE =
  /(?<![\p{L}\p{N}-])(?:(?:an?|one) (?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth|hundredth)(?= of\b|[,.;]|$)|half(?= (?:of|as|the|its|their|his|her|all)\b|[.;]| to)|(?:double|twice|triple) (?=the|that|its|as|what)|no (?:deaths|injuries|casualties)\b|dozens(?= of)|a dozen(?= \p{Ll}))/giu;
/** "Room 9". */
const NO_COUNT =
  /\b(?:Room|Route|Flight|Article|Section|Chapter|Pier|Gate|Unit|Block|Platform|Years?|Grade|Class|Highway|Number|No\.) (?:\d+ (?:to|and|or) )?$/;
const AFTER_MONTH = new RegExp(`${MONTH} (?:\\d{1,2} and )?$`);
const BEFORE_YEAR = /(?:\b(?:in|since|until|by|of|from|to|before|after|between|during|year) |\band |, )$/i;
const TIME_AFTER = /^ ?(?:[ap]\.?m\b|o['’]clock)/i;
/** What ends the words that a figure counts. */
const NO_UNIT = new Set(
  (
    'of and or in on to the a an at for from with by was were is are be been have has had who which that than as but if not it its their his her ' +
    'after before since when while because so below above under over out up down off into about would will could can may must said says did do does ' +
    'left took came went died remain stood fell rose this next last towards also earlier later ago away more less here there now then per each'
  ).split(' '),
);
const MOST_UNIT_WORDS = 2;

/**
 * The figures of a sentence with what they count, in its order: "22 minutes", "£40,000", "a third", and ages, "37". Days,
 * years and times are none.
 */
export function findFigures(sentence: string): string[] {
  const counted = countedIn(sentence);
  const shares = [...sentence.matchAll(SHARE)].map(({ 0: figure, index }): Found => [index, figure.trim()]);
  return [...counted, ...shares].sort(([a], [b]) => a - b).map(([, figure]) => figure);
}

/** Where it stands, and how it reads. */
type Found = [index: number, figure: string];

function countedIn(sentence: string): Found[] {
  return [...sentence.matchAll(FIGURE)].flatMap(({ 0: figure, index }): Found[] => {
    const before = sentence.slice(0, index);
    const after = sentence.slice(index + figure.length);
    if (IS_DATE.test(after) || TIME_AFTER.test(after) || NO_COUNT.test(before)) return [];
    // "at Twelve Stones" is a name.
    if (/^\p{Lu}/u.test(figure) && !/(?:^|["“‘] ?)$/u.test(before)) return [];
    if (
      /^(?:1[5-9]|20)\d\d$/.test(figure) &&
      (BEFORE_YEAR.test(before) || AFTER_MONTH.test(before) || /^[,.]/.test(after))
    )
      return [];
    if (/^\d{1,2}$/.test(figure) && AFTER_MONTH.test(before)) return [];
    return [[index, figure + unitOf(after)]];
  });
}

function unitOf(after: string): string {
  const [, joined = ''] = /^(-year-old\b|-\p{L}+(?: \p{Ll}+)?)/u.exec(after) ?? [];
  if (joined !== '') return joined;
  const unit: string[] = [];
  for (const [, word = '', stop = ''] of after.matchAll(/ ([\p{L}'’-]+)([^ ]?)/guy)) {
    if (NO_UNIT.has(word.toLowerCase())) break;
    unit.push(word);
    if (stop !== '' || unit.length === MOST_UNIT_WORDS) break;
  }
  return unit.map((word) => ` ${word}`).join('');
}
