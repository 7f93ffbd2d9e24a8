/** What Discord sends a bot, in the shapes of its documentation: one server with one channel, a bot, and a person. */

export const APPLICATION = '100000000000000001';
export const HOME = '200000000000000001';
export const CHANNEL = '300000000000000001';
export const DIRECT_CHANNEL = '300000000000000002';
export const PERSON = '400000000000000001';
export const MODERATOR_ROLE = '500000000000000001';
export const OTHER_ROLE = '500000000000000002';

export const BOT_USER = { id: APPLICATION, username: 'factbox', discriminator: '0', bot: true, avatar: null };
const PERSON_USER = { id: PERSON, username: 'reader', discriminator: '0', avatar: null };

function role(id: string, name: string): object {
  return {
    id,
    name,
    permissions: '0',
    position: 0,
    color: 0,
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

export const HOME_GUILD = {
  id: HOME,
  name: 'Home',
  owner_id: '400000000000000009',
  roles: [role(HOME, '@everyone'), role(MODERATOR_ROLE, 'moderators'), role(OTHER_ROLE, 'readers')],
  emojis: [],
  stickers: [],
  features: [],
  channels: [{ id: CHANNEL, type: 0, name: 'general', position: 0, permission_overwrites: [] }],
  members: [{ user: BOT_USER, roles: [], joined_at: '2031-01-01T00:00:00Z', flags: 0 }],
  threads: [],
  presences: [],
  voice_states: [],
  member_count: 2,
};

let given = 0;

/** A new id, such as every event has. */
function newId(): string {
  given += 1;
  return String(600_000_000_000_000_000n + BigInt(given));
}

export interface Where {
  /** A server, or a direct message where it is undefined. */
  guild?: string | undefined;
  /** Permission bits of the person there. */
  permissions?: bigint;
  roles?: readonly string[];
  /** Who it is, if not the usual person. */
  user?: string;
}

export interface InteractionEvent {
  t: 'INTERACTION_CREATE';
  d: { id: string; token: string } & Record<string, unknown>;
}

function interaction(type: number, data: object, where: Where, rest: object = {}): InteractionEvent {
  const { guild, permissions = 0n, roles = [], user: id = PERSON } = where;
  const user = { ...PERSON_USER, id };
  const channel = guild ? { id: CHANNEL, type: 0 } : { id: DIRECT_CHANNEL, type: 1 };
  const member = { user, roles, permissions: String(permissions), joined_at: '2031-01-01T00:00:00Z', flags: 0 };
  return {
    t: 'INTERACTION_CREATE',
    d: {
      id: newId(),
      token: `token-${newId()}`,
      application_id: APPLICATION,
      type,
      data,
      channel,
      channel_id: channel.id,
      ...(guild ? { guild_id: guild, guild_locale: 'en-GB', member } : { user }),
      app_permissions: '0',
      authorizing_integration_owners: {},
      context: guild ? 0 : 1,
      entitlements: [],
      locale: 'en-GB',
      version: 1,
      attachment_size_limit: 10_485_760,
      ...rest,
    },
  };
}

const STRING = 3;
const BOOLEAN = 5;
const SUBCOMMAND = 1;

/** A slash command. */
export function slash(
  name: string,
  options: Record<string, string | boolean>,
  where: Where = { guild: HOME },
): InteractionEvent {
  const given = Object.entries(options).map(([option, value]) => ({
    name: option,
    type: typeof value === 'string' ? STRING : BOOLEAN,
    value,
  }));
  return interaction(2, { id: newId(), name, type: 1, options: given }, where);
}

export function subcommand(name: string, sub: string, where: Where = { guild: HOME }): InteractionEvent {
  return interaction(2, { id: newId(), name, type: 1, options: [{ type: SUBCOMMAND, name: sub, options: [] }] }, where);
}

/** Something typed into an option, not sent yet. */
export function typing(name: string, option: string, value: string, where: Where = { guild: HOME }): InteractionEvent {
  const options = [{ name: option, type: STRING, value, focused: true }];
  return interaction(4, { id: newId(), name, type: 1, options }, where);
}

const BUTTON = 2;
const SELECT = 3;

/** A pressed button, or with values a choice in a menu. */
export function press(customId: string, values?: readonly string[], where: Where = { guild: HOME }): InteractionEvent {
  const data = values
    ? { custom_id: customId, component_type: SELECT, values }
    : { custom_id: customId, component_type: BUTTON };
  const message = {
    id: newId(),
    channel_id: CHANNEL,
    author: BOT_USER,
    content: '',
    timestamp: '2031-01-01T00:00:00Z',
  };
  return interaction(3, data, where, { message });
}

/** A modal sent off with one text in it. */
export function submit(
  customId: string,
  field: string,
  value: string,
  where: Where = { guild: HOME },
): InteractionEvent {
  const component = { type: 4, id: 2, custom_id: field, value };
  return interaction(5, { custom_id: customId, components: [{ type: 18, id: 1, component }] }, where);
}

/** A message that somebody writes. */
export function message(
  content: string,
  where: Where = { guild: HOME },
  rest: object = {},
): { t: string; d: { id: string } } {
  const { guild, user = PERSON } = where;
  const mentions = content.includes(APPLICATION) ? [BOT_USER] : [];
  const d = {
    id: newId(),
    channel_id: guild ? CHANNEL : DIRECT_CHANNEL,
    channel_type: guild ? 0 : 1,
    ...(guild ? { guild_id: guild, member: { roles: [], joined_at: '2031-01-01T00:00:00Z', flags: 0 } } : {}),
    author: { ...PERSON_USER, id: user },
    content,
    timestamp: '2031-01-01T00:00:00Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions,
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    ...rest,
  };
  return { t: 'MESSAGE_CREATE', d };
}
