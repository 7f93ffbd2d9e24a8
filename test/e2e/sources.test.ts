import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { isDraft } from '../../src/model/knowledge.js';
import { atTheDesk } from '../support/at-the-desk.js';
import { openDeskOn } from '../support/desks.js';
import { shownIn, typedIn } from '../support/previews.js';
import { requireAnswer } from '../support/running-bot.js';
import { ARTICLE, temporaryFolder } from '../support/story.js';
import { fileOf } from '../support/uploads.js';

const WIRE = `Marta Quill told reporters on Friday that the crews would vote on a new offer.

"We will not be hurried," Quill said. Some 40 lorries waited in Port Ellery, said Tomas Weir, the harbour master.
`;

it('an article is added as a source: drafts that cite it, new names, and nothing that answers', async () => {
  const articles = await temporaryFolder();
  const { desk } = await openDeskOn({ file: ':memory:' }, { articles });
  const running = await atTheDesk({ desk });
  const { moderator, channel, edition, run, ask } = running;
  const before = edition().answerer.knowledge;
  const options = { file: fileOf('wire.txt', WIRE), publisher: 'The Wire', title: 'Crews to vote', date: '2031-05-16' };

  const { content, flags } = await run('source add', options);
  expect(flags).toBe(MessageFlags.Ephemeral);
  expect(content.replaceAll('\\', '').split('\n').slice(0, 6)).toEqual([
    '**New source wire**: The Wire, “Crews to vote”, as of 2031-05-16, 3 sentences.',
    '3 drafts to word: nobody is shown one before somebody has worded it, by `/knowledge edit`.',
    'New names: Tomas Weir',
    'The text is not at hand in ARTICLES_DIR (there is no wire.txt): put it there as wire.txt, so that edits are checked against it.',
    '**Edition 2, if published**',
    '**Drafts added, still to be worded: 3**',
  ]);
  expect(await running.publish()).toBe('**Edition 2 is live.**');
  const { story, cards, vocabulary } = edition().answerer.knowledge;
  expect(story.sources).toEqual([
    ...before.story.sources,
    {
      ...{ id: 'wire', publisher: 'The Wire', title: 'Crews to vote', date: '2031-05-16', sentences: 3 },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  ]);
  expect(cards.slice(0, before.cards.length)).toEqual(before.cards);
  const drafts = cards.slice(before.cards.length);
  expect(drafts.map(({ answer, sentences }) => [answer, sentences])).toEqual([
    ['', ['wire 1']],
    ['', ['wire 2']],
    ['', ['wire 3']],
  ]);
  expect(drafts[1]?.quotes).toEqual([{ speaker: 'quill', words: 'We will not be hurried' }]);
  expect(vocabulary.entities.slice(before.vocabulary.entities.length)).toMatchObject([{ name: 'Tomas Weir' }]);
  expect(await ask('How many lorries waited in Port Ellery?')).toContain('The story does not say');

  await writeFile(join(articles, 'wire.txt'), WIRE);
  expect((await run('source add', options)).content).toBe(
    'This very text is the source wire already.\nNothing was changed. Edition 2 goes on.',
  );

  // In the form, where what was said in the command stands already.
  const opened = await moderator.slash(channel, 'knowledge', { url: 'harbour' }, { subcommand: 'source add' });
  const { modal } = requireAnswer(running, opened, 'modal');
  const text = 'The ferries sailed again on Sunday.';
  const form = { text, publisher: 'Wire', title: 'Ferries sail', date: '2031-05-17' };
  const bad = requireAnswer(running, await moderator.submit(modal, { ...form, url: 'harbour' }), 'deferred');
  expect((await shownIn(moderator, bad.message)).content).toMatch(
    /^harbour is no address: write it as https.*\nNothing was changed\./,
  );
  const again = requireAnswer(running, await running.press('Back to the form'), 'modal');
  expect(typedIn(again.modal)).toMatchObject({ ...form, url: 'harbour' });
  const { message } = requireAnswer(running, await moderator.submit(again.modal, { ...form, url: '' }), 'deferred');
  expect((await shownIn(moderator, message)).content).toMatch(/^\*\*New source wire-2\*\*/);
});

const NEWS = 'Two hundred cars were left on the quay .\n';

it('a new version of a source names the cards that it touches, and drafts what no card tells', async () => {
  const articles = await temporaryFolder();
  const { desk } = await openDeskOn({ file: ':memory:' }, { articles });
  const running = await atTheDesk({ desk });
  const { moderator, channel, edition, run, ask } = running;
  const before = await readFile(ARTICLE, 'utf8');
  const { title } = edition().answerer.knowledge.story;
  const add = async (text: string): Promise<string> =>
    (await run('source add', { file: fileOf('new.txt', text), title, date: '2026-01-02' })).content.replaceAll(
      '\\',
      '',
    );
  const offer = () => edition().answerer.findCard('company-offer');

  expect(await add(`${NEWS}${before}`)).toMatch(
    /new version of the source article.*cite has to be at hand in ARTICLES_DIR/,
  );
  await copyFile(ARTICLE, join(articles, 'article.txt'));
  const shown = await add(`${NEWS}${before.replace('offered 2 percent', 'offered 4 percent')}`);
  expect(shown).toMatch(/^\*\*New version of article\*\*: “Ferry crews strike.*, as of 2026-01-02, 14 sentences\.\n/);
  expect(shown).toContain('\nChanged or gone: 1 sentence; changed or new: 2.\nCards that this touches: ');
  expect(shown).toContain('\nTold by no card: 1\n• 1. Two hundred cars were left on the quay .\n1 draft to word');
  expect(shown).toContain('(article.txt is another version than story.yaml cites): put it there as article.txt');
  expect(await running.publish()).toBe('**Edition 2 is live.**');
  expect(edition().reason).toBe('New version of the source article');
  const { story, cards } = edition().answerer.knowledge;
  expect(story.sources).toMatchObject([{ id: 'article', date: '2026-01-02', sentences: 14 }]);
  expect(story.notCited).toMatchObject([{ sentence: 14 }]);
  expect(cards.filter(isDraft)).toMatchObject([{ sentences: [1] }]);
  expect(offer()).toMatchObject({ sentences: [4], checkBy: '2026-01-01' });
  expect(await ask(offer()?.question ?? '')).toContain('may be out of date');

  const opened = await moderator.slash(channel, 'knowledge', { card: 'company-offer' }, { subcommand: 'edit' });
  const { modal } = requireAnswer(running, opened, 'modal');
  await moderator.submit(modal, { ...typedIn(modal), answer: 'The harbour company offers 4 percent.' });
  expect(await running.publish()).toBe('**Edition 3 is live.**');
  expect(offer()?.checkBy, 'somebody has looked').toBeUndefined();
});

it('of a version without what a card rests on, the card has to be retired first', async () => {
  const articles = await temporaryFolder();
  const { desk } = await openDeskOn({ file: ':memory:' }, { articles });
  await copyFile(ARTICLE, join(articles, 'article.txt'));
  const { story, cards } = desk.current().answerer.knowledge;
  const text = (await readFile(ARTICLE, 'utf8')).replace(/the company ' s director .*? badly timed \."/, '');
  const draft = await desk.draftSource({ text }, { title: story.title, date: '2026-01-02' });
  if (!draft.ok) throw new Error(draft.reason);
  const orphans = cards.filter(({ sentences }) => sentences.join() === '5');
  expect(draft.told.version?.orphans.map(({ id }) => id)).toEqual(orphans.map(({ id }) => id));
  expect(await desk.propose(draft.change)).toMatchObject({
    kind: 'faults',
    faults: orphans.map(({ id }) => ({ file: `card ${id}`, message: expect.stringContaining('sentences') })),
  });
});
