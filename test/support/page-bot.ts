import { type ApplicationCommandDataResolvable, Events, type Interaction } from 'discord.js';
import type { LocalDiscordOptions } from '../../src/local-discord/index.js';
import { createTestClient, logIn, startDiscord, type TrialDiscord } from './discord-client.js';

/** A local Discord with its page, and a bot there that has these commands. */
export async function startWithBot(
  commands: readonly ApplicationCommandDataResolvable[],
  respond: (interaction: Interaction) => Promise<unknown>,
  options?: Partial<LocalDiscordOptions>,
): Promise<TrialDiscord> {
  const discord = await startDiscord(options);
  const client = await logIn(createTestClient(discord), discord);
  client.on(Events.InteractionCreate, (interaction) => void respond(interaction));
  await client.application.commands.set(commands);
  return discord;
}
