import type { NameKind } from './kind-of-noun.js';

/** What stands right before or right behind a name, and tells what kind of thing it stands for. */
interface Cue {
  before?: RegExp;
  behind?: RegExp;
  kind: NameKind;
  score: number;
}

const PUBLIC_OFFICES =
  'government|parliament|senate|army|navy|air force|capital|constitution|embassy|ambassador|senators?|voters|economy|currency|population|independence|central bank|supreme court|airspace|borders?|coast|territory|citizens|streets|outskirts|suburbs|mayor|residents|monarchy|airports|troops|soldiers|exports|harvest|neighbours?|frontier|(?:closest|main|oldest) ally|(?:\\p{Ll}+ )?(?:minister|ministry|rebels|authority|authorities|coastguard)|(?:largest|second|biggest|oldest|main|only|northern|southern|eastern|western) (?:\\p{Ll}+ )?(?:city|port|river|hospital|airport|province|coast)';

/** Each with an example. */
const CUES: readonly Cue[] = [
  // "Ketara's health minister", "Velden's border"
  { behind: new RegExp(`^['’]s? (?:\\p{Ll}+ )?(?:${PUBLIC_OFFICES})\\b`, 'u'), kind: 'place', score: 5 },
  // "Bluewing's chief executive"
  {
    behind:
      /^['’]s? (?:\p{Ll}+ )?(?:chief executive|chair(?:man|woman)?|managing director|shareholders|share price|shares|employees|customers|headquarters|subsidiary|turnover|annual report|pilots|fleet)\b/u,
    kind: 'organisation',
    score: 3,
  },
  // "the eastern edge of Ketara", "12 kilometres north of Hask", "independent of Cordane"
  {
    before:
      /\b(?:government|army|coast|edge|north|south|east|west|outskirts|shores?|border|parts?|most|much|capital|independent|independence|islands|citizens|natives?|map|embassy|kilometres|km|miles) of (?:the )?$/u,
    kind: 'place',
    score: 3,
  },
  // "neighbouring Sundmark"
  { before: /\b[Nn]eighbou?ring $|\b[Nn]earby $|\b[Ll]andlocked $/u, kind: 'place', score: 4 },
  // "on the Karsk side", "the Karsk city council", "the Karsk authorities"
  {
    behind:
      /^ (?:(?:city|town|district|county|port|health|fire|harbour|state) )?(?:side|shore|council|police|parliament|government|chamber|court|army|ministry|authorities|embassy|consulate|border|prosecutor|courthouse|prison)\b/u,
    kind: 'place',
    score: 2.5,
  },
  // "viewers of Belmara One"
  {
    before:
      /\b(?:viewers|listeners|readers|subscribers|shareholders|customers|employees|founders?|correspondent|editor|newsreader) (?:of|at|for) (?:the )?$/u,
    kind: 'organisation',
    score: 4,
  },
  // "the landlady of the Golden Trout", "at the Corn Exchange"
  { before: /\b(?:landlady|landlord|guests|patrons) of (?:the )?$|\bat the $/u, kind: 'place', score: 2 },
  // "Northlee Wind, which owns the wind farm"
  {
    behind:
      /^, which (?:has |had |also )?(?:own|owns|owned|runs?|ran|operates?|operated|holds|held|makes|made|employs?|employed|says?|said|den(?:y|ies|ied)|builds|built|sells|sold|hired|bought|insures|insured|publishe[sd]|represents?|supplies|supplied|declined|refused|wants?|campaign(?:s|ed))\b/u,
    kind: 'organisation',
    score: 3,
  },
  // "Lanmet put the damage at 35m and said it could take months"
  { behind: /^ \p{Ll}[^.;:"“”]{2,80} (?:and|but) (?:said|says) (?:that )?it\b/u, kind: 'organisation', score: 2 },
  // "the Night Star left the rails"
  {
    behind:
      /^ (?:had |was )?(?:left the rails|ran aground|run aground|sank|sunk|capsized|docked|towed|derailed|set sail|listing)\b/u,
    kind: 'thing',
    score: 4,
  },
  // "aboard the Wilhelmina", "the master of the Castor", "the bulk carrier Alma"
  {
    before: /\b(?:aboard|on board|(?:(?<!harbour |station )master|wreck|decks?|hull) of)(?: the)? $/u,
    kind: 'thing',
    score: 3,
  },
  { before: /\b(?:bulk|aircraft|car|gas|ore|livestock) carrier $/u, kind: 'thing', score: 6 },
  // "an economist at Banco Meridiano", "the operations director of Argus Ward", "shares in Vias"
  {
    before:
      /\b(?:(?:economist|analyst|strategist|researcher|trader|broker) (?:at|of|with)|(?:director|chief executive|chairman|chairwoman|founder|co-founder|subsidiary|arm) of|(?:shares|stake) in) $/iu,
    kind: 'organisation',
    score: 4,
  },
  // "the Holm power station", "the Brod bombing"
  {
    behind:
      /^ (?:(?:power|railway|train|bus|police|fire|petrol|pumping|metro|tram|research) station|embankment|crossing|junction|foothills|bombing|earthquake|disaster|massacre|riots|floods?|siege|derailment)\b/u,
    kind: 'place',
    score: 3,
  },
  // "off the Orlenkogel"
  {
    before: /\b(?:off|over|onto|along|across|through|up|down|beneath|below|above|beside|towards) the $/u,
    kind: 'place',
    score: 1,
  },
  // "told Meridian Wire by telephone"
  { before: /\btold $/, behind: /^ (?:by telephone|in an interview|by e-?mail)\b/, kind: 'organisation', score: 3 },
  // "Morvane explained its vote": nobody's own
  { behind: /^ (?:has |had )?\p{Ll}+(?:ed|s|t) its\b/u, kind: 'person', score: -2 },
];

/** What tells the kind of a name by what stands next to it. */
export function scoreCues(before: string, behind: string, add: (kind: NameKind, score: number) => void): void {
  for (const cue of CUES)
    if ((cue.before?.test(before) ?? true) && (cue.behind?.test(behind) ?? true)) add(cue.kind, cue.score);
}
