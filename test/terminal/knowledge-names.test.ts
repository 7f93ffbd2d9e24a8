import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readKnowledgeFolder } from '../../src/knowledge/folder.js';
import { temporaryFolder } from '../support/story.js';
import { runTyped } from '../support/terminal.js';

const ARTICLE =
  'The lamp of Port Merrow went out. Lightning struck it on 3 March, said Ada Brook, the keeper. ' +
  'Ida Holm, the mayor, thanked Brook. “The lamp will be lit again,” Holm said.';

async function typing(...lines: string[]) {
  const parent = await temporaryFolder();
  const [folder, article] = [join(parent, 'lamp'), join(parent, 'article.txt')];
  await writeFile(article, ARTICLE);
  await runTyped(['knowledge', 'new', folder, '--article', article, '--date', '2031-03-20']);
  const ran = await runTyped(['knowledge', 'names', '--knowledge', folder, '--article', article], {
    input: lines.map((line) => `${line}\n`).join(''),
  });
  const read = await readKnowledgeFolder(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return { ...ran, knowledge: read.parsed.knowledge };
}

describe('knowledge names', () => {
  it('shows the names by kind, with what they are and are called, and the topics', async () => {
    const { stdout, status } = await typing('');
    expect(stdout).toContain(
      'Persons\n   1  Ada Brook: keeper\n   2  Ida Holm: mayor\nPlaces\n   3  Port Merrow\nTopics\n   4  The story: 4 cards\n',
    );
    expect(status).toBe(0);
  });

  it('writes at once what is typed, and shows it', async () => {
    const { stdout, knowledge } = await typing('3 = Merrow', '+ thing the lamp; lighthouse', '5 event', '- 2', '.');
    expect(stdout).toContain('names>    3  Merrow (port merrow)\n');
    expect(stdout).toContain('names>    5  the lamp (lighthouse)\n');
    expect(stdout).toContain('names>   taken out\n');
    expect(knowledge.vocabulary.entities.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      'Merrow: place',
      'Ada Brook: person',
      'the lamp: event',
    ]);
  });

  it('shows the sentences that name one', async () => {
    const { stdout } = await typing('1', '');
    expect(stdout).toContain('  [2] Lightning struck it on 3 March, said Ada Brook, the keeper.\n  [3] Ida Holm,');
    expect(stdout).not.toContain('[4]');
  });

  it('writes nothing of what has no form, and says why', async () => {
    const { stdout, knowledge } = await typing(`1 = ${'Ada '.repeat(40)}`, '');
    expect(stdout).toMatch(/names> {3}.*(?:at most|<=|characters)/);
    expect(knowledge.vocabulary.entities.map(({ name }) => name)).toContain('Ada Brook');
  });
});
