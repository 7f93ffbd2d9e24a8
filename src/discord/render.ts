import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  escapeMarkdown,
  type MessageActionRowComponentBuilder,
} from 'discord.js';
import { missingLine, NEAREST, NOT_SAID, quoteLine, saidByLine, sentencesLine } from '../answering/talk/shown-text.js';
import type { Edition } from '../model/edition.js';
import type { Card } from '../model/knowledge.js';
import type { Answer, Nearest, Reply } from '../model/reply.js';
import { cardButtonId, tellButtonId, type Visibility, type Vote, voteButtonId } from './custom-ids.js';
import {
  BUTTON_LABEL_LENGTH,
  BUTTONS_IN_A_ROW,
  CONTENT_LENGTH,
  clip,
  EMBED_DESCRIPTION_LENGTH,
  EMBED_FIELD_VALUE_LENGTH,
  EMBED_FOOTER_LENGTH,
  QUESTION_OPTION_LENGTH,
} from './limits.js';

/** A message as both interactions and channels take it. */
export interface MessagePayload {
  content: string;
  embeds: EmbedBuilder[];
  components: ActionRowBuilder<MessageActionRowComponentBuilder>[];
}

const ANSWER_COLOUR = 0x2f6f9f;
const CORRECTION_COLOUR = 0xb7791f;
const MOST_RELATED = 3;
/** Each has a row of its own, and Discord allows five. */
const MOST_CLOSEST = 4;
/** Of the question shown above its answer; longer ones would hide the answer. */
const SHOWN_QUESTION_LENGTH = 200;
/** Of the question shown above a decline: as much of it as can be asked by command. */
const DECLINED_QUESTION_LENGTH = QUESTION_OPTION_LENGTH;
export const GONE = 'That is no longer part of the story as I know it. Ask again, or see /topics.';
const NO_CLOSE_CARD_HINT = 'I only know this one story. See /topics for what it tells.';

/** What Discord reads as formatting, a link, a mention or a time, wherever it stands … */
const MARKUP = /[\\*_~`|<>[\]]/g;
/** … and what makes a list, a heading or small print at the start of a line. */
const LINE_MARKUP = /^(\d*)([#+.)-])/;

/** What `plain` makes of a sign of these. */
const ESCAPED = /\\([\\*_~`|<>[\]#+.)-])/g;

/** Text from people as plain text on one line: no formatting, links, mentions or previews. */
export function plain(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ').trim();
  return oneLine.replace(MARKUP, '\\$&').replace(LINE_MARKUP, '$1\\$2').replaceAll('://', ':\u200b//');
}

/** The question quoted at the beginning of one of the bot's own messages, as it was asked. */
export function quotedQuestion(content: string): string | undefined {
  const quoted = /^> (.+)/.exec(content)?.[1];
  return quoted?.replace(ESCAPED, '$1').replaceAll(':\u200b//', '://');
}

/**
 * A reply as a message.
 * @param question is shown above the answer, where others would otherwise not see what was asked
 * @param visibility who sees the cards that the message's buttons bring
 */
export function renderReply(reply: Reply, edition: Edition, visibility: Visibility, question?: string): MessagePayload {
  switch (reply.kind) {
    case 'answer':
    case 'correction':
      return renderAnswer(reply, edition, visibility, question);
    case 'nearest':
      return renderNearest(reply, edition, visibility);
    case 'decline':
      return {
        content: `${quoted(reply)}\n${NOT_SAID} ${NO_CLOSE_CARD_HINT}`,
        embeds: [],
        components: [tellRow()],
      };
    case 'talk':
      return { content: reply.text, embeds: [], components: cardButtons(reply.cards, visibility) };
  }
}

/** The question as it was asked, for the button that offers to tell the answer later. */
function quoted(reply: Reply): string {
  return `> ${plain(clip(reply.question, DECLINED_QUESTION_LENGTH))}`;
}

/** What the story does not say, the nearest that it tells, and others to choose from. */
function renderNearest(reply: Nearest, edition: Edition, visibility: Visibility): MessagePayload {
  const [nearest, ...others] = reply.cards;
  const opening = `${quoted(reply)}\n**${plain(missingLine(reply.missing))}**`;
  if (!nearest) return { content: opening, embeds: [], components: [tellRow()] };
  return {
    content: clip(`${opening} ${NEAREST}\n${escapeMarkdown(nearest.answer)}`, CONTENT_LENGTH),
    embeds: [provenance(answerOf(nearest), edition)],
    components: [...cardButtons(others.slice(0, MOST_CLOSEST - 1), visibility), tellRow()],
  };
}

/** A card as the answer to its own question. */
export function answerOf(card: Card): Answer {
  return { kind: 'answer', cards: [card], untold: [], question: card.question, confidence: 1, ranking: [] };
}

/** A card that was picked, not asked for. */
export function renderCard(card: Card, edition: Edition, visibility: Visibility): MessagePayload {
  return renderAnswer(answerOf(card), edition, visibility, card.question);
}

function renderAnswer(reply: Answer, edition: Edition, visibility: Visibility, question?: string): MessagePayload {
  const asked = question === undefined ? '' : `> ${clip(plain(question), SHOWN_QUESTION_LENGTH)}\n`;
  const shown = new Set(reply.cards.map((card) => card.id));
  const related = [...new Set(reply.cards.flatMap((card) => card.related))]
    .filter((id) => !shown.has(id))
    .flatMap((id) => edition.answerer.findCard(id) ?? []);
  return {
    content: clip(`${asked}${escapeMarkdown(textOf(reply))}`, CONTENT_LENGTH),
    embeds: [provenance(reply, edition)],
    components: [...cardButtons(related.slice(0, MOST_RELATED), visibility), voteRow(reply.cards[0].id)],
  };
}

/** The answers, and what of the question the story does not tell. */
function textOf({ cards, untold }: Answer): string {
  return [...cards.map((card) => card.answer), ...untold.map(missingLine)].join('\n\n');
}

/** Who said it, in whose words, where it stands. */
function provenance(reply: Answer, edition: Edition): EmbedBuilder {
  const { telling } = edition.answerer;
  const quotes = reply.cards.flatMap((card) => card.quotes.map((quote) => `> ${plain(quoteLine(telling, quote))}`));
  const speakers = reply.cards.flatMap((card) => saidByLine(telling, card) ?? []);
  const where = reply.cards.map((card) => sentencesLine(card));
  const embed = new EmbedBuilder()
    .setColor(reply.kind === 'correction' ? CORRECTION_COLOUR : ANSWER_COLOUR)
    .addFields({ name: 'Source', value: clip(where.join('\n'), EMBED_FIELD_VALUE_LENGTH) })
    .setFooter({
      text: clip(`${telling.story.title} · ${telling.story.date} · edition ${edition.number}`, EMBED_FOOTER_LENGTH),
    });
  const lines = [...quotes, ...new Set(speakers.map((line) => plain(line)))];
  if (reply.kind === 'correction') lines.unshift('**What the story says**');
  if (lines.length > 0) embed.setDescription(clip(lines.join('\n'), EMBED_DESCRIPTION_LENGTH));
  return embed;
}

/** Was this answer any good? Of several cards, the vote is on the first, which answers best. */
function voteRow(card: string): ActionRowBuilder<MessageActionRowComponentBuilder> {
  const button = (vote: Vote, emoji: string): ButtonBuilder =>
    new ButtonBuilder().setCustomId(voteButtonId(card, vote)).setEmoji({ name: emoji }).setStyle(ButtonStyle.Secondary);
  return new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(
    button('up', '👍'),
    button('down', '👎'),
  );
}

/** Offers to tell the answer later. */
function tellRow(): ActionRowBuilder<MessageActionRowComponentBuilder> {
  const button = new ButtonBuilder()
    .setCustomId(tellButtonId())
    .setLabel('Tell me if this gets an answer')
    .setStyle(ButtonStyle.Primary);
  return new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(button);
}

/** Up to five cards to press, by their questions. */
export function cardButtons(
  cards: readonly Card[],
  visibility: Visibility,
): ActionRowBuilder<MessageActionRowComponentBuilder>[] {
  if (cards.length === 0) return [];
  const buttons = cards
    .slice(0, BUTTONS_IN_A_ROW)
    .map((card) =>
      new ButtonBuilder()
        .setCustomId(cardButtonId(card.id, visibility))
        .setLabel(clip(card.question, BUTTON_LABEL_LENGTH))
        .setStyle(ButtonStyle.Secondary),
    );
  // A row for each: questions are long, and five beside each other cannot be read.
  return buttons.map((button) => new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(button));
}
