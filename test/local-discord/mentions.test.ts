import { expect, it } from 'vitest';
import { call, startDiscord } from '../support/discord-client.js';
import { requireAt, requireFirst } from '../support/elements.js';

const TEXT = 'Hello <@MEMBER>, <@&ROLE> and @everyone';

it.each([
  ['everything without allowed_mentions', TEXT, undefined, ['member', 'otherMember', 'moderator', 'roleModerator']],
  ['nobody with an empty parse', TEXT, { parse: [] }, []],
  ['nobody with an empty object', TEXT, {}, []],
  ['users alone', TEXT, { parse: ['users'] }, ['member']],
  ['roles alone', TEXT, { parse: ['roles'] }, ['roleModerator']],
  ['a user that is listed', TEXT, { users: ['MEMBER'] }, ['member']],
  ['not a user that another list names', TEXT, { users: ['OTHER'] }, []],
  ['not who stands in code', '`<@MEMBER>` and ```\n@everyone```', undefined, []],
  ['not who is not there', '<@1>', undefined, []],
] as const)('a message pings %s', async (_reason, content, allowed, pinged) => {
  const discord = await startDiscord();
  const { ids } = discord;
  const fill = (text: string): string =>
    text
      .replaceAll('MEMBER', ids.member)
      .replaceAll('OTHER', ids.otherMember)
      .replaceAll('ROLE', ids.home.moderatorRole);
  const body = JSON.parse(fill(JSON.stringify({ content, allowed_mentions: allowed })));
  await call(discord, 'POST', `/channels/${ids.home.general}/messages`, body);
  const message = requireFirst(discord.person(ids.member).messages(ids.home.general));
  expect(discord.pingedBy(message.id)).toEqual(pinged.map((who) => ids[who]));
});

it.each([
  ['by default', undefined, true],
  ['not with replied_user false', { parse: [], replied_user: false }, false],
  ['not where replied_user is left out', { parse: [] }, false],
  ['with replied_user true', { parse: [], replied_user: true }, true],
])('a reply pings whom it answers %s', async (_reason, allowed, pings) => {
  const discord = await startDiscord();
  const { ids } = discord;
  const person = discord.person(ids.member);
  const asked = person.send(ids.home.general, 'Hello');
  const body = { content: 'Yes', allowed_mentions: allowed, message_reference: { message_id: asked.id } };
  await call(discord, 'POST', `/channels/${ids.home.general}/messages`, body);
  const reply = requireAt(person.messages(ids.home.general), 1);
  expect(reply.referenced_message?.id).toBe(asked.id);
  expect(discord.pingedBy(reply.id)).toEqual(pings ? [ids.member] : []);
});

it('an edit pings nobody anew', async () => {
  const discord = await startDiscord();
  const { ids } = discord;
  const path = `/channels/${ids.home.general}/messages`;
  await call(discord, 'POST', path, { content: 'Hello' });
  const message = requireFirst(discord.person(ids.member).messages(ids.home.general));
  await call(discord, 'PATCH', `${path}/${message.id}`, { content: '@everyone' });
  expect(discord.pingedBy(message.id)).toEqual([]);
});
