/** Words of which one never stands for another of its class, however like the company they keep. */
const CLASSES: readonly string[] = `
  monday tuesday wednesday thursday friday saturday sunday weekday weekend
  january february march april may june july august september october november december
  spring summer autumn fall winter
  morning afternoon evening night midnight noon dawn dusk
  yesterday today tomorrow tonight
  second minute hour day week fortnight month year decade century
  north south east west northern southern eastern western northeast northwest southeast southwest
  first second third fourth fifth sixth seventh eighth ninth tenth last next previous final
  father mother brother sister son daughter uncle aunt cousin husband wife grandfather grandmother nephew niece
  man woman boy girl
  red blue green yellow black white grey brown orange pink purple
  tonne ton kilogram gram pound ounce
  metre meter kilometre kilometer mile foot inch yard centimetre
  dollar euro pound yen franc
  age height weight length width depth speed colour color size temperature
  spring summer autumn winter
  left right
  captain mate engineer cook
  doctor nurse patient
  student teacher
  buyer seller
  owner tenant
  winner loser
  defendant prosecutor judge lawyer witness juror
  minister president mayor governor king queen ambassador senator
  phone email letter post
  car bus train plane boat ship helicopter lorry truck tram taxi bicycle
  rice water flour oil bread milk sugar meat
  english french german spanish italian russian chinese japanese arabic`
  .trim()
  .split('\n')
  .map((line) => line.trim());

const NONE: readonly number[] = [];
const byWord = new Map<string, number[]>();
CLASSES.forEach((line, place) => {
  for (const word of line.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), place]);
});

/** The classes that a word is of, by their numbers; hardly any word is of one. */
export function classesOf(word: string): readonly number[] {
  const singular = word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
  return byWord.get(word) ?? byWord.get(singular) ?? NONE;
}

/** Whether both words are of one class, so that the one excludes the other: "Tuesday" and "Thursday". */
export function excludeEachOther(a: string, b: string): boolean {
  const own = classesOf(a);
  return own.length > 0 && classesOf(b).some((one) => own.includes(one));
}
