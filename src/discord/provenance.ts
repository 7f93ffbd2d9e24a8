import { EmbedBuilder, TimestampStyles, time } from 'discord.js';
import { quoteLines, saidByLine } from '../answering/talk/reply-text.js';
import { agreementLine, sourceLines } from '../answering/talk/source-text.js';
import type { Language } from '../languages/language.js';
import type { Edition } from '../model/edition.js';
import type { Card, Source, Story } from '../model/knowledge.js';
import type { Answer } from '../model/reply.js';
import { CONTENT_LENGTH, clip, EMBED_DESCRIPTION_LENGTH, EMBED_TITLE_LENGTH, EMBEDS_LENGTH } from './limits.js';
import type { MessagePayload } from './message-payload.js';
import { plain } from './plain.js';

export const ANSWER_COLOUR = 0x2f6f9f;
const CORRECTION_COLOUR = 0xb7791f;
/** Kept free in a text, for the name of who shares it, or why it comes, and that it is in English. */
const KEPT_FREE = 300;
/** Of the sources in embeds, where there is one answer, or several. */
const MOST_OF_SOURCE = 1_000;
const SOURCE_LENGTH = 400;
/** Kept free in each embed, for the mark of an answer that is put right later. */
export const MARK_LENGTH = 600;

/**
 * A text of cards with what each of them rests on: in small print below its answer; in embeds where a message has no
 * room for that.
 * @param textWith the text, with the lines that stand below each card's answer
 */
export function withProvenance(
  cards: readonly Card[],
  edition: Edition,
  language: Language,
  kind: Answer['kind'],
  textWith: (below: (card: Card) => string[]) => string,
): Pick<MessagePayload, 'content' | 'embeds'> {
  const whole = textWith((card) => smallPrint(card, edition, language));
  if (whole.length <= CONTENT_LENGTH - KEPT_FREE) return { content: inEnglish(whole, language), embeds: [] };
  return {
    content: inEnglish(
      textWith(() => []),
      language,
    ),
    embeds: provenance(cards, edition, language, kind),
  };
}

/** Who says what a card tells, and where it stands, in a line; above it each quotation in one of its own. */
function smallPrint(card: Card, { answerer: { telling } }: Edition, language: Language): string[] {
  const said = saidByLine(telling, card, language);
  const stands = [...(said === undefined ? [] : [plain(said)]), ...linkedSources(telling.story, card, language)];
  return [...quoteLines(telling, card).map((line) => `> -# ${plain(line)}`), `-# ${stands.join(' · ')}`];
}

/** The same in embeds. */
function provenance(
  cards: readonly Card[],
  edition: Edition,
  language: Language,
  kind: Answer['kind'],
): EmbedBuilder[] {
  const { telling } = edition.answerer;
  const mostOfSource = cards.length > 1 ? SOURCE_LENGTH : MOST_OF_SOURCE;
  // Discord counts all of a message's embeds together.
  const room = Math.floor(EMBEDS_LENGTH / cards.length) - MARK_LENGTH;
  return cardEmbeds(cards, kind).map((embed, place) => {
    const card = cards[place];
    if (!card) return embed;
    const source = sourceText(telling.story, card, mostOfSource, language);
    const lines = [
      ...quoteLines(telling, card).map((line) => `> ${plain(line)}`),
      plain(saidByLine(telling, card, language) ?? ''),
    ].filter((line) => line !== '');
    const most = Math.min(EMBED_DESCRIPTION_LENGTH, room - (embed.data.title ?? '').length) - source.length - 1;
    const said = lines.length === 0 ? '' : `${clip(lines.join('\n'), most)}\n`;
    return embed.setDescription(`${said}${source}`);
  });
}

/** An embed for each card, under its question where there are several. */
export function cardEmbeds(cards: readonly Card[], kind: Answer['kind']): EmbedBuilder[] {
  return cards.map((card) => {
    const embed = new EmbedBuilder().setColor(kind === 'correction' ? CORRECTION_COLOUR : ANSWER_COLOUR);
    return cards.length > 1 ? embed.setTitle(clip(plain(card.question), EMBED_TITLE_LENGTH)) : embed;
  });
}

/** The sources with their dates, a line each, as links where they have addresses; of many those that have room. */
export function sourceText(story: Story, card: Card, most: number, language: Language): string {
  const linked = linkedSources(story, card, language).join('\n');
  if (linked.length <= most) return linked;
  const agreement = agreementLine(story, card, language);
  // To cut a link would break it.
  const unlinked = sourceLines(
    story,
    card,
    (name, { date }) => language.t('asOf', { source: plain(name), day: dayTime(date) }),
    language,
  );
  return clip([...(agreement === undefined ? [] : [agreement]), ...unlinked].join('\n'), most);
}

/** Each source with its date, and how many agree. */
function linkedSources(story: Story, card: Card, language: Language): string[] {
  const agreement = agreementLine(story, card, language);
  return [
    ...sourceLines(story, card, (name, source) => sourceLink(name, source, language), language),
    ...(agreement === undefined ? [] : [agreement]),
  ];
}

/** In pointed brackets, as Discord would add a preview of the page below the text. */
function sourceLink(name: string, { url, date }: Source, { t }: Language): string {
  const address = url?.replaceAll(/[()<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  const shown = address === undefined ? plain(name) : `[${plain(name)}](<${address}>)`;
  return t('asOf', { source: shown, day: dayTime(date) });
}

/** A day as Discord shows it in the reader's own way; at noon it is the same day nearly everywhere. */
export function dayTime(date: string): string {
  return time(new Date(`${date}T12:00:00Z`), TimestampStyles.ShortDate);
}

/** A text with cards, and below it in small print that these are in the story's language, for who reads another. */
export function inEnglish(text: string, { code, t }: Language): string {
  const note = code === 'en' ? '' : `\n-# ${t('inEnglish')}`;
  return `${clip(text, CONTENT_LENGTH - note.length)}${note}`;
}
