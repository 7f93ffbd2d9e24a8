import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type MessageActionRowComponentBuilder,
  StringSelectMenuBuilder,
  TimestampStyles,
  time,
} from 'discord.js';
import type { Gap, Suggestion } from '../../../desk/gaps.js';
import type { Card } from '../../../model/knowledge.js';
import { type GapStep, gapStepId } from '../../desk-custom-ids.js';
import { CONTENT_LENGTH, clip, SELECT_LABEL_LENGTH, SELECT_OPTIONS } from '../../limits.js';
import { plain } from '../../plain.js';
import { placesOf } from './answer-waiting.js';
import { askedBy } from './gaps.js';
import type { EditPayload } from './subcommand.js';

type Row = ActionRowBuilder<MessageActionRowComponentBuilder>;

const MOST_LISTED = 6;
const LISTED_LENGTH = 200;
const ANSWER_LENGTH = 500;
const EVERY_CARD = 'Not among them? `/knowledge link` finds every card as you type.';

/** A gap with the ways to settle it, and the cards to link it to where they are asked for. */
export function gapPayload(gap: Gap, disliked: Card | undefined, cards?: readonly Card[]): EditPayload {
  const [id] = gap.ids;
  const hint = cards ? [EVERY_CARD] : [];
  const text = [...gapLines(gap), ...(disliked ? [`The answer: ${clip(plain(disliked.answer), ANSWER_LENGTH)}`] : [])];
  const noteLines = gap.notes
    .map((note) => `Said to be wrong: ${clip(plain(note), LISTED_LENGTH)}`)
    .slice(0, MOST_LISTED);
  const most = CONTENT_LENGTH - EVERY_CARD.length - 1;
  const menus = [
    ...(cards ? [menu({ kind: 'link-to', id }, 'The card that answers it', cards.map(optionOfCard))] : []),
    ...(gap.suggestions.length > 0
      ? [menu({ kind: 'suggested', id }, 'See a suggested answer', gap.suggestions.map(optionOfSuggestion))]
      : []),
  ];
  return {
    content: [clip([...text, ...noteLines].join('\n'), most), ...hint].join('\n'),
    components: [...menus, waysOf(gap, disliked)],
  };
}

/** An answer that somebody suggests, to be made a card or put away. */
export function suggestionPayload(gap: Gap, { id, answer, source, quotation }: Suggestion): EditPayload {
  return {
    content: clip(
      [
        `**Suggested** for “${clip(plain(gap.question), LISTED_LENGTH)}”, by somebody you do not know: check it against the source.`,
        plain(answer),
        `Source: ${shownReference(source)}`,
        ...(quotation === '' ? [] : [`> ${plain(quotation)}`]),
      ].join('\n'),
      CONTENT_LENGTH,
    ),
    components: [
      rowOf(
        button({ kind: 'take', id }, 'Write a card from it', ButtonStyle.Primary),
        button({ kind: 'drop', id }, 'Dismiss it', ButtonStyle.Danger),
      ),
    ],
  };
}

function gapLines(gap: Gap): string[] {
  const { source, wordings, requests, waiting, chosen } = gap;
  const [first, last] = [gap.firstAt, gap.lastAt].map((moment) => time(moment, TimestampStyles.ShortDate));
  const by = askedBy(gap);
  return [
    `**${source === 'disliked' ? 'Answer disliked' : 'Asked'}${by === '' ? '' : `: ${by}`}**, first ${first}, last ${last}`,
    ...wordings.slice(0, MOST_LISTED).map((wording) => `• ${clip(plain(wording), LISTED_LENGTH)}`),
    ...requests
      .slice(0, MOST_LISTED)
      .map(
        ({ reason, link }) =>
          `You are asked: ${clip(plain(reason), LISTED_LENGTH)}${link === '' ? '' : ` ${shownReference(link)}`}`,
      ),
    ...chosen
      .slice(0, MOST_LISTED)
      .map(({ card, count }) => `Taken instead: ${clip(plain(card.question), LISTED_LENGTH)} (${count})`),
    ...(waiting > 0 ? [`Want to be told an answer: ${waiting}`] : []),
    ...gap.places.slice(0, MOST_LISTED).map((place) => `Want it answered where it was asked: <${place}>`),
  ];
}

/** An address in full, so that it is seen where it leads; everything else as text. */
function shownReference(reference: string): string {
  return /^https?:\/\/[^\s<>]+$/.test(reference) ? `<${reference}>` : plain(reference);
}

function waysOf(gap: Gap, disliked: Card | undefined): Row {
  const [id] = gap.ids;
  const isAwaited = gap.waiting > 0 || placesOf(gap).length > 0;
  return rowOf(
    button({ kind: 'write', id }, disliked ? 'Edit the card' : 'Write a card', ButtonStyle.Primary),
    // Where a card was found wrong, there is one.
    ...(disliked ? [] : [button({ kind: 'link', id }, 'Link to a card', ButtonStyle.Secondary)]),
    ...(isAwaited ? [button({ kind: 'answer', id }, 'Answer who waits', ButtonStyle.Secondary)] : []),
    button({ kind: 'dismiss', id }, 'Dismiss', ButtonStyle.Danger),
  );
}

function optionOfCard({ id, question }: Card): { label: string; value: string } {
  return { label: clip(question, SELECT_LABEL_LENGTH), value: id };
}

function optionOfSuggestion({ id, answer }: Suggestion): { label: string; value: string } {
  return { label: clip(answer, SELECT_LABEL_LENGTH), value: id };
}

function menu(step: GapStep, placeholder: string, options: readonly { label: string; value: string }[]): Row {
  const select = new StringSelectMenuBuilder()
    .setCustomId(gapStepId(step))
    .setPlaceholder(placeholder)
    .addOptions(options.slice(0, SELECT_OPTIONS));
  return new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(select);
}

function button(step: GapStep, label: string, style: ButtonStyle): ButtonBuilder {
  return new ButtonBuilder().setCustomId(gapStepId(step)).setLabel(label).setStyle(style);
}

function rowOf(...buttons: ButtonBuilder[]): Row {
  return new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(...buttons);
}
