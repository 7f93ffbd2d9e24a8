import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openConversation } from '../../src/terminal/conversation.js';
import { STORY, storyEdition } from '../support/story.js';
import { runTyped } from '../support/terminal.js';

/** A conversation at a terminal: the lines a person types, and all that is shown in return. */
async function converse(...typed: string[]): Promise<string> {
  const { answerer } = await storyEdition();
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  output.setEncoding('utf8').on('data', (text: string) => {
    shown += text;
  });
  input.end(typed.map((line) => `${line}\r`).join(''));
  await openConversation({ answerer, terminal: { input, output, complain: () => {} }, interactive: true });
  return withoutTerminalCodes(shown);
}

/** Readline moves the cursor and repeats what is typed. */
function withoutTerminalCodes(text: string): string {
  const codes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g');
  return text.replace(codes, '').replaceAll('\r', '');
}

describe('a conversation at a terminal', () => {
  it('greets with the story and what can be typed', async () => {
    const shown = await converse('/quit');
    expect(shown).toMatch(/^Ferry crews strike in Port Ellery\n.*\/topics.*\/explain.*\/quit/);
  });

  it('answers, and reads follow-ups in the light of what was said', async () => {
    const shown = await converse('What did Owen Thale call the strike?', 'What did he say?', '/quit');
    expect(shown.split('(sentence 5 of the article')).toHaveLength(3);
    // … and what the story is called once.
    expect(shown.split('Ferry crews strike in Port Ellery, 2031-05-15')).toHaveLength(2);
  });

  it('/topics lists the topics with their questions', async () => {
    const shown = await converse('/topics', '/quit');
    expect(shown).toContain(['The talks', '  • Where did the mayor ask both sides to meet?'].join('\n'));
    expect(shown).toContain('  • How did the strike of 2019 end?');
    expect(shown.match(/^ {2}• /gm)).toHaveLength(10);
  });

  it('/explain says why the last question got its answer', async () => {
    const shown = await converse('What has the harbour company offered the crews?', '/explain', '/quit');
    expect(shown).toMatch(/answer, confidence [01]\.\d\d\n1\. .* company-offer: What has the harbour company/);
  });

  it('/explain explains a follow-up as the follow-up it was', async () => {
    const alone = await converse('What did he say?', '/explain', '/quit');
    const after = await converse('What did Owen Thale call the strike?', 'What did he say?', '/explain', '/quit');
    expect(after).toMatch(/1\. .* thale-reckless/);
    expect(alone).not.toMatch(/1\. .* thale-reckless/);
  });

  it('/explain before any question says so', async () => {
    expect(await converse('/explain', '/quit')).toContain('Nothing has been asked yet.');
  });

  it('another command brings the help again, and is no question', async () => {
    const shown = await converse('/help', '/quit');
    expect(shown.split('/topics lists what the story covers')).toHaveLength(3);
    expect(shown).not.toContain('The story does not say');
  });

  it('/quit ends it: what comes after is not answered', async () => {
    expect(await converse('/quit', 'What has the harbour company offered the crews?')).not.toContain('2 percent');
  });

  it('ends with the input', async () => {
    expect(await converse('What has the harbour company offered the crews?')).toContain('has offered 2 percent');
  });

  it('an empty line is no question', async () => {
    const shown = await converse('', '   ', '/quit');
    expect(shown).not.toMatch(/Ask me anything|The story does not say/);
  });
});

describe('ask with piped input', () => {
  it('gives one answer a line, in order, and no greeting', async () => {
    const { status, stdout, stderr } = await runTyped(['ask', '--knowledge', STORY], {
      input: [
        'What did Owen Thale call the strike?',
        'What is the capital of Mongolia?',
        '',
        'What has the harbour company offered the crews?',
      ].join('\n'),
    });
    expect(stdout.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        /^Owen Thale, .*badly timed\. “reckless and badly timed” — Owen Thale Said by Owen Thale \(/,
      ),
      'The story does not say.',
      expect.stringMatching(/^Ask me anything about the story/),
      expect.stringMatching(/^The harbour company, .* 2 percent\./),
    ]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('reads follow-ups in the light of the lines before', async () => {
    const { stdout } = await runTyped(['ask', '--knowledge', STORY], {
      input: 'What did Owen Thale say?\nWhat did he say?\n',
    });
    expect(stdout.split('\n')[1]).toContain('reckless');
  });

  it.each([
    ['an empty line parts what comes before it', [], 'What did Owen Thale say?\n\nWhat did he say?\n'],
    ['with --apart every line is by itself', ['--apart'], 'What did Owen Thale say?\nWhat did he say?\n'],
  ])('%s', async (_, args, input) => {
    const { stdout } = await runTyped(['ask', '--knowledge', STORY, ...args], { input });
    expect(stdout.trimEnd().split('\n').at(-1)).not.toContain('reckless');
  });

  it('has nothing to say to an empty input', async () => {
    expect(await runTyped(['ask', '--knowledge', STORY])).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});
