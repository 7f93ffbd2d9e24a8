import { declineText, missingLine } from '../answering/talk/reply-text.js';
import { isToldTalk, talkText } from '../answering/talk/talk-text.js';
import { ENGLISH, type Language } from '../languages/language.js';
import type { Edition } from '../model/edition.js';
import type { Answer, Nearest, Reply, Talk } from '../model/reply.js';
import { cardMenu, inPassingRow, unansweredRow } from './buttons.js';
import { CONTENT_LENGTH, clip, QUESTION_OPTION_LENGTH } from './limits.js';
import type { MessagePayload } from './message-payload.js';
import { askedLine, plain } from './plain.js';
import { withProvenance } from './provenance.js';
import { outOfDateText } from './render-answer.js';

const MOST_OFFERED = 4;

/** What the story does not say, the nearest that it tells, and others to choose from. */
export function renderNearest(
  { cards, missing }: Nearest,
  edition: Edition,
  language: Language,
  question?: string,
): MessagePayload {
  const [nearest, ...others] = cards;
  const opening = `${quoted(question)}${boldMissing(missing, language)}`;
  const shown = nearest ? [nearest] : [];
  return {
    ...withProvenance(shown, edition, language, 'answer', (below) =>
      [
        opening,
        ...shown.flatMap((card) => [
          `${language.t('nearest')} ${plain(card.answer)}`,
          ...outOfDateText(card, new Date(), language),
          ...below(card),
        ]),
      ].join('\n'),
    ),
    components: [...cardMenu(others.slice(0, MOST_OFFERED - 1), language.t('alsoTells')), unansweredRow(language)],
  };
}

export function renderDecline(language: Language, question?: string): MessagePayload {
  const content = `${quoted(question)}${declineText(language)}`;
  return { content, embeds: [], components: [unansweredRow(language)] };
}

export function renderTalk(
  { about, text, shown, cards }: Talk,
  { answerer }: Edition,
  language: Language,
): MessagePayload {
  const components = cardMenu(cards.slice(0, MOST_OFFERED), language.t('pickQuestion'));
  const said = shown && isToldTalk(about) ? talkText(about, answerer.telling, shown, language) : text;
  return { content: clip(said, CONTENT_LENGTH), embeds: [], components };
}

/**
 * Where others read along who did not ask: what is no answer is said in few words.
 */
export function renderInPassing(reply: Exclude<Reply, Answer>, edition: Edition, language = ENGLISH): MessagePayload {
  switch (reply.kind) {
    case 'nearest': {
      const { cards, missing } = reply;
      return {
        content: clip(boldMissing(missing, language), CONTENT_LENGTH),
        embeds: [],
        components: [...cardMenu(cards.slice(0, MOST_OFFERED), language.t('nearest')), inPassingRow(language)],
      };
    }
    case 'decline':
      return { ...renderDecline(language), components: [inPassingRow(language)] };
    case 'talk':
      return renderTalk(reply, edition, language);
  }
}

/** As much of the question as can be asked by command: who wants to be told its answer later asks for that. */
function quoted(question: string | undefined): string {
  return question === undefined ? '' : askedLine(clip(question, QUESTION_OPTION_LENGTH));
}

/** It may have words of the question in it. */
function boldMissing(missing: string | undefined, language: Language): string {
  return `**${plain(missingLine(missing, language))}**`;
}
