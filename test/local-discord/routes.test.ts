import { describe, expect, it } from 'vitest';
import { call, connect, startDiscord } from '../support/discord-client.js';
import { requireFirst } from '../support/elements.js';

describe('what the bot can look up', () => {
  it.each([
    ['itself', '/users/@me', { username: 'factbox', bot: true }],
    ['its application', '/applications/@me', { name: 'Factbox', bot: { username: 'factbox' } }],
    ['its servers', '/users/@me/guilds', [{ name: 'Story room' }, { name: 'Another server' }]],
    ['a server', '/guilds/HOME', { name: 'Story room' }],
    [
      'a server’s channels',
      '/guilds/HOME/channels',
      [{ name: 'general' }, { name: 'questions' }, { name: 'discussions' }],
    ],
    ['a channel', '/channels/GENERAL', { name: 'general', type: 0 }],
    ['a member', '/guilds/HOME/members/MEMBER', { user: { username: 'mira' }, roles: [] }],
    ['a user', '/users/MEMBER', { username: 'mira', global_name: 'Mira' }],
  ])('%s', async (_reason, path, expected) => {
    const discord = await startDiscord();
    expect(await call(discord, 'GET', fill(path, discord.ids))).toMatchObject({ status: 200, body: expected });
  });

  it.each([
    ['a server there is not', '/guilds/1', 403, 50001],
    ['a channel there is not', '/channels/1', 404, 10003],
    ['somebody who is not in the server', '/guilds/HOME/members/ADMIN', 404, 10007],
    ['a user there is not', '/users/1', 404, 10013],
    ['a message there is not', '/channels/GENERAL/messages/1', 404, 10008],
  ])('but not %s', async (_reason, path, status, code) => {
    const discord = await startDiscord();
    expect(await call(discord, 'GET', fill(path, discord.ids))).toMatchObject({ status, body: { code } });
  });
});

describe('messages of a channel', () => {
  it('come newest first, by the page', async () => {
    const { client, discord } = await connect();
    const person = discord.person(discord.ids.member);
    const sent = ['a', 'b', 'c', 'd'].map((content) => person.send(person.openDm(), content).id);
    const channel = await client.channels.fetch(person.openDm());
    if (!channel?.isTextBased()) throw new Error('The channel has no messages.');
    const contents = async (options: { limit: number; before?: string; after?: string }): Promise<string[]> =>
      (await channel.messages.fetch(options)).map(({ content }) => content);
    expect(await contents({ limit: 2 })).toEqual(['d', 'c']);
    expect(await contents({ limit: 2, before: sent[2] })).toEqual(['b', 'a']);
    expect(await contents({ limit: 2, after: sent[0] })).toEqual(['c', 'b']);
  });

  it.each([
    ['edit', 'PATCH', { content: 'mine now' }, 50005],
    ['take away', 'DELETE', undefined, 50013],
  ])('by others are not the bot’s to %s', async (_reason, method, body, code) => {
    const discord = await startDiscord();
    const { general } = discord.ids.home;
    const { id } = discord.person(discord.ids.member).send(general, 'theirs');
    const refused = await call(discord, method, `/channels/${general}/messages/${id}`, body);
    expect(refused).toMatchObject({ status: 403, body: { code } });
    expect(discord.person(discord.ids.member).messages(general)).toMatchObject([{ content: 'theirs' }]);
  });

  it('are not written by somebody who does not see the channel', async () => {
    const discord = await startDiscord();
    expect(() => discord.person(discord.ids.otherAdmin).send(discord.ids.home.general, 'x')).toThrow('Missing Access');
  });

  it('lose what an edit leaves out of its lists, and keep the rest', async () => {
    const discord = await startDiscord();
    const { general } = discord.ids.home;
    const to = `/channels/${general}/messages`;
    await call(discord, 'POST', to, { content: 'x', embeds: [{ title: 'one' }] });
    const message = () => requireFirst(discord.person(discord.ids.member).messages(general));
    await call(discord, 'PATCH', `${to}/${message().id}`, { content: 'y' });
    expect(message()).toMatchObject({ content: 'y', embeds: [{ title: 'one' }] });
    await call(discord, 'PATCH', `${to}/${message().id}`, { embeds: [] });
    expect(message()).toMatchObject({ content: 'y', embeds: [] });
    expect(message().edited_timestamp).not.toBeNull();
    expect(await call(discord, 'PATCH', `${to}/${message().id}`, { content: '' })).toMatchObject({ status: 400 });
  });
});

function fill(path: string, ids: Awaited<ReturnType<typeof startDiscord>>['ids']): string {
  return path
    .replace('HOME', ids.home.server)
    .replace('GENERAL', ids.home.general)
    .replace('MEMBER', ids.member)
    .replace('ADMIN', ids.otherAdmin);
}
