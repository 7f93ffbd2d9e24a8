import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { readItems } from '../../src/evaluation/stories.js';
import { readKnowledgeFolder } from '../../src/knowledge/folder.js';
import { splitSentences } from '../../src/knowledge/sentences.js';
import type { Card } from '../../src/model/knowledge.js';
import { openConversation } from '../../src/terminal/conversation.js';
import { createDraftHint } from '../../src/terminal/draft-hint.js';
import { PROJECT } from '../support/project.js';
import { ARTICLE, english, STORY, storyEdition } from '../support/story.js';
import { runTyped } from '../support/terminal.js';

const FERRY = join(PROJECT, 'test/knowledge/drafting/ferry.txt');
const WORDED = 'How many people died?';
const HEARD = 'When will the inquiry hear from Colin Brae again?';
const BUILT = 'Where was the Lindsay Rose built?';

let parent = '';
let folder = '';

/** One draft of 38 is worded. */
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'factbox-'));
  folder = join(parent, 'ferry');
  await runTyped(['knowledge', 'new', folder, '--article', FERRY, '--date', '2026-03-18']);
  const file = join(folder, 'cards/story.yaml');
  const text = await readFile(file, 'utf8');
  const answer = 'Eleven people died when the ferry ran aground.';
  await writeFile(file, text.replace(`${WORDED}\n  answer: ""`, `${WORDED}\n  answer: ${answer}`));
});
afterAll(() => rm(parent, { recursive: true }));

const ask = (...args: string[]) => runTyped(['ask', '--knowledge', folder, ...args]);

/** Where it names a draft: its id, and what is told behind that. */
const NAMED = /^A draft not worded yet may tell it: (\S+) \(cards\/story\.yaml:(\d+)\)(.*)\n$/;

describe('a draft that may tell what no card answers', () => {
  it('is named with its place, its sentence and the command that goes on', async () => {
    const { status, stdout, stderr } = await ask(HEARD);
    const [, id, line, rest] = stderr.match(NAMED) ?? [];
    expect(stdout).toBe('The story does not say.\n');
    expect({ status, id, rest }).toEqual({
      status: 3,
      id: 's36-inquiry-hear',
      rest: `, sentence 36. Word it there, or with: npm run -s knowledge -- next --knowledge ${folder} --article FILE s36-inquiry-hear`,
    });
    const lines = (await readFile(join(folder, 'cards/story.yaml'), 'utf8')).split('\n');
    expect(lines.slice(0, Number(line)).findLast((one) => one.startsWith('- id'))).toBe('- id: s36-inquiry-hear');
  });

  it.each<[string, string, string | undefined, string | undefined]>([
    ['its own question', 'What did Agnes Munro say?', 's25-skipper-pulled', 's25-skipper-pulled'],
    [
      'its question in other words',
      'Did Colin Brae say anything about recordings?',
      's06-harbour-master',
      's06-harbour-master',
    ],
    ['a place that its sentence alone tells', BUILT, undefined, 's17-built-last'],
    [
      'a reason that its sentence alone tells',
      'Why could four lifeboats not be lowered?',
      undefined,
      's20-eight-lifeboats',
    ],
    ['what a card answers', WORDED, undefined, undefined],
    [
      'a name of the story with what is not told of it',
      'What is the mother of Colin Brae called?',
      undefined,
      undefined,
    ],
    ['what the article does not say', 'How deep is the water at the reef?', undefined, undefined],
    ['a thing of the story with a twist', 'Who ordered the lifeboats to be painted?', undefined, undefined],
    ['another story', 'What is the capital of Mongolia?', undefined, undefined],
    ['a greeting', 'hello', undefined, undefined],
    ['thanks with words of a draft', 'thanks, captain!', undefined, undefined],
    ['distress', 'I want to die', undefined, undefined],
  ])('for %s', async (_, question, byQuestion, bySentences) => {
    const named = async (...args: string[]) => (await ask(...args, question)).stderr.match(NAMED)?.[1];
    expect(await named()).toBe(byQuestion);
    expect(await named('--article', FERRY)).toBe(bySentences);
  });

  it('is named with the article where that is at hand', async () => {
    const { stderr } = await ask('--article', FERRY, BUILT);
    expect(stderr).toContain(`next --knowledge ${folder} --article ${FERRY} s17-built-last\n`);
  });

  it('is named for no question about other things, of hundreds', async () => {
    const read = await readKnowledgeFolder(folder);
    if (!read.ok) throw new Error('the drafts cannot be read');
    const { parsed } = read;
    const cited = splitSentences(await readFile(FERRY, 'utf8'));
    const textOf = ({ sentences }: Card): string => sentences.map((number) => cited[Number(number) - 1]).join(' ');
    const answerer = createAnswerer(parsed.knowledge, english);
    const hint = createDraftHint({ parsed, answerer, english, textOf, next: 'next' });
    const asked = (await readItems([join(PROJECT, 'test/off-topic.jsonl')])).map(({ q }) => q);
    expect(asked.length).toBeGreaterThan(700);
    expect(asked.filter((question) => hint(answerer.answer(question)))).toEqual([]);
    expect(hint(answerer.answer(HEARD))?.draft).toBe('s36-inquiry-hear');
  });

  it('is in no JSON, nor beside it', async () => {
    const one = await ask('--json', HEARD);
    const many = await runTyped(['ask', '--knowledge', folder, '--jsonl'], {
      input: JSON.stringify({ question: HEARD }),
    });
    for (const { stdout, stderr } of [one, many]) {
      expect(JSON.parse(stdout)).toMatchObject({ outcome: 'declined', cards: [] });
      expect(stdout).not.toContain('s36');
      expect(stderr).toBe('');
    }
  });

  it.each([
    ['of another story', ['--article', ARTICLE, HEARD], 1, /^the cards of .* do not rest on .*article\.txt/],
    ['with JSON', ['--article', FERRY, '--json', HEARD], 2, /^error: --article goes without --json and --jsonl/],
  ])('is not looked for in an article %s', async (_, args, status, message) => {
    expect(await ask(...args)).toEqual({ status, stdout: '', stderr: expect.stringMatching(message) });
  });
});

describe('in a conversation', () => {
  it('that is piped in, one answer a line stays one, and the draft is named beside its question', async () => {
    const { stdout, stderr } = await runTyped(['ask', '--knowledge', folder, '--apart'], {
      input: `${WORDED}\n${HEARD}\nWhat is the capital of Mongolia?\n`,
    });
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
    expect(stdout).not.toContain('draft');
    expect(stderr).toMatch(/^“When will the inquiry hear from Colin Brae again\?”: A draft .* s36-inquiry-hear .*\n$/);
  });

  it('that is typed, the draft is named below the answer', async () => {
    const { answerer } = await storyEdition();
    const [input, output] = [new PassThrough(), new PassThrough()];
    input.end('What is the capital of Mongolia?\r/quit\r');
    const terminal = { input, output, complain: () => {} };
    const hint = () => ({ draft: 'lamp', text: 'A draft may tell it.' });
    await openConversation({ answerer, terminal, interactive: true, hint });
    expect(String(output.read())).toContain('The story does not say.\nA draft may tell it.\n\n');
  });

  it('without drafts, nothing is said beside the answers', async () => {
    const { stderr } = await runTyped(['ask', '--knowledge', STORY], { input: 'What is the capital of Mongolia?\n' });
    expect(stderr).toBe('');
  });
});
