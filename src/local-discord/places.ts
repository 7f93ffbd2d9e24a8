import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Channel } from './channel.js';
import { permissionsOf } from './permissions.js';
import type { Place } from './person.js';
import type { World } from './world.js';

/** The channels that somebody can open. */
export function placesOf(world: World, userId: string): Place[] {
  const channels: Channel[] = [
    ...world.guildsOf(userId).flatMap((guild) => world.channelsOf(guild)),
    ...world.directsOf(userId),
    ...world.groupsOf(userId),
  ];
  return channels.filter((channel) => world.canSee(userId, channel)).map((channel) => placeOf(world, userId, channel));
}

export function placeOf(world: World, userId: string, channel: Channel): Place {
  const needed =
    channel.kind === 'server' && channel.thread
      ? PermissionFlagsBits.SendMessagesInThreads
      : PermissionFlagsBits.SendMessages;
  const common = { channelId: channel.id, canWrite: (permissionsOf(userId, channel) & needed) !== 0n };
  switch (channel.kind) {
    case 'direct': {
      const { name } = userId === world.bot.id ? channel.with : world.bot;
      return { kind: 'direct', ...common, type: ChannelType.DM, name, server: undefined };
    }
    case 'group':
      return { kind: 'group', ...common, type: ChannelType.GroupDM, name: channel.name, server: undefined };
    case 'server': {
      const { guild, thread, name, type } = channel;
      return {
        ...{ kind: 'server', ...common, type, name, server: { id: guild.id, name: guild.name } },
        ...(thread ? { parentId: thread.parent.id } : {}),
      };
    }
  }
}
