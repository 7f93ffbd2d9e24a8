import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readKnowledgeFolder } from '../../src/knowledge/folder.js';
import { type Card, isDraft, type Knowledge } from '../../src/model/knowledge.js';
import { runProgram } from '../../src/terminal/program.js';
import { createTerminal } from '../../src/terminal/terminal.js';
import { english, temporaryFolder } from '../support/story.js';
import { runTyped } from '../support/terminal.js';
import { until } from '../support/until.js';

/** The second sentence tells most. */
const ARTICLE =
  'The lamp of Port Merrow went out. Lightning struck it on 3 March, and a new one cost 12,000 crowns, Ada Brook said. ' +
  'The mayor, Ida Holm, was there. Nobody was hurt.';

async function drafted(more = ''): Promise<{ folder: string; article: string }> {
  const parent = await temporaryFolder();
  const [folder, article] = [join(parent, 'lamp'), join(parent, 'article.txt')];
  await writeFile(article, `${ARTICLE} ${more}`.trim());
  await runTyped(['knowledge', 'new', folder, '--article', article, '--date', '2031-03-20']);
  return { folder, article };
}

/** Types the lines, one after the other; the rest of the drafts is left. */
async function typing(...lines: string[]) {
  const { folder, article } = await drafted();
  const before = await cardsText(folder);
  const ran = await runTyped(['knowledge', 'next', '--knowledge', folder, '--article', article], {
    input: lines.map((line) => `${line}\n`).join(''),
  });
  return { ...ran, folder, article, before, text: await cardsText(folder), knowledge: await read(folder) };
}

/** Types keys at a terminal that echoes them, each once what it waits for is shown behind what was shown before. */
async function typingKeys(...keys: (readonly [shown: string, keys: string])[]): Promise<Knowledge> {
  const { folder, article } = await drafted();
  const [stdin, stdout] = [Object.assign(new PassThrough(), { isTTY: true }), new PassThrough().setEncoding('utf8')];
  let shown = '';
  stdout.on('data', (text: string) => {
    shown += text;
  });
  const terminal = createTerminal({ stdin, stdout, stderr: stdout, env: {} }, () => english);
  const ended = runProgram(['knowledge', 'next', '--knowledge', folder, '--article', article], terminal);
  for (const [awaited, typed] of keys) {
    const at = await until(`“${awaited}” in ${shown}`, () =>
      shown.includes(awaited) ? shown.indexOf(awaited) : undefined,
    );
    shown = shown.slice(at + awaited.length);
    stdin.write(typed);
  }
  expect(await ended).toBe(0);
  return read(folder);
}

const cardsText = (folder: string): Promise<string> => readFile(join(folder, 'cards/story.yaml'), 'utf8');

async function read(folder: string): Promise<Knowledge> {
  const result = await readKnowledgeFolder(folder);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.parsed.knowledge;
}

const cardOf = ({ cards }: Knowledge, sentence: number): Card | undefined =>
  cards.find(({ sentences }) => sentences.includes(sentence));

const QUESTION = 'What did the new lamp cost?';
const ANSWER = 'Ada Brook said that a new lamp cost 12,000 crowns.';

describe('knowledge next', () => {
  it('shows first the draft that tells most, with what was found in it', async () => {
    const { stdout, text, before, status } = await typing('.');
    expect(stdout).toContain(
      '\n1 of 4\n(The lamp of Port Merrow went out.) Lightning struck it on 3 March, and a new one cost 12,000 crowns, Ada Brook said.',
    );
    expect(stdout).toContain('  said by: Ada Brook\n  when: 3 March\n  figures: 12,000 crowns\n');
    expect({ status, isSame: text === before }).toEqual({ status: 0, isSame: true });
  });

  it('shows the sentence before one that leads back to it, and before no other', async () => {
    const { stdout } = await typing('', '', '', '.');
    const shown = [...stdout.matchAll(/\n\d of 4\n(.*)/g)].map(([, text]) => text);
    expect(shown).toEqual([
      '(The lamp of Port Merrow went out.) Lightning struck it on 3 March, and a new one cost 12,000 crowns, Ada Brook said.',
      'The lamp of Port Merrow went out.',
      'The mayor, Ida Holm, was there.',
      'Nobody was hurt.',
    ]);
  });

  it('writes an answer at once, and leaves the comments and the other drafts as they are', async () => {
    const { knowledge, text, before, stdout } = await typing(ANSWER, QUESTION, '.');
    expect(cardOf(knowledge, 2)).toMatchObject({ question: 'What did the new lamp cost?', answer: ANSWER });
    expect(knowledge.cards.filter(isDraft)).toHaveLength(3);
    const comments = (of: string): string[] => of.split('\n').filter((line) => line.startsWith('#'));
    expect(comments(text)).toEqual(comments(before));
    expect(stdout).toContain('\n1 worded, 3 left\n');
  });

  it.each([
    ['is written all the same', [''], 'It cost 999 crowns.'],
    ['may be typed anew', [ANSWER], ANSWER],
  ])('says which figure does not stand in the article; the answer %s', async (_, then, answer) => {
    const { stdout, knowledge } = await typing('It cost 999 crowns.', ...then, '.');
    expect(stdout).toContain('  the figure 999 does not stand in the sentences it cites');
    expect(cardOf(knowledge, 2)?.answer).toBe(answer);
  });

  it.each([
    ['takes', '2031', false],
    ['does not take', '2030', true],
  ])('%s the year %s of a day that the sentence tells without', async (_, year, hasFault) => {
    const { stdout } = await typing(`Lightning struck the lamp on 3 March ${year}.`, '', '.');
    expect(stdout.includes(`the figure ${year} does not stand`)).toBe(hasFault);
  });

  it.each([['whose word it is', '! ida holm', { saidBy: ['ida-holm'] }]])(
    'an answer with a fault gets %s, and is looked at anew',
    async (_, line, expected) => {
      const wrong = 'It cost 999 crowns.';
      const { stdout, knowledge } = await typing(wrong, line, '', '.');
      expect(stdout.match(/the figure 999 does not stand/g)).toHaveLength(2);
      expect(cardOf(knowledge, 2)).toMatchObject({ answer: wrong, ...expected });
    },
  );

  it('an answer whose one fault is in whose word it is stands once that is mended', async () => {
    const { stdout, knowledge } = await typing('! Ida Holm', ANSWER, '! Ada Brook', '', '.');
    expect(stdout).toContain('ida-holm does not say this');
    expect(stdout).toContain('\n2 of 4\n');
    expect(cardOf(knowledge, 2)).toMatchObject({ answer: ANSWER, saidBy: ['ada-brook'] });
  });

  const WRONG = 'A new lamp cost 999 crowns.';
  it.each<[string, (readonly [string, string])[], string | undefined]>([
    [
      'is there to be mended',
      [[WRONG, `${'\x7f'.repeat('999 crowns.'.length)}12,000 crowns.\r`]],
      'A new lamp cost 12,000 crowns.',
    ],
    ['is kept with Enter', [[WRONG, '\r']], WRONG],
    ['may be typed anew', [[WRONG, `\x15${ANSWER}\r`]], ANSWER],
    ['is kept where the line is emptied', [[WRONG, '\x15\r']], WRONG],
    ['can be deleted', [[WRONG, '\x15-\r']], undefined],
  ])('where somebody types, what has a fault %s', async (_, then, answer) => {
    const knowledge = await typingKeys(
      ['answer> ', `${WRONG}\r`],
      ['anew, or Enter to keep it> ', ''],
      ...then,
      ...(answer === undefined ? [] : [['how readers ask> ', '\r'] as const]),
      ['2 of 4', ''],
      ['answer> ', '.\r'],
    );
    expect(cardOf(knowledge, 2)?.answer).toBe(answer);
  });

  it('what is typed ahead is not mixed with what was typed before', async () => {
    const knowledge = await typingKeys(['answer> ', `${WRONG}\r${ANSWER}\r\r`], ['2 of 4', ''], ['answer> ', '.\r']);
    expect(cardOf(knowledge, 2)?.answer).toBe(ANSWER);
  });

  it.each([
    ['as they are', [`${QUESTION}; price of the lamp; how dear it was`], ['price of the lamp', 'how dear it was']],
    ['without “?” in front', [`? ${QUESTION}; ? price of the lamp`], ['price of the lamp']],
    ['none', [''], []],
    [
      'beside what the draft asks',
      ['; price of the lamp'],
      ['price of the lamp'],
      'What did Ada Brook say about lightning?',
    ],
    ['typed anew where another card is asked so', [`${QUESTION}; Was anybody hurt?`, `${QUESTION}; price`], ['price']],
  ])('takes other ways to ask, %s', async (_, ways, alsoAsked, asked = QUESTION) => {
    const { knowledge, folder, article } = await typing('', '', '', 'Nobody was hurt.', 'Was anybody hurt?', '.');
    expect(cardOf(knowledge, 4)?.alsoAsked).toEqual([]);
    const again = ['knowledge', 'next', '--knowledge', folder, '--article', article];
    await runTyped(again, { input: [ANSWER, ...ways, '.'].map((line) => `${line}\n`).join('') });
    const card = cardOf(await read(folder), 2);
    expect(card?.alsoAsked).toEqual(alsoAsked);
    if (alsoAsked.length > 0) expect(card?.question).toBe(asked);
  });

  it('takes the article’s sentence to be mended', async () => {
    const knowledge = await typingKeys(
      ['answer> ', '=\r'],
      ['answer> ', ''],
      ['Ada Brook said.', `${'\x7f'.repeat(' said.'.length)} told the paper.\r`],
      ['how readers ask> ', '.\r'],
    );
    expect(cardOf(knowledge, 2)?.answer).toBe(
      'Lightning struck it on 3 March, and a new one cost 12,000 crowns, Ada Brook told the paper.',
    );
  });

  it('goes back to what was worded, which is there to be mended', async () => {
    const knowledge = await typingKeys(
      ['answer> ', `${ANSWER}\r`],
      ['how readers ask> ', `${QUESTION}; price of the lamp\r`],
      ['2 of 4', ''],
      ['answer> ', '<\r'],
      ['1 of 4', ''],
      [ANSWER, ` It is ${'\x7f'.repeat(' It is '.length)} Lightning had struck the old one.\r`],
      ['price of the lamp', '\r'],
      ['2 of 4', ''],
      ['answer> ', '.\r'],
    );
    expect(cardOf(knowledge, 2)).toMatchObject({
      question: 'What did the new lamp cost?',
      answer: `${ANSWER} Lightning had struck the old one.`,
      alsoAsked: ['price of the lamp'],
    });
  });

  it.each([
    ['the first', ['<', '.'], ['1 of 4', '1 of 4']],
    ['one that was left', ['', '<', '', '.'], ['1 of 4', '2 of 4', '1 of 4', '2 of 4']],
    ['one that was deleted', ['-', '<', '.'], ['1 of 4', '2 of 4', '2 of 4']],
  ])('goes back from the second or stays, before it %s', async (_, lines, shown) => {
    const { stdout } = await typing(...lines);
    expect(stdout.match(/\d of 4(?=\n)/g)).toEqual(shown);
  });

  it('takes no answer that is too long for a card', async () => {
    const { stdout, text, before } = await typing('It did. '.repeat(200), '', '.');
    expect(stdout).toMatch(/too long|at most/);
    expect(text).toBe(before);
  });

  it('asks for the question where none was found', async () => {
    const { knowledge } = await typing('', '', '', 'Nobody was hurt.', 'Was anybody hurt?');
    expect(knowledge.cards.filter((card) => !isDraft(card)).map(({ question }) => question)).toEqual([
      'Was anybody hurt?',
    ]);
  });

  it.each([
    ['another', '! ida holm', ['ida-holm']],
    ['nobody', '!', undefined],
    ['whom it was, where nobody is called so', '! nobody so called', ['ada-brook']],
  ])('puts it in the mouth of %s', async (_, line, saidBy) => {
    const { knowledge } = await typing(line, ANSWER, '', '.');
    expect(cardOf(knowledge, 2)?.saidBy).toEqual(saidBy);
  });

  it.each([
    ['-', 'nobody will ask'],
    ['- told elsewhere', 'told elsewhere'],
  ])('deletes a draft with its comment by "%s", and excuses its sentence', async (line, reason) => {
    const { knowledge, text, folder, article } = await typing(line, '.');
    expect(cardOf(knowledge, 2)).toBeUndefined();
    expect(text).not.toContain('Lightning');
    expect(text).not.toContain('\n\n\n');
    expect(knowledge.story.notCited).toEqual([{ sentence: 2, reason }]);
    const checked = await runTyped(['knowledge', 'check', '--knowledge', folder, '--article', article]);
    expect(checked.stdout).toContain('0 faults');
  });

  it('leaves a name that was taken out of the vocabulary, and asks anew whose words they are', async () => {
    const { folder, article } = await drafted('“It was the lightning,” Ada Brook told the paper.');
    const path = join(folder, 'vocabulary.yaml');
    const names = await readFile(path, 'utf8');
    await writeFile(path, names.replaceAll('ada-brook', 'brook-the-keeper'));
    const checked = await runTyped(['knowledge', 'check', '--knowledge', folder, '--article', article]);
    expect(checked.stdout).toMatch(/\b0 faults\n$/);
    const id = (await read(folder)).cards.find(({ quotes }) => quotes.length > 0)?.id ?? '';
    const ran = await runTyped(['knowledge', 'next', id, '--knowledge', folder, '--article', article], {
      input: 'Lightning struck it.\n! Ada Brook\n.\n',
    });
    expect(ran.stdout).toContain('"ada-brook" is not in vocabulary.yaml: type ! and whose words they are');
    const card = (await read(folder)).cards.find((one) => one.id === id);
    expect(card).toMatchObject({ saidBy: ['brook-the-keeper'], quotes: [{ speaker: 'brook-the-keeper' }] });
  });

  it.each([
    ['begins with the draft that is named', 's04', 0, 'Nobody was hurt.'],
    ['says that there is none of that name', 's99', 1, ''],
  ])('%s', async (_, start, status, shown) => {
    const { folder, article } = await drafted();
    const id = (await read(folder)).cards.find((card) => card.id.startsWith(start))?.id ?? start;
    const ran = await runTyped(['knowledge', 'next', id, '--knowledge', folder, '--article', article], {
      input: '.\n',
    });
    expect(ran.status).toBe(status);
    expect(ran.stdout).toContain(shown);
    expect(ran.stderr).toBe(status === 0 ? '' : 'no draft to be worded is called s99\n');
  });

  it('does not word anew what was worded meanwhile', async () => {
    const { folder, article } = await drafted();
    const args = ['knowledge', 'next', '--knowledge', folder, '--article', article];
    await runTyped(args, { input: `${ANSWER}\n${QUESTION}\n.\n` });
    const { stdout } = await runTyped(args, { input: '.\n' });
    expect(stdout).toContain('1 of 3\n');
  });

  it('refuses another article', async () => {
    const { folder, article } = await drafted();
    await writeFile(article, `${ARTICLE} It rained.`);
    const ran = await runTyped(['knowledge', 'next', '--knowledge', folder, '--article', article]);
    expect({ status: ran.status, stderr: ran.stderr }).toEqual({
      status: 1,
      stderr: expect.stringContaining('do not rest on'),
    });
  });
});
