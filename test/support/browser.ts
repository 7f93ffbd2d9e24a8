import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { beforeAll, expect, it, onTestFinished } from 'vitest';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

/** Ends what hangs, however busy the machine. */
const PATIENCE_MS = 60_000;

export const hasBrowser = CHROMIUM !== undefined;

export interface OpenedPage {
  page: Page;
  /** Requests to other machines, refused ones, errors and complaints of the browser; always empty. */
  faults: string[];
}

/** Where there is no Chromium: says so, and fails on CI, which must have it. */
export function explainMissingBrowser(): void {
  if (hasBrowser) return;
  it('needs Chromium (apt-get install chromium): the browser tests were not run', () => {
    expect(process.env.CI, 'CI must have Chromium').not.toBe('true');
  });
}

/** One for all files that a worker runs; it ends with the worker. */
let browser: Promise<Browser> | undefined;

/** A browser for tests. The page is opened as it was built. */
export function useBrowser(): (url: string, options?: BrowserContextOptions) => Promise<OpenedPage> {
  beforeAll(async () => {
    browser ??= chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
    await browser;
  });

  return async (url, options) => {
    if (!browser) throw new Error('The browser has not started.');
    const context = await (await browser).newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'en',
      colorScheme: 'dark',
      reducedMotion: 'reduce',
      ...options,
    });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const faults: string[] = [];
    page.on('request', (request) => {
      if (![url, 'data:'].some((own) => request.url().startsWith(own))) faults.push(`asked for ${request.url()}`);
    });
    page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    onTestFinished(() => expect(faults).toEqual([]));
    await page.goto(url);
    await composer(page).waitFor();
    return { page, faults };
  };
}

export function composer(page: Page): Locator {
  return page.getByRole('combobox', { name: /^Message [#@]/ });
}

/** The messages of the open channel, oldest first. */
export function messages(page: Page): Locator {
  return page.getByRole('log').getByRole('article');
}

/** What the open list offers. */
export function options(page: Page): Locator {
  return page.getByRole('listbox').getByRole('option');
}

export function lastMessage(page: Page): Locator {
  return messages(page).last();
}

export async function actAs(page: Page, part: string): Promise<void> {
  const choice = page.getByLabel('Act as', { exact: true });
  const option = choice.locator('option', { hasText: `(${part})` });
  await choice.selectOption(await option.getAttribute('value'));
  await page.getByText(`Act as: ${part}`).waitFor();
}

/** Types a command as somebody would, and sends it as it is: Enter could take a choice that is offered by then. */
export async function runCommand(page: Page, typed: string): Promise<void> {
  await composer(page).focus();
  await page.keyboard.type(`${typed} `);
  await page.getByRole('group', { name: /^\// }).waitFor();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
}
