import {
  ActionRowBuilder,
  ChannelSelectMenuBuilder,
  type Interaction,
  type MessageActionRowComponentBuilder,
  MessageFlags,
  PermissionFlagsBits,
  RoleSelectMenuBuilder,
  StringSelectMenuBuilder,
  UserSelectMenuBuilder,
} from 'discord.js';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { WorldData } from '../../src/local-discord/index.js';
import {
  actAs,
  composer,
  explainMissingBrowser,
  hasBrowser,
  lastMessage,
  messages,
  options,
  runCommand,
  useBrowser,
} from '../support/browser.js';
import type { TrialDiscord } from '../support/discord-client.js';
import { startWithBot } from '../support/page-bot.js';
import { EVERYONE, trialWorldWith } from '../support/worlds.js';

const MENUS = [
  new StringSelectMenuBuilder()
    .setCustomId('topic')
    .setPlaceholder('Topic')
    .addOptions(['Aid', 'Talks', 'Truce', 'Vote'].map((label) => ({ label, value: label.toLowerCase() }))),
  new UserSelectMenuBuilder().setCustomId('user').setPlaceholder('Person'),
  new RoleSelectMenuBuilder().setCustomId('role').setPlaceholder('Role'),
  new ChannelSelectMenuBuilder().setCustomId('channel').setPlaceholder('Channel'),
].map((menu) => new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(menu));

async function respond(interaction: Interaction): Promise<void> {
  if (interaction.isAnySelectMenu()) await interaction.reply(`Picked ${interaction.values.join()}`);
  if (!interaction.isChatInputCommand()) return;
  if (interaction.commandName === 'menus') await interaction.reply({ content: 'Choose:', components: MENUS });
  if (interaction.commandName === 'secret') {
    await interaction.reply({ content: `Try </menus:${interaction.commandId}>`, flags: MessageFlags.Ephemeral });
  }
}

explainMissingBrowser();

describe.runIf(hasBrowser)('a conversation on the page', () => {
  const open = useBrowser();

  async function openWithBot(
    options?: BrowserContextOptions,
    world?: WorldData,
  ): Promise<{ page: Page; discord: TrialDiscord }> {
    const commands = ['menus', 'secret'].map((name) => ({ name, description: name }));
    const discord = await startWithBot(commands, respond, world && { world });
    const { page } = await open(`${discord.url}/`, options);
    return { page, discord };
  }

  async function write(page: Page, text: string): Promise<void> {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  async function choose(page: Page, text: string, item: string): Promise<void> {
    await messages(page).filter({ hasText: text }).first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: item }).click();
  }

  it('replies to a message, changes and deletes it from its menu, and nobody else’s', async () => {
    const { page, discord } = await openWithBot();
    const { ids, person } = discord;
    const other = person(ids.otherMember).send(ids.home.general, 'Who was there?');
    await lastMessage(page).getByText('Who was there?').waitFor();
    await lastMessage(page).click({ button: 'right' });
    const items = ['Reply', 'Forward', 'Begin a thread', 'Copy text', 'Show as JSON'];
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(items);
    await page.keyboard.press('r');
    await page.keyboard.press('Enter');
    await page.getByText('Replying to Tomas').waitFor();
    await write(page, 'Nobody');
    await expect.poll(() => messages(page).count()).toBe(2);
    await expect.poll(() => lastMessage(page).innerText()).toMatch(/Who was there\?[\s\S]*Nobody/);
    expect(person(ids.member).messages(ids.home.general).at(-1)?.referenced_message?.id).toBe(other.id);
    expect(await page.getByText('Replying to').count()).toBe(0);

    await choose(page, 'Nobody', 'Edit message');
    expect(await composer(page).inputValue()).toBe('Nobody');
    await write(page, ' at all');
    await expect.poll(() => lastMessage(page).innerText()).toContain('Nobody at all');
    await lastMessage(page).getByText('(edited)').waitFor();
    expect(await composer(page).inputValue()).toBe('');

    person(ids.otherMember).remove(other);
    await lastMessage(page).getByText('Original message was deleted').waitFor();
    await choose(page, 'Nobody', 'Delete message');
    await expect.poll(() => messages(page).count()).toBe(0);
  });

  it('forwards a message, begins a thread and a post of a forum, and shows where one cannot write', async () => {
    const overwrites = [{ id: EVERYONE.id, deny: PermissionFlagsBits.SendMessages }];
    const world = trialWorldWith({ channels: [{ id: '1100000000000000152', name: 'notices', overwrites }] });
    const { page } = await openWithBot({}, world);
    const place = (name: string): Locator => page.getByRole('navigation').getByRole('button', { name, exact: true });
    await write(page, 'Who was there?');
    await choose(page, 'Who was there?', 'Begin a thread');
    await messages(page).getByRole('button', { name: 'Who was there?' }).click();
    await lastMessage(page).getByText('The thread began with').waitFor();
    expect(await lastMessage(page).innerText()).toContain('Who was there?');
    await write(page, 'In the thread');
    await choose(page, 'In the thread', 'Forward');
    const forward = page.getByRole('dialog', { name: 'Forward to' });
    expect(await forward.getByRole('button', { name: 'notices' }).count()).toBe(0);
    await forward.getByRole('button', { name: 'questions' }).click();
    await place('questions, unread').click();
    await expect.poll(() => lastMessage(page).innerText()).toMatch(/Forwarded\s+In the thread/);

    await place('discussions').click();
    await write(page, 'What of the aid?');
    await place('What of the aid?, thread, unread').click();
    await lastMessage(page).getByText('What of the aid?').waitFor();
    await place('notices').click();
    await page.getByText('You cannot write here.').waitFor();
    await place('Mira and Tomas, group').click();
    await write(page, 'Just us');
    await lastMessage(page).getByText('Just us').waitFor();
  });

  it('draws menus of people, roles and channels, and finds an option by its first letters', async () => {
    const { page, discord } = await openWithBot();
    const { ids } = discord;
    await runCommand(page, '/menus');
    for (const [name, typed, labels, picked] of [
      ['Topic', 'tr', ['Aid', 'Talks', 'Truce', 'Vote'], 'truce'],
      ['Topic', 'tt', ['Aid', 'Talks', 'Truce', 'Vote'], 'truce'],
      ['Person', 'j', ['Mira', 'Tomas', 'Ada', 'Jun', 'Rex', 'Factbox'], ids.roleModerator],
      ['Role', 'm', ['@Moderators', '@Factbox', '@Stewards'], ids.home.moderatorRole],
      ['Channel', 'q', ['#general', '#questions', '#discussions'], ids.home.questions],
    ] as const) {
      await messages(page).first().getByRole('combobox', { name }).focus();
      await page.keyboard.type(typed);
      expect(await options(page).locator('.option-label').allInnerTexts()).toEqual(labels);
      const before = await messages(page).count();
      await page.keyboard.press('Enter');
      await expect.poll(() => messages(page).count()).toBe(before + 1);
      expect(await lastMessage(page).innerText()).toContain(`Picked ${picked}`);
    }
    // A pointer that moves chooses the option under it; one at rest leaves the choice to the keyboard.
    const topic = messages(page).first().getByRole('combobox', { name: 'Topic' });
    const marked = options(page).and(page.locator('.active')).locator('.option-label');
    await topic.click();
    await options(page).filter({ hasText: 'Truce' }).hover();
    await expect.poll(() => marked.innerText()).toBe('Truce');
    await page.keyboard.press('Escape');
    await page.keyboard.type('v');
    await expect.poll(() => marked.innerText()).toBe('Vote');
  });

  it('keeps private replies over a reload, for who got them, until they are dismissed', async () => {
    const { page } = await openWithBot();
    await actAs(page, 'moderator');
    await page.getByRole('list', { name: 'Story room' }).getByRole('button', { name: 'questions' }).click();
    await runCommand(page, '/secret');
    await lastMessage(page).getByText('Only you can see this').waitFor();
    await page.reload();
    await lastMessage(page).getByText('Only you can see this').waitFor();
    await page.getByText('Act as: moderator').waitFor();
    await lastMessage(page).getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => messages(page).count()).toBe(0);
    await page.reload();
    await page.getByText('Act as: moderator').waitFor();
    expect(await messages(page).count()).toBe(0);
  });

  it('opens a command that a message mentions', async () => {
    const { page } = await openWithBot();
    await runCommand(page, '/secret');
    await lastMessage(page).getByRole('button', { name: 'menus' }).click();
    await page.getByRole('group', { name: '/menus' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => lastMessage(page).innerText()).toContain('Choose:');
  });

  it('shows on a phone that there is something unread', async () => {
    const { page, discord } = await openWithBot({ viewport: { width: 390, height: 844 } });
    const channels = page.getByRole('button', { name: /^Channels/ });
    expect(await channels.getAttribute('aria-label')).toBe('Channels');
    const { ids } = discord;
    discord.person(ids.otherMember).send(ids.home.questions, 'Anybody here?');
    await expect.poll(() => channels.getAttribute('aria-label')).toBe('Channels, unread messages');
    await channels.click();
    await page.getByRole('button', { name: 'questions, unread' }).click();
    await lastMessage(page).getByText('Anybody here?').waitFor();
    expect(await channels.getAttribute('aria-label')).toBe('Channels');
  });

  it('has a name for everything that can be pressed or filled in, and tells of new messages', async () => {
    const { page } = await openWithBot();
    await write(page, 'Hello');
    await runCommand(page, '/menus');
    await runCommand(page, '/secret');
    await lastMessage(page).getByText('Only you can see this').waitFor();
    await choose(page, 'Hello', 'Reply');
    await page.keyboard.type('/');
    const tree = await page.locator('body').ariaSnapshot();
    const usable =
      tree.match(/- '?(?:button|link|combobox|textbox|menuitem|option|article|log|listbox|region)\b.*/g) ?? [];
    expect(usable.length).toBeGreaterThan(20);
    expect(usable.filter((line) => !line.includes('"'))).toEqual([]);
    expect(tree).toContain('log "Messages in general"');
  });
});
