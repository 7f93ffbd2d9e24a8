import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArticles } from '../../src/benchmark/text-sets.js';
import { temporaryFolder } from '../support/story.js';

const CONTEXT = 'The mill grinds barley. Its wheel broke in spring. Nobody was hurt.';
const OTHER = 'A new wheel is on its way.';

async function articlesOf(content: object): ReturnType<typeof readArticles> {
  const file = join(await temporaryFolder(), 'texts.json');
  await writeFile(file, JSON.stringify(content));
  return readArticles(file);
}

function qa(question: string, context: string, ...answers: string[]): object {
  return {
    id: question,
    question,
    is_impossible: answers.length === 0,
    answers: answers.map((text) => ({ text, answer_start: context.indexOf(text) })),
  };
}

it('reads SQuAD 2.0: an article sentence by sentence, with those in which the answers to a question begin', async () => {
  const paragraphs = [
    {
      context: CONTEXT,
      qas: [
        qa('What does the mill grind?', CONTEXT, 'barley', 'grinds barley'),
        qa('What broke, and who was hurt?', CONTEXT, 'Its wheel', 'Nobody'),
        qa('Who built the mill?', CONTEXT),
      ],
    },
    { context: OTHER, qas: [qa('What comes?', OTHER, 'A new wheel')] },
  ];
  expect(await articlesOf({ version: 'v2.0', data: [{ title: 'Mill', paragraphs }] })).toEqual([
    {
      title: 'Mill',
      sentences: ['The mill grinds barley.', 'Its wheel broke in spring.', 'Nobody was hurt.', OTHER],
      questions: [
        { question: 'What does the mill grind?', gold: [0] },
        { question: 'What broke, and who was hurt?', gold: [1, 2] },
        { question: 'Who built the mill?', gold: [] },
        { question: 'What comes?', gold: [3] },
      ],
    },
  ]);
});

it('reads a form of its own', async () => {
  const articles = [{ title: 'Mill', sentences: ['The mill grinds barley.'], questions: [] }];
  expect(await articlesOf({ articles })).toEqual(articles);
});

it('says what is wrong with a file: that it is not there, or is of another form', async () => {
  await expect(readArticles('/nowhere/texts.json')).rejects.toThrow(/ENOENT.*\/nowhere\/texts\.json'\nhttps:.* is one/);
  await expect(articlesOf({ articles: [{ title: 'Ferry' }] })).rejects.toThrow(/sentences/);
});
