import { ENGLISH } from '../../languages/language.js';
import { TALK_TEXTS } from '../../languages/talk-texts.js';
import { citationsOf } from '../../model/citations.js';
import type { Card, Source } from '../../model/knowledge.js';
import type { TalkAbout, Telling } from '../../model/reply.js';
import { NOTHING_ASKED, saidByLine } from './reply-text.js';
import { nameOfSource, placeIn } from './source-text.js';

const DISTRESS =
  'I am sorry that you are going through this. I am only a bot that knows one news story, and I cannot help as a person could. If you or somebody with you is in danger, call the local emergency number (112 or 911); https://findahelpline.com lists people to talk to, in many countries.';
const ONLY_ENGLISH = 'I only understand English so far.';
/** Of the last answer's cards; an answer has no more. */
const MOST_CARDS = 3;
/** Named as what every answer rests on. */
const MOST_SOURCES = 5;

/** What a reply may go by besides what was said. */
export interface Said {
  telling: Telling;
  /** The cards of the last answer; none where nothing was answered. */
  shown: readonly Card[];
  /** ISO 639-1. */
  language: string;
}

export function talkText(about: TalkAbout, { telling, shown, language }: Said): string {
  const { title, date } = telling.story;
  const story = `“${title}” (${date})`;
  switch (about) {
    case 'nothing':
      return NOTHING_ASKED;
    case 'greeting':
      return `Hello! I answer questions about one news story: ${story}. Ask me in your own words.`;
    case 'thanks':
      return 'You are welcome. Ask on whenever you like.';
    case 'praise':
      return 'Thank you! A 👍 below an answer tells those who write the cards.';
    case 'blame':
      return 'Sorry about that. If an answer is wrong or not what you asked, press 👎 below it: the people who write the cards look into it. Or ask again in other words.';
    case 'small-talk':
      return `There is only one thing that I can talk about: the news story ${story}.`;
    case 'who-are-you':
      return `I am a bot, not a person, and no AI that makes up text: I answer questions about one news story, ${story}, with fact cards that people wrote.`;
    case 'what-can-you-do':
      return `I do one thing: answer questions about the news story ${story}, with fact cards that people wrote and checked against the article. Ask in your own words; \`/topics\` lists what it covers.`;
    case 'who-wrote-this':
      return 'People wrote the cards that I answer with, and checked each against the article; every card says which of its sentences it rests on. I write nothing myself.';
    case 'how-current':
      return `What I know is the news story ${story}. I know nothing of what happened after that day.`;
    case 'source':
      return sourceText(telling, shown);
    case 'is-that-true':
      return trustText(telling, shown);
    case 'command':
      return `Commands are in the list that Discord shows when you type \`/\`: \`/ask\` and \`/topics\` for the story ${story}, \`/help\`, \`/privacy\`, and \`/forget-me\` to delete what I keep about you. I only write when somebody asks me.`;
    case 'link':
      return `I cannot open links or see pictures. Put into words what you want to know about the news story ${story}.`;
    case 'language':
      return (
        TALK_TEXTS[language]?.english?.replace('{title}', title) ??
        `${ONLY_ENGLISH} I answer questions about one news story: ${story}.`
      );
    case 'distress':
      return TALK_TEXTS[language]?.distress ?? DISTRESS;
  }
}

/** Where the last answer stands, or what every answer rests on. */
function sourceText(telling: Telling, shown: readonly Card[]): string {
  const { title, date } = telling.story;
  const named = (source: Source): string => {
    const isNamed = (source.publisher ?? source.title) !== undefined;
    return isNamed ? nameOfSource(telling.story, source) : `the article “${title}” (${date})`;
  };
  if (shown.length === 0) {
    const names = ENGLISH.list(telling.story.sources.slice(0, MOST_SOURCES).map(named));
    return `Every answer rests on ${names}, and names the sentences it stands in.`;
  }
  const cited = shown.slice(0, MOST_CARDS).flatMap((card) => card.sentences);
  const places = citationsOf(telling.story, { sentences: cited }).map(({ source, sentences }) =>
    placeIn(named(source), sentences),
  );
  return sentences(`My last answer rests on ${ENGLISH.list(places)}`, ...claimsOf(telling, shown));
}

/** Who vouches for the last answer. */
function trustText(telling: Telling, shown: readonly Card[]): string {
  if (shown.length === 0)
    return 'What do you mean? Put what you want to check into a sentence, and I look whether the story says so.';
  const claims = claimsOf(telling, shown);
  const claim = claims.length > 0 ? 'That it is so is their claim, not mine' : undefined;
  return sentences(
    'People wrote that answer and checked it against the article; I cannot check it any further',
    ...claims,
    claim,
    'If it is wrong, press 👎 below it',
  );
}

function claimsOf(telling: Telling, shown: readonly Card[]): string[] {
  return [...new Set(shown.flatMap((card) => saidByLine(telling, card) ?? []))];
}

function sentences(...said: (string | undefined)[]): string {
  return said.flatMap((one) => (one === undefined ? [] : `${one}.`)).join(' ');
}
