import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  FileUploadBuilder,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { createHeldClock, type HeldClock } from '../../src/local-discord/index.js';
import {
  composer,
  explainMissingBrowser,
  hasBrowser,
  lastMessage,
  messages,
  options,
  runCommand,
  useBrowser,
} from '../support/browser.js';
import { startDiscord, type TrialDiscord } from '../support/discord-client.js';
import { startWithBot } from '../support/page-bot.js';

const FORM = new ModalBuilder()
  .setCustomId('form')
  .setTitle('Change a card')
  .addLabelComponents(
    new LabelBuilder()
      .setLabel('Question')
      .setTextInputComponent(
        new TextInputBuilder().setCustomId('question').setStyle(TextInputStyle.Short).setValue('Who?'),
      ),
    new LabelBuilder()
      .setLabel('Answer')
      .setTextInputComponent(
        new TextInputBuilder().setCustomId('answer').setStyle(TextInputStyle.Paragraph).setMaxLength(300),
      ),
    new LabelBuilder()
      .setLabel('Topic')
      .setStringSelectMenuComponent(
        new StringSelectMenuBuilder()
          .setCustomId('topic')
          .addOptions({ label: 'Aid', value: 'aid' }, { label: 'Talks', value: 'talks' }),
      ),
    new LabelBuilder()
      .setLabel('Source')
      .setFileUploadComponent(new FileUploadBuilder().setCustomId('source').setRequired(false)),
  );

const PARTS = {
  embeds: [
    new EmbedBuilder()
      .setTitle('A title')
      .setDescription('A **description**')
      .setColor(0xb7791f)
      .addFields({ name: 'A field', value: 'its value', inline: true })
      .setFooter({ text: 'A footer' }),
  ],
  components: [
    new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder().setCustomId('change').setLabel('Change').setStyle(ButtonStyle.Success),
      new ButtonBuilder().setCustomId('never').setLabel('Never answers').setStyle(ButtonStyle.Danger),
      new ButtonBuilder().setCustomId('off').setLabel('Off').setStyle(ButtonStyle.Primary).setDisabled(true),
      new ButtonBuilder().setURL('https://example.org/').setLabel('Elsewhere').setStyle(ButtonStyle.Link),
    ),
    new ActionRowBuilder<ButtonBuilder>().addComponents(
      ['👍', '👎', '🎈'].map((name) =>
        new ButtonBuilder().setCustomId(name).setEmoji({ name }).setStyle(ButtonStyle.Secondary),
      ),
    ),
    new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
      new StringSelectMenuBuilder()
        .setCustomId('several')
        .setPlaceholder('Pick two')
        .setMinValues(2)
        .setMaxValues(2)
        .addOptions(['one', 'two', 'three'].map((value) => ({ label: value, value, description: `The ${value}` }))),
    ),
  ],
};

/** What the bot of these tests does; to what else is asked of it, it lets the time run out. */
async function respond(interaction: Interaction, clock: HeldClock): Promise<void> {
  if (interaction.isAutocomplete()) {
    await interaction.respond(Array.from({ length: 2 }, (_, n) => ({ name: `Number ${n}`, value: n })));
  } else if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply({
      content: `Checked: ${interaction.targetMessage.content}`,
      flags: MessageFlags.Ephemeral,
    });
  } else if (interaction.isModalSubmit()) {
    const { fields } = interaction;
    const files = [...(fields.getUploadedFiles('source')?.values() ?? [])].map(({ name, size }) => `${name} ${size}`);
    const values = [fields.getTextInputValue('question'), fields.getTextInputValue('answer')];
    await interaction.reply([...values, ...fields.getStringSelectValues('topic'), ...files].join(' | '));
  } else if (interaction.isButton()) {
    if (interaction.customId === 'change')
      await interaction.update({ content: 'It has changed.', embeds: [], components: [] });
    else clock.pass(3_000);
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply(`Picked ${interaction.values.join(' and ')}`);
  } else if (interaction.isChatInputCommand()) {
    const { options: given } = interaction;
    if (interaction.commandName === 'form') await interaction.showModal(FORM);
    if (interaction.commandName === 'parts') await interaction.reply({ content: 'Parts:', ...PARTS });
    if (interaction.commandName === 'given') {
      const file = given.getAttachment('file', true);
      const rest = [given.getInteger('number'), given.getBoolean('flag'), given.getUser('who')?.username];
      await interaction.reply([file.name, await (await fetch(file.url)).text(), ...rest].join(' | '));
    }
    if (interaction.commandName === 'silent') clock.pass(3_000);
    if (interaction.commandName === 'slow') {
      await interaction.deferReply();
      await expect.poll(() => released.has(interaction.channelId), { timeout: 10_000 }).toBe(true);
      await interaction.editReply('Done at last');
    }
  }
}

/** Channels where the slow command may finish. */
const released = new Set<string>();

const { String: Text, Integer, Boolean: Flag, User, Attachment } = ApplicationCommandOptionType;

explainMissingBrowser();

describe.runIf(hasBrowser)('the page, with a bot that uses all it can show', () => {
  const open = useBrowser();

  const clock = createHeldClock();

  async function openWithBot(): Promise<{ page: Page; discord: TrialDiscord; faults: string[] }> {
    const commands = [
      { name: 'form', description: 'Opens a form' },
      { name: 'parts', description: 'Shows all parts of a message' },
      { name: 'slow', description: 'Takes its time' },
      { name: 'silent', description: 'Never answers' },
      {
        name: 'given',
        description: 'Tells what it was given',
        options: [
          { type: Attachment, name: 'file', description: 'A file', required: true },
          { type: Integer, name: 'number', description: 'A number', autocomplete: true },
          { type: Flag, name: 'flag', description: 'Yes or no' },
          { type: User, name: 'who', description: 'Somebody' },
          { type: Text, name: 'text', description: 'Any text' },
        ],
      },
      { name: 'Check it', type: ApplicationCommandType.Message },
    ] as const;
    const discord = await startWithBot(commands, (interaction) => respond(interaction, clock), { clock });
    return { discord, ...(await open(`${discord.url}/`)) };
  }

  it('fills in a form and sends it, by keyboard but for the file', async () => {
    const { page } = await openWithBot();
    await runCommand(page, '/form');
    const form = page.getByRole('dialog', { name: 'Change a card' });
    await form.waitFor();
    // The first field has the focus: a space goes there, and neither closes the form nor opens it again.
    await page.keyboard.type(' Now?');
    expect(await form.getByLabel('Question').inputValue()).toBe('Who? Now?');
    expect(await form.locator('.counter').allInnerTexts()).toEqual(['9 / 4000', '0 / 300']);
    expect(await form.locator('.modal-label').allInnerTexts()).toEqual(['Question*', 'Answer*', 'Topic*', 'Source']);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Nobody');
    expect(await form.locator('.counter').last().innerText()).toBe('6 / 300');
    await page.keyboard.press('Tab');
    await page.keyboard.press('t');
    await page.keyboard.press('Enter');
    await form
      .getByLabel('Source')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('four') });
    await form.getByLabel('Question').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => lastMessage(page).innerText()).toContain('Who? Now? | Nobody | talks | a.txt 4');
    await expect.poll(() => form.count()).toBe(0);
    // The focus is back where one writes.
    await page.keyboard.type('after');
    expect(await page.getByRole('combobox', { name: /^Message/ }).inputValue()).toBe('after');
  });

  it('keeps a form open that lacks something, and closes it by Escape', async () => {
    const { page } = await openWithBot();
    await runCommand(page, '/form');
    const form = page.getByRole('dialog');
    const submit = form.getByRole('button', { name: 'Submit' });
    await submit.click();
    expect(await form.isVisible()).toBe(true);
    await form.getByLabel('Answer').fill('Nobody');
    await submit.click();
    await expect.poll(() => form.getByRole('alert').innerText()).toBe('Topic needs a choice.');
    await page.keyboard.press('Escape');
    await expect.poll(() => form.count()).toBe(0);
    expect(await messages(page).count()).toBe(0);
  });

  it('shows embeds, buttons and menus, and what pressing them brings', async () => {
    const { page } = await openWithBot();
    await runCommand(page, '/parts');
    const message = lastMessage(page);
    await message.getByText('A title').waitFor();
    for (const text of ['description', 'A field', 'its value', 'A footer']) {
      expect(await message.getByText(text).isVisible(), text).toBe(true);
    }
    expect(await message.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
    // Drawn are those that the bot uses; whatever else there is needs a font for emoji.
    for (const [name, drawings] of [
      ['👍', 1],
      ['👎', 1],
      ['🎈', 0],
    ] as const) {
      expect(await message.getByRole('button', { name }).locator('svg').count(), name).toBe(drawings);
    }
    expect(await message.getByRole('link', { name: 'Elsewhere' }).getAttribute('href')).toBe('https://example.org/');

    await message.getByRole('combobox', { name: 'Pick two' }).click();
    await options(page).nth(0).click();
    await options(page).nth(2).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => lastMessage(page).innerText()).toContain('Picked one and three');

    await messages(page).first().getByRole('button', { name: 'Change' }).click();
    await expect.poll(() => messages(page).first().innerText()).toContain('It has changed.');
    expect(await messages(page).first().getByText('A title').count()).toBe(0);
  });

  it('says so where a button or a command gets no response', async () => {
    const { page } = await openWithBot();
    await runCommand(page, '/parts');
    await lastMessage(page).getByRole('button', { name: 'Never answers' }).click();
    await page.getByText('This interaction failed').waitFor();
    await runCommand(page, '/silent');
    await page.getByText('The application did not respond').waitFor();
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await page.getByText('The application did not respond').count()).toBe(0);
  });

  it('shows that the bot is thinking until it answers', async () => {
    const { page, discord } = await openWithBot();
    await runCommand(page, '/slow');
    await page.getByText('is thinking…').waitFor();
    released.add(discord.ids.home.general);
    await page.getByText('Done at last').waitFor();
    expect(await page.getByText('is thinking…').count()).toBe(0);
  });

  it('takes a file, a number by autocomplete, a yes or no and a person as options', async () => {
    const { page } = await openWithBot();
    await page.keyboard.type('/given ');
    const form = page.getByRole('group', { name: '/given' });
    await form.waitFor();
    await form
      .getByLabel('file')
      .setInputFiles({ name: 'card.yaml', mimeType: 'text/yaml', buffer: Buffer.from('id: 1') });
    for (const [name, label] of [
      ['number', 'Number 1'],
      ['flag', 'False'],
      ['who', 'Ada'],
    ]) {
      await page.getByRole('button', { name: `Add the option ${name}` }).click();
      await options(page).filter({ hasText: label }).click();
      expect(await form.getByRole('combobox', { name }).inputValue()).toBe(label);
    }
    await form.getByRole('combobox', { name: 'who' }).press('Enter');
    await expect.poll(() => lastMessage(page).innerText()).toContain('card.yaml | id: 1 | 1 | false | ada');
  });

  it('does not send a command that lacks a required option', async () => {
    const { page, discord } = await openWithBot();
    await runCommand(page, '/given');
    const file = page.getByRole('group', { name: '/given' }).getByLabel('file');
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.poll(() => file.evaluate((field) => field === document.activeElement)).toBe(true);
    expect(discord.requests.filter(({ path }) => path.includes('callback'))).toEqual([]);
  });

  it.each(['right click', 'button'])('runs a message command from the menu, opened by %s', async (way) => {
    const { page } = await openWithBot();
    await page.keyboard.type('Is this so?');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Is this so?').waitFor();
    if (way === 'button') await lastMessage(page).getByRole('button', { name: 'More' }).press('Enter');
    else await lastMessage(page).click({ button: 'right' });
    const item = page.getByRole('group', { name: 'Apps' }).getByRole('menuitem', { name: 'Check it' });
    await item.waitFor();
    await item.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => lastMessage(page).innerText()).toContain('Checked: Is this so?');
  });

  it('sends files with a message', async () => {
    const { page } = await openWithBot();
    await page
      .getByLabel('Attach files')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
    await page.getByRole('button', { name: 'Leave out a.txt' }).waitFor();
    await page.getByRole('button', { name: 'Send' }).click();
    const link = lastMessage(page).getByRole('link', { name: 'a.txt' });
    expect(await (await fetch((await link.getAttribute('href')) ?? '')).text()).toBe('x');
  });

  it('says so when the connection is lost, keeps what was written, and connects again', async () => {
    const { page, discord, faults } = await openWithBot();
    await discord.close();
    const lost = page.getByText('Not connected; trying again…');
    await lost.waitFor();
    await page.keyboard.type('Back again');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Not connected').waitFor();
    expect(await composer(page).inputValue()).toBe('Back again');
    const { port } = discord;
    await startDiscord({ port });
    await expect.poll(() => lost.count()).toBe(0);
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Back again').waitFor();
    // What the browser says of the connection in between is no fault of the page.
    faults.length = 0;
  });
});
