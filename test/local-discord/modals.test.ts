import {
  FileUploadBuilder,
  type Interaction,
  LabelBuilder,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { OpenModal, Person } from '../../src/local-discord/index.js';
import { connect, handle } from '../support/discord-client.js';

const modal = (): ModalBuilder =>
  new ModalBuilder()
    .setCustomId('form')
    .setTitle('A form')
    .addLabelComponents(
      new LabelBuilder()
        .setLabel('Answer')
        .setTextInputComponent(
          new TextInputBuilder().setCustomId('answer').setStyle(TextInputStyle.Short).setMinLength(2).setMaxLength(5),
        ),
      new LabelBuilder()
        .setLabel('Topic')
        .setStringSelectMenuComponent(
          new StringSelectMenuBuilder().setCustomId('topic').setRequired(false).addOptions({ label: 'A', value: 'a' }),
        ),
      new LabelBuilder()
        .setLabel('File')
        .setFileUploadComponent(new FileUploadBuilder().setCustomId('file').setRequired(false)),
    );

async function openModal(
  submitted: (interaction: Interaction) => Promise<unknown>,
): Promise<{ person: Person; open: OpenModal; thrown: unknown[] }> {
  const connected = await connect();
  const { thrown } = await handle(connected, 'try', async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.showModal(modal());
    else await submitted(interaction);
  });
  const { discord } = connected;
  const person = discord.person(discord.ids.member);
  const shown: OpenModal[] = [];
  person.on('modal', (one) => shown.push(one));
  const outcome = await person.slash(discord.ids.home.general, 'try');
  if (outcome.kind !== 'modal') throw new Error(`No modal: ${outcome.kind}`);
  expect(shown).toEqual([outcome.modal]);
  return { person, open: outcome.modal, thrown };
}

describe('a modal', () => {
  it('brings back what was filled in', async () => {
    const { person, open } = await openModal(async (interaction) => {
      if (!interaction.isModalSubmit()) return;
      const { fields } = interaction;
      const file = fields.getUploadedFiles('file')?.first();
      const read = file ? await (await fetch(file.url)).text() : 'none';
      await interaction.reply(
        [fields.getTextInputValue('answer'), ...fields.getStringSelectValues('topic'), file?.name, read].join(' '),
      );
    });
    const file = { name: 'notes.txt', contentType: 'text/plain', data: new TextEncoder().encode('inside') };
    expect(await person.submit(open, { answer: 'yes', topic: ['a'], file: [file] })).toMatchObject({
      kind: 'message',
      message: { content: 'yes a notes.txt inside' },
    });
  });

  it.each([
    ['left out', {}, 'answer is required.'],
    ['too short', { answer: 'x' }, 'answer is too short.'],
    ['too long', { answer: 'longer' }, 'answer is too long.'],
  ])('is not sent with a required text %s', async (_reason, values, reason) => {
    const { person, open } = await openModal(async () => {});
    expect(await person.submit(open, values)).toMatchObject({ kind: 'failed', reason });
  });

  it('cannot be answered by another modal', async () => {
    const { person, open, thrown } = await openModal(async (interaction) => {
      if (!interaction.isModalSubmit()) return;
      const { client, id, token } = interaction;
      const body = { type: 9, data: modal().toJSON() };
      await client.rest
        .post(`/interactions/${id}/${token}/callback`, { body })
        .catch((error: unknown) => thrown.push(error));
      await interaction.reply('x');
    });
    expect(await person.submit(open, { answer: 'yes' })).toMatchObject({ kind: 'message' });
    expect(thrown).toMatchObject([{ code: 50035 }]);
  });
});
