import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type Client,
  type MessageActionRowComponentBuilder,
  type MessageComponentInteraction,
  MessageFlags,
} from 'discord.js';
import type { DueSubscription } from '../desk/subscriptions.js';
import { StoreFault } from '../store/store.js';
import { stopTellingId } from './custom-ids.js';
import { slowDownText } from './rate-limit.js';
import { isRefusedForGood } from './refused.js';
import { GONE, quotedQuestion, renderReply } from './render.js';
import type { Services } from './services.js';

const NOT_NOTED = 'I cannot note that right now. Please try again in a while.';
const WILL_TELL =
  'I will send you a direct message if the story gets an answer to that. `/forget-me` takes it back, and so does time: after 90 days I forget it.';
const TOO_MANY = 'You have asked for many answers already. `/forget-me` takes them back.';
const STOPPED = 'I will tell you of no more answers.';

/** Somebody wants to be told when the question that was declined gets an answer. */
export async function subscribe(interaction: MessageComponentInteraction, services: Services): Promise<void> {
  const question = quotedQuestion(interaction.message.content);
  if (question === undefined) {
    await interaction.reply({ content: GONE, flags: MessageFlags.Ephemeral });
    return;
  }
  await note(interaction, services, async ({ desk }) =>
    (await desk.subscriptions.subscribe(interaction.user.id, question)) === 'subscribed' ? WILL_TELL : TOO_MANY,
  );
}

/** Somebody wants to be told of nothing more. */
export async function unsubscribe(interaction: MessageComponentInteraction, services: Services): Promise<void> {
  await note(interaction, services, async ({ desk }) => {
    await desk.subscriptions.endAllOf(interaction.user.id);
    return STOPPED;
  });
}

async function note(
  interaction: MessageComponentInteraction,
  services: Services,
  work: (services: Services) => Promise<string>,
): Promise<void> {
  const allowance = await services.rateLimit.spend(interaction.user.id);
  if (!allowance.allowed) {
    await interaction.reply({ content: slowDownText(allowance.retryInSeconds), flags: MessageFlags.Ephemeral });
    return;
  }
  // The store may be slow, and Discord waits for three seconds only.
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  try {
    await interaction.editReply(await work(services));
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    services.log.warn({ err: error }, 'a subscription was not noted');
    await interaction.editReply(NOT_NOTED);
  }
}

/** Sends those who wanted to be told an answer that there is now. Throws a StoreFault. */
export async function tellDue(client: Client, { desk, log }: Services, stopped: AbortSignal): Promise<void> {
  for (const due of await desk.subscriptions.claimDue()) {
    if (stopped.aborted) return;
    try {
      const user = await client.users.createDM(due.userId);
      await user.send(messageFor(due, desk.current()));
    } catch (error) {
      if (!isRefusedForGood(error)) {
        // Its claim ends after a while, and somebody tries again.
        log.warn({ err: error }, 'somebody could not be told an answer');
        continue;
      }
      log.info('somebody who wanted an answer cannot be written to');
    }
    await desk.subscriptions.end(due.id);
  }
}

function messageFor({ question, answer }: DueSubscription, edition: Parameters<typeof renderReply>[1]) {
  const payload = renderReply(answer, edition, 'private', question);
  const stop = new ButtonBuilder()
    .setCustomId(stopTellingId())
    .setLabel('Tell me of no more answers')
    .setStyle(ButtonStyle.Secondary);
  const row = new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(stop);
  return { ...payload, components: [...payload.components, row] };
}
