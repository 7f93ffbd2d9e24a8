import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ran } from '../support/run.js';
import { copyStory, STORY, temporaryFolder } from '../support/story.js';
import { runTyped } from '../support/terminal.js';

const PAY = 'What pay rise does the crew union want?';
const OFF_TOPIC = 'What is the capital of Mongolia?';

function ask(...args: string[]): Promise<Ran> {
  return runTyped(['ask', '--knowledge', STORY, ...args]);
}

describe('ask', () => {
  it('prints the answer, quotes, who says it and where it stands, and exits 0', async () => {
    const { status, stdout, stderr } = await ask('What did Owen Thale call the strike?');
    expect(stdout.split('\n')).toEqual([
      'Owen Thale, the director of the harbour company, called the strike reckless and badly timed.',
      '“reckless and badly timed” — Owen Thale',
      'Said by Owen Thale',
      '(sentence 5 of the article as of 2031-05-15; Ferry crews strike in Port Ellery, 2031-05-15)',
      '',
    ]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('takes the question as one word or many', async () => {
    const one = await ask(PAY);
    const many = await ask(...PAY.split(' '));
    expect(many).toEqual(one);
    expect(one.stdout).toContain('6 percent');
  });

  it('exits 0 for a correction', async () => {
    const { status, stdout } = await ask('The fishermen charged for bread and letters');
    expect(stdout).toContain('without charge');
    expect(status).toBe(0);
  });

  it.each([
    ['nothing in the story', OFF_TOPIC],
    ['something that people ask, but the story does not say', 'What do the tickets cost?'],
    ['no question at all', '???'],
  ])('exits 3 where the story does not say: %s', async (_, question) => {
    const { status, stdout, stderr } = await ask(question);
    expect(stdout).toMatch(/^(The story does not say|Ask me anything about the story)/);
    expect(stderr).toBe('');
    expect(status).toBe(3);
  });

  it.each<[string, string[], RegExp]>([
    ['an empty question', [''], /the question is empty/],
    ['a blank one', ['  ', ' '], /the question is empty/],
    ['an option that does not exist', ['--yaml', PAY], /unknown option '--yaml'/],
    ['a folder option without a folder', ['--knowledge'], /argument missing/],
    ['--jsonl with a question', ['--jsonl', PAY], /--jsonl reads questions from standard input/],
    ['--jsonl with --json', ['--jsonl', '--json'], /--jsonl goes without/],
    ['--jsonl with --explain', ['--jsonl', '--explain'], /--jsonl goes without/],
    ['--json without a question', ['--json'], /need a question/],
    ['--explain without a question', ['--explain'], /need a question/],
  ])('exits 2 for bad use: %s', async (_, args, message) => {
    const { status, stdout, stderr } = await ask(...args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('prints one JSON object with --json', async () => {
    const { status, stdout } = await ask('--json', 'What did Marta Quill say about promises?');
    expect(JSON.parse(stdout)).toEqual({
      outcome: 'answered',
      shown:
        "Marta Quill said that promises are not enough for the crews' families.\n“we cannot feed families on promises” — Marta Quill\nSaid by Marta Quill",
      cards: ['quill-promises'],
      confidence: expect.any(Number),
      suggestions: [],
    });
    expect(stdout.trimEnd()).not.toContain('\n');
    expect(status).toBe(0);
  });

  it('keeps its exit status with --json', async () => {
    const { status, stdout } = await ask('--json', OFF_TOPIC);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'declined', cards: [] });
    expect(status).toBe(3);
  });

  it('explains the ranking on standard error, so that the answer can be piped on', async () => {
    const plain = await ask(PAY);
    const { status, stdout, stderr } = await ask('--explain', PAY);
    expect(stdout).toBe(plain.stdout);
    expect(stderr).toMatch(
      /^answer, confidence [01]\.\d\d\n1\. .*union-demand: What pay rise does the crew union want\?\n/,
    );
    expect(stderr).toMatch(/matched: .*rise/);
    expect(status).toBe(0);
  });

  it('explains what it does not answer too, with the words it cannot explain', async () => {
    const { status, stderr } = await ask('--explain', 'How old is Marta Quill, and does she like marmalade?');
    expect(stderr).toMatch(/^(?:decline|nearest), confidence /);
    expect(stderr).toMatch(/not explained: .*marmalade/);
    expect(status).toBe(3);
  });
});

describe('ask --knowledge', () => {
  it('answers from another folder', async () => {
    const story = await copyStory();
    await story.edit('cards/dispute.yaml', 'wants a pay rise of 6 percent.', 'wants a pay rise of 7 percent.');
    const { stdout } = await runTyped(['ask', PAY, '--knowledge', story.folder]);
    expect(stdout).toContain('7 percent');
  });

  it('says of a folder that is not there that it cannot be read, and exits 1', async () => {
    const folder = join(await temporaryFolder(), 'none');
    const { status, stdout, stderr } = await runTyped(['ask', PAY, '--knowledge', folder]);
    expect(stderr).toMatch(/none:1:1: cannot be read: there is nothing of this name/);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it('names all that an empty folder lacks', async () => {
    const { status, stderr } = await runTyped(['ask', PAY, '--knowledge', await temporaryFolder()]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'story.yaml:1:1: the file is missing: write it; docs/curating.md shows a small one',
      'vocabulary.yaml:1:1: the file is missing: write it; docs/curating.md shows a small one',
      'not-covered.yaml:1:1: the file is missing: write it; [] is enough',
      'cards:1:1: there is no card file: write one, such as cards/all.yaml',
    ]);
    expect(status).toBe(1);
  });

  it('names every fault of a folder, in all its files', async () => {
    const story = await copyStory();
    await story.edit('story.yaml', 'date: 2031-05-15', 'date: yesterday');
    await story.edit('cards/talks.yaml', '  when: on Saturday', '  whem: on Saturday');
    const { status, stdout, stderr } = await runTyped(['ask', PAY, '--knowledge', story.folder]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^story\.yaml:2:7: date: /),
      'cards/talks.yaml:18:3: unknown key "whem": do you mean "when"?',
    ]);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});

describe('factbox', () => {
  it.each<[string, string[], RegExp]>([
    ['no command', [], /Usage: factbox/],
    ['a command that does not exist', ['answer'], /unknown command 'answer'/],
    ['half a command', ['knowledge'], /Usage: factbox knowledge/],
  ])('exits 2 for bad use: %s', async (_, args, message) => {
    const { status, stderr } = await runTyped(args);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });

  it.each([[['--help']], [['ask', '--help']], [['knowledge', 'check', '--help']]])('helps: %s', async (args) => {
    const { status, stdout, stderr } = await runTyped(args);
    expect(stdout).toMatch(/^Usage: factbox/);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
