import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, DISPUTE, faultsOf, ISLAND, matchers, type Row, TALKS } from '../support/knowledge-check.js';
import { ARTICLE, copyStory, STORY, type StoryCopy, temporaryFolder } from '../support/story.js';
import { runTyped } from '../support/terminal.js';

describe('knowledge check --article', () => {
  it.each<Row>([
    [
      'a figure that is not in the article',
      (story) => story.edit(DISPUTE, 'wants a pay rise of 6 percent.', 'wants a pay rise of 8 percent.'),
      ['cards/dispute.yaml:33:11: the figure 8 does not stand in the sentences it cites'],
    ],
    [
      'a figure of another sentence',
      (story) => story.edit(DISPUTE, 'wants a pay rise of 6 percent.', 'wants a pay rise of 2 percent.'),
      ['cards/dispute.yaml:33:11: the figure 2 does not stand in the sentences it cites'],
    ],
    [
      'a figure in words',
      (story) => story.edit(TALKS, 'ended after three days', 'ended after four days'),
      ['cards/talks.yaml:33:11: the figure four does not stand in the sentences it cites'],
    ],
    [
      'a figure of the wrong size',
      (story) => story.edit(ISLAND, 'Some 900 islanders', 'Some 900 thousand islanders'),
      ['cards/island.yaml:12:11: the figure 900 thousand does not stand in the sentences it cites'],
    ],
    [
      'a quotation with a word changed',
      (story) => story.edit(DISPUTE, 'words: reckless and badly timed', 'words: reckless and poorly timed'),
      [
        /^cards\/dispute\.yaml:\d+:14: "reckless and poorly timed" does not stand in the sentences it cites: correct it, or cite the sentence where it stands$/,
      ],
    ],
    [
      'a quotation within an answer',
      (story) => story.edit(DISPUTE, 'called the strike reckless and badly timed.', 'called the strike “shameless”.'),
      [
        /^cards\/dispute\.yaml:\d+:11: "shameless" does not stand in the sentences it cites: correct it, or cite the sentence where it stands$/,
      ],
    ],
    [
      'a sentence that nobody cites',
      (story) => story.edit(TALKS, 'sentences: [8, 9]', 'sentences: [8]'),
      [
        'story.yaml:5:14: no card cites sentence 9 ("the union accepted the invitation , …"), nor does notCited excuse it',
      ],
    ],
    [
      'a sentence that is excused no longer',
      (story) => story.edit('story.yaml', 'sentence: 13', 'sentence: 12'),
      ['story.yaml:5:14: no card cites sentence 13 ("the weather was calm . …"), nor does notCited excuse it'],
    ],
    [
      'another number of sentences',
      (story) => story.edit('story.yaml', 'sentences: 13', 'sentences: 14'),
      ['story.yaml:5:14: the article has 13 sentences'],
    ],
    [
      'another fingerprint',
      (story) => story.edit('story.yaml', 'sha256: d78e', 'sha256: 0000'),
      [/^story\.yaml:4:11: is not the article's, which is d78e[0-9a-f]{60}: put that here, in quotation marks$/],
    ],
    [
      'a claim in another mouth',
      (story) => story.edit(DISPUTE, 'saidBy: [quill]', 'saidBy: [brandt]'),
      [/^cards\/dispute\.yaml:\d+:12: brandt does not say this in the sentences cited \(4\): write who says it there/],
    ],
  ])('finds %s', async (_, spoil, faults) => {
    expect(await faultsOf(spoil, '--article', ARTICLE)).toEqual([...matchers(faults), '10 cards, 1 fault']);
  });

  it.each<[string, (story: StoryCopy) => Promise<void>]>([
    [
      'a figure in words for one in digits',
      (story) => story.edit(TALKS, 'ended after three days', 'ended after 3 days'),
    ],
    ['a figure in digits for one in words', (story) => story.edit(ISLAND, 'moved two patients', 'moved 2 patients')],
    ['a figure written out', (story) => story.edit(ISLAND, 'Some 900 islanders', 'Some nine hundred islanders')],
    [
      'a quotation in another case and with other spaces',
      (story) => story.edit(DISPUTE, 'words: we cannot feed', 'words: We   cannot FEED'),
    ],
  ])('accepts %s', async (_, change) => {
    const story = await copyStory();
    await change(story);
    expect(await check(story.folder, '--article', ARTICLE)).toMatchObject({
      status: 0,
      stdout: '10 cards, 0 faults\n',
    });
  });

  it('says so of an article that is not there', async () => {
    const { status, stderr } = await check(STORY, '--article', join(await temporaryFolder(), 'none.txt'));
    expect(stderr).toMatch(/none\.txt cannot be read: there is nothing of this name/);
    expect(status).toBe(1);
  });

  it('tells what story.yaml has to say of the article where that is what is wrong', async () => {
    const story = await copyStory();
    await story.edit('story.yaml', 'sha256: d78e', 'sha256: x78e');
    const { status, stdout } = await check(story.folder, '--article', ARTICLE);
    expect(stdout).toMatch(
      /^story\.yaml:4:11: .*that knowledge check --article FILE prints\nOnce this is mended .*article\.txt, of which story\.yaml has to say: sha256: "d78e[0-9a-f]{60}", sentences: 13\n$/,
    );
    expect(status).toBe(1);
  });

  it('checks nothing against the article where none is given', async () => {
    const story = await copyStory();
    await story.edit(TALKS, 'ended after three days', 'ended after four days');
    expect(await check(story.folder)).toMatchObject({ status: 0 });
  });
});

describe('knowledge schema', () => {
  it('writes the schemas that editors use, whole and readable', async () => {
    const folder = await temporaryFolder();
    const { status, stdout } = await runTyped(['knowledge', 'schema', '--knowledge', folder]);
    const files = stdout.trimEnd().split('\n');
    expect(files.map((file) => file.slice(folder.length))).toEqual([
      '/schema/cards.schema.json',
      '/schema/not-covered.schema.json',
      '/schema/questions.schema.json',
      '/schema/story.schema.json',
      '/schema/vocabulary.schema.json',
    ]);
    for (const file of files) expect(JSON.parse(await readFile(file, 'utf8'))).toHaveProperty('$schema');
    expect(status).toBe(0);
  });

  it('names once the figures that no card tells, of sentences that cards cite', async () => {
    const story = await copyStory();
    await story.edit(TALKS, 'ended after three days, when', 'ended when');
    const { status, stdout } = await check(story.folder, '--article', ARTICLE);
    expect(stdout).toBe(
      'story.yaml:1:1: advice: no card tells these figures of article, each with its sentence: three days (10). Put into an answer what people may ask for\n10 cards, 0 faults\n',
    );
    expect(status).toBe(0);
  });
});
