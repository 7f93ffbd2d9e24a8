import {
  type ApplicationFlags,
  type Client,
  DiscordAPIError,
  type Guild,
  type GuildBasedChannel,
  OAuth2Scopes,
  PermissionFlagsBits,
  type PermissionsString,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Config } from '../config.js';
import type { Finding } from '../model/finding.js';
import { NEEDED } from './permissions.js';
import type { Services } from './services.js';

const PRIVILEGED = [
  'GatewayMessageContent',
  'GatewayMessageContentLimited',
  'GatewayGuildMembers',
  'GatewayGuildMembersLimited',
  'GatewayPresence',
  'GatewayPresenceLimited',
] as const satisfies readonly (keyof typeof ApplicationFlags)[];

/**
 * Everything that Discord knows of the bot. Throws Discord's errors.
 * @param where other servers are nobody's business in the home server
 */
export async function examineDiscord(
  client: Client<true>,
  config: Config,
  drifted: Services['driftedCommands'],
  where: 'home' | 'everywhere',
): Promise<Finding[]> {
  const application = await client.application.fetch();
  const privileged = PRIVILEGED.filter((flag) => application.flags.has(flag));
  return [
    { what: 'token', state: 'ok', says: `Discord takes it: ${client.user.tag}` },
    privileged.length === 0
      ? { what: 'intents', state: 'ok', says: 'none that is privileged, and none is needed' }
      : {
          what: 'intents',
          state: 'note',
          says: `${privileged.join(', ')} is on`,
          cure: 'Turn it off in Developer Portal → Bot: nothing of it is used.',
        },
    ...(await examineNamed(client, config)),
    ...(await examineChannels(client, config)),
    ...(where === 'everywhere' ? elsewhere(client, config) : []),
    await examineCommands(client, config, drifted),
  ];
}

/** The link that invites the bot with all it needs, or gives it what it lacks where it is. */
export function inviteOf(client: Client<true>, guildId?: string): string {
  return client.generateInvite({
    scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
    permissions: NEEDED,
    ...(guildId === undefined ? {} : { guild: guildId }),
  });
}

/** Whether the home server, the moderators' roles and the channels that the settings name are there. */
export async function examineNamed(client: Client<true>, config: Config): Promise<Finding[]> {
  const { logChannelId, digestChannelId } = config;
  return [
    ...(await examineHome(client, config)),
    ...(await examineTold(client, 'channel of the record', 'LOG_CHANNEL_ID', logChannelId)),
    ...(await examineTold(client, 'channel of the digest', 'DIGEST_CHANNEL_ID', digestChannelId)),
  ];
}

async function examineHome(client: Client<true>, config: Config): Promise<Finding[]> {
  const { homeGuildId, moderatorRoleIds } = config;
  if (homeGuildId === undefined) {
    const cure = 'Put the id of your server into HOME_GUILD_ID (right-click it → Copy Server ID).';
    return [{ what: 'home server', state: 'note', says: 'HOME_GUILD_ID is not set: nobody can use /knowledge', cure }];
  }
  const guild = await findGuild(client, homeGuildId);
  if (!guild) {
    const cure = `Invite it: ${inviteOf(client, homeGuildId)} or correct HOME_GUILD_ID.`;
    return [{ what: 'home server', state: 'fault', says: 'the bot is not in the server of HOME_GUILD_ID', cure }];
  }
  const roles = await guild.roles.fetch();
  const gone = moderatorRoleIds.filter((id) => !roles.has(id));
  const names = moderatorRoleIds.flatMap((id) => roles.get(id)?.name ?? []);
  return [
    { what: 'home server', state: 'ok', says: guild.name },
    ...gone.map(
      (id): Finding => ({
        what: 'moderator roles',
        state: 'fault',
        says: `there is no role ${id} in ${guild.name}`,
        cure: 'Correct it in MODERATOR_ROLE_IDS.',
      }),
    ),
    { what: 'moderator roles', state: 'ok', says: [...names, 'members with Manage Server'].join(', ') },
  ];
}

/** A channel that the bot writes to by itself, where a setting names one. */
async function examineTold(client: Client<true>, what: string, setting: string, id?: string): Promise<Finding[]> {
  return id === undefined ? [] : [await examineChannel(client, what, setting, id)];
}

async function examineChannel(client: Client<true>, what: string, setting: string, id: string): Promise<Finding> {
  const channel = await absent(client.channels.fetch(id));
  if (!channel || channel.isDMBased()) {
    return {
      what,
      state: 'fault',
      says: `there is no channel ${id} that the bot can see`,
      cure: `Correct ${setting}, or let the bot view it.`,
    };
  }
  if (!channel.isSendable())
    return {
      what,
      state: 'fault',
      says: `#${channel.name} takes no messages`,
      cure: `Name a text channel in ${setting}.`,
    };
  const missing = missingIn(channel, PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages);
  if (missing.length === 0) return { what, state: 'ok', says: `#${channel.name}` };
  return {
    what,
    state: 'fault',
    says: `#${channel.name}: the bot may not ${missing.join(', ')}`,
    cure: channelCure(missing),
  };
}

/** What the bot may not do in the channels of the home server that it sees. */
async function examineChannels(client: Client<true>, { homeGuildId }: Config): Promise<Finding[]> {
  const guild = homeGuildId === undefined ? undefined : await findGuild(client, homeGuildId);
  if (!guild) return [];
  const what = 'permissions';
  const me = await guild.members.fetchMe();
  const lacking = me.permissions.missing(NEEDED);
  const whole: Finding[] =
    lacking.length === 0
      ? []
      : [
          {
            what,
            state: 'fault',
            says: `in ${guild.name} the bot lacks ${lacking.join(', ')}`,
            cure: inviteOf(client, guild.id),
          },
        ];
  const channels = [...(await guild.channels.fetch()).values()].filter(
    (channel) => channel?.isTextBased() || channel?.isThreadOnly(),
  );
  const seen = channels
    .filter((channel) => channel !== null)
    .filter((channel) => missingIn(channel, PermissionFlagsBits.ViewChannel).length === 0);
  const faults = seen.flatMap((channel): Finding[] => {
    // What it lacks everywhere was said.
    const missing = missingIn(channel, NEEDED.bitfield).filter((name) => !lacking.includes(name));
    if (missing.length === 0) return [];
    return [
      {
        what,
        state: 'fault',
        says: `in #${channel.name} the bot lacks ${missing.join(', ')}`,
        cure: channelCure(missing),
      },
    ];
  });
  const hidden = channels.length - seen.length;
  const unseen = hidden === 0 ? '' : `; ${hidden} channels it does not see`;
  return [
    ...whole,
    ...faults,
    {
      what,
      state: 'ok',
      says: `${seen.length - faults.length} channels of ${guild.name} in which it may do all${unseen}`,
    },
  ];
}

/** Servers other than the home, as far as this process knows them. */
function elsewhere(client: Client<true>, { homeGuildId }: Config): Finding[] {
  return [...client.guilds.cache.values()].flatMap((guild): Finding[] => {
    const missing = guild.id === homeGuildId ? [] : (guild.members.me?.permissions.missing(NEEDED) ?? []);
    if (missing.length === 0) return [];
    return [
      {
        what: 'permissions',
        state: 'fault',
        says: `in ${guild.name} the bot lacks ${missing.join(', ')}`,
        cure: inviteOf(client, guild.id),
      },
    ];
  });
}

async function examineCommands(
  client: Client<true>,
  config: Config,
  drifted: Services['driftedCommands'],
): Promise<Finding> {
  const what = 'commands';
  const home = config.homeGuildId === undefined ? undefined : await findGuild(client, config.homeGuildId);
  const names = await drifted(client, home?.id);
  if (names.length === 0) return { what, state: 'ok', says: 'registered as they are' };
  const says = `not as registered: ${names.map((name) => `/${name}`).join(', ')}`;
  return { what, state: 'fault', says, cure: 'Start the bot anew: it registers them.' };
}

function missingIn(channel: GuildBasedChannel, needed: bigint): PermissionsString[] {
  const { me } = channel.guild.members;
  return me ? (channel.permissionsFor(me).missing(needed) ?? []) : [];
}

function channelCure(missing: readonly string[]): string {
  return `In Discord: Edit Channel → Permissions, and allow the bot ${missing.join(', ')}.`;
}

async function findGuild(client: Client<true>, id: string): Promise<Guild | undefined> {
  return absent(client.guilds.fetch(id));
}

/** Undefined for what is not there, or not to be seen. */
async function absent<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DiscordAPIError && ABSENT.includes(Number(error.code))) return undefined;
    throw error;
  }
}

const ABSENT: readonly number[] = [
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.MissingAccess,
];
