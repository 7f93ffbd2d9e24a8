import { ENGLISH, type Language } from '../../languages/language.js';
import type { PhraseKey } from '../../languages/phrases/translation.js';
import { TALK_TEXTS } from '../../languages/talk-texts.js';
import { citationsOf } from '../../model/citations.js';
import type { Card, Source } from '../../model/knowledge.js';
import type { TalkAbout, Telling } from '../../model/reply.js';
import { saidByLine } from './reply-text.js';
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

/** What is said to most talk, whatever was said before. */
const PHRASES = {
  nothing: 'talkNothing',
  greeting: 'talkGreeting',
  thanks: 'talkThanks',
  praise: 'talkPraise',
  blame: 'talkBlame',
  'small-talk': 'talkSmallTalk',
  'who-are-you': 'talkWhoAreYou',
  'what-can-you-do': 'talkWhatCanYouDo',
  'who-wrote-this': 'talkWhoWroteThis',
  'how-current': 'talkHowCurrent',
  command: 'talkCommand',
  link: 'talkLink',
} as const satisfies Partial<Record<TalkAbout, PhraseKey>>;

/** What is said to talk in somebody's language; undefined where it goes by more than what the talk is about. */
export function talkPhrase(about: TalkAbout, telling: Telling, language: Language): string | undefined {
  return isOfPhrase(about) ? language.t(PHRASES[about], { story: storyName(telling) }) : undefined;
}

function isOfPhrase(about: TalkAbout): about is keyof typeof PHRASES {
  return Object.hasOwn(PHRASES, about);
}

function storyName({ story: { title, date } }: Telling): string {
  return `“${title}” (${date})`;
}

export function talkText(about: TalkAbout, { telling, shown, language }: Said): string {
  switch (about) {
    case 'source':
      return sourceText(telling, shown);
    case 'is-that-true':
      return trustText(telling, shown);
    case 'language':
      return (
        TALK_TEXTS[language]?.english?.replace('{title}', telling.story.title) ??
        `${ONLY_ENGLISH} I answer questions about one news story: ${storyName(telling)}.`
      );
    case 'distress':
      return TALK_TEXTS[language]?.distress ?? DISTRESS;
    default:
      return ENGLISH.t(PHRASES[about], { story: storyName(telling) });
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
