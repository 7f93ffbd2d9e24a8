import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerLengths, evalTable, evaluate, parseEvalItems } from '../../src/evaluation/score.js';
import type { Ran } from '../support/run.js';
import { STORY, storyEdition, temporaryFolder } from '../support/story.js';
import { runTyped } from '../support/terminal.js';

const OFFER = 'What has the harbour company offered the crews?';
const right = { id: 'a1', q: OFFER, kind: 'plain', want: 'answer', facts: ['2 percent'] };
const wrong = { id: 'a2', q: OFFER, kind: 'plain', want: 'answer', facts: ['9 percent'] };
const unsaid = { id: 'd1', q: 'What do the tickets cost?', kind: 'unsaid', want: 'decline', facts: [] };

async function evalFiles(options: string[], ...files: string[]): Promise<Ran & { paths: string[] }> {
  const folder = await temporaryFolder();
  const paths = files.map((_, i) => join(folder, `questions-${i + 1}.jsonl`));
  await Promise.all(files.map((text, i) => writeFile(paths[i], text)));
  return { ...(await runTyped(['eval', '--knowledge', STORY, ...options, ...paths])), paths };
}

const linesOf = (...items: object[]): string => items.map((item) => `${JSON.stringify(item)}\n`).join('');

describe('eval', () => {
  it('prints a table by kind, in the order the kinds come, over all files', async () => {
    const { status, stdout, stderr } = await evalFiles([], linesOf(unsaid, right), linesOf(wrong, unsaid));
    expect(stdout.split('\n')).toEqual([
      '| kind | passed | share |',
      '|---|---|---|',
      '| unsaid | 2 of 2 | 100.0 % |',
      '| plain | 1 of 2 | 50.0 % |',
      '| all | 3 of 4 | 75.0 % |',
      '',
      '2 answers: 95 of 100 within 67 characters, longest 67, at most 1 cards, 0 with a card not called for',
      '',
    ]);
    expect(stderr).toBe('');
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
      { id: 'a1', passed: true, cards: ['company-offer'] },
      { id: 'a2', passed: false, outcome: 'answered' },
    ]);
  });

  it('asks a follow-up after the questions before it', async () => {
    const followUp = { id: 'f', q: 'What did he say?', kind: 'follow-up', want: 'answer', facts: ['reckless'] };
    const { stdout } = await evalFiles([], linesOf({ ...followUp, after: ['What did Owen Thale say?'] }));
    expect(stdout).toContain('| follow-up | 1 of 1 | 100.0 % |');
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
    expect(stderr).toMatch(/ENOENT.*none/);
    expect(status).toBe(1);
  });

  it('exits 2 without a file', async () => {
    const { status, stderr } = await runTyped(['eval']);
    expect(stderr).toMatch(/missing required argument 'file'/);
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
    ['a decline where none is wanted', { q: 'What do the tickets cost?', want: 'decline', facts: [] }, true],
    ['a decline where an answer is wanted', { q: 'What do the tickets cost?', want: 'answer', facts: [] }, false],
  ])('%s', async (_, wish, passed) => {
    const item = { id: 'x', kind: 'k', q: 'What did Owen Thale call the strike?', ...wish };
    const [parsed] = parseEvalItems('file', JSON.stringify(item));
    expect(evaluate((await storyEdition()).answerer, parsed).passed).toBe(passed);
  });
});

describe('evalTable and answerLengths', () => {
  const results = Array.from({ length: 20 }, (_, i) => {
    const [item] = parseEvalItems('file', JSON.stringify(right));
    const shown = 'x'.repeat(10 * (i + 1));
    return {
      item,
      passed: i > 0,
      record: {
        outcome: 'answered' as const,
        shown,
        cards: i === 3 ? ['a', 'b'] : ['a'],
        confidence: 1,
        suggestions: [],
      },
    };
  });

  it('counts', () => {
    expect(evalTable(results)).toContain('| all | 19 of 20 | 95.0 % |');
  });

  it('measures answers alone: 95 of 100, the longest, the most cards', () => {
    const declined = {
      ...results[0],
      record: { ...results[0].record, outcome: 'declined' as const, shown: 'x'.repeat(999) },
    };
    expect(answerLengths([...results, declined])).toEqual({
      answers: 20,
      p95: 190,
      longest: 200,
      mostCards: 2,
      uncalledFor: 1,
    });
    expect(answerLengths([declined])).toEqual({ answers: 0, p95: 0, longest: 0, mostCards: 0, uncalledFor: 0 });
  });
});
