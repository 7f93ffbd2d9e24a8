import type { Cited } from '../../model/knowledge.js';
import { fingerprint } from '../article.js';
import { NOT_COVERED_FILE, STORY_FILE, VOCABULARY_FILE } from '../file-names.js';
import { itemOf, yamlOf } from '../format.js';
import { jsonSchemas } from '../json-schemas.js';
import type { ArticleFile } from '../web-page.js';
import type { DraftCard, DraftStory } from './draft-story.js';

/** What is told of the story besides its text. */
export interface StoryFacts extends ArticleFile {
  title: string;
  /** ISO 8601. */
  date: string;
}

/** The texts of a whole knowledge folder, by their names in it, with comments for whoever words the cards. */
export function draftFiles(draft: DraftStory, facts: StoryFacts): Map<string, string> {
  return new Map([
    [STORY_FILE, storyText(draft, facts)],
    [VOCABULARY_FILE, vocabularyText(draft)],
    [
      NOT_COVERED_FILE,
      `# What people ask and the story does not say; \`[]\` is an empty list.\n${yamlOf('not-covered', [])}`,
    ],
    ...cardFiles(draft),
    ...jsonSchemas(),
  ]);
}

/** In the order of the article: a file for each part of it that is a topic, or one where topics take turns. */
function cardFiles({ topics, cards }: DraftStory): [string, string][] {
  const turns = cards.filter(({ topic }, place) => topic !== cards[place - 1]?.topic).length;
  const used = topics.filter(({ id }) => cards.some(({ topic }) => topic === id));
  if (turns > used.length) return [['cards/story.yaml', cardsText(cards)]];
  return used.map(({ id }) => [`cards/${id}.yaml`, cardsText(cards.filter(({ topic }) => topic === id))]);
}

function storyText({ sentences, topics }: DraftStory, { title, date, text, publisher, url }: StoryFacts): string {
  const source = {
    id: 'article',
    ...(publisher ? { publisher } : {}),
    title,
    ...(url ? { url } : {}),
    date,
    sha256: fingerprint(text),
    sentences,
  };
  const story = yamlOf('story', { title, date, sources: [source], topics });
  return `${story}# Topics are what members pick from, each card names one: better their titles, here alone, and put cards elsewhere.\n`;
}

function vocabularyText({ entities }: DraftStory): string {
  const text = yamlOf('vocabulary', { entities, sameMeaning: [] });
  return `${text}# Names were found by rules: see that kind, role and aliases are right.\n`;
}

/** @param cite a sentence's number as cards cite it */
export function cardsText(
  cards: readonly DraftCard[],
  cite: (sentence: number) => Cited = (sentence) => sentence,
): string {
  const head =
    '# Drafts. Word each `answer` in one to three sentences of your own; a card without one answers nobody.\n' +
    '# Better the question, add other ways to ask, and delete the cards that you do not need.\n';
  const items = cards.map(
    (card) => `\n# ${card.begins}\n${figuresLine(card)}${unclaimedLines(card)}${itemText(card, cite)}`,
  );
  return `# yaml-language-server: $schema=../schema/cards.schema.json\n${head}${items.join('')}`;
}

const figuresLine = ({ figures }: DraftCard): string =>
  figures.length > 0 ? `# Figures: ${figures.join('; ')}\n` : '';

const unclaimedLines = ({ unclaimed }: DraftCard): string =>
  unclaimed.map((words) => `# Who said "${words}"? Put it in as a quote.\n`).join('');

function itemText(
  { id, topic, question, saidBy, quotes, sentences, entities, related, when }: DraftCard,
  cite: (sentence: number) => Cited,
): string {
  return itemOf({
    id,
    topic,
    question,
    alsoAsked: [],
    answer: '',
    ...(saidBy.length > 0 ? { saidBy } : {}),
    quotes,
    sentences: sentences.map(cite),
    entities,
    related,
    ...(when ? { when } : {}),
  });
}
