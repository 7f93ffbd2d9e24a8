import { ActionRowBuilder, ButtonBuilder, ButtonStyle, type MessageActionRowComponentBuilder } from 'discord.js';
import type { Card } from '../model/knowledge.js';
import {
  cardButtonId,
  shareButtonId,
  stopTellingId,
  tellButtonId,
  type Visibility,
  type Vote,
  voteButtonId,
} from './custom-ids.js';
import { BUTTON_LABEL_LENGTH, clip } from './limits.js';

type Row = ActionRowBuilder<MessageActionRowComponentBuilder>;

/** Cards to press, by their questions. A row for each: questions are long, and five beside each other cannot be read. */
export function cardRows(cards: readonly Card[], visibility: Visibility): Row[] {
  return cards.map((card) =>
    rowOf(
      new ButtonBuilder()
        .setCustomId(cardButtonId(card.id, visibility))
        .setLabel(clip(card.question, BUTTON_LABEL_LENGTH))
        .setStyle(ButtonStyle.Secondary),
    ),
  );
}

/** Was this answer any good? Of several cards, the vote is on the first, which answers best. */
export function voteRow(card: string): Row {
  const button = (vote: Vote, emoji: string): ButtonBuilder =>
    new ButtonBuilder().setCustomId(voteButtonId(card, vote)).setEmoji({ name: emoji }).setStyle(ButtonStyle.Secondary);
  return rowOf(button('up', '👍'), button('down', '👎'));
}

/** Offers to tell the answer later. */
export function tellRow(): Row {
  return rowOf(
    new ButtonBuilder()
      .setCustomId(tellButtonId())
      .setLabel('Tell me if this gets an answer')
      .setStyle(ButtonStyle.Primary),
  );
}

/** Shows others what the story tells of a message. */
export function shareRow(edition: number, message: string): Row {
  return rowOf(
    new ButtonBuilder().setCustomId(shareButtonId(edition, message)).setLabel('Share').setStyle(ButtonStyle.Secondary),
  );
}

/** Ends that. */
export function stopTellingRow(): Row {
  return rowOf(
    new ButtonBuilder()
      .setCustomId(stopTellingId())
      .setLabel('Tell me of no more answers')
      .setStyle(ButtonStyle.Secondary),
  );
}

function rowOf(...buttons: ButtonBuilder[]): Row {
  return new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(...buttons);
}
