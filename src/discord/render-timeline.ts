import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  escapeMarkdown,
  type MessageActionRowComponentBuilder,
} from 'discord.js';
import { type Moment, timelineOf } from '../knowledge/timeline.js';
import type { Language } from '../languages/language.js';
import type { Log } from '../log.js';
import type { Edition } from '../model/edition.js';
import { cardMenu } from './buttons.js';
import { timelineId } from './custom-ids.js';
import { drawSvg } from './draw-svg.js';
import { clip } from './limits.js';
import type { MessagePayload } from './message-payload.js';
import { inEnglish } from './provenance.js';
import { timeTitle } from './time-titles.js';
import { timelinePicture } from './timeline-picture.js';

type Row = ActionRowBuilder<MessageActionRowComponentBuilder>;

/** What fits a phone's screen or two. */
const CARDS_ON_A_PAGE = 6;
const LINE_LENGTH = 280;

/** A page with a picture of its times and figures, where one says more than the text and can be drawn. */
export async function timelineMessage(
  edition: Edition,
  wanted: number,
  language: Language,
  log: Pick<Log, 'warn'>,
  draw = drawSvg,
): Promise<MessagePayload & { files: AttachmentBuilder[]; attachments: [] }> {
  const payload = timelinePayload(edition, wanted, language);
  // That of another page goes.
  const attachments: [] = [];
  const { moments } = pageOf(edition, wanted);
  const picture = moments && timelinePicture(moments, edition.answerer.knowledge.vocabulary, language);
  if (!picture) return { ...payload, files: [], attachments };
  try {
    const drawn = new AttachmentBuilder(await draw(picture.svg), { name: 'timeline.png' });
    return { ...payload, files: [drawn.setDescription(picture.alt)], attachments };
  } catch (error) {
    // It tells nothing that the text does not.
    log.warn({ err: error }, 'the picture of the timeline could not be drawn');
    return { ...payload, files: [], attachments };
  }
}

/** A page of the timeline, from 0; beyond the last it is the last one, as the story may have become shorter. */
export function timelinePayload(edition: Edition, wanted: number, language: Language): MessagePayload {
  const { t } = language;
  const { moments, page, pages } = pageOf(edition, wanted);
  if (!moments) return { content: t('noTimes'), embeds: [], components: [] };
  const place = pages > 1 ? ` · ${t('pageOf', { page: page + 1, pages })}` : '';
  const lines = moments.flatMap(({ span, cards }) => [
    `**${timeTitle(span, language)}**`,
    ...cards.map((card) => `- ${clip(escapeMarkdown(card.answer), LINE_LENGTH)}`),
  ]);
  return {
    content: inEnglish([`### ${t('inOrderOfTime')}${place}`, ...lines].join('\n'), language),
    embeds: [],
    components: [
      ...cardMenu(
        moments.flatMap(({ cards }) => cards),
        t('readInFull'),
      ),
      ...(pages > 1 ? [pager(page, pages, language)] : []),
    ],
  };
}

function pageOf({ answerer }: Edition, wanted: number): { moments: Moment[] | undefined; page: number; pages: number } {
  const pages = pagesOf(timelineOf(answerer.worded));
  const page = Math.min(wanted, pages.length - 1);
  return { moments: pages[page], page, pages: pages.length };
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

function pager(page: number, pages: number, { button }: Language): Row {
  const turn = (to: number, label: string): ButtonBuilder =>
    new ButtonBuilder()
      .setCustomId(timelineId(Math.max(to, 0)))
      .setLabel(label)
      .setStyle(ButtonStyle.Secondary)
      .setDisabled(to < 0 || to >= pages);
  return new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(
    turn(page - 1, button('earlier')),
    turn(page + 1, button('later')),
  );
}
