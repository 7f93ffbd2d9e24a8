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

/** Names of the commands that are registered in another way than they are here, or only in one of the two places. */
export async function driftedCommands(client: Client<true>, homeGuildId: string | undefined): Promise<string[]> {
  const drifts = [await findDrift(client.application.commands, [...EVERYWHERE, ...ON_MESSAGES])];
  if (homeGuildId !== undefined)
    drifts.push(await findDrift((await client.guilds.fetch(homeGuildId)).commands, AT_HOME));
  return drifts.flatMap(({ differ, extra }) => [
    ...differ.map(({ data }) => data.name),
    ...extra.map(({ name }) => name),
  ]);
}

/** The commands of the application, or of it in one server. */
interface Registry {
  fetch(options: { withLocalizations: boolean }): Promise<Collection<string, ApplicationCommand<object>>>;
  create(data: ApplicationCommandData): Promise<unknown>;
  delete(id: string): Promise<unknown>;
}

/** Commands of ours that are not registered as they are, and registered ones that are no longer ours. */
interface Drift {
  differ: { data: ApplicationCommandData; known: boolean }[];
  extra: { id: string; name: string }[];
}

async function findDrift(
  manager: Pick<Registry, 'fetch'>,
  commands: readonly { data: ApplicationCommandData }[],
): Promise<Drift> {
  const registered = [...(await manager.fetch({ withLocalizations: true })).values()];
  const find = (name: string): (typeof registered)[number] | undefined =>
    registered.find((command) => command.name === name);
  return {
    differ: commands
      .filter(({ data }) => !find(data.name)?.equals(data, true))
      .map(({ data }) => ({ data, known: find(data.name) !== undefined })),
    extra: registered.filter(({ name }) => !commands.some(({ data }) => data.name === name)),
  };
}

async function bringUpToDate(
  manager: Registry,
  commands: readonly { data: ApplicationCommandData }[],
  log: Log,
): Promise<void> {
  const { differ, extra } = await findDrift(manager, commands);
  for (const { data, known } of differ) {
    await manager.create(data);
    log.info({ command: data.name }, known ? 'command updated' : 'command registered');
  }
  for (const command of extra) {
    await manager.delete(command.id);
    log.info({ command: command.name }, 'command taken away');
  }
}
