import { ApplicationCommandOptionType, type Interaction, MessageFlags } from 'discord.js';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  composer,
  explainMissingBrowser,
  hasBrowser,
  lastMessage,
  messages,
  options,
  useBrowser,
} from '../support/browser.js';
import type { TrialDiscord } from '../support/discord-client.js';
import { startWithBot } from '../support/page-bot.js';

const { Attachment, Boolean: Flag, Integer, String: Text, Subcommand, User } = ApplicationCommandOptionType;

const COMMANDS = [
  {
    name: 'ask',
    description: 'Asks',
    options: [
      { type: Text, name: 'question', description: 'What to ask', required: true, autocomplete: true },
      { type: Flag, name: 'private', description: 'For you alone' },
      { type: User, name: 'about', description: 'Somebody' },
    ],
  },
  {
    name: 'desk',
    description: 'Changes things',
    options: [
      {
        type: Subcommand,
        name: 'undo',
        description: 'Takes an edition back',
        options: [{ type: Integer, name: 'edition', description: 'Which one' }],
      },
    ],
  },
  {
    name: 'upload',
    description: 'Takes a file',
    options: [{ type: Attachment, name: 'file', description: 'Which file', required: true }],
  },
  { name: 'plain', description: 'Takes nothing' },
] as const;

/** Tells what it was given; privately where it is asked to. */
async function respond(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    await interaction.respond(['first', 'second'].map((name) => ({ name: `${typed} ${name}`, value: name })));
  }
  if (!interaction.isChatInputCommand()) return;
  const [first] = interaction.options.data;
  const given = first?.type === Subcommand ? (first.options ?? []) : interaction.options.data;
  const isPrivate = given.some(({ name, value }) => name === 'private' && value === true);
  await interaction.reply({
    content: `Given: ${given.map(({ name, value }) => `${name} is ${value}`).join('; ')}.`,
    ...(isPrivate ? { flags: MessageFlags.Ephemeral } : {}),
  });
}

explainMissingBrowser();

describe.runIf(hasBrowser)('a command typed straight through', () => {
  const open = useBrowser();

  async function openWithBot(): Promise<{ page: Page; discord: TrialDiscord }> {
    const discord = await startWithBot(COMMANDS, respond);
    const { page } = await open(`${discord.url}/`);
    return { page, discord };
  }

  /** Types and presses: "⏎" is Enter. */
  async function type(page: Page, keys: string): Promise<void> {
    for (const [at, text] of keys.split('⏎').entries()) {
      if (at > 0) await page.keyboard.press('Enter');
      await page.keyboard.type(text);
    }
  }

  it('gives each option what was typed for it, and keeps what is private', async () => {
    const { page, discord } = await openWithBot();
    for (const [keys, given] of [
      ['/ask who was there private: True⏎⏎', 'question is who was there; private is true'],
      ['/ask who was there private:t⏎⏎', 'question is who was there; private is true'],
      ['/ask who was there Private: yes⏎⏎', 'question is who was there; private is true'],
      // A name alone is offered, and Enter takes it, as it takes the first value after it.
      ['/ask who was there private⏎⏎⏎', 'question is who was there; private is true'],
      ['/ask question: who was there private: no⏎⏎', 'question is who was there; private is false'],
      [
        '/ask private: f⏎question: who about: ad⏎⏎',
        `question is who; private is false; about is ${discord.ids.moderator}`,
      ],
      // No option of that name.
      ['/ask who said secret: True private: t⏎⏎', 'question is who said secret: True; private is true'],
      ['/desk undo 999⏎', 'edition is 999'],
      ['/desk undo edition: 7⏎', 'edition is 7'],
      ['/desk undo ⏎', ''],
    ] as const) {
      const before = await messages(page).count();
      await type(page, keys);
      await expect.poll(() => messages(page).count(), { message: keys }).toBe(before + 1);
      const shown = await lastMessage(page).innerText();
      expect(shown, keys).toContain(`Given: ${given}.`);
      expect(shown.includes('Only you can see this'), keys).toBe(given.includes('private is true'));
    }
  });

  it('says in words what cannot be sent, and sends nothing', async () => {
    const { page } = await openWithBot();
    const fault = page.getByRole('alert');
    for (const [keys, said] of [
      ['/ask who private: maybe⏎', 'private cannot be “maybe”: choose True or False.'],
      ['/ask who about: nobody⏎', 'about cannot be “nobody”.'],
      ['/desk undo soon⏎', 'edition must be a whole number, not “soon”.'],
      ['/plain and more', '/plain takes no options.'],
      ['/upload ', undefined],
    ] as const) {
      await type(page, keys);
      if (said === undefined) await page.getByRole('button', { name: 'Send' }).click();
      await expect.poll(() => fault.innerText(), { message: keys }).toBe(said ?? 'file needs a file.');
      await page.getByRole('button', { name: 'Leave the command' }).click();
      expect(await fault.count()).toBe(0);
    }
    expect(await messages(page).count()).toBe(0);
  });

  it('takes the marked choice by Tab or Enter, keeps what was typed by Escape, and sends by Enter', async () => {
    const { page } = await openWithBot();
    for (const [keys, field, sent] of [
      [['Tab'], 'wh first', 'first'],
      [['Enter'], 'wh first', 'first'],
      [['ArrowDown', 'Enter'], 'wh second', 'second'],
      [['Escape'], 'wh', 'wh'],
    ] as const) {
      await type(page, '/ask wh');
      await expect.poll(() => options(page).allInnerTexts()).toEqual(['wh first', 'wh second']);
      for (const key of keys) await page.keyboard.press(key);
      expect(await page.getByRole('combobox', { name: 'question' }).inputValue(), keys.join()).toBe(field);
      await page.keyboard.press('Enter');
      await expect
        .poll(() => lastMessage(page).innerText(), { message: keys.join() })
        .toContain(`Given: question is ${sent}.`);
    }
  });

  it('sends by Enter once a file is picked, with a command and with a message', async () => {
    const { page } = await openWithBot();
    const file = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('x') };
    await type(page, '/upload ');
    const field = page.getByRole('group', { name: '/upload' }).getByLabel('file');
    await field.setInputFiles(file);
    await field.press('Enter');
    await expect.poll(() => messages(page).count()).toBe(1);
    await page.getByLabel('Attach files').setInputFiles(file);
    await page.keyboard.press('Enter');
    await lastMessage(page).getByRole('link', { name: 'a.txt' }).waitFor();
    await expect.poll(() => composer(page).evaluate((area) => area === document.activeElement)).toBe(true);
  });
});
