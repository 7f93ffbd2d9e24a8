import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readKnowledgeFolder } from '../../src/knowledge/folder.js';
import { runProgram } from '../../src/terminal/program.js';
import { createTerminal } from '../../src/terminal/terminal.js';
import { english, temporaryFolder } from '../support/story.js';
import { runTyped } from '../support/terminal.js';

const ARTICLE =
  'The lamp of Port Merrow went out. Lightning struck it on 3 March, and a new one cost 12,000 crowns, Ada Brook said. ' +
  'The mayor, Ida Holm, was there.';
const WORDS = 'Ada Brook said that a new lamp cost 12,000 crowns.\nWhat did the new lamp cost?\n.\n';
const COST = 's02-struck-cost';
const FAR = 'was the beacon dear';

/** A conversation of somebody at a terminal with a story of three cards, one of which is worded. */
async function curating(typed: readonly string[], { withArticle = true } = {}) {
  const parent = await temporaryFolder();
  const [folder, article] = [join(parent, 'lamp'), join(parent, 'article.txt')];
  await writeFile(article, ARTICLE);
  await runTyped(['knowledge', 'new', folder, '--article', article, '--date', '2031-03-20']);
  await runTyped(['knowledge', 'next', '--knowledge', folder, '--article', article], { input: WORDS });
  const [stdin, stdout] = [Object.assign(new PassThrough(), { isTTY: true }), new PassThrough().setEncoding('utf8')];
  let shown = '';
  Object.assign(stdout, { isTTY: true });
  stdout.on('data', (text: string) => {
    shown += text;
  });
  stdin.end(typed.map((line) => `${line}\r`).join(''));
  const terminal = createTerminal({ stdin, stdout, stderr: stdout, env: {} }, () => english);
  await runProgram(['ask', '--knowledge', folder, ...(withArticle ? ['--article', article] : [])], terminal);
  const read = await readKnowledgeFolder(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { cards, notCovered } = read.parsed.knowledge;
  return { shown, cards, notCovered, cost: cards.find(({ id }) => id === COST) };
}

describe('a curator who asks', () => {
  it('makes a question another way to ask of a card, and the next answer knows it', async () => {
    const { shown, cost } = await curating([FAR, `/add ${COST}`, FAR, '/quit']);
    expect(cost?.alsoAsked).toEqual([FAR]);
    const [before, after] = shown.split(`Written: another way to ask of ${COST}.`);
    expect(before).not.toContain('> Ada Brook said');
    expect(after).toContain('Ada Brook said that a new lamp cost 12,000 crowns.');
  });

  it('without an id takes the nearest, of what was not answered', async () => {
    const { cost } = await curating(['What did the lamp of the mayor cost in gold?', '/add', '/quit']);
    expect(cost?.alsoAsked).toEqual(['What did the lamp of the mayor cost in gold?']);
  });

  it('has the story not say what was asked', async () => {
    const { shown, notCovered } = await curating(['Who paid for the new lamp?', '/untold', '/quit']);
    expect(notCovered).toEqual([{ question: 'Who paid for the new lamp?', alsoAsked: [], closest: COST }]);
    expect(shown).toContain(`Written: the story does not say it; ${COST} is nearest.`);
  });

  it('words the draft that is named below an answer, and is answered with it', async () => {
    const MAYOR = 'Who is the mayor who was there?';
    const { shown, cards } = await curating([
      MAYOR,
      '/word',
      'The mayor is Ida Holm.',
      'Who is the mayor?',
      MAYOR,
      '/quit',
    ]);
    expect(shown).toContain('Word it with /word');
    expect(cards.find(({ answer }) => answer === 'The mayor is Ida Holm.')?.question).toBe('Who is the mayor?');
    expect(shown.split('The mayor is Ida Holm.').length).toBeGreaterThan(2);
  });

  it.each([
    ['nothing was asked', ['/add'], 'Nothing has been asked yet.'],
    [
      'it was answered, and no card is named',
      ['What did the new lamp cost?', '/add'],
      `Name the card: /add ID. These came nearest:\n  ${COST}: What did the new lamp cost?`,
    ],
    ['no worded card is called so', [FAR, '/add s01-lamp'], 'no worded card is called s01-lamp'],
    ['it stands there', ['what did the new lamp cost', `/add ${COST}`], 'it stands there already'],
    ['no draft is named', ['What did the new lamp cost?', '/word'], 'Name the draft: /word ID'],
    ['no draft is called so', ['/word lamp'], 'no draft to be worded is called lamp'],
  ])('is told where nothing is written: %s', async (_, typed, said) => {
    const { shown, cost, notCovered } = await curating([...typed, '/quit']);
    expect(shown.replaceAll('\r', '')).toContain(said);
    expect([cost?.alsoAsked, notCovered]).toEqual([[], []]);
  });

  it('without the article words no draft from there', async () => {
    const { shown } = await curating(['/word s01-lamp', '/quit'], { withArticle: false });
    expect(shown.split('/topics lists what the story covers')).toHaveLength(3);
  });
});
