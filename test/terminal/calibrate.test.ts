import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ran } from '../support/run.js';
import { STORY, temporaryFolder } from '../support/story.js';
import { runTyped } from '../support/terminal.js';

const QUESTIONS = [
  { id: '1', q: 'what did the company offer', kind: 'direct', class: '', want: 'answer', facts: ['2 percent'] },
  { id: '2', q: 'rise demanded by the union', kind: 'direct', class: '', want: 'answer', facts: ['6 percent'] },
  {
    id: '3',
    q: 'Where was Marta Quill born?',
    kind: 'near_miss',
    class: 'one_more_detail',
    want: 'decline',
    facts: [],
  },
];

const TEXT = {
  title: 'Mill',
  sentences: ['The mill grinds barley.', 'Its wheel broke in spring.'],
  questions: [
    { question: 'What does the mill grind?', gold: [0] },
    { question: 'Who built the mill?', gold: [] },
  ],
};

/** Stories, question files and a model to write, with the options that name them. */
async function workplace(): Promise<{ folder: string; model: string; options: string[] }> {
  const folder = await temporaryFolder();
  const lines = QUESTIONS.map((item) => `${JSON.stringify(item)}\n`).join('');
  await cp(STORY, join(folder, 'stories/east/knowledge'), { recursive: true });
  await writeFile(join(folder, 'stories/east/questions.jsonl'), lines);
  await mkdir(join(folder, 'questions'));
  await writeFile(join(folder, 'questions/readers.jsonl'), lines);
  const elsewhere = join(folder, 'elsewhere.jsonl');
  await writeFile(elsewhere, `${JSON.stringify({ ...QUESTIONS[2], q: 'bake a pie', kind: 'off_topic', class: '' })}\n`);
  const model = join(folder, 'model.json');
  await writeFile(model, 'before');
  const stories = ['--stories', join(folder, 'stories'), '--questions', join(folder, 'questions')];
  return { folder, model, options: [...stories, '--elsewhere', elsewhere, '--knowledge', STORY, '--model', model] };
}

const calibrate = (...args: string[]): Promise<Ran> => runTyped(['calibrate', ...args]);

describe('calibrate', () => {
  it('writes the model whole', async () => {
    const { folder, model, options } = await workplace();
    const { status, stderr } = await calibrate(...options);
    expect(stderr).toContain(`wrote ${model}`);
    expect(Object.keys(JSON.parse(await readFile(model, 'utf8')))).toEqual(['ranking', 'trees', 'topic', 'shapes']);
    expect((await readdir(folder)).sort()).toEqual(['elsewhere.jsonl', 'model.json', 'questions', 'stories']);
    expect(status).toBe(0);
  });

  it('shows with --check each story left out, further ones and texts too, and writes nothing', async () => {
    const { folder, model, options } = await workplace();
    await cp(join(folder, 'stories/east'), join(folder, 'west'), { recursive: true });
    const texts = join(folder, 'texts.json');
    await writeFile(texts, JSON.stringify({ articles: [TEXT, { ...TEXT, title: 'Second' }] }));
    const { status, stdout, stderr } = await calibrate('--check', ...options, '--texts', texts, join(folder, 'west'));
    expect(stdout).toMatch(/^\| left out of the fit \| asked \| right card first \| AUROC \| plain at 5 % \|/);
    for (const line of ['served', 'served, sparse', 'east', 'east, sparse'])
      expect(stdout).toMatch(new RegExp(`^\\| ${line} \\| 3 \\|`, 'm'));
    expect(stdout).toMatch(/^\| one_more_detail \| 6 \| \d/m);
    expect(stdout).toMatch(/^\| west \| 3 \|/m);
    expect(stdout).toMatch(/^\| texts \| 4 \|/m);
    expect(stderr).toContain('fitting without texts 2');
    expect(await readFile(model, 'utf8')).toBe('before');
    expect(status).toBe(0);
  });

  it.each<[string, string[], RegExp]>([
    ['a folder that is not there', ['/nowhere'], /^\/nowhere cannot be read: there is nothing of this name/],
    ['texts that are not there, and where to get some', ['--texts', '/nowhere.json'], /nowhere\.json.*\nhttps:.*SQuAD/],
  ])('names %s, and exits 1', async (_, args, message) => {
    const { options } = await workplace();
    const { status, stderr } = await calibrate(...options, ...args);
    expect(stderr).toMatch(message);
    expect(status).toBe(1);
  });
});
