import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { readEnglish } from '../../src/english/read-english.js';
import { checkKnowledge } from '../../src/knowledge/check.js';
import { readFolderTexts, readKnowledgeFolder } from '../../src/knowledge/folder.js';
import { unzip } from '../../src/knowledge/zip.js';
import { requireFirst } from '../support/elements.js';
import { knowledge } from '../support/previews.js';
import { STORY } from '../support/story.js';
import { BAKERY_PRICE, cardsOf, startUploads } from '../support/uploads.js';

describe('the download', () => {
  /** Unpacks over a folder, as people do. */
  async function unpack(bytes: Buffer, folder: string): Promise<string[]> {
    const unzipped = await unzip(bytes);
    if (!unzipped.ok) throw new Error(unzipped.reason);
    for (const [name, content] of unzipped.files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), content);
    }
    return [...unzipped.files.keys()];
  }

  async function faultsIn(folder: string): Promise<unknown[]> {
    const read = await readKnowledgeFolder(folder);
    if (!read.ok) return read.faults;
    return checkKnowledge(read.parsed, createAnswerer(read.parsed.knowledge, readEnglish()));
  }

  it('gives no difference when uploaded, and no fault when unpacked over the folder: after many changes', async () => {
    const { story, upload, publish: publishIt, download, moderator, channel } = await startUploads();
    const more = { at: 1, ...BAKERY_PRICE, answer: 'It cost ninety crowns: "a lot", #1.' };
    await upload('new.yaml', cardsOf(story, { at: 0, answer: 'The lighthouse reopens in July.' }, more));
    expect(await publishIt()).toBe('**Edition 2 is live.**');
    await knowledge(moderator, channel, 'retire', { card: 'bridge-cost' });
    expect(await publishIt()).toBe('**Edition 3 is live.**');

    const bytes = await download();
    expect((await upload('again.zip', bytes)).content).toBe('Nothing has changed. Edition 3 goes on.');
    expect(await unpack(bytes, story.folder)).toEqual([
      'story.yaml',
      'vocabulary.yaml',
      'not-covered.yaml',
      'cards/all.yaml',
    ]);
    expect(await faultsIn(story.folder)).toEqual([]);
    expect((await knowledge(moderator, channel, 'refresh')).content).toBe('Nothing has changed. Edition 3 goes on.');
  });

  it('of what has not been changed is the folder, sign by sign', async () => {
    const { download, upload } = await startUploads(STORY);
    const bytes = await download();
    const read = await readFolderTexts(STORY);
    const unzipped = await unzip(bytes);
    const texts = unzipped.ok ? [...unzipped.files].map(([name, content]) => [name, content.toString()]) : [];
    expect(new Map(texts.map(([name, text]) => [name, text]))).toEqual('texts' in read && read.texts);
    expect((await upload('again.zip', bytes)).content).toBe('Nothing has changed. Edition 1 goes on.');
  });

  it('has files of its own where the folder is at fault, and says so', async () => {
    const { story, upload, moderator, channel } = await startUploads();
    story.writeCards('broken', [{ id: 'broken' }]);
    const { content, attachments } = await knowledge(moderator, channel, 'download');
    expect(content).toMatch(
      /^Edition 1, to be unpacked.*\nThe folder here cannot be read, so all files are new: empty/,
    );
    const bytes = Buffer.from(await (await fetch(requireFirst(attachments).url)).arrayBuffer());
    expect((await upload('again.zip', bytes)).content).toBe('Nothing has changed. Edition 1 goes on.');
  });
});
