import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  escapeMarkdown,
  type MessageActionRowComponentBuilder,
} from 'discord.js';
import { type Moment, timelineOf } from '../knowledge/timeline.js';
import type { Edition } from '../model/edition.js';
import { cardMenu } from './buttons.js';
import { timelineId } from './custom-ids.js';
import { CONTENT_LENGTH, clip } from './limits.js';
import type { MessagePayload } from './message-payload.js';

type Row = ActionRowBuilder<MessageActionRowComponentBuilder>;

/** What fits a phone's screen or two. */
const CARDS_ON_A_PAGE = 6;
const LINE_LENGTH = 280;
const NO_TIMES = 'The story tells no times.';

/** A page of the timeline, from 0; beyond the last it is the last one, as the story may have become shorter. */
export function timelinePayload(edition: Edition, wanted: number): MessagePayload {
  const pages = pagesOf(timelineOf(edition.answerer.worded));
  const page = Math.min(wanted, pages.length - 1);
  const moments = pages[page];
  if (!moments) return { content: NO_TIMES, embeds: [], components: [] };
  const place = pages.length > 1 ? ` · page ${page + 1} of ${pages.length}` : '';
  const lines = moments.flatMap(({ title, cards }) => [
    `**${title}**`,
    ...cards.map((card) => `- ${clip(escapeMarkdown(card.answer), LINE_LENGTH)}`),
  ]);
  return {
    content: clip([`### The story in order of time${place}`, ...lines].join('\n'), CONTENT_LENGTH),
    embeds: [],
    components: [
      ...cardMenu(
        moments.flatMap(({ cards }) => cards),
        'Read one in full, with its source',
      ),
      ...(pages.length > 1 ? [pager(page, pages.length)] : []),
    ],
  };
}

/** As many cards a page as fit; a time that goes on has its title on the next page again. */
function pagesOf(moments: readonly Moment[]): Moment[][] {
  const pages: Moment[][] = [];
  let room = 0;
  for (const { cards, ...time } of moments) {
    for (let from = 0; from < cards.length; ) {
      if (room === 0) {
        pages.push([]);
        room = CARDS_ON_A_PAGE;
      }
      const part = cards.slice(from, from + room);
      pages.at(-1)?.push({ ...time, cards: part });
      from += part.length;
      room -= part.length;
    }
  }
  return pages;
}

function pager(page: number, pages: number): Row {
  const turn = (to: number, label: string): ButtonBuilder =>
    new ButtonBuilder()
      .setCustomId(timelineId(Math.max(to, 0)))
      .setLabel(label)
      .setStyle(ButtonStyle.Secondary)
      .setDisabled(to < 0 || to >= pages);
  return new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(
    turn(page - 1, 'Earlier'),
    turn(page + 1, 'Later'),
  );
}
