import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import { unavailable } from '../../../desk/editions.js';
import type { Gap } from '../../../desk/gaps.js';
import type { CardFormTarget, GapStep } from '../../desk-custom-ids.js';
import { clip, SELECT_OPTIONS } from '../../limits.js';
import { authorityOf } from '../../permissions.js';
import { plain } from '../../plain.js';
import { sayAlone } from '../../say-alone.js';
import type { Services } from '../../services.js';
import { deferAlone, deferInPlace } from '../../three-seconds.js';
import { openAnswerForm } from './answer-waiting.js';
import { cardForm, typedCard } from './card-form.js';
import { findChosen, NO_SUCH_CARD } from './card-option.js';
import { TOO_LONG } from './edit.js';
import { findDisliked, findGap, GAP_GONE } from './find-gap.js';
import { gapPayload, suggestionPayload } from './gap-view.js';
import { type Deferred, previewChange, unavailableText } from './preview.js';
import type { EditPayload } from './subcommand.js';

const LISTED_LENGTH = 200;
const AGAIN = '**I was started anew meanwhile: press once more.**';

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
  const listed = step && isForm(step) ? desk.findListedGap(step.id) : undefined;
  if (listed && step) {
    await openForm(interaction, services, listed, step);
    return;
  }
  if (step?.kind === 'link-to') await deferAlone(interaction);
  else await deferInPlace(interaction);
  try {
    const gap = await findGap(desk, step?.id ?? chosen);
    if (!gap) await interaction.editReply({ content: GAP_GONE, components: [] });
    else if (step?.kind === 'link-to') await linkGap(interaction, services, gap, chosen);
    else await interaction.editReply(await take(services, gap, step, chosen));
  } catch (error) {
    await interaction.editReply(unavailableText(unavailable(error), desk.current().number));
  }
}

function isForm({ kind }: GapStep): boolean {
  return kind === 'write' || kind === 'take' || kind === 'answer';
}

async function openForm(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  services: Services,
  gap: Gap,
  { kind, id }: GapStep,
): Promise<void> {
  const suggested = kind === 'take' ? gap.suggestions.find((one) => one.id === id) : undefined;
  if (kind === 'answer') await openAnswerForm(interaction, gap);
  else await writeCard(interaction, services, gap, suggested?.answer);
}

/** @param answer that somebody suggested */
async function writeCard(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  { desk }: Services,
  gap: Gap,
  answer: string | undefined,
): Promise<void> {
  const edition = desk.current();
  const disliked = findDisliked(gap, edition);
  const [question, ...others] = gap.wordings;
  const target = { kind: 'gap', id: gap.ids[0] } as const;
  const { story, vocabulary } = edition.answerer.knowledge;
  const formOf = (card: Parameters<typeof typedCard>[0], of: CardFormTarget = target) =>
    cardForm(target, story, { target: of, typed: typedCard(card, vocabulary) });
  const form = disliked
    ? formOf(disliked, { kind: 'edit', id: disliked.id })
    : (formOf({ question, alsoAsked: others, answer }) ?? formOf({ question, answer }));
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
  { desk, log }: Services,
  gap: Gap,
  step: GapStep | undefined,
  chosen: string,
): Promise<EditPayload> {
  const edition = desk.current();
  const disliked = findDisliked(gap, edition);
  switch (step?.kind) {
    case 'link': {
      const taken = gap.chosen.map(({ card }) => card);
      const offered = edition.answerer.complete(gap.question, SELECT_OPTIONS);
      return gapPayload(gap, disliked, [...new Set([...taken, ...offered])]);
    }
    case 'suggested': {
      const suggestion = gap.suggestions.find(({ id }) => id === chosen);
      return suggestion ? suggestionPayload(gap, suggestion) : gapPayload(gap, disliked);
    }
    case 'drop': {
      await desk.contributions.drop(step.id);
      log.info('suggested answer dismissed');
      const left = await findGap(desk, gap.ids.find((id) => id !== step.id) ?? step.id);
      return left ? gapPayload(left, disliked) : dismissed(gap);
    }
    case 'dismiss':
      await desk.dismiss(gap);
      log.info('gap dismissed');
      return dismissed(gap);
    default: {
      const payload = gapPayload(gap, disliked);
      return step && isForm(step) ? { ...payload, content: `${AGAIN}\n${payload.content}` } : payload;
    }
  }
}

function dismissed({ question }: Gap): EditPayload {
  return { content: `Dismissed: ${clip(plain(question), LISTED_LENGTH)}`, components: [] };
}
