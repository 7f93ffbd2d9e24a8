import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MessageFlags } from 'discord.js';
import { expect, it } from 'vitest';
import { atTheDesk } from '../support/at-the-desk.js';
import { openDeskOn } from '../support/desks.js';
import { shownIn } from '../support/previews.js';
import { requireAnswer } from '../support/running-bot.js';
import { temporaryFolder } from '../support/story.js';
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
});
