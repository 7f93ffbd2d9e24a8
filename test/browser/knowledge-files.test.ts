import { readFile } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { unzip } from '../../src/knowledge/zip.js';
import {
  actAs,
  composer,
  explainMissingBrowser,
  hasBrowser,
  lastMessage,
  runCommand,
  useBrowser,
} from '../support/browser.js';
import { startPreview } from '../support/preview-process.js';
import { writeSmallStory } from '../support/small-story.js';

explainMissingBrowser();

describe.runIf(hasBrowser)('the page, for moderators', () => {
  const open = useBrowser();

  it('uploads a file of cards, publishes it, and downloads the knowledge with it by a link', async () => {
    const story = writeSmallStory();
    const { url, stop } = await startPreview({ KNOWLEDGE_DIR: story.folder });
    onTestFinished(stop);
    const { page } = await open(url);
    await actAs(page, 'moderator');
    await composer(page).focus();
    await page.keyboard.type('/knowledge upload ');
    const form = page.getByRole('group', { name: '/knowledge upload' });
    const cards = [{ ...story.cards[0], answer: 'The lighthouse reopens in July.' }];
    await form
      .getByLabel('file')
      .setInputFiles({ name: 'new.yaml', mimeType: 'application/yaml', buffer: Buffer.from(stringify(cards)) });
    await page.getByRole('button', { name: 'Send' }).click();
    await expect.poll(() => lastMessage(page).innerText()).toMatch(/Edition 2, if published[\s\S]*reopens in July/);
    await lastMessage(page).getByRole('button', { name: 'Publish', exact: true }).click();
    await expect.poll(() => lastMessage(page).innerText()).toMatch(/Edition 2 is live/);

    await runCommand(page, '/knowledge download');
    const link = lastMessage(page).getByRole('link', { name: 'knowledge-2.zip' });
    await link.waitFor();
    const downloading = page.waitForEvent('download');
    await link.click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('knowledge-2.zip');
    const unzipped = await unzip(await readFile(await download.path()));
    expect(unzipped.ok && unzipped.files.get('cards/all.yaml')?.toString()).toContain(
      'The lighthouse reopens in July.',
    );
  });
});
