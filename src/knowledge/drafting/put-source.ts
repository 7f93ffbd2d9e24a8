import { fold } from '../../answering/read/tokens.js';
import type { Card, Cited, Knowledge, Source } from '../../model/knowledge.js';
import { noQuestion } from '../no-question.js';
import type { DraftCard, DraftStory } from './draft-story.js';
import { slugOf } from './entities.js';
import { freeId, joinNames } from './known-names.js';
import { type NextVersion, putVersion, toldOf } from './put-version.js';

/** An article with all that is drafted from it; its text is no part of this. */
export interface DraftedSource {
  source: Omit<Source, 'id'>;
  draft: DraftStory;
  version?: NextVersion;
}

/** Most characters of a source's id, and of a card's after that. */
const MOST_IN_SOURCE_ID = 24;
const MOST_IN_ID = 60;

/**
 * Adds a source to a story with its drafts: cards without answers that cite it, and the names that the story lacks. All
 * that is there stays as it is; a source of the same text is not added again.
 */
export function putSource(live: Knowledge, { source, draft, version }: DraftedSource): Knowledge {
  const { story } = live;
  const [first, ...more] = story.sources;
  if (story.sources.some(({ sha256 }) => sha256 === source.sha256)) return live;
  if (version) return putDrafts(...putVersion(live, source, version), draft);
  const id = sourceIdOf(source, new Set(story.sources.map((one) => one.id)));
  return putDrafts({ ...live, story: { ...story, sources: [first, ...more, { id, ...source }] } }, id, draft);
}

/** Adds the drafts that tell what no card does, and the names that the story lacks. */
function putDrafts(live: Knowledge, id: string, draft: DraftStory): Knowledge {
  const { story, vocabulary } = live;
  const cite = (sentence: number): Cited => (id === story.sources[0].id ? sentence : `${id} ${sentence}`);
  const { fresh, ids } = joinNames(vocabulary, draft.entities);
  const told = toldOf(live, id);
  const untold = draft.cards.filter(({ sentences }) => sentences.some((sentence) => !told.has(sentence)));
  const cards = cardsOf(live, untold, { id, ids, cite });
  const named = new Set(cards.flatMap((card) => [...card.entities, ...card.quotes.map(({ speaker }) => speaker)]));
  return {
    ...live,
    vocabulary: { ...vocabulary, entities: [...vocabulary.entities, ...fresh.filter((one) => named.has(one.id))] },
    cards: [...live.cards, ...cards],
  };
}

/** After its publisher, or else its title. */
function sourceIdOf({ publisher, title = '' }: Omit<Source, 'id'>, used: ReadonlySet<string>): string {
  const slug = slugOf((publisher ?? title).replace(/^the\s+/i, ''));
  const short = slug
    .slice(0, MOST_IN_SOURCE_ID)
    .replace(/-[^-]*$/, (end) => (slug.length > MOST_IN_SOURCE_ID ? '' : end));
  return freeId(/^[a-z]/.test(short) ? short : `source-${short}`.replace(/-$/, ''), used);
}

interface Place {
  /** Of the source. */
  id: string;
  /** Of names in the story, by those in the draft. */
  ids: ReadonlyMap<string, string>;
  cite(sentence: number): Cited;
}

function cardsOf(live: Knowledge, drafts: readonly DraftCard[], { id: source, ids, cite }: Place): Card[] {
  const used = new Set(live.cards.map(({ id }) => id));
  const named = new Map<string, string>();
  for (const { id } of drafts) {
    const free = freeId(`${source}-${id}`.slice(0, MOST_IN_ID - '-99'.length).replace(/-$/, ''), used);
    used.add(free);
    named.set(id, free);
  }
  const asked = new Set(
    [...live.cards, ...live.notCovered].flatMap((one) => [one.question, ...one.alsoAsked].map(fold)),
  );
  return drafts.map((draft): Card => {
    const { question, quotes, sentences, entities, saidBy, related, when } = draft;
    const idsOf = (drafted: readonly string[]): string[] => [...new Set(drafted.flatMap((id) => ids.get(id) ?? []))];
    const about = idsOf(entities);
    const claimed = idsOf(saidBy);
    return {
      id: named.get(draft.id) ?? draft.id,
      topic: topicOf(live, about),
      question: asked.has(fold(question)) ? noQuestion(sentences[0], source) : question,
      alsoAsked: [],
      answer: '',
      ...(claimed.length > 0 ? { saidBy: claimed } : {}),
      quotes: quotes.flatMap(({ speaker, words }) => idsOf([speaker]).map((id) => ({ speaker: id, words }))),
      sentences: sentences.map(cite),
      entities: about,
      related: related.flatMap((id) => named.get(id) ?? []),
      ...(when === undefined ? {} : { when }),
      misconceptions: [],
    };
  });
}

/** Where the story tells most of the same names; else its first topic. */
function topicOf({ story, cards }: Knowledge, about: readonly string[]): string {
  const shared = new Map(story.topics.map(({ id }) => [id, 0]));
  for (const { topic, entities } of cards) {
    const both = entities.filter((id) => about.includes(id)).length;
    shared.set(topic, (shared.get(topic) ?? 0) + both);
  }
  const [best] = [...shared].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? 'story';
}
