import { fold } from '../../answering/read/tokens.js';
import type { English } from '../../english/english.js';
import { STOP_WORDS } from '../../english/words.js';
import type { Entity } from '../../model/knowledge.js';
import { type ClaimCheck, createClaimCheck } from '../check-claims.js';
import { splitSentences } from '../sentences.js';
import { subjectOf } from './ask-word.js';
import { withoutDateline } from './dateline.js';
import { entitiesOf, slugOf } from './entities.js';
import { findFigures } from './figures.js';
import { findGroups } from './find-groups.js';
import { findWhen } from './find-when.js';
import { findMentions } from './mentions.js';
import { groupNames, type Name } from './names.js';
import { questionOf } from './questions.js';
import { cutToCard, findQuotations, type Quotation } from './quotations.js';
import { findSpeakers } from './speakers.js';
import { ONE_TOPIC, topicsOf } from './topics.js';
import { findUnnamed, withoutThose } from './unnamed.js';

/** A card without an answer, for somebody to word. */
export interface DraftCard {
  id: string;
  topic: string;
  question: string;
  saidBy: string[];
  quotes: { speaker: string; words: string }[];
  sentences: number[];
  entities: string[];
  related: string[];
  when: string | undefined;
  /** For the curator; a card has no place for them but its answer. */
  figures: string[];
  /** Quotations of which nobody was found to have said them. */
  unclaimed: string[];
  /** How the statement begins. */
  begins: string;
}

export interface DraftStory {
  /** How many the article has. */
  sentences: number;
  topics: { id: string; title: string }[];
  entities: Entity[];
  cards: DraftCard[];
}

const MOST_QUOTES = 4;
const MOST_RELATED = 3;
const WORDS_IN_ID = 2;
const WORDS_TO_SHOW = 8;

/**
 * Drafts a story from its article: names, and a card for each statement, which is a sentence, or several where one
 * quotation runs over them. Nothing of it is an answer: that is left to people.
 * @param progress is told what is done, for work of more than a moment
 * @param asked questions of other cards, which are not repeated
 */
export function draftStory(
  article: string,
  english: English,
  progress: (text: string) => void = () => {},
  asked: Iterable<string> = [],
): DraftStory {
  const sentences = splitSentences(article).map((sentence, place) =>
    (place === 0 ? withoutDateline(sentence) : sentence).replaceAll("''", '"'),
  );
  progress(`${sentences.length} sentences; looking for names`);
  const named = groupNames(findMentions(sentences, english), sentences, english);
  progress(`${named.length} names; looking for quotations and whose they are`);
  const unnamed = findUnnamed(sentences, named);
  const groups = [...unnamed, ...withoutThose(unnamed, findGroups(sentences, named))];
  const quotations = findQuotations(sentences);
  const { bySentence, byGroup } = findSpeakers(sentences, [...named, ...groups], quotations);
  const speaking = new Set(bySentence.flat());
  const names = [...named, ...groups.filter((group) => speaking.has(group))];
  const entities = entitiesOf(names, sentences);
  const vocabulary = [...new Set(entities.values())];
  const claims = createClaimCheck({ entities: vocabulary, sameMeaning: [] });
  const idOf = (name: Name): string[] => [entities.get(name)?.id ?? []].flat();
  const allNames = [
    ...new Set(names.flatMap(({ text, mentions }) => [text, ...mentions.map((mention) => mention.text)])),
  ];
  let before: string | undefined;
  const taken = new Set([...asked].map(fold));
  const cards = statementsOf(sentences.length, quotations).map((places): DraftCard => {
    const text = places.map((place) => sentences[place] ?? '').join(' ');
    const [first = 0] = places;
    const speakers = [...new Set(places.flatMap((place) => bySentence[place] ?? []))];
    const about = names.filter(({ mentions }) => mentions.some(({ sentence }) => places.includes(sentence)));
    const quoted = quotations.filter(({ sentence }) => places.includes(sentence));
    const quotes = quoted.flatMap(({ group, words }) => {
      const speaker = byGroup.get(group);
      return speaker ? idOf(speaker).map((id) => ({ speaker: id, words: cutToCard(words) })) : [];
    });
    const figures = places.flatMap((place) => findFigures(sentences[place] ?? ''));
    const statement = {
      number: first + 1,
      text,
      speaker: speakers[0] && shownName(speakers[0], sentences),
      isPlural: speakers[0]?.kind === 'people' && !/^an? /.test(speakers[0].text),
      names: about.filter((name) => !speakers.includes(name)).map((name) => shownName(name, sentences)),
      allNames,
      before,
    };
    const question = questionOf(statement, taken);
    taken.add(fold(question));
    before = subjectOf(statement);
    const words = text.split(' ');
    return {
      id: idFor(first + 1, text),
      topic: ONE_TOPIC.id,
      question,
      saidBy: speakers.flatMap(idOf),
      quotes: quotes.slice(0, MOST_QUOTES),
      sentences: places.map((place) => place + 1),
      entities: [...new Set([...about, ...speakers])].flatMap(idOf),
      related: [],
      when: places.map((place) => findWhen(sentences[place] ?? '')).find((when) => when !== undefined),
      figures,
      unclaimed: quoted.filter(({ group }) => !byGroup.has(group)).map(({ words }) => words),
      begins: words.slice(0, WORDS_TO_SHOW).join(' ') + (words.length > WORDS_TO_SHOW ? ' …' : ''),
    };
  });
  const { topics, topicOf } = topicsOf(article, cards, vocabulary);
  for (const card of cards) {
    card.topic = topicOf(card);
    card.related = relatedTo(card, cards);
    leaveDoubtful(card, claims, sentences);
  }
  progress(`${cards.length} cards to word`);
  return { sentences: sentences.length, topics, entities: vocabulary, cards };
}

/** What the check would not let stand is left to whoever words the card: a fresh draft has no fault. */
function leaveDoubtful(card: DraftCard, claims: ClaimCheck, sentences: readonly string[]): void {
  const cited = card.sentences.map((number) => ({
    name: `${number}`,
    text: sentences[number - 1] ?? '',
    before: sentences.slice(0, number - 1),
  }));
  const faults = new Set(claims({ ...card, answer: '' }, cited).map(({ path }) => path.join('.')));
  if (faults.size === 0) return;
  card.unclaimed.push(...card.quotes.filter((_, i) => faults.has(`quotes.${i}.speaker`)).map(({ words }) => words));
  card.quotes = card.quotes.filter((_, i) => !faults.has(`quotes.${i}.speaker`));
  card.saidBy = card.saidBy.filter((_, i) => !faults.has(`saidBy.${i}`));
}

/** "the Air Pilots' Union", where the article mostly says so; "the police". */
function shownName({ text, kind, mentions }: Name, sentences: readonly string[]): string {
  const withThe = mentions.filter(
    ({ sentence, start, title }) => !title && /\bthe $/i.test((sentences[sentence] ?? '').slice(0, start)),
  );
  const isGroup = kind === 'organisation' && text === text.toLowerCase();
  return isGroup || (kind !== 'person' && withThe.length * 2 > mentions.length) ? `the ${text}` : text;
}

/** By its sentence and the first of its words that name nobody, so that it stays right where a name is mended. */
function idFor(number: number, text: string): string {
  const words = (text.match(/(?<![\p{L}'’-])\p{Ll}{4,}(?![\p{L}'’-])/gu) ?? []).filter((word) => !STOP_WORDS.has(word));
  return [`s${String(number).padStart(2, '0')}`, ...words.slice(0, WORDS_IN_ID).map(slugOf)].join('-');
}

/** Places of the sentences of each statement. */
function statementsOf(count: number, quotations: readonly Quotation[]): number[][] {
  const statements: number[][] = [];
  for (let place = 0; place < count; place++) {
    const groups = new Set(quotations.filter(({ sentence }) => sentence === place).map(({ group }) => group));
    const last = statements.at(-1);
    const goesOn = last && quotations.some(({ sentence, group }) => sentence === place - 1 && groups.has(group));
    if (goesOn) last.push(place);
    else statements.push([place]);
  }
  return statements;
}

/** Those that share most names with it; of as many, the nearest in the article. */
function relatedTo(card: DraftCard, cards: readonly DraftCard[]): string[] {
  const place = cards.indexOf(card);
  return cards
    .map((other, at) => ({
      id: other.id,
      shared: other === card ? 0 : other.entities.filter((id) => card.entities.includes(id)).length,
      apart: Math.abs(at - place),
    }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.apart - b.apart)
    .slice(0, MOST_RELATED)
    .map(({ id }) => id);
}
