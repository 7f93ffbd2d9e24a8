/**
 * Small words that turn what is asked: who asks what happened before, or what will be, is not answered by what happened.
 * Words in a row may stand for each other.
 */
const GROUPS: readonly (readonly string[])[] = `
  before previous previously earlier former formerly predecessor prior ago until till by
  after afterwards later following since subsequently then once when
  since ago after from
  until till before by through
  during while throughout amid in
  without no not lack lacking nor none
  except apart besides excluding but other
  will would going gonna wont expected expects expect plan plans planned due scheduled likely may might could forecast intends intend next promised tomorrow set
  should ought must need needs right supposed
  could can able possible may might
  ever before once time history never first
  again another second return repeat more also further twice
  yet still already now so far until
  still remain remains continue continues continued yet keep
  finally eventually end ended last ultimately
  first initially initial originally original begin began start started founder opened earliest
  last latest final recent previous end
  next following then later after coming
  other others another else different rest besides also
  same identical equal similar both also
  only sole just alone solely merely single except
  both two each pair either
  all every each whole entire everyone everything total
  most majority mainly mostly biggest largest
  more extra additional further another rise increase than over
  less fewer lower reduce reduced decrease drop under below than
  than compared versus over above under below more less fewer larger smaller higher lower longer shorter older bigger
  against opposed opposing oppose anti versus reject rejected
  instead replace replaced rather alternative
  outside beyond abroad elsewhere
  inside within in
  together jointly joint both
  alone single solo himself herself
  current currently now today present
  exactly exact precise precisely
  half 50
  average typical normally normal usual usually
  worst best biggest largest highest longest deadliest greatest oldest fastest record most`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

/** Words that turn a question when they stand in it; others of their group only show that a text says as much. */
const TURNING = new Set(
  `before previous previously earlier former prior after afterwards later since until till during without except besides apart
  will would wont should ought ever again yet still finally eventually first last next other others another else same only
  both all every most more less fewer than against instead outside inside together alone current currently exactly exact half
  average typical normally normal worst best biggest largest highest longest deadliest greatest oldest fastest record`.split(
    /\s+/,
  ),
);

const groupsOf = new Map<string, readonly string[][]>();
for (const group of GROUPS) {
  for (const word of group) groupsOf.set(word, [...(groupsOf.get(word) ?? []), [...group]]);
}

/** The words of a question that turn it. */
export function turningWords(words: readonly string[]): string[] {
  return words.filter((word) => TURNING.has(word));
}

/** Whether a text has the word or another that may stand for it. */
export function saysAsMuch(word: string, text: ReadonlySet<string>): boolean {
  if (text.has(word)) return true;
  return (groupsOf.get(word) ?? []).some((group) => group.some((other) => text.has(other)));
}
