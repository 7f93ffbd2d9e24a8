import { placeOf } from '../../model/citations.js';
import { type Card, type Cited, isDraft, type Knowledge, type Source } from '../../model/knowledge.js';

/** What became of the sentences of a source in its next version, by number. */
export interface NextVersion {
  /** Of the source, and the fingerprint of the version that is compared. */
  id: string;
  sha256: string;
  kept: ReadonlyMap<number, number>;
  /** What changed sentences are now; those that are gone are in neither. */
  reworded: ReadonlyMap<number, number>;
}

const DAY_MS = 86_400_000;

/**
 * Puts a version of a source in the place of the one before: cards cite its sentences by their numbers now. Those whose
 * sentences have changed are to be looked at, and say so from now on. Drafts of what is gone go with it.
 * @returns the story, and the id of the source; as it was where the source is another version meanwhile
 */
export function putVersion(live: Knowledge, source: Omit<Source, 'id'>, version: NextVersion): [Knowledge, string] {
  const { story } = live;
  const { id, sha256, kept, reworded } = version;
  if (!story.sources.some((one) => one.id === id && one.sha256 === sha256)) return [live, id];
  const [first, ...more] = story.sources;
  const renew = (one: Source): Source => (one.id === id ? { ...one, ...source } : one);
  const renumbered = (cited: Cited): Cited[] => {
    const place = placeOf(cited);
    if ((place.source ?? first.id) !== id) return [cited];
    const now = kept.get(place.sentence) ?? reworded.get(place.sentence);
    if (now === undefined) return [];
    return [place.source === undefined ? now : `${id} ${now}`];
  };
  const touched = new Set(touchedCards(live, version));
  const checkBy = new Date(Date.parse(source.date) - DAY_MS).toISOString().slice(0, 10);
  const cards = live.cards.flatMap((card): Card[] => {
    const sentences = [...new Set(card.sentences.flatMap(renumbered))];
    if (isDraft(card) && sentences.length === 0 && card.sentences.length > 0) return [];
    return [{ ...card, sentences, ...(touched.has(card) && !isDraft(card) ? { checkBy } : {}) }];
  });
  const ids = new Set(cards.map((card) => card.id));
  const knowledge = {
    ...live,
    story: {
      ...story,
      sources: [renew(first), ...more.map(renew)] satisfies Knowledge['story']['sources'],
      notCited: story.notCited.flatMap((one) => renumbered(one.sentence).map((sentence) => ({ ...one, sentence }))),
    },
    cards: cards.map((card) => ({ ...card, related: card.related.filter((other) => ids.has(other)) })),
  };
  return [knowledge, id];
}

/** Cards of which a sentence is changed or gone. */
export function touchedCards({ story, cards }: Knowledge, { id, kept }: NextVersion): Card[] {
  return cards.filter(({ sentences }) =>
    sentences.map(placeOf).some(({ source = story.sources[0].id, sentence }) => source === id && !kept.has(sentence)),
  );
}

/** Sentences of a source, by number, that cards tell or that are excused. */
export function toldOf({ story, cards }: Knowledge, id: string): Set<number> {
  const cited = [...cards.flatMap(({ sentences }) => sentences), ...story.notCited.map(({ sentence }) => sentence)];
  const places = cited.map(placeOf).filter(({ source = story.sources[0].id }) => source === id);
  return new Set(places.map(({ sentence }) => sentence));
}
