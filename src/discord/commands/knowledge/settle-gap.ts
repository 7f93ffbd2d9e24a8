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
import { type CardFormTarget, type GapStep, gapButtonId, gapCardSelectId } from '../../custom-ids.js';
import { CONTENT_LENGTH, clip, SELECT_LABEL_LENGTH, SELECT_OPTIONS } from '../../limits.js';
import { authorityOf } from '../../permissions.js';
import { plain } from '../../plain.js';
import { sayAlone } from '../../say-alone.js';
import type { Services } from '../../services.js';
import { deferAlone } from '../../three-seconds.js';
import { cardForm, typedCard } from './card-form.js';
import { NO_SUCH_CARD } from './card-option.js';
import { TOO_LONG } from './edit.js';
import { findDisliked, findGap, GAP_GONE } from './find-gap.js';
import { previewChange, unavailableText } from './preview.js';

const MOST_WORDINGS = 6;
const LISTED_LENGTH = 200;

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
  try {
    const [chosen = ''] = interaction.isStringSelectMenu() ? interaction.values : [];
    const gap = await findGap(desk, step?.id ?? chosen);
    if (gap) await take(interaction, services, gap, step, chosen);
    else await interaction.update({ content: GAP_GONE, components: [] });
  } catch (error) {
    const content = unavailableText(unavailable(error), desk.current().number);
    await sayAlone(interaction, content);
  }
}

async function take(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  services: Services,
  gap: Gap,
  step: GapStep | undefined,
  chosen: string,
): Promise<void> {
  const edition = services.desk.current();
  const { answerer } = edition;
  const disliked = findDisliked(gap, edition);
  const ways = disliked ? waysToMend(gap) : waysToSettle(gap);
  switch (step?.kind) {
    case undefined:
      await interaction.update({ content: gapText(gap), components: [ways] });
      return;
    case 'write': {
      const [question, ...others] = gap.wordings;
      const target = { kind: 'gap', id: gap.ids[0] } as const;
      const formOf = (card: Parameters<typeof typedCard>[0], of: CardFormTarget = target) =>
        cardForm(target, answerer.knowledge.story, { target: of, typed: typedCard(card) });
      const form = disliked
        ? formOf(disliked, { kind: 'edit', id: disliked.id })
        : (formOf({ question, alsoAsked: others }) ?? formOf({ question }));
      if (form) await interaction.showModal(form);
      else await sayAlone(interaction, TOO_LONG);
      return;
    }
    case 'link': {
      const cards = answerer.complete(gap.question, SELECT_OPTIONS);
      const menu = new StringSelectMenuBuilder()
        .setCustomId(gapCardSelectId(gap.ids[0]))
        .setPlaceholder('The card that answers it')
        .addOptions(cards.map(({ id, question }) => ({ label: clip(question, SELECT_LABEL_LENGTH), value: id })));
      await interaction.update({
        content: gapText(gap),
        components: [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu), ways],
      });
      return;
    }
    case 'dismiss':
      await services.desk.dismiss(gap);
      services.log.info('gap dismissed');
      await interaction.update({ content: `Dismissed: ${clip(plain(gap.question), LISTED_LENGTH)}`, components: [] });
      return;
    case 'link-to': {
      if (!answerer.findCard(chosen)) {
        await sayAlone(interaction, NO_SUCH_CARD);
        return;
      }
      await deferAlone(interaction);
      const change = { kind: 'ask-also', id: chosen, wordings: gap.wordings } as const;
      await previewChange(interaction, services, change, { reason: `Another way to ask the card ${chosen}`, gap });
    }
  }
}

function gapText({ source, wordings, notes, count, firstAt, lastAt }: Gap): string {
  const [first, last] = [firstAt, lastAt].map((moment) => time(moment, TimestampStyles.ShortDate));
  return clip(
    [
      `**${source === 'disliked' ? 'Answer disliked' : 'Asked'} ${count} ×**, first ${first}, last ${last}`,
      ...wordings.slice(0, MOST_WORDINGS).map((wording) => `• ${clip(plain(wording), LISTED_LENGTH)}`),
      ...notes.slice(0, MOST_WORDINGS).map((note) => `Said to be wrong: ${clip(plain(note), LISTED_LENGTH)}`),
    ].join('\n'),
    CONTENT_LENGTH,
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
