import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ISLANDERS } from '../support/bot-process.js';
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
import { type PreviewProcess, startPreview } from '../support/preview-process.js';
import { requireVagueQuestion } from '../support/questions.js';
import { STORY, storyEdition } from '../support/story.js';

const NARROW = { width: 390, height: 844 };

const ANSWER = /sentences? \d+/;
const DECLINE = /The story does not say/;

explainMissingBrowser();

describe.runIf(hasBrowser)('the page, with the bot as it starts without a token', () => {
  const open = useBrowser();
  let preview: PreviewProcess;
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'factbox-'));
    await cp(STORY, folder, { recursive: true });
    preview = await startPreview({ QUESTIONS_PER_MINUTE: '1000', KNOWLEDGE_DIR: folder });
  });
  afterAll(async () => {
    await preview.stop();
    await rm(folder, { recursive: true });
  });

  it('welcomes with three questions of the bot’s own, and a press brings an answer', async () => {
    const { page } = await open(preview.url);
    const questions = page.locator('.questions button');
    await expect.poll(() => questions.count()).toBe(3);
    const question = await questions.first().innerText();
    await questions.first().click();
    await expect.poll(() => lastMessage(page).innerText()).toContain(question);
    expect(await lastMessage(page).innerText()).toMatch(ANSWER);
  });

  it('asks by slash command with autocomplete, by keyboard alone', async () => {
    const { page } = await open(preview.url);
    await page.keyboard.type('/');
    const commands = page.getByRole('listbox', { name: 'Commands' });
    await expect.poll(() => commands.innerText()).toMatch(/\/ask\s+Ask about the story[\s\S]*\/help[\s\S]*\/topics/);
    await page.keyboard.type('as');
    await page.keyboard.press('Tab');
    await page.keyboard.type('how many isl');
    const choices = page.getByRole('listbox', { name: 'question' });
    const wanted = ISLANDERS.question;
    await expect.poll(() => choices.getByRole('option', { selected: true }).innerText()).toBe(wanted);
    await page.keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: 'question' });
    expect(await field.inputValue()).toBe(wanted);
    const before = await messages(page).count();
    await page.keyboard.press('Enter');
    await expect.poll(() => messages(page).count()).toBe(before + 1);
    const answer = await lastMessage(page).innerText();
    expect(answer).toContain(wanted);
    expect(answer).toMatch(ANSWER);
  });

  it('sends a question that was typed and is none of the choices', async () => {
    const { page } = await open(preview.url);
    await runCommand(page, '/ask what did Owen Thale call it');
    await expect.poll(() => lastMessage(page).innerText()).toMatch(/what did Owen Thale call it[\s\S]*sentence/);
  });

  it('leaves a command by Escape or by backspace in its empty first field', async () => {
    const { page } = await open(preview.url);
    for (const key of ['Escape', 'Backspace']) {
      await page.keyboard.type('/ask ');
      await page.getByRole('group', { name: '/ask' }).waitFor();
      if (key === 'Escape') {
        await options(page).first().waitFor();
        await page.keyboard.press(key);
        await expect.poll(() => options(page).count()).toBe(0);
      }
      await page.keyboard.press(key);
      await expect.poll(() => page.getByRole('group', { name: '/ask' }).count()).toBe(0);
      await expect.poll(() => composer(page).evaluate((field) => field === document.activeElement)).toBe(true);
    }
  });

  it('clicks a suggestion in a private reply that nobody else sees, and dismisses it', async () => {
    const { page } = await open(preview.url);
    const { page: other } = await open(preview.url);
    await actAs(other, 'other member');
    await runCommand(page, '/ask what is the capital of sweden');
    await expect.poll(() => lastMessage(page).innerText()).toMatch(/Only you can see this/);
    const seen = await messages(other).count();
    const mine = await messages(page).count();
    expect(mine).toBe(seen + 1);

    await runCommand(page, `/ask ${requireVagueQuestion(await storyEdition())}`);
    await expect.poll(() => messages(page).count()).toBe(mine + 1);
    await lastMessage(page).getByRole('combobox', { name: 'It also tells' }).click();
    const suggestion = lastMessage(page).getByRole('option').first();
    const wanted = await suggestion.innerText();
    await suggestion.click();
    await expect.poll(() => messages(page).count()).toBe(mine + 2);
    const answer = await lastMessage(page).innerText();
    expect(answer).toContain(wanted);
    expect(answer).toMatch(ANSWER);

    const dismiss = page.getByRole('button', { name: 'Dismiss message' });
    const before = await dismiss.count();
    await dismiss.first().click();
    await expect.poll(() => dismiss.count()).toBe(before - 1);
  });

  it('sends a direct message and a follow-up that makes sense after it only', async () => {
    const { page } = await open(preview.url);
    await page.getByRole('button', { name: 'Factbox, direct messages' }).click();
    await page.keyboard.type('What did Owen Thale call the strike?');
    await page.keyboard.press('Enter');
    await expect.poll(() => messages(page).count()).toBe(2);
    expect(await lastMessage(page).innerText()).toMatch(ANSWER);
    await page.keyboard.type('Who?');
    await page.keyboard.press('Enter');
    await expect.poll(() => messages(page).count()).toBe(4);
    expect(await lastMessage(page).innerText()).toMatch(/Owen Thale[\s\S]*sentence/);
  });

  it('answers a mention picked from the list of members', async () => {
    const { page } = await open(preview.url);
    await page.getByRole('button', { name: 'questions' }).click();
    await page.keyboard.type('@Fact');
    await page.getByRole('listbox', { name: 'Members' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('who depends on the ferries?');
    await page.keyboard.press('Enter');
    await expect.poll(() => messages(page).count()).toBe(2);
    expect(await messages(page).first().locator('discord-mention').innerText()).toBe('Factbox');
    expect(await lastMessage(page).innerText()).toMatch(ANSWER);
  });

  it('picks a topic and a question from menus, by keyboard alone', async () => {
    const { page } = await open(preview.url);
    await runCommand(page, '/topics');
    const menu = lastMessage(page).getByRole('combobox', { name: 'Pick a topic' });
    await menu.focus();
    await page.keyboard.press('ArrowDown');
    const topic = options(page).nth(1);
    const title = await topic.locator('.option-label').innerText();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => lastMessage(page).innerText()).toContain(title);
    await lastMessage(page).getByRole('combobox', { name: 'Pick a question' }).focus();
    await page.keyboard.press('ArrowDown');
    const question = await options(page).first().innerText();
    await page.keyboard.press('Enter');
    await expect.poll(() => lastMessage(page).innerText()).toContain(question);
  });

  it('offers no member the moderators’ command', async () => {
    const { page } = await open(preview.url);
    const offered = async (part: string): Promise<string[]> => {
      await actAs(page, part);
      await composer(page).fill('/');
      await options(page).first().waitFor();
      return (await options(page).allInnerTexts()).filter((text) => text.startsWith('/knowledge'));
    };
    expect(await offered('member')).toEqual([]);
    expect(await offered('moderator')).not.toEqual([]);
  });

  it('refreshes the knowledge as a moderator', async () => {
    const { page } = await open(preview.url);
    const file = join(folder, ISLANDERS.file);
    await writeFile(file, (await readFile(file, 'utf8')).replace(ISLANDERS.before, ISLANDERS.after));
    for (const [part, outcome] of [
      ['moderator', /Edition 2, if published[\s\S]*About 900/],
      ['moderator by role', /Nothing has changed/],
    ] as const) {
      await actAs(page, part);
      await runCommand(page, '/knowledge refresh');
      await expect.poll(() => lastMessage(page).innerText()).toMatch(outcome);
      if (part !== 'moderator') continue;
      await lastMessage(page).getByRole('button', { name: 'Publish', exact: true }).click();
      await expect.poll(() => lastMessage(page).innerText()).toMatch(/Edition 2 is live/);
    }
    await runCommand(page, `/ask ${ISLANDERS.question}`);
    await expect.poll(() => lastMessage(page).innerText()).toContain(ISLANDERS.after);
  });

  it('shows what people write as text and nothing else', async () => {
    const { page } = await open(preview.url);
    const text = '<img src=x onerror="alert(1)"> <b>bold</b> [link](javascript:alert(1))';
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect.poll(() => lastMessage(page).innerText()).toContain(text);
    expect(await lastMessage(page).locator('b, a[href^=javascript], img[src=x]').count()).toBe(0);
  });

  it('shows a message as JSON, a private one to its own reader alone', async () => {
    const { page } = await open(preview.url);
    await runCommand(page, '/help');
    await expect.poll(() => lastMessage(page).innerText()).toMatch(/Only you can see this/);
    await lastMessage(page).click({ button: 'right' });
    const menu = page.getByRole('menu');
    expect(await menu.getByRole('menuitem').allInnerTexts()).toEqual([
      'Check against the story',
      'Copy text',
      'Show as JSON',
      'Dismiss message',
    ]);
    await page.keyboard.press('Escape');
    await expect.poll(() => menu.count()).toBe(0);
    const path = await lastMessage(page).getByRole('link', { name: 'Show as JSON' }).getAttribute('href');
    const address = new URL(path ?? '', preview.url);
    const own = await fetch(address);
    expect(await own.json()).toMatchObject({ flags: 64, author: { bot: true } });
    const [, folder, user = '', ...rest] = address.pathname.split('/');
    const other = `${Number(user.slice(-3)) + 1}`;
    const others = await fetch(new URL(['', folder, user.slice(0, -3) + other, ...rest].join('/'), address));
    expect(others.status).toBe(404);
  });

  it('fits a phone: the channels hide behind a button, and nothing is wider than the screen', async () => {
    const { page } = await open(preview.url, { viewport: NARROW, colorScheme: 'light' });
    const channels = page.getByRole('navigation', { name: 'Channels' });
    expect(await channels.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Channels' }).click();
    expect(await channels.isVisible()).toBe(true);
    await channels.getByRole('button', { name: /^Factbox/ }).press('Escape');
    await expect.poll(() => channels.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await channels.getByRole('button', { name: /^Factbox/ }).click();
    await expect.poll(() => channels.isVisible()).toBe(false);
    await page.keyboard.type(ISLANDERS.question);
    await page.keyboard.press('Enter');
    await expect.poll(() => lastMessage(page).innerText()).toMatch(ANSWER);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
  });

  it('checks a message against the story on a phone, for one person until it is shared', async () => {
    const { page } = await open(preview.url, { viewport: NARROW });
    await page.keyboard.type('The crew union wants a pay rise of 20 percent. Marta Quill was arrested on Friday.');
    await page.keyboard.press('Enter');
    await expect.poll(() => lastMessage(page).innerText()).toContain('20 percent');
    await lastMessage(page).getByRole('button', { name: 'More' }).press('Enter');
    await page.getByRole('group', { name: 'Apps' }).getByRole('menuitem', { name: 'Check against the story' }).click();
    const findings = /20 percent\.\s+The story says otherwise: .*6 percent\.\s+.*Friday\.\s+The story does not say\./;
    await expect.poll(() => lastMessage(page).innerText()).toMatch(findings);
    expect(await lastMessage(page).innerText()).toContain('Only you can see this');
    await lastMessage(page).getByRole('button', { name: 'Share' }).click();
    await expect.poll(() => lastMessage(page).innerText()).toMatch(/Shared by Mira[\s\S]*The story says otherwise/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
  });

  it('shows the timeline with its picture, and what has changed, on a phone', async () => {
    const { page } = await open(preview.url, { viewport: NARROW, colorScheme: 'light' });
    await runCommand(page, '/timeline');
    const picture = lastMessage(page).getByAltText(/^Facts in order of time: 2019 \(1 fact\); 12 years later, /);
    const width = (image: HTMLElement | SVGElement) => image instanceof HTMLImageElement && image.naturalWidth;
    await expect.poll(() => picture.evaluate(width)).toBe(1_200);
    const { width: shown = 0 } = (await picture.boundingBox()) ?? {};
    expect(shown, 'as wide as there is room').toBeGreaterThan(300);
    expect(await lastMessage(page).innerText(), 'the same in words').toContain('A strike in 2019 ended');
    await runCommand(page, '/changes');
    await expect.poll(() => lastMessage(page).innerText()).toContain('in the last 24 hours');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROW.width);
  });

  it('is dark or light as the system is, or as was chosen here before', async () => {
    const { page } = await open(preview.url, { colorScheme: 'light' });
    const theme = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset.theme);
    expect(await theme()).toBe('light');
    await page.getByRole('button', { name: 'Dark theme' }).click();
    expect(await theme()).toBe('dark');
    await page.reload();
    await composer(page).waitFor();
    expect(await theme()).toBe('dark');
  });

  it('declines what the story does not say', async () => {
    const { page } = await open(preview.url);
    await runCommand(page, '/ask who won the nobel prize');
    await expect.poll(() => lastMessage(page).innerText()).toMatch(DECLINE);
  });
});
