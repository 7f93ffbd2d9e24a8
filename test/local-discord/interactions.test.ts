import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type Interaction,
  type MessageActionRowComponentBuilder,
  MessageFlags,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createHeldClock, type Outcome, type Person } from '../../src/local-discord/index.js';
import { type Connected, call, connect, handle, type TrialDiscord } from '../support/discord-client.js';
import { requireFirst } from '../support/elements.js';

const ALONE = { flags: MessageFlags.Ephemeral } as const;

/** Runs `/try`, which does what the test says. */
async function trying(
  connected: Connected,
  run: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
): Promise<{ outcome: Outcome; person: Person; general: string; thrown: unknown[] }> {
  const { thrown } = await handle(connected, 'try', async (interaction) => {
    if (interaction.isChatInputCommand()) await run(interaction);
  });
  const { discord } = connected;
  const person = discord.person(discord.ids.member);
  const general = discord.ids.home.general;
  return { outcome: await person.slash(general, 'try'), person, general, thrown };
}

const requireMessage = (outcome: Outcome) => {
  if (!('message' in outcome)) throw new Error(`There is no message: ${outcome.kind}`);
  return outcome.message;
};
const codeOf = (error: unknown): unknown => (error instanceof DiscordAPIError ? error.code : error);

describe('a response', () => {
  it('is a message that all in the channel see', async () => {
    const connected = await connect();
    const { outcome, general } = await trying(connected, (interaction) => interaction.reply('Here'));
    expect(outcome).toMatchObject({ kind: 'message', message: { content: 'Here', flags: 0 } });
    const { discord } = connected;
    expect(discord.person(discord.ids.otherMember).messages(general)).toHaveLength(1);
  });

  it('is seen by the asker alone where it is ephemeral, until dismissed', async () => {
    const connected = await connect();
    const { outcome, person, general } = await trying(connected, (interaction) =>
      interaction.reply({ content: 'For you', ...ALONE }),
    );
    const { discord } = connected;
    expect(person.messages(general)).toHaveLength(1);
    expect(discord.person(discord.ids.otherMember).messages(general)).toEqual([]);
    expect(discord.person(discord.ids.moderator).messages(general)).toEqual([]);
    person.dismiss(requireMessage(outcome));
    expect(person.messages(general)).toEqual([]);
  });

  it.each(['GET', 'PATCH', 'DELETE'])('is no channel message where it is ephemeral: %s', async (method) => {
    const connected = await connect();
    const { outcome, general } = await trying(connected, (interaction) =>
      interaction.reply({ content: 'x', ...ALONE }),
    );
    const path = `/channels/${general}/messages/${requireMessage(outcome).id}`;
    const body = method === 'PATCH' ? { content: 'changed' } : undefined;
    expect(await call(connected.discord, method, path, body)).toMatchObject({ status: 404, body: { code: 10008 } });
  });

  it('can be edited as a channel message where everybody sees it', async () => {
    const connected = await connect();
    const { outcome, general, person } = await trying(connected, (interaction) => interaction.reply('x'));
    const path = `/channels/${general}/messages/${requireMessage(outcome).id}`;
    expect(await call(connected.discord, 'PATCH', path, { content: 'changed' })).toMatchObject({ status: 200 });
    expect(requireFirst(person.messages(general)).content).toBe('changed');
  });

  it('is refused the second time', async () => {
    const connected = await connect();
    const second = { type: 4, data: { content: 'again' } };
    const answers: unknown[] = [];
    const { outcome } = await trying(connected, async (interaction) => {
      await interaction.reply('once');
      answers.push(
        await call(connected.discord, 'POST', `/interactions/${interaction.id}/${interaction.token}/callback`, second),
      );
    });
    await expect.poll(() => answers).toMatchObject([{ status: 400, body: { code: 40060 } }]);
    expect(outcome.responses()).toBe(2);
  });

  it.each([
    ['in time', 2_999, undefined],
    ['too late', 3_000, 10062],
  ])('counts after three seconds no longer: %s', async (_reason, after, code) => {
    const clock = createHeldClock();
    const connected = await connect({ clock });
    const { thrown, outcome } = await trying(connected, async (interaction) => {
      clock.pass(after);
      await interaction.reply('Here');
    });
    await expect.poll(() => thrown.map(codeOf)).toEqual(code === undefined ? [] : [code]);
    expect(outcome.kind).toBe(code === undefined ? 'message' : 'failed');
  });

  it('that never comes shows the asker a failure', async () => {
    const clock = createHeldClock();
    const connected = await connect({ clock });
    const failures: string[] = [];
    const { discord } = connected;
    discord.person(discord.ids.member).on('interaction-failed', ({ reason }) => failures.push(reason));
    const { outcome } = await trying(connected, async () => clock.pass(3_000));
    expect(outcome).toMatchObject({ kind: 'failed', reason: 'The application did not respond' });
    expect(outcome.responses()).toBe(0);
    expect(failures).toEqual(['The application did not respond']);
  });

  it.each([
    ['choices to a command', { type: 8, data: { choices: [] } }, 'type'],
    ['an update of a message there is not', { type: 7, data: { content: 'x' } }, 'type'],
    ['a type there is not', { type: 99 }, 'type'],
    ['content that is too long', { type: 4, data: { content: 'x'.repeat(2_001) } }, 'data.content'],
    ['a modal with no inputs', { type: 9, data: { custom_id: 'm', title: 'M', components: [] } }, 'data.components'],
  ])('of the wrong form can be followed by a right one: %s', async (_reason, body, path) => {
    const connected = await connect();
    const refused: unknown[] = [];
    const { outcome } = await trying(connected, async (interaction) => {
      const to = `/interactions/${interaction.id}/${interaction.token}/callback`;
      refused.push(await call(connected.discord, 'POST', to, body));
      await interaction.reply('right');
    });
    expect(refused).toMatchObject([{ status: 400, body: { code: 50035 } }]);
    expect(refused[0]).toHaveProperty(`body.errors.${path}._errors`);
    expect(outcome).toMatchObject({ kind: 'message', message: { content: 'right' } });
  });

  it('gives the message where the bot asks for it', async () => {
    const connected = await connect();
    const given: unknown[] = [];
    await trying(connected, async (interaction) => {
      const { resource, interaction: about } = await interaction.reply({ content: 'x', ...ALONE, withResponse: true });
      given.push(resource?.message?.content, about.responseMessageEphemeral, about.responseMessageLoading);
    });
    await expect.poll(() => given).toEqual(['x', true, false]);
  });
});

describe('an interaction’s token', () => {
  it('edits, follows up and takes away', async () => {
    const connected = await connect();
    let step = 0;
    const { outcome, person, general, thrown } = await trying(connected, async (interaction) => {
      await interaction.deferReply(ALONE);
      await interaction.editReply('first');
      const more = await interaction.followUp({ content: 'second', ...ALONE });
      const reply = await interaction.fetchReply();
      expect([reply.content, reply.editedAt]).toEqual(['first', null]);
      expect((await interaction.editReply('another')).editedAt).not.toBeNull();
      await interaction.editReply({ message: more, content: 'changed' });
      await interaction.deleteReply();
      step = 1;
    });
    expect(outcome).toMatchObject({ kind: 'deferred', message: { content: '', flags: 64 | 128 } });
    await expect.poll(() => step).toBe(1);
    expect(person.messages(general).map(({ content, flags }) => ({ content, flags }))).toEqual([
      { content: 'changed', flags: 64 },
    ]);
    expect(thrown).toEqual([]);
  });

  it('lets the first follow-up take the place of a deferred reply', async () => {
    const connected = await connect();
    const { person, general } = await trying(connected, async (interaction) => {
      await interaction.deferReply(ALONE);
      await interaction.followUp('x');
    });
    await expect.poll(() => person.messages(general).map(({ content }) => content)).toEqual(['x']);
    expect(requireFirst(person.messages(general)).flags).toBe(MessageFlags.Ephemeral);
  });

  it.each([
    ['just before', 15 * 60_000 - 1_000, undefined],
    ['just after', 15 * 60_000 + 1_000, 50027],
  ])('lasts fifteen minutes: %s', async (_reason, after, code) => {
    const clock = createHeldClock();
    const connected = await connect({ clock });
    let done = false;
    const { thrown } = await trying(connected, async (interaction) => {
      await interaction.reply('x');
      clock.pass(after);
      await interaction.editReply('y').finally(() => {
        done = true;
      });
    });
    await expect.poll(() => done).toBe(true);
    expect(thrown.map(codeOf)).toEqual(code === undefined ? [] : [code]);
  });

  it.each([
    ['before any response', '/messages/@original', 'GET', 10015],
    ['of somebody else', '/messages/@original', 'PATCH', 10015],
  ])('is refused %s', async (_reason, path, method, code) => {
    const connected = await connect();
    const refused: unknown[] = [];
    await trying(connected, async (interaction) => {
      const token = method === 'PATCH' ? 'another' : interaction.token;
      const body = method === 'PATCH' ? { content: 'x' } : undefined;
      const to = `/webhooks/${connected.discord.ids.application}/${token}${path}`;
      refused.push(await call(connected.discord, method, to, body));
      await interaction.reply('x');
    });
    expect(refused).toMatchObject([{ status: 404, body: { code } }]);
  });
});

describe('a button', () => {
  const buttons = (...ids: string[]) => {
    const all = ids.map((id) => new ButtonBuilder().setCustomId(id).setLabel(id).setStyle(ButtonStyle.Primary));
    return [new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(all)];
  };

  async function withButton(
    pressed: (interaction: Interaction) => Promise<unknown>,
  ): Promise<{ discord: TrialDiscord; person: Person; general: string; message: ReturnType<typeof requireMessage> }> {
    const connected = await connect();
    await handle(connected, 'try', async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.reply({ content: 'Press', components: buttons('go') });
      else await pressed(interaction);
    });
    const { discord } = connected;
    const person = discord.person(discord.ids.member);
    const message = requireMessage(await person.slash(discord.ids.home.general, 'try'));
    return { discord, person, general: discord.ids.home.general, message };
  }

  it('can change its message', async () => {
    const { person, message, general } = await withButton(async (interaction) => {
      if (interaction.isButton()) await interaction.update({ content: `by ${interaction.customId}`, components: [] });
    });
    expect(await person.click(message, 'go')).toMatchObject({ kind: 'update', message: { content: 'by go' } });
    expect(person.messages(general)).toMatchObject([{ content: 'by go', components: [] }]);
  });

  it('can be answered by a message that refers to its own', async () => {
    const { discord, message } = await withButton(async (interaction) => {
      if (interaction.isButton()) await interaction.reply({ content: 'x', ...ALONE });
    });
    const outcome = await discord.person(discord.ids.otherMember).click(message, 'go');
    expect(outcome).toMatchObject({ kind: 'message', message: { message_reference: { message_id: message.id } } });
  });

  it('can take note first and change its message later', async () => {
    const { person, message, general } = await withButton(async (interaction) => {
      if (!interaction.isButton()) return;
      await interaction.deferUpdate();
      await interaction.editReply('later');
    });
    expect(await person.click(message, 'go')).toMatchObject({ kind: 'deferred-update' });
    await expect.poll(() => person.messages(general)[0]?.content).toBe('later');
  });

  it.each([['that is not there', 'stop', 'There is no component stop.']])(
    '%s cannot be pressed',
    async (_reason, customId, reason) => {
      const { person, message } = await withButton(async () => {});
      expect(await person.click(message, customId)).toMatchObject({ kind: 'failed', reason });
    },
  );

  it('of another’s private reply cannot be pressed', async () => {
    const connected = await connect();
    await handle(connected, 'try', async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'x', components: buttons('go'), ...ALONE });
    });
    const { discord } = connected;
    const message = requireMessage(await discord.person(discord.ids.member).slash(discord.ids.home.general, 'try'));
    await expect(async () => discord.person(discord.ids.otherMember).click(message, 'go')).rejects.toThrow(
      'Unknown Message',
    );
  });
});
