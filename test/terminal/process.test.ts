import { expect, it } from 'vitest';
import { run } from '../support/run.js';
import { STORY } from '../support/story.js';

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
