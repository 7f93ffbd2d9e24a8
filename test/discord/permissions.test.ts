import { type APIInteractionGuildMember, GuildMemberFlags, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { authorityOf } from '../../src/discord/permissions.js';
import type { WorldData } from '../../src/local-discord/index.js';
import { TRIAL_IDS } from '../../src/trial/world.js';
import { subcommand } from '../support/acts.js';
import { settings, startBot } from '../support/bot.js';
import { call, showKnowledgeToAll, startDiscord, type TrialDiscord } from '../support/discord-client.js';
import { trialWorldWith } from '../support/worlds.js';

const HOME = TRIAL_IDS.home.server;
const ELSEWHERE = TRIAL_IDS.other.server;
const MODERATOR_ROLE = TRIAL_IDS.home.moderatorRole;
const OTHER_ROLE = '1100000000000000902';
const MANAGE = PermissionFlagsBits.ManageGuild;
const ADMIN = PermissionFlagsBits.Administrator;
const NEARLY =
  PermissionFlagsBits.ManageChannels | PermissionFlagsBits.ManageMessages | PermissionFlagsBits.KickMembers;
const HOME_ONLY = 'The knowledge can be managed in the home server only.';
const NO_RIGHT = 'This needs Manage Server or a moderator role of this server.';

/** Somebody in a server: the home one, where not said otherwise; out of servers where it is null. */
interface Where {
  guild?: string | null;
  permissions?: bigint;
  roles?: readonly string[];
}

const CASES: [reason: string, where: Where, refusal: string | undefined][] = [
  ['Manage Server at home', { permissions: MANAGE }, undefined],
  ['an administrator at home', { permissions: ADMIN }, undefined],
  ['a moderator role at home', { roles: [MODERATOR_ROLE] }, undefined],
  ['a moderator role beside another', { roles: [OTHER_ROLE, MODERATOR_ROLE] }, undefined],
  ['both', { permissions: MANAGE, roles: [MODERATOR_ROLE] }, undefined],
  ['neither', {}, NO_RIGHT],
  ['another role', { roles: [OTHER_ROLE] }, NO_RIGHT],
  ['other permissions of moderators', { permissions: NEARLY }, NO_RIGHT],
  ['Manage Server elsewhere', { guild: ELSEWHERE, permissions: MANAGE }, HOME_ONLY],
  ['an administrator elsewhere', { guild: ELSEWHERE, permissions: ADMIN }, HOME_ONLY],
  ['a role of that id elsewhere', { guild: ELSEWHERE, roles: [MODERATOR_ROLE] }, HOME_ONLY],
  ['a direct message', { guild: null }, HOME_ONLY],
];

describe('authorityOf', () => {
  it.each(CASES)('%s', (_, { guild = HOME, permissions = 0n, roles = [] }, refusal) => {
    const interaction = {
      guildId: guild,
      memberPermissions: new PermissionsBitField(permissions),
      member: memberWith(roles),
    };
    const direct = { guildId: null, memberPermissions: null, member: null };
    const authority = authorityOf(guild === null ? direct : interaction, settings({}));
    expect(authority).toEqual(refusal === undefined ? { granted: true } : { granted: false, reason: refusal });
  });

  it('grants nothing where no home server is set, not even in direct messages', () => {
    const config = settings({ HOME_GUILD_ID: '' });
    const memberPermissions = new PermissionsBitField(MANAGE);
    for (const guildId of [HOME, null]) {
      expect(authorityOf({ guildId, memberPermissions, member: memberWith([MODERATOR_ROLE]) }, config)).toEqual({
        granted: false,
        reason: HOME_ONLY,
      });
    }
  });

  it('knows no moderator roles where none are set', () => {
    const config = settings({ MODERATOR_ROLE_IDS: '' });
    const memberPermissions = new PermissionsBitField(0n);
    const member = memberWith([MODERATOR_ROLE]);
    expect(authorityOf({ guildId: HOME, memberPermissions, member }, config)).toMatchObject({ granted: false });
  });
});

/** The world in which the member has these roles and permissions there, and no others. */
function worldOf({ guild = HOME, permissions = 0n, roles = [] }: Where): WorldData {
  const held = [
    { id: '1100000000000000901', name: 'Of the test', permissions },
    ...roles.map((id) => ({ id, name: `Role ${id}`, permissions: 0n })),
  ];
  const there = { roles: held, given: { [TRIAL_IDS.member]: held.map(({ id }) => id) } };
  return guild === HOME ? trialWorldWith(there) : trialWorldWith({}, guild === ELSEWHERE ? there : {});
}

/** Registers the command everywhere, as an older version may have: Discord then offers it in every place. */
async function offerEverywhere(discord: TrialDiscord): Promise<void> {
  const own = `/applications/${TRIAL_IDS.application}`;
  const { body } = await call(discord, 'GET', `${own}/guilds/${HOME}/commands`);
  if (!Array.isArray(body)) throw new Error('There are no commands.');
  const added = await call(discord, 'POST', `${own}/commands`, {
    ...body[0],
    default_member_permissions: null,
    contexts: [0, 1],
    integration_types: [0],
  });
  expect(added).toMatchObject({ status: 201, body: { name: 'knowledge' } });
}

describe('/knowledge', () => {
  it.each(CASES)('is checked when it is used: %s', async (_, where, refusal) => {
    const discord = await startDiscord({ world: worldOf(where) });
    const { respond, logged } = await startBot({ discord });
    await offerEverywhere(discord);
    const { guild = HOME } = where;
    const place = guild === null ? 'direct' : guild === HOME ? 'home' : 'elsewhere';
    const { type, data } = await respond(subcommand('knowledge', 'status', { in: place }));
    expect(data.flags).toBe(64);
    if (refusal === undefined) expect(type, 'it is being worked on').toBe(5);
    else expect(data.content).toBe(refusal);
    expect(logged().join('\n')).not.toContain('a reply failed');
  });

  it('does not refresh for those who may not', async () => {
    const { discord, respond, logged } = await startBot();
    await showKnowledgeToAll(discord);
    const { data } = await respond(subcommand('knowledge', 'refresh'));
    expect(data.content).toBe(NO_RIGHT);
    expect(logged().join('\n')).not.toContain('knowledge published');
  });
});

/** A member as Discord sends it, of a server that the client does not hold. */
function memberWith(roles: readonly string[]): APIInteractionGuildMember {
  return {
    user: { id: '400000000000000001', username: 'reader', discriminator: '0', avatar: null, global_name: null },
    roles: [...roles],
    permissions: '0',
    joined_at: '2031-01-01T00:00:00Z',
    deaf: false,
    mute: false,
    flags: GuildMemberFlags.CompletedOnboarding,
  };
}
