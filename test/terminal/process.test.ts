import { expect, it } from 'vitest';
import { launch, run } from '../support/run.js';
import { ARTICLE, STORY } from '../support/story.js';

const OFFER = 'What has the harbour company offered the crews?';

it.each<[string, string[], { status: number; stdout: RegExp; stderr: RegExp }]>([
  ['an answer', ['ask', '--knowledge', STORY, OFFER], { status: 0, stdout: /has offered 2 percent\./, stderr: /^$/ }],
  [
    'what the story does not say',
    ['ask', '--knowledge', STORY, 'What is the capital of Mongolia?'],
    { status: 3, stdout: /^The story does not say/, stderr: /^$/ },
  ],
  ['bad use', ['ask', ''], { status: 2, stdout: /^$/, stderr: /^error: the question is empty\n$/ }],
  [
    'a folder that is not there',
    ['ask', '--knowledge', '/nowhere', OFFER],
    { status: 1, stdout: /^$/, stderr: /nowhere:1:1: cannot be read: there is nothing of this name/ },
  ],
])('the program as it was built ends with the status of %s', async (_reason, args, { status, stdout, stderr }) => {
  expect(await run('cli', args)).toEqual({
    status,
    stdout: expect.stringMatching(stdout),
    stderr: expect.stringMatching(stderr),
  });
});

it('the program as it was built answers lines that are piped to it', async () => {
  const { status, stdout } = await run('cli', ['ask', '--knowledge', STORY], { input: `${OFFER}\n${OFFER}\n` });
  expect(stdout.match(/has offered 2 percent\./g)).toHaveLength(2);
  expect(status).toBe(0);
});

it.each<[string, 'cli' | 'bench', string[], number]>([
  ['an answer', 'cli', ['ask', '--knowledge', STORY, OFFER], 0],
  ['what a check found', 'cli', ['knowledge', 'check', '--knowledge', STORY], 0],
  ['a line for each sentence', 'cli', ['knowledge', 'sentences', '--knowledge', STORY, '--article', ARTICLE], 0],
  ['what it is for', 'cli', ['--help'], 0],
  ['what the benchmark is for', 'bench', ['--help'], 0],
  // What is complained of is read, and so is that it failed.
  ['nothing, but a complaint', 'cli', ['ask', '--knowledge', '/nowhere', OFFER], 1],
])('a process that nobody reads any more, with %s, ends without a trace', async (_reason, entry, args, expected) => {
  const process = launch(entry, args);
  process.stopReading();
  const { status, stderr } = await process.ended;
  expect({ status, hasTrace: /EPIPE|at .*:\d+:\d+/.test(stderr) }).toEqual({ status: expected, hasTrace: false });
});
