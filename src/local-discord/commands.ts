import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import { ApiError, unknown } from './api-error.js';
import type { Channel } from './channel.js';
import type { CommandForm } from './form/command.js';
import { permissionsOf } from './permissions.js';
import type { World } from './world.js';

/** Everywhere, or the id of a server. */
export type Scope = string;
export const GLOBAL: Scope = 'global';

const INSTALLABLE = [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall];
const MOST = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

/** The application's commands, global ones and those of each server. */
export interface Commands {
  list(scope: Scope): APIApplicationCommand[];
  require(scope: Scope, id: string): APIApplicationCommand;
  /** A command of the same name and type is replaced, and keeps its id. */
  put(scope: Scope, form: CommandForm): { command: APIApplicationCommand; isNew: boolean };
  /** Changes a command, its name too. */
  change(scope: Scope, id: string, form: CommandForm): APIApplicationCommand;
  replaceAll(scope: Scope, forms: readonly CommandForm[]): APIApplicationCommand[];
  remove(scope: Scope, id: string): void;
  /** What a person's client offers in a channel. */
  offered(userId: string, channel: Channel): APIApplicationCommand[];
}

export function createCommands(world: World, nextId: () => string): Commands {
  const scopes = new Map<Scope, Map<string, APIApplicationCommand>>();
  const within = (scope: Scope): Map<string, APIApplicationCommand> => {
    const found = scopes.get(scope) ?? new Map<string, APIApplicationCommand>();
    scopes.set(scope, found);
    return found;
  };
  const isSame = (command: APIApplicationCommand, form: CommandForm): boolean =>
    command.name === form.name && command.type === form.type;

  function shape(scope: Scope, id: string, form: CommandForm): APIApplicationCommand {
    const { type, name, description, nsfw } = form;
    const options: APIApplicationCommandOption[] | undefined = form.options ?? undefined;
    return {
      id,
      application_id: world.applicationId,
      ...(scope === GLOBAL ? {} : { guild_id: scope }),
      type,
      name,
      name_localizations: form.name_localizations ?? null,
      description: description ?? '',
      description_localizations: form.description_localizations ?? null,
      ...(options && options.length > 0 ? { options } : {}),
      default_member_permissions: form.default_member_permissions ?? null,
      nsfw: nsfw ?? false,
      ...installation(scope, form),
      version: nextId(),
    };
  }

  const commands: Commands = {
    list: (scope) => [...within(scope).values()],
    require(scope, id) {
      const command = within(scope).get(id);
      if (!command) throw unknown('command');
      return command;
    },
    put(scope, form) {
      const kept = commands.list(scope);
      const known = kept.find((command) => isSame(command, form));
      if (!known && kept.filter((command) => command.type === form.type).length >= MOST[form.type]) {
        throw new ApiError(
          400,
          RESTJSONErrorCodes.MaximumNumberOfApplicationCommandsReached,
          `Maximum number of application commands reached (${MOST[form.type]})`,
        );
      }
      const command = shape(scope, known?.id ?? nextId(), form);
      within(scope).set(command.id, command);
      return { command, isNew: !known };
    },
    change(scope, id, form) {
      const command = shape(scope, id, form);
      within(scope).set(id, command);
      return command;
    },
    replaceAll(scope, forms) {
      for (const command of commands.list(scope)) {
        if (!forms.some((form) => isSame(command, form))) within(scope).delete(command.id);
      }
      return forms.map((form) => commands.put(scope, form).command);
    },
    remove(scope, id) {
      commands.require(scope, id);
      within(scope).delete(id);
    },
    offered(userId, channel) {
      if (channel.kind === 'direct') return commands.list(GLOBAL).filter(isForDirectMessages);
      if (channel.kind === 'group') return commands.list(GLOBAL).filter(isForGroups);
      const permissions = permissionsOf(userId, channel);
      if (!(permissions & PermissionFlagsBits.UseApplicationCommands)) return [];
      return [...commands.list(channel.guild.id), ...commands.list(GLOBAL)].filter(
        (command) => isForServers(command) && permits(command, permissions),
      );
    },
  };
  return commands;
}

/** Where a command can be installed and used: a matter of global commands, which take the application's own for it. */
function installation(scope: Scope, { integration_types, contexts, dm_permission }: CommandForm) {
  if (scope === GLOBAL) {
    return {
      dm_permission: dm_permission ?? true,
      integration_types: integration_types ?? INSTALLABLE,
      contexts: contexts ?? null,
    };
  }
  return { ...(integration_types ? { integration_types } : {}), ...(contexts ? { contexts } : {}) };
}

function isForServers({ contexts, integration_types }: APIApplicationCommand): boolean {
  return (
    (contexts?.includes(InteractionContextType.Guild) ?? true) &&
    (integration_types?.includes(ApplicationIntegrationType.GuildInstall) ?? true)
  );
}

function isForDirectMessages({ contexts, dm_permission }: APIApplicationCommand): boolean {
  return contexts ? contexts.includes(InteractionContextType.BotDM) : dm_permission !== false;
}

function isForGroups({ contexts, integration_types }: APIApplicationCommand): boolean {
  return (
    (contexts?.includes(InteractionContextType.PrivateChannel) ?? true) &&
    (integration_types?.includes(ApplicationIntegrationType.UserInstall) ?? true)
  );
}

/** Members need all the default permissions; none at all ("0") leaves the command to administrators. */
function permits({ default_member_permissions: needed }: APIApplicationCommand, held: bigint): boolean {
  if (needed === null || (held & PermissionFlagsBits.Administrator) !== 0n) return true;
  const bits = BigInt(needed);
  return bits !== 0n && (held & bits) === bits;
}
