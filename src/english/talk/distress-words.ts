/** Small classes of words by which a message tells whom it is about, as `find-distress.ts` and its model read them. */

function words(listed: string): ReadonlySet<string> {
  return new Set(listed.split(/\s+/));
}

export const SPEAKER = words('i me my mine myself we us our ours ourselves');
export const ADDRESSED = words('you your yours yourself');
export const OTHERS = words('he she they him her them his hers their theirs it its who people');

/** Somebody beside the speaker. */
export const KIN = words(
  `mum mom mother mummy dad father daddy stepdad stepmum stepfather husband wife boyfriend girlfriend partner ex son
  daughter baby child kid kids children brother sister friend mate family parents parent uncle aunt cousin grandma
  grandmother nan grandpa grandfather grandad neighbour neighbor roommate flatmate bf gf nephew niece fiance toddler twin
  stepbrother`,
);

/** What a question begins with. */
export const ASKING = words(
  'who what when where why how which whose whom is are was were did does do can could will would has have',
);

/** Too small to have a meaning of their own. */
export const SMALL = words(
  'the a an of to and in is are was were it that this for on at with i you he she they we me my be have has had do did not',
);
