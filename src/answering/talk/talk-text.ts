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

/** What is said to talk, but for what goes by the language that somebody spoke. */
export type ToldTalk = Exclude<TalkAbout, 'language' | 'distress'>;

export function isToldTalk(about: TalkAbout): about is ToldTalk {
  return about !== 'language' && about !== 'distress';
}

/** @param shown the cards of the last answer; none where nothing was answered */
export function talkText(about: ToldTalk, telling: Telling, shown: readonly Card[], language = ENGLISH): string {
  switch (about) {
    case 'source':
      return sourceText(telling, shown, language);
    case 'is-that-true':
      return trustText(telling, shown, language);
    default:
      return language.t(PHRASES[about], { story: storyName(telling) });
  }
}

/** @param language ISO 639-1, of the message */
export function foreignText(about: 'language' | 'distress', telling: Telling, language: string): string {
  const texts = TALK_TEXTS[language];
  if (about === 'distress') return texts?.distress ?? DISTRESS;
  const onlyEnglish = texts?.english?.replace('{title}', telling.story.title);
  return onlyEnglish ?? `${ONLY_ENGLISH} I answer questions about one news story: ${storyName(telling)}.`;
}

function storyName({ story: { title, date } }: Telling): string {
  return `“${title}” (${date})`;
}

/** Where the last answer stands, or what every answer rests on. */
function sourceText(telling: Telling, shown: readonly Card[], language: Language): string {
  const { t, list } = language;
  const named = (source: Source): string => {
    const isNamed = (source.publisher ?? source.title) !== undefined;
    return isNamed ? nameOfSource(telling.story, source, language) : t('titledArticle', { story: storyName(telling) });
  };
  if (shown.length === 0) {
    return t('talkRestsOn', { sources: list(telling.story.sources.slice(0, MOST_SOURCES).map(named)) });
  }
  const cited = shown.slice(0, MOST_CARDS).flatMap((card) => card.sentences);
  const places = citationsOf(telling.story, { sentences: cited }).map(({ source, sentences }) =>
    placeIn(named(source), sentences, language),
  );
  return [t('talkMyAnswerRestsOn', { places: list(places) }), ...claimsOf(telling, shown, language)].join(' ');
}

/** Who vouches for the last answer. */
function trustText(telling: Telling, shown: readonly Card[], language: Language): string {
  const { t } = language;
  if (shown.length === 0) return t('talkWhatToCheck');
  const claims = claimsOf(telling, shown, language);
  const theirs = claims.length > 0 ? [...claims, t('talkTheirClaim')] : [];
  return [t('talkPeopleChecked'), ...theirs, t('talkIfWrong')].join(' ');
}

function claimsOf(telling: Telling, shown: readonly Card[], language: Language): string[] {
  const claims = new Set(shown.flatMap((card) => saidByLine(telling, card, language) ?? []));
  return [...claims].map((claim) => `${claim}.`);
}
