import { DiscordAPIError, type Interaction, type Message, MessageFlags, RESTJSONErrorCodes } from 'discord.js';
import { faultId } from '../log.js';
import { findCommand, findMessageCommand } from './commands.js';
import { handleComponent, handleForm } from './components.js';
import { handleMessage } from './messages.js';
import { languageOf, languageOfMessage } from './reader-language.js';
import { refusalText } from './refused.js';
import { sayAlone } from './say-alone.js';
import type { Services } from './services.js';

/** Handles an interaction. Never throws: a failure is logged with an id, and answered with that id. */
export async function dispatchInteraction(interaction: Interaction, services: Services): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await findCommand(interaction.commandName)?.complete?.(interaction, services);
    else if (interaction.isChatInputCommand()) {
      const command = findCommand(interaction.commandName);
      if (command) await command.run(interaction, services);
      else await sayAlone(interaction, languageOf(interaction).t('commandGone'));
    } else if (interaction.isMessageContextMenuCommand()) {
      const command = findMessageCommand(interaction.commandName);
      if (command) await command.run(interaction, services);
      else await sayAlone(interaction, languageOf(interaction).t('commandGone'));
    } else if (interaction.isMessageComponent()) await handleComponent(interaction, services);
    else if (interaction.isModalSubmit()) await handleForm(interaction, services);
  } catch (error) {
    const id = logFailure(services, error, { interaction: interaction.type });
    // Autocomplete has nowhere to show an apology, and one that came too late cannot be answered at all.
    if (!interaction.isRepliable() || isTooLate(error)) return;
    const apology = { content: languageOf(interaction).t('failed', { id }), flags: MessageFlags.Ephemeral } as const;
    await (interaction.deferred || interaction.replied
      ? interaction.followUp(apology)
      : interaction.reply(apology)
    ).catch((second: unknown) => services.log.error({ err: second, id }, 'the apology failed too'));
  }
}

/** Handles a message, as `dispatchInteraction` an interaction. */
export async function dispatchMessage(message: Message, services: Services): Promise<void> {
  try {
    await handleMessage(message, services);
  } catch (error) {
    const id = logFailure(services, error, { message: true });
    if (isTooLate(error)) return;
    await message
      .reply({
        content: languageOfMessage(message).t('failed', { id }),
        failIfNotExists: false,
        nonce: message.id,
        enforceNonce: true,
      })
      .catch((second: unknown) => services.log.error({ err: second, id }, 'the apology failed too'));
  }
}

function logFailure({ log, metrics }: Services, error: unknown, where: object): string {
  const id = faultId();
  if (error instanceof DiscordAPIError && isTooLate(error)) {
    // It is to be expected, and nothing in the program is to be mended for it.
    metrics.refused(error.code);
    log.warn({ reason: refusalText(error), id, ...where }, 'a reply failed');
  } else log.error({ err: error, id, ...where }, 'a reply failed');
  return id;
}

/** Unknown or already answered interactions, and channels the bot may not write to: a second try cannot help. */
function isTooLate(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    [
      RESTJSONErrorCodes.UnknownInteraction,
      RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
      RESTJSONErrorCodes.CannotSendMessagesToThisUser,
      RESTJSONErrorCodes.MissingPermissions,
      RESTJSONErrorCodes.MissingAccess,
    ].some((code) => code === error.code)
  );
}
