import { leadOf, missingLine } from '../answering/talk/reply-text.js';
import { accountLines, outOfDateLine } from '../answering/talk/source-text.js';
import { ENGLISH, type Language } from '../languages/language.js';
import type { Edition } from '../model/edition.js';
import type { Card, Story } from '../model/knowledge.js';
import type { Answer } from '../model/reply.js';
import { answerRow, cardMenu } from './buttons.js';
import type { Visibility } from './custom-ids.js';
import { clip } from './limits.js';
import type { MessagePayload } from './message-payload.js';
import { askedLine, plain } from './plain.js';
import { dayTime, withProvenance } from './provenance.js';

const MOST_RELATED = 5;
/** Of the question shown above its answer; longer ones would hide the answer. */
const SHOWN_QUESTION_LENGTH = 200;

/** The answers as text, and below each who said it, in whose words, and where it stands. */
export function renderAnswer(
  reply: Answer,
  edition: Edition,
  visibility: Visibility,
  question?: string,
  language = ENGLISH,
  now = new Date(),
): MessagePayload {
  const { cards, kind } = reply;
  const asked = question === undefined ? '' : askedLine(clip(question, SHOWN_QUESTION_LENGTH));
  const shown = new Set(cards.map((card) => card.id));
  const related = [...new Set(cards.flatMap((card) => card.related))]
    .filter((id) => !shown.has(id))
    .flatMap((id) => edition.answerer.findCard(id) ?? []);
  return {
    ...withProvenance(
      cards,
      edition,
      language,
      kind,
      (below) => `${asked}${textOf(reply, edition.answerer.telling.story, now, language, below)}`,
    ),
    components: [
      ...cardMenu(related.slice(0, MOST_RELATED), language.t('moreOnThis')),
      ...cards
        .slice(0, 1)
        .map((card) => answerRow(card.id, language, visibility === 'private' ? edition.number : undefined)),
    ],
  };
}

/** The answers, each with what its sources differ in, and what of the question the story does not tell. */
function textOf(reply: Answer, story: Story, now: Date, language: Language, below: (card: Card) => string[]): string {
  const { cards, untold } = reply;
  const texts = [
    ...cards.map((card) =>
      [
        plain(card.answer),
        ...accountLines(story, card, language).map((line) => `- ${plain(line)}`),
        ...outOfDateText(card, now, language),
        ...below(card),
      ].join('\n'),
    ),
    // It may have words of the question in it.
    ...untold.map((part) => plain(missingLine(part, language))),
  ];
  return `${leadOf(reply, language)}${texts.join('\n\n')}`;
}

/** In italics, where the card may be out of date. */
export function outOfDateText(card: Card, now: Date, language: Language): string[] {
  const line = outOfDateLine(card, now, dayTime, language);
  return line === undefined ? [] : [`*${line}*`];
}
