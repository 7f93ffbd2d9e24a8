import { type APIInteractionGuildMember, GuildMemberFlags, PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { authorityOf } from '../../src/discord/permissions.js';
import { settings, startBot } from '../support/bot.js';
import { HOME, MODERATOR_ROLE, OTHER_ROLE, subcommand, type Where } from '../support/discord-events.js';

const ELSEWHERE = '200000000000000002';
const MANAGE = PermissionFlagsBits.ManageGuild;
const ADMIN = PermissionFlagsBits.Administrator;
const NEARLY =
  PermissionFlagsBits.ManageChannels | PermissionFlagsBits.ManageMessages | PermissionFlagsBits.KickMembers;
const HOME_ONLY = 'The knowledge can be managed in the home server only.';
const NO_RIGHT = 'This needs Manage Server or a moderator role of this server.';

const CASES: [reason: string, where: Where, refusal: string | undefined][] = [
  ['Manage Server at home', { guild: HOME, permissions: MANAGE }, undefined],
  ['an administrator at home', { guild: HOME, permissions: ADMIN }, undefined],
  ['a moderator role at home', { guild: HOME, roles: [MODERATOR_ROLE] }, undefined],
  ['a moderator role beside another', { guild: HOME, roles: [OTHER_ROLE, MODERATOR_ROLE] }, undefined],
  ['both', { guild: HOME, permissions: MANAGE, roles: [MODERATOR_ROLE] }, undefined],
  ['neither', { guild: HOME }, NO_RIGHT],
  ['another role', { guild: HOME, roles: [OTHER_ROLE] }, NO_RIGHT],
  ['other permissions of moderators', { guild: HOME, permissions: NEARLY }, NO_RIGHT],
  ['Manage Server elsewhere', { guild: ELSEWHERE, permissions: MANAGE }, HOME_ONLY],
  ['an administrator elsewhere', { guild: ELSEWHERE, permissions: ADMIN }, HOME_ONLY],
  ['a role of that id elsewhere', { guild: ELSEWHERE, roles: [MODERATOR_ROLE] }, HOME_ONLY],
  ['a direct message', {}, HOME_ONLY],
];

describe('authorityOf', () => {
  it.each(CASES)('%s', (_, { guild = null, permissions = 0n, roles = [] }, refusal) => {
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

describe('/knowledge', () => {
  it.each(CASES)('is checked when it is used: %s', async (_, where, refusal) => {
    const { respond, logged } = await startBot();
    const { type, data } = await respond(subcommand('knowledge', 'status', where));
    expect(data.flags).toBe(64);
    if (refusal === undefined) expect(type, 'it is being worked on').toBe(5);
    else expect(data.content).toBe(refusal);
    expect(logged().join('\n')).not.toContain('a reply failed');
  });

  it('does not refresh for those who may not', async () => {
    const { respond, logged } = await startBot();
    const { data } = await respond(subcommand('knowledge', 'refresh', { guild: HOME }));
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
