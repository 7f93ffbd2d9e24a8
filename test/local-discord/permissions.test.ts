import { PermissionFlagsBits as Bits, ChannelType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Overwrite } from '../../src/local-discord/index.js';
import { TRIAL_IDS as ids } from '../../src/trial/world.js';
import { call, connect, handle, startDiscord, type TrialDiscord } from '../support/discord-client.js';
import { requireFirst } from '../support/elements.js';
import { trialWorldWith } from '../support/worlds.js';

const SPECIAL = '1100000000000000150';
const FORUM = '1100000000000000151';
const EVERYONE = ids.home.server;
const BOT_ROLE = ids.home.botRole;
const TO = `/channels/${SPECIAL}/messages`;

/** The home server with a channel of these overwrites. */
function startWith(...overwrites: Overwrite[]): Promise<TrialDiscord> {
  return startDiscord({ world: worldWith(...overwrites) });
}

function worldWith(...overwrites: Overwrite[]) {
  return trialWorldWith({
    channels: [
      { id: SPECIAL, name: 'special', overwrites },
      { id: FORUM, name: 'forum', type: ChannelType.GuildForum },
    ],
  });
}

const EMBED = { embeds: [{ title: 'x' }] };
const denied = (deny: bigint, id = EVERYONE): Overwrite => ({ id, deny });

describe('the bot writing in a channel is', () => {
  it.each<[string, Overwrite[], object, number, number | undefined]>([
    ['allowed where nothing is said', [], EMBED, 200, undefined],
    ['refused where it does not see it', [denied(Bits.ViewChannel)], { content: 'x' }, 403, 50001],
    ['refused where it may not write', [denied(Bits.SendMessages)], { content: 'x' }, 403, 50013],
    ['refused embeds where it may not embed', [denied(Bits.EmbedLinks)], EMBED, 403, 50013],
    ['allowed a text where it may not embed', [denied(Bits.EmbedLinks)], { content: 'x' }, 200, undefined],
    ['refused embeds where it may not write at all', [denied(Bits.SendMessages)], EMBED, 403, 50013],
    [
      'allowed by a role',
      [denied(Bits.SendMessages), { id: BOT_ROLE, allow: Bits.SendMessages }],
      EMBED,
      200,
      undefined,
    ],
    ['refused for itself', [{ id: ids.bot, deny: Bits.SendMessages }], { content: 'x' }, 403, 50013],
    [
      'allowed for itself before its role',
      [denied(Bits.SendMessages, BOT_ROLE), { id: ids.bot, allow: Bits.SendMessages }],
      EMBED,
      200,
      undefined,
    ],
    [
      'not held by what another role is denied',
      [denied(Bits.SendMessages, ids.home.moderatorRole)],
      EMBED,
      200,
      undefined,
    ],
  ])('%s', async (_reason, overwrites, body, status, code) => {
    const discord = await startWith(...overwrites);
    expect(await call(discord, 'POST', TO, body)).toMatchObject({ status, body: code === undefined ? {} : { code } });
  });

  it('refused files where it may not attach them', async () => {
    const { client, discord } = await connect({ world: worldWith(denied(Bits.AttachFiles)) });
    const channel = await client.channels.fetch(SPECIAL);
    if (!channel?.isSendable()) throw new Error('The channel takes no messages.');
    const files = [{ attachment: Buffer.from('x'), name: 'x.txt' }];
    await expect(channel.send({ content: 'x', files })).rejects.toMatchObject({ code: 50013 });
    await channel.send('x');
    expect(discord.person(ids.member).messages(SPECIAL)).toHaveLength(1);
  });

  it.each([
    ['allowed a reply', 0n, 200],
    ['refused a reply where it may not read what was before', Bits.ReadMessageHistory, 400],
  ])('%s', async (_reason, deny, status) => {
    const discord = await startWith(denied(deny, ids.bot));
    const { id } = discord.person(ids.member).send(SPECIAL, 'x');
    const body = { content: 'x', message_reference: { message_id: id } };
    expect(await call(discord, 'POST', TO, body)).toMatchObject({ status });
    expect(await call(discord, 'GET', TO)).toMatchObject({ body: { length: status === 200 ? 2 : 0 } });
  });

  it('refused in a forum, which has posts alone', async () => {
    const discord = await startWith();
    expect(await call(discord, 'POST', `/channels/${FORUM}/messages`, { content: 'x' })).toMatchObject({
      status: 400,
      body: { code: 50008 },
    });
  });
});

describe('a channel the bot does not see', () => {
  it.each(['GET /channels/X', 'GET /channels/X/messages', 'POST /channels/X/typing'])(
    'is closed to it: %s',
    async (route) => {
      const discord = await startWith(denied(Bits.ViewChannel, ids.bot));
      const [method = '', path = ''] = route.replace('X', SPECIAL).split(' ');
      expect(await call(discord, method, path)).toMatchObject({ status: 403, body: { code: 50001 } });
    },
  );

  it('tells it of no message, but of commands, which it may answer', async () => {
    const connected = await connect({ world: worldWith(denied(Bits.ViewChannel, ids.bot)) });
    const { client, discord } = connected;
    const heard: string[] = [];
    client.on('messageCreate', ({ channelId }) => heard.push(channelId));
    await handle(connected, 'try', async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'Here', ...EMBED });
    });
    const person = discord.person(ids.member);
    person.send(SPECIAL, `<@${ids.bot}>`);
    expect(await person.slash(SPECIAL, 'try')).toMatchObject({ kind: 'message' });
    person.send(ids.home.general, 'x');
    await discord.caughtUp();
    expect(heard).toEqual([ids.home.general]);
  });
});

describe('a person', () => {
  it('does not see, write, attach or use commands where they may not', async () => {
    const discord = await startWith(
      denied(Bits.ViewChannel, ids.member),
      denied(Bits.SendMessages | Bits.UseApplicationCommands, ids.otherMember),
    );
    const path = `/applications/${ids.application}/commands`;
    await call(discord, 'POST', path, { name: 'try', description: 'x' });
    const [mira, tomas, ada] = [
      discord.person(ids.member),
      discord.person(ids.otherMember),
      discord.person(ids.moderator),
    ];
    const names = (person: typeof mira) => person.places().map(({ name, canWrite }) => `${name} ${canWrite}`);
    expect(names(mira)).not.toContain('special true');
    expect(names(tomas)).toContain('special false');
    expect(names(ada)).toContain('special true');
    expect(() => mira.send(SPECIAL, 'x')).toThrow('Missing Access');
    expect(() => tomas.send(SPECIAL, 'x')).toThrow('Missing Permissions');
    expect(tomas.commands(SPECIAL)).toEqual([]);
    expect(ada.commands(SPECIAL)).toHaveLength(1);
    expect(tomas.commands(ids.home.general)).toHaveLength(1);
  });

  it('is not pinged where they see nothing', async () => {
    const discord = await startWith(denied(Bits.ViewChannel, ids.member));
    const { body } = await call(discord, 'POST', TO, { content: `<@${ids.member}> <@${ids.otherMember}>` });
    const { id } = requireFirst(discord.person(ids.otherMember).messages(SPECIAL));
    expect(body).toMatchObject({ id, mentions: { length: 2 } });
    expect(discord.pingedBy(id)).toEqual([ids.otherMember]);
  });

  it('holds in an interaction what the channel leaves them', async () => {
    const connected = await connect({
      world: worldWith(denied(Bits.AttachFiles), { id: ids.bot, allow: Bits.AttachFiles }),
    });
    const seen: (boolean | undefined)[] = [];
    await handle(connected, 'try', async (interaction) => {
      seen.push(interaction.memberPermissions?.has('AttachFiles'), interaction.appPermissions.has('AttachFiles'));
      if (interaction.isChatInputCommand()) await interaction.reply('x');
    });
    await connected.discord.person(ids.member).slash(SPECIAL, 'try');
    await connected.discord.person(ids.member).slash(ids.home.general, 'try');
    expect(seen).toEqual([false, true, true, true]);
  });
});
