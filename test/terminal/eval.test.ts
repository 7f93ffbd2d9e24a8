import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEvalItems } from '../../src/evaluation/items.js';
import { evaluate } from '../../src/evaluation/score.js';
import { requireFirst } from '../support/elements.js';
import type { Ran } from '../support/run.js';
import { STORY, storyEdition, temporaryFolder } from '../support/story.js';
import { runTyped } from '../support/terminal.js';

const OFFER = 'What has the harbour company offered the crews?';
const right = { id: 'a1', q: OFFER, kind: 'plain', want: 'answer', facts: ['2 percent'] };
const wrong = { id: 'a2', q: OFFER, kind: 'plain', want: 'answer', facts: ['9 percent'] };
const unsaid = { id: 'd1', q: 'How old is Marta Quill?', kind: 'unsaid', want: 'decline', facts: [] };

async function evalFiles(options: string[], ...files: string[]): Promise<Ran & { paths: string[] }> {
  const folder = await temporaryFolder();
  const paths = await Promise.all(
    files.map(async (text, i) => {
      const path = join(folder, `questions-${i + 1}.jsonl`);
      await writeFile(path, text);
      return path;
    }),
  );
  return { ...(await runTyped(['eval', '--knowledge', STORY, ...options, ...paths])), paths };
}

const linesOf = (...items: object[]): string => items.map((item) => `${JSON.stringify(item)}\n`).join('');

describe('eval', () => {
  it('prints a table by kind, in the order the kinds come, over all files', async () => {
    const { status, stdout, stderr } = await evalFiles([], linesOf(unsaid, right), linesOf(wrong, unsaid));
    expect(stdout.split('\n')).toEqual([
      '| kind | asked | pass | plain | reached | wrong | misled |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| unsaid | 2 | 100.0 % | – | – | – | 0.0 % |',
      '| plain | 2 | 50.0 % | 50.0 % | 50.0 % | 50.0 % | – |',
      '| all | 4 | 75.0 % | 50.0 % | 50.0 % | 50.0 % | 0.0 % |',
      '',
      'pass 75.0 % of 4; plain 50.0 %, reached 50.0 %, wrong 50.0 % of 2; misled 0.0 % of 2',
      '2 answers: 95 of 100 within 67 characters, longest 67, at most 1 cards, 0 with a card not called for',
      '',
    ]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('prints a table by class where questions have one', async () => {
    const classed = { ...unsaid, class: 'one_more_detail' };
    const { stdout } = await evalFiles([], linesOf(classed, right, classed));
    expect(stdout).toContain(
      '\n| near miss | asked | pass | plain | reached | wrong | misled |\n| --- | --- | --- | --- | --- | --- | --- |\n| one_more_detail | 2 |',
    );
  });

  it('thins the knowledge with --curation: what was listed as not covered is not any more', async () => {
    const listed = (await evalFiles(['--json'], linesOf(unsaid))).stdout;
    const unlisted = (await evalFiles(['--json', '--curation', 'ordinary'], linesOf(unsaid, right))).stdout;
    expect(JSON.parse(listed)).toMatchObject({ passed: true, confidence: 0 });
    const [thinned, worded] = unlisted.split('\n').map((line) => JSON.parse(line || '{}'));
    expect(thinned.confidence).toBeGreaterThan(0);
    expect(worded).toMatchObject({ passed: true, cards: ['company-offer'] });
  });

  it('scores with --stories each story by its own knowledge, a line each and in all', async () => {
    const folder = await temporaryFolder();
    for (const [name, items] of [
      ['east', [right, unsaid]],
      ['west', [wrong]],
    ] as const) {
      await cp(STORY, join(folder, name, 'knowledge'), { recursive: true });
      await writeFile(join(folder, name, 'questions.jsonl'), linesOf(...items));
    }
    const { status, stdout, stderr } = await runTyped(['eval', '--stories', folder]);
    expect(stderr).toBe('');
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      '| story | asked | pass | plain | reached | wrong | misled |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| east | 2 | 100.0 % | 100.0 % | 100.0 % | 0.0 % | 0.0 % |',
      '| west | 1 | 0.0 % | 0.0 % | 0.0 % | 100.0 % | – |',
      '| all | 3 | 66.7 % | 50.0 % | 50.0 % | 50.0 % | 0.0 % |',
    ]);
    expect(status).toBe(0);
  });

  it('lists with --misses what failed, what was wanted and what came, and nothing else', async () => {
    const { stdout } = await evalFiles(['--misses'], linesOf(right, wrong, unsaid));
    const [, misses = ''] = stdout.split('called for\n\n');
    expect(misses).toMatch(
      /^a2 plain, wants answer: What has the harbour company offered the crews\?\n {2}answered [\d.]+ \[company-offer\] The harbour company/,
    );
    expect(misses.trimEnd().split('\n')).toHaveLength(2);
  });

  it('prints one JSON object a question with --json', async () => {
    const { stdout } = await evalFiles(['--json'], linesOf(right, wrong));
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(rows).toMatchObject([
      { id: 'a1', passed: true, right: true, cards: ['company-offer'] },
      { id: 'a2', passed: false, right: false, outcome: 'answered' },
    ]);
  });

  it('asks a follow-up after the questions before it', async () => {
    const followUp = { id: 'f', q: 'What did he say?', kind: 'follow-up', want: 'answer', facts: ['reckless'] };
    const { stdout } = await evalFiles([], linesOf({ ...followUp, after: ['What did Owen Thale say?'] }));
    expect(stdout).toMatch(/^\| follow-up \| 1 \| .* \| 100\.0 % \| 0\.0 % \| – \|$/m);
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', 'a question', /questions-1\.jsonl:3: SyntaxError/],
    ['a missing fact list', JSON.stringify({ ...right, facts: undefined }), /questions-1\.jsonl:3: .*facts/s],
    ['a wish that does not exist', JSON.stringify({ ...right, want: 'guess' }), /questions-1\.jsonl:3: .*want/s],
    [
      'a fact that is no regular expression',
      JSON.stringify({ ...right, facts: ['(2'] }),
      /questions-1\.jsonl:3: .*facts/s,
    ],
  ])('names the line of a bad file and exits 1: %s', async (_, line, message) => {
    const { status, stdout, stderr } = await evalFiles([], `${linesOf(right)}\n${line}\n`);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it('names a file that is not there, and exits 1', async () => {
    const { status, stderr } = await runTyped(['eval', '--knowledge', STORY, join(await temporaryFolder(), 'none')]);
    expect(stderr).toMatch(/none cannot be read: there is nothing of this name/);
    expect(status).toBe(1);
  });

  it.each<[string, string[], RegExp]>([
    ['neither files nor stories', [], /give files of test questions, or --stories/],
    ['both', ['questions.jsonl', '--stories'], /give files of test questions, or --stories/],
    ['a curation that does not exist', ['--stories', '--curation', 'lavish'], /full, ordinary, sparse/],
  ])('exits 2 with %s', async (_, args, message) => {
    const { status, stderr } = await runTyped(['eval', ...args]);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });
});

describe('evaluate', () => {
  const says = 'Owen Thale, the director of the harbour company';
  it.each<[string, object, boolean]>([
    ['every fact stands in what is shown', { want: 'answer', facts: [says, 'badly'] }, true],
    ['in any case', { want: 'answer', facts: [says.toUpperCase()] }, true],
    ['the quotes count', { want: 'answer', facts: ['“reckless and badly timed” — Owen Thale'] }, true],
    ['one fact of two is missing', { want: 'answer', facts: [says, 'fair'] }, false],
    ['something unwanted stands there', { want: 'answer', facts: [says], not: ['reckless'] }, false],
    ['the unwanted does not stand there', { want: 'answer', facts: [says], not: ['fair'] }, true],
    ['a correction may be an answer', { want: 'correct', facts: [says] }, true],
    ['an answer where none is wanted', { want: 'decline', facts: [] }, false],
    ['a decline where none is wanted', { q: unsaid.q, want: 'decline', facts: [] }, true],
    ['a decline where an answer is wanted', { q: unsaid.q, want: 'answer', facts: [] }, false],
  ])('%s', async (_, wish, passed) => {
    const item = { id: 'x', kind: 'k', q: 'What did Owen Thale call the strike?', ...wish };
    const parsed = requireFirst(parseEvalItems('file', JSON.stringify(item)));
    expect(evaluate((await storyEdition()).answerer, parsed).passed).toBe(passed);
  });
});

describe('eval --messages', () => {
  const message = {
    id: 'm1',
    text: 'The company offered 2 percent. The company offered 9 percent, and Owen Thale resigned! Crabs are better.',
    statements: [
      { says: 'The company offered 2 percent.', want: 'told', facts: ['2 percent'] },
      { says: 'The company offered 9 percent', want: 'otherwise', facts: ['2 percent'] },
      { says: 'Owen Thale resigned', want: 'untold' },
      { says: 'Crabs are better.', want: 'nothing' },
    ],
  };
  const [first] = message.statements;
  const everyCompany = { ...first, says: 'Every company offered 2 percent.' };
  const near = { id: 'm3', text: everyCompany.says, statements: [everyCompany] };
  const otherFact = { id: 'm2', text: first?.says, statements: [{ ...first, facts: ['9 percent'] }] };

  it('scores each statement by what ought to come of it, and the card that comes', async () => {
    const { stdout, status } = await evalFiles(['--messages', '--misses'], linesOf(message, otherFact, near));
    expect(stdout.split('\n')).toEqual([
      '| ought to be | statements | right | fact beside it | wrongly told | beside another fact | wrongly otherwise | not said | left alone |',
      '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      '| the story tells | 3 | 1 | 1 | 1 | 0 | 0 | 0 | 0 |',
      '| says otherwise | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 |',
      '| does not say | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 |',
      '| to be left alone | 1 | 1 | 0 | 0 | 0 | 0 | 0 | 0 |',
      '',
      'right 4 of 6, the fact beside it 1; “the story tells” 2, of them wrong 1; “says otherwise” 1, of them wrong 0',
      '',
      'm2 wants told: The company offered 2 percent.',
      expect.stringMatching(/^ {2}told The harbour company/),
      '',
      'm3 wants told: Every company offered 2 percent.',
      expect.stringMatching(/^ {2}near The harbour company/),
      '',
    ]);
    expect(status).toBe(0);
  });

  it('gives one JSON object a statement, and takes no stories', async () => {
    const { stdout } = await evalFiles(['--messages', '--json'], linesOf(message));
    expect(stdout.split('\n').map((line) => JSON.parse(line || '{}'))).toMatchObject([
      { id: 'm1', want: 'told', came: 'told', passed: true },
      { came: 'otherwise', passed: true },
      { came: 'untold', shown: '' },
      { came: 'nothing' },
      {},
    ]);
    expect((await evalFiles(['--messages', '--stories'])).status).toBe(2);
  });
});
