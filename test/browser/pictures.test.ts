import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { actAs, composer, hasBrowser, lastMessage, messages, runCommand, useBrowser } from '../support/browser.js';
import { OWN_FOLDER } from '../support/own-knowledge.js';
import { startPreview } from '../support/preview-process.js';
import { temporaryFolder } from '../support/story.js';

/** The folder that the pictures of the pages are drawn into. */
const PICTURES = process.env.PICTURES;
const SCREEN = { width: 1000, height: 640 };
const PHONE = { width: 390, height: 844 };

/** Every wording is looked up before a change is shown: half a minute on a slow machine. */
const MOST_WAITING_MS = 120_000;

describe.runIf(hasBrowser && PICTURES !== undefined)('the pictures of the pages', () => {
  const open = useBrowser();

  /** The bot as it starts without a token, with a copy of the story that is shipped. */
  async function openStory(viewport: { width: number; height: number }): Promise<{ page: Page; folder: string }> {
    const folder = await temporaryFolder();
    await cp(OWN_FOLDER, folder, { recursive: true });
    const { url, stop } = await startPreview({ KNOWLEDGE_DIR: folder });
    onTestFinished(stop);
    return { page: (await open(url, { viewport })).page, folder };
  }

  it('an answer', async () => {
    const { page } = await openStory(SCREEN);
    await runCommand(page, '/ask Why did Israel cancel the visit?');
    await expect.poll(() => lastMessage(page).innerText()).toMatch(/sentences? \d+/);
    await trim(page);
    await draw(page, 'answer');
  });

  it('the story in order of time', async () => {
    const { page } = await openStory(SCREEN);
    await runCommand(page, '/timeline');
    const picture = lastMessage(page).getByAltText(/^Facts in order of time: /);
    await expect.poll(() => picture.evaluate(widthIn)).toBeGreaterThan(0);
    await trim(page);
    await draw(page, 'timeline');
  });

  it('a message that is checked against the story', async () => {
    const { page } = await openStory(SCREEN);
    const said = 'The US voted for the ceasefire resolution, and the RAF dropped 10 tonnes of aid.';
    await page.keyboard.type(`${said} Blinken is flying to Cairo tomorrow. What a day!`);
    await page.keyboard.press('Enter');
    const message = lastMessage(page).filter({ hasText: 'Cairo' });
    await message.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Check against the story' }).click();
    await expect.poll(() => lastMessage(page).innerText()).toMatch(/says otherwise[\s\S]*tells:[\s\S]*does not say/);
    await composer(page).focus();
    await trim(page, messages(page).nth(-2));
    await draw(page, 'check');
  });

  it('what the story does not say, and the nearest that it tells', async () => {
    const { page } = await openStory(SCREEN);
    await runCommand(page, '/ask How old is Netanyahu?');
    await expect
      .poll(() => lastMessage(page).innerText())
      .toMatch(/The story does not say[\s\S]*The nearest it tells:/);
    await trim(page);
    await draw(page, 'decline');
  });

  it('a change at the desk, before it is published', { timeout: 2 * MOST_WAITING_MS }, async () => {
    const { page, folder } = await openStory(SCREEN);
    const file = join(folder, 'cards/vote.yaml');
    const before = await readFile(file, 'utf8');
    const after = before.replace('for a ceasefire while the US abstained.', 'for a ceasefire, while the US abstained.');
    expect(after).not.toBe(before);
    await writeFile(file, after);
    await actAs(page, 'moderator');
    await runCommand(page, '/knowledge refresh');
    await expect
      .poll(() => lastMessage(page).innerText(), { timeout: MOST_WAITING_MS })
      .toMatch(/Edition 2, if published/);
    await trim(page);
    await draw(page, 'preview');
  });

  it('a conversation on a phone', async () => {
    const { page } = await openStory(PHONE);
    await page.getByRole('button', { name: 'Channels' }).click();
    await page.getByRole('button', { name: 'Factbox, direct messages' }).click();
    for (const [question, answers] of [
      ['How did the US vote?', /US[\s\S]*sentence/],
      ['and the UK?', /UK[\s\S]*sentence/],
    ] as const) {
      const before = await messages(page).count();
      await page.keyboard.type(question);
      await page.keyboard.press('Enter');
      await expect.poll(() => messages(page).count()).toBe(before + 2);
      expect(await lastMessage(page).innerText()).toMatch(answers);
    }
    await draw(page, 'phone');
  });
});

/** Zero until it is loaded. */
function widthIn(image: HTMLElement | SVGElement): number {
  return image instanceof HTMLImageElement ? image.naturalWidth : 0;
}

/** Makes the screen so high that it shows the messages from one on, the last if not given, and nothing above. */
async function trim(page: Page, from = lastMessage(page)): Promise<void> {
  await settle(page);
  const above = await from.evaluate((message) => {
    let scrolled = message.parentElement;
    while (scrolled && scrolled.scrollTop === 0) scrolled = scrolled.parentElement;
    return message.getBoundingClientRect().top - (scrolled?.getBoundingClientRect().top ?? 0);
  });
  await page.setViewportSize({ ...SCREEN, height: Math.ceil(SCREEN.height - above) });
}

async function draw(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await settle(page);
  await page.screenshot({ path: join(PICTURES ?? '', `${name}.png`) });
}

/** Some frames after a message came, or the size changed, the newest message is in view. */
async function settle(page: Page): Promise<void> {
  for (let frame = 0; frame < 5; frame += 1) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}
