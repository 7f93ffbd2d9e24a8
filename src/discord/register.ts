import type { ApplicationCommand, ApplicationCommandData, Client, Collection } from 'discord.js';
import type { Log } from '../log.js';
import { AT_HOME, EVERYWHERE, ON_MESSAGES } from './commands.js';

/**
 * Registers the commands, those that differ only: global ones everywhere, the moderators' in the home server.
 * Commands of ours that are no longer in the list are taken away.
 */
export async function registerCommands(client: Client<true>, homeGuildId: string | undefined, log: Log): Promise<void> {
  await bringUpToDate(client.application.commands, [...EVERYWHERE, ...ON_MESSAGES], log);
  if (homeGuildId === undefined) return;
  const guild = await client.guilds.fetch(homeGuildId);
  await bringUpToDate(guild.commands, AT_HOME, log);
}

/** The commands of the application, or of it in one server. */
interface Registry {
  fetch(options: object): Promise<Collection<string, ApplicationCommand<object>>>;
  create(data: ApplicationCommandData): Promise<unknown>;
  delete(id: string): Promise<unknown>;
}

async function bringUpToDate(
  manager: Registry,
  commands: readonly { data: ApplicationCommandData }[],
  log: Log,
): Promise<void> {
  const registered = [...(await manager.fetch({})).values()];
  for (const { data } of commands) {
    const known = registered.find((command) => command.name === data.name);
    if (known?.equals(data, true)) continue;
    await manager.create(data);
    log.info({ command: data.name }, known ? 'command updated' : 'command registered');
  }
  const names = new Set(commands.map((command) => command.data.name));
  for (const command of registered) {
    if (names.has(command.name)) continue;
    await manager.delete(command.id);
    log.info({ command: command.name }, 'command taken away');
  }
}
