import { EmbedBuilder, TimestampStyles, time } from 'discord.js';
import { leadOf, missingLine, quoteLine, saidByLine } from '../answering/talk/reply-text.js';
import { accountLines, agreementLine, outOfDateLine, sourceLines } from '../answering/talk/source-text.js';
import { ENGLISH, type Language } from '../languages/language.js';
import type { Edition } from '../model/edition.js';
import type { Card, Source, Story } from '../model/knowledge.js';
import type { Answer } from '../model/reply.js';
import { answerRow, cardMenu } from './buttons.js';
import type { Visibility } from './custom-ids.js';
import { CONTENT_LENGTH, clip, EMBED_DESCRIPTION_LENGTH, EMBED_TITLE_LENGTH, EMBEDS_LENGTH } from './limits.js';
import type { MessagePayload } from './message-payload.js';
import { plain } from './plain.js';

export const ANSWER_COLOUR = 0x2f6f9f;
export const CORRECTION_COLOUR = 0xb7791f;
const MOST_RELATED = 5;
/** Of the question shown above its answer; longer ones would hide the answer. */
const SHOWN_QUESTION_LENGTH = 200;
/** Of the sources, where there is one answer, or several. */
const MOST_OF_SOURCE = 1_000;
const SOURCE_LENGTH = 400;
/** Kept free in each embed, for the mark of an answer that is put right later. */
export const MARK_LENGTH = 600;

/** The answers as text, and below them for each card by itself who said it, in whose words, and where it stands. */
export function renderAnswer(
  reply: Answer,
  edition: Edition,
  visibility: Visibility,
  question?: string,
  language = ENGLISH,
  now = new Date(),
): MessagePayload {
  const { cards } = reply;
  const asked = question === undefined ? '' : `> ${clip(plain(question), SHOWN_QUESTION_LENGTH)}\n`;
  const shown = new Set(cards.map((card) => card.id));
  const related = [...new Set(cards.flatMap((card) => card.related))]
    .filter((id) => !shown.has(id))
    .flatMap((id) => edition.answerer.findCard(id) ?? []);
  return {
    content: inEnglish(`${asked}${textOf(reply, edition.answerer.telling.story, now, language)}`, language),
    embeds: provenance(cards, edition, language, reply.kind),
    components: [
      ...cardMenu(related.slice(0, MOST_RELATED), language.t('moreOnThis')),
      ...cards
        .slice(0, 1)
        .map((card) => answerRow(card.id, language, visibility === 'private' ? edition.number : undefined)),
    ],
  };
}

/** The answers, each with what its sources differ in, and what of the question the story does not tell. */
function textOf(reply: Answer, story: Story, now: Date, language: Language): string {
  const { cards, untold } = reply;
  const texts = [
    ...cards.map((card) =>
      [
        plain(card.answer),
        ...accountLines(story, card, language).map((line) => `- ${plain(line)}`),
        ...outOfDateText(card, now, language),
      ].join('\n'),
    ),
    // It may have words of the question in it.
    ...untold.map((part) => plain(missingLine(part, language))),
  ];
  return `${leadOf(reply, language)}${texts.join('\n\n')}`;
}

/** Who said it, in whose words, where it stands: a card by itself, or each of several under its question. */
export function provenance(
  cards: readonly Card[],
  edition: Edition,
  language: Language,
  kind: Answer['kind'] = 'answer',
): EmbedBuilder[] {
  const { telling } = edition.answerer;
  const mostOfSource = cards.length > 1 ? SOURCE_LENGTH : MOST_OF_SOURCE;
  // Discord counts all of a message's embeds together.
  const room = Math.floor(EMBEDS_LENGTH / cards.length) - MARK_LENGTH;
  return cards.map((card) => {
    const title = cards.length > 1 ? clip(plain(card.question), EMBED_TITLE_LENGTH) : '';
    const source = sourceText(telling.story, card, mostOfSource, language);
    const lines = [
      ...card.quotes.map((quote) => `> ${plain(quoteLine(telling, quote))}`),
      plain(saidByLine(telling, card, language) ?? ''),
    ].filter((line) => line !== '');
    const most = Math.min(EMBED_DESCRIPTION_LENGTH, room - title.length) - source.length - 1;
    const said = lines.length === 0 ? '' : `${clip(lines.join('\n'), most)}\n`;
    const embed = new EmbedBuilder()
      .setColor(kind === 'correction' ? CORRECTION_COLOUR : ANSWER_COLOUR)
      .setDescription(`${said}${source}`);
    return title === '' ? embed : embed.setTitle(title);
  });
}

/** The sources with their dates, as links where they have addresses; of many those that have room. */
export function sourceText(story: Story, card: Card, most: number, language: Language): string {
  const { t } = language;
  const agreement = agreementLine(story, card, language);
  const linked = [
    ...sourceLines(story, card, (name, source) => sourceLink(name, source, language), language),
    ...(agreement === undefined ? [] : [agreement]),
  ].join('\n');
  if (linked.length <= most) return linked;
  // To cut a link would break it.
  const unlinked = sourceLines(
    story,
    card,
    (name, { date }) => t('asOf', { source: plain(name), day: dayTime(date) }),
    language,
  );
  return clip([...(agreement === undefined ? [] : [agreement]), ...unlinked].join('\n'), most);
}

function sourceLink(name: string, { url, date }: Source, { t }: Language): string {
  const shown =
    url === undefined ? plain(name) : `[${plain(name)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
  return t('asOf', { source: shown, day: dayTime(date) });
}

/** A day as Discord shows it in the reader's own way; at noon it is the same day nearly everywhere. */
function dayTime(date: string): string {
  return time(new Date(`${date}T12:00:00Z`), TimestampStyles.LongDate);
}

/** In italics, where the card may be out of date. */
export function outOfDateText(card: Card, now: Date, language: Language): string[] {
  const line = outOfDateLine(card, now, dayTime, language);
  return line === undefined ? [] : [`*${line}*`];
}

/** A text with cards, and below it in small print that these are in the story's language, for who reads another. */
export function inEnglish(text: string, { code, t }: Language): string {
  const note = code === 'en' ? '' : `\n-# ${t('inEnglish')}`;
  return `${clip(text, CONTENT_LENGTH - note.length)}${note}`;
}
