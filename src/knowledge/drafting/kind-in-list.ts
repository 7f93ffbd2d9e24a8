import type { Entity } from '../../model/knowledge.js';
import type { Mention } from './mention.js';

/** A name with its likeliest kind. */
interface Judged {
  kind: Entity['kind'];
  /** By how much that is likelier than the next. */
  lead: number;
  mentions: readonly Mention[];
}

/** A kind that leads by less may be another; what leads by more is one. */
const [DOUBTFUL, CERTAIN] = [1.5, 2];

/** More of a list behind a name: ", the Skardel and the Lille Tver". */
const LISTED_ON = /^(?:, (?:the )?\p{Lu}[\p{L} ]*)*,? (?:and|or) (?:the )?\p{Lu}/u;

/** The kind of a name, which is that of others in a list with it where it is doubtful: "the Raudelva and the Lille". */
export function kindInList(name: Judged, named: readonly Judged[], sentences: readonly string[]): Entity['kind'] {
  if (name.lead >= DOUBTFUL) return name.kind;
  const isListed = (one: Mention, other: Mention): boolean => {
    if (one.sentence !== other.sentence || one === other) return false;
    const [first, last] = one.start < other.start ? [one, other] : [other, one];
    const between = (sentences[one.sentence] ?? '').slice(first.end, last.start);
    const words = between.split(/[ ,]+/);
    // "in Velden, Hedda Voss says" is none
    const goesOn = LISTED_ON.test((sentences[one.sentence] ?? '').slice(last.end));
    return (
      (/ (?:and|or) /.test(between) || (/,/.test(between) && goesOn)) &&
      words.every((word) => /^(?:and|or|the|\p{Lu}\S*|)$/u.test(word))
    );
  };
  const certain = named.find(
    ({ lead, mentions }) =>
      lead >= CERTAIN && name.mentions.some((one) => mentions.some((other) => isListed(one, other))),
  );
  return certain?.kind ?? name.kind;
}
