import {
  ActionRowBuilder,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  StringSelectMenuBuilder,
  type StringSelectMenuInteraction,
  TimestampStyles,
  time,
} from 'discord.js';
import { unavailable } from '../../../desk/editions.js';
import type { Gap } from '../../../desk/gaps.js';
import type { Card } from '../../../model/knowledge.js';
import { type CardFormTarget, type GapStep, gapButtonId, gapCardSelectId } from '../../custom-ids.js';
import { CONTENT_LENGTH, clip, SELECT_LABEL_LENGTH, SELECT_OPTIONS } from '../../limits.js';
import { authorityOf } from '../../permissions.js';
import { plain } from '../../plain.js';
import { sayAlone } from '../../say-alone.js';
import type { Services } from '../../services.js';
import { deferAlone, deferInPlace } from '../../three-seconds.js';
import { cardForm, typedCard } from './card-form.js';
import { findChosen, NO_SUCH_CARD } from './card-option.js';
import { TOO_LONG } from './edit.js';
import { findDisliked, findGap, GAP_GONE } from './find-gap.js';
import { askedBy } from './gaps.js';
import { type Deferred, previewChange, unavailableText } from './preview.js';
import type { EditPayload } from './subcommand.js';

const MOST_WORDINGS = 6;
const LISTED_LENGTH = 200;
const ANSWER_LENGTH = 500;
const AGAIN = '**I was started anew meanwhile: press once more.**';
const EVERY_CARD = 'Not among them? `/knowledge link` finds every card as you type.';

/** A gap was chosen, or how to settle it, or the card that answers it. */
export async function settleGap(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  services: Services,
  step: GapStep | undefined,
): Promise<void> {
  const { config, desk } = services;
  const authority = authorityOf(interaction, config);
  if (!authority.granted) {
    await sayAlone(interaction, authority.reason);
    return;
  }
  const [chosen = ''] = interaction.isStringSelectMenu() ? interaction.values : [];
  // A form is the first response or none, so it is filled from what was listed.
  const listed = step?.kind === 'write' ? desk.findListedGap(step.id) : undefined;
  if (listed) {
    await writeCard(interaction, services, listed);
    return;
  }
  if (step?.kind === 'link-to') await deferAlone(interaction);
  else await deferInPlace(interaction);
  try {
    const gap = await findGap(desk, step?.id ?? chosen);
    if (!gap) await interaction.editReply({ content: GAP_GONE, components: [] });
    else if (step?.kind === 'link-to') await linkGap(interaction, services, gap, chosen);
    else await interaction.editReply(await take(services, gap, step?.kind));
  } catch (error) {
    await interaction.editReply(unavailableText(unavailable(error), desk.current().number));
  }
}

async function writeCard(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  { desk }: Services,
  gap: Gap,
): Promise<void> {
  const edition = desk.current();
  const disliked = findDisliked(gap, edition);
  const [question, ...others] = gap.wordings;
  const target = { kind: 'gap', id: gap.ids[0] } as const;
  const { story } = edition.answerer.knowledge;
  const formOf = (card: Parameters<typeof typedCard>[0], of: CardFormTarget = target) =>
    cardForm(target, story, { target: of, typed: typedCard(card) });
  const form = disliked
    ? formOf(disliked, { kind: 'edit', id: disliked.id })
    : (formOf({ question, alsoAsked: others }) ?? formOf({ question }));
  if (form) await interaction.showModal(form);
  else await sayAlone(interaction, TOO_LONG);
}

/** Shows what adding the gap's wordings to a card would change. The response was deferred. */
export async function linkGap(interaction: Deferred, services: Services, gap: Gap, chosen: string): Promise<void> {
  const card = findChosen(services, chosen);
  if (!card) {
    await interaction.editReply(NO_SUCH_CARD);
    return;
  }
  const change = { kind: 'ask-also', id: card.id, wordings: gap.wordings } as const;
  await previewChange(interaction, services, change, { reason: `Another way to ask the card ${card.id}`, gap });
}

async function take(
  services: Services,
  gap: Gap,
  step: 'write' | 'link' | 'dismiss' | undefined,
): Promise<EditPayload> {
  const edition = services.desk.current();
  const disliked = findDisliked(gap, edition);
  const ways = disliked ? waysToMend(gap) : waysToSettle(gap);
  switch (step) {
    case undefined:
      return { content: gapText(gap, disliked), components: [ways] };
    case 'write':
      return { content: `${AGAIN}\n${gapText(gap, disliked)}`, components: [ways] };
    case 'link': {
      const cards = edition.answerer.complete(gap.question, SELECT_OPTIONS);
      const menu = new StringSelectMenuBuilder()
        .setCustomId(gapCardSelectId(gap.ids[0]))
        .setPlaceholder('The card that answers it')
        .addOptions(cards.map(({ id, question }) => ({ label: clip(question, SELECT_LABEL_LENGTH), value: id })));
      return {
        content: `${gapText(gap, disliked)}\n${EVERY_CARD}`,
        components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu), ways],
      };
    }
    case 'dismiss':
      await services.desk.dismiss(gap);
      services.log.info('gap dismissed');
      return { content: `Dismissed: ${clip(plain(gap.question), LISTED_LENGTH)}`, components: [] };
  }
}

function gapText(gap: Gap, disliked: Card | undefined): string {
  const { source, wordings, notes, firstAt, lastAt } = gap;
  const [first, last] = [firstAt, lastAt].map((moment) => time(moment, TimestampStyles.ShortDate));
  return clip(
    [
      `**${source === 'disliked' ? 'Answer disliked' : 'Asked'}: ${askedBy(gap)}**, first ${first}, last ${last}`,
      ...wordings.slice(0, MOST_WORDINGS).map((wording) => `• ${clip(plain(wording), LISTED_LENGTH)}`),
      ...(disliked ? [`The answer: ${clip(plain(disliked.answer), ANSWER_LENGTH)}`] : []),
      ...notes.slice(0, MOST_WORDINGS).map((note) => `Said to be wrong: ${clip(plain(note), LISTED_LENGTH)}`),
    ].join('\n'),
    CONTENT_LENGTH - EVERY_CARD.length - 1,
  );
}

function waysToSettle({ ids: [id] }: Gap): ActionRowBuilder<ButtonBuilder> {
  return new ActionRowBuilder<ButtonBuilder>().addComponents(
    button('write', id, 'Write a card', ButtonStyle.Primary),
    button('link', id, 'Link to a card', ButtonStyle.Secondary),
    button('dismiss', id, 'Dismiss', ButtonStyle.Danger),
  );
}

/** There is a card, but it was found wrong. */
function waysToMend({ ids: [id] }: Gap): ActionRowBuilder<ButtonBuilder> {
  return new ActionRowBuilder<ButtonBuilder>().addComponents(
    button('write', id, 'Edit the card', ButtonStyle.Primary),
    button('dismiss', id, 'Dismiss', ButtonStyle.Danger),
  );
}

function button(kind: Parameters<typeof gapButtonId>[0], id: string, label: string, style: ButtonStyle): ButtonBuilder {
  return new ButtonBuilder().setCustomId(gapButtonId(kind, id)).setLabel(label).setStyle(style);
}
