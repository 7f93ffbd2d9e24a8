import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKnowledgeFolder } from '../../src/knowledge/folder.js';
import { createFolder, knowledgeTexts, replaced, SOUND_CARDS, SOUND_STORY } from '../support/knowledge-texts.js';

async function faultsIn(folder: string): Promise<unknown[]> {
  const result = await readKnowledgeFolder(folder);
  return result.ok ? [] : result.faults;
}

describe('readKnowledgeFolder', () => {
  it('reads a sound folder; what is no YAML does not matter', async () => {
    const folder = await createFolder([
      ...knowledgeTexts(),
      ['README.md', '# [not: yaml'],
      ['cards/notes.txt', '- ['],
      ['schema/cards.schema.json', '{'],
    ]);
    const result = await readKnowledgeFolder(folder);
    expect(result.ok && result.parsed.knowledge.cards.map((card) => card.id)).toEqual(['cause']);
  });

  it('reads cards in the order of their files, both kinds of name', async () => {
    const named = (id: string): string => replaced(SOUND_CARDS, 'id: cause', `id: ${id}`);
    const folder = await createFolder([
      ['cards/z.yaml', named('last')],
      ['cards/my cards.yml', named('middle')],
      ...knowledgeTexts({ 'cards/flood.yaml': named('first') }),
    ]);
    const result = await readKnowledgeFolder(folder);
    expect(result.ok && result.parsed.knowledge.cards.map((card) => card.id)).toEqual(['first', 'middle', 'last']);
  });

  it('reads a file with a byte order mark, as some editors write it', async () => {
    const folder = await createFolder(knowledgeTexts({ 'cards/flood.yaml': `\uFEFF${SOUND_CARDS}` }));
    expect(await faultsIn(folder)).toEqual([]);
  });

  it('says where a file is not UTF-8, beside the faults of the others', async () => {
    const latin1 = Buffer.from(SOUND_CARDS, 'latin1');
    const folder = await createFolder(knowledgeTexts({ 'story.yaml': replaced(SOUND_STORY, '2031-02-05', 'soon') }));
    await writeFile(join(folder, 'cards', 'flood.yaml'), latin1);
    expect(await faultsIn(folder)).toEqual([
      { file: 'cards/flood.yaml', line: 11, column: 38, message: expect.stringContaining('is not written in UTF-8') },
      { file: 'story.yaml', line: 2, column: 7, message: 'date: has to be a day, as 2024-03-26' },
    ]);
  });

  it('says where a file is nested so deep that to read it would end the process, beside the faults of the others', async () => {
    const folder = await createFolder(
      knowledgeTexts({
        'cards/flood.yaml': `\n${'- '.repeat(100_000)}`,
        'story.yaml': replaced(SOUND_STORY, '2031-02-05', 'soon'),
      }),
    );
    expect(await faultsIn(folder)).toMatchObject([
      { file: 'story.yaml', line: 2 },
      { file: 'cards/flood.yaml', line: 2, column: 100, message: 'is nested more than 50 deep' },
    ]);
  });

  it.each([
    [
      'a folder that is not there',
      'nowhere',
      /^cannot be read: there is nothing of this name; name the folder that holds story\.yaml/,
    ],
    ['a file in place of the folder', 'story.yaml', /^cannot be read: it is a file and no folder/],
  ])('makes a fault of %s', async (_, name, message) => {
    const folder = await createFolder(knowledgeTexts());
    const missing = join(folder, name);
    expect(await faultsIn(missing)).toEqual([
      { file: missing, line: 1, column: 1, message: expect.stringMatching(message) },
    ]);
  });

  it('makes a fault of a file in place of the folder of cards', async () => {
    const folder = await createFolder([...knowledgeTexts({ 'cards/flood.yaml': undefined }), ['cards', 'x']]);
    expect(await faultsIn(folder)).toMatchObject([
      { message: expect.stringMatching(/^cannot be read: it is a file and no folder/) },
    ]);
  });

  it('says of an empty folder what is missing', async () => {
    const folder = await createFolder([]);
    expect(await faultsIn(folder)).toMatchObject([
      { file: 'story.yaml', message: expect.stringContaining('the file is missing') },
      { file: 'vocabulary.yaml', message: expect.stringContaining('the file is missing') },
      { file: 'not-covered.yaml', message: expect.stringContaining('the file is missing') },
      { file: 'cards', message: expect.stringContaining('there is no card file') },
    ]);
  });
});
