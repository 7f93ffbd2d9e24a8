import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Ran, run } from '../support/run.js';
import { ARTICLE, copyStory, STORY, type StoryCopy, temporaryFolder } from '../support/story.js';

const DISPUTE = 'cards/dispute.yaml';
const ISLAND = 'cards/island.yaml';
const TALKS = 'cards/talks.yaml';

function check(folder: string, ...args: string[]): Promise<Ran> {
  return run('cli', ['knowledge', 'check', '--knowledge', folder, ...args]);
}

type Row = [reason: string, spoil: (story: StoryCopy) => Promise<void>, faults: (string | RegExp)[]];

/** Spoils a copy of the story; what the check prints of it, without the summary. */
async function faultsOf(spoil: Row[1], ...args: string[]): Promise<string[]> {
  const story = await copyStory();
  await spoil(story);
  const { status, stdout, stderr } = await check(story.folder, ...args);
  expect(stderr).toBe('');
  expect(status).toBe(1);
  return stdout.trimEnd().split('\n');
}

const matchers = (faults: (string | RegExp)[]): unknown[] =>
  faults.map((fault) => (typeof fault === 'string' ? fault : expect.stringMatching(fault)));

describe('knowledge check', () => {
  it.each([
    ['alone', []],
    ['against the article', ['--article', ARTICLE]],
  ])('finds no fault in a sound story, %s', async (_, args) => {
    expect(await check(STORY, ...args)).toEqual({ status: 0, stdout: '10 cards, 0 faults\n', stderr: '' });
  });

  it.each<Row>([
    [
      'an unknown key',
      (story) => story.edit(TALKS, '  when: in 2019', '  colour: red'),
      ['cards/talks.yaml:37:3: unknown key "colour"'],
    ],
    [
      'an unknown key of a quote',
      (story) => story.edit(DISPUTE, '      words: reckless', '      said: loudly\n      words: reckless'),
      [/^cards\/dispute\.yaml:\d+:7: unknown key "said"$/],
    ],
    [
      'an unknown key of the story',
      (story) => story.edit('story.yaml', 'title: Ferry', 'author: me\ntitle: Ferry'),
      ['story.yaml:1:1: unknown key "author"'],
    ],
    [
      'a key that is missing',
      (story) => story.edit(TALKS, '  topic: strike\n', ''),
      [/^cards\/talks\.yaml:22:3: 1\.topic: /],
    ],
    [
      'a value of the wrong kind',
      (story) => story.edit(TALKS, 'sentences: [10]', 'sentences: [ten]'),
      [/^cards\/talks\.yaml:34:15: 1\.sentences\.0: /],
    ],
    [
      'fewer than six ways to ask',
      (story) =>
        story.edit(
          TALKS,
          '    - What did the company agree to in 2019?\n    - When was the earlier strike with longer breaks?\n',
          '',
        ),
      ['cards/talks.yaml:26:5: 1.alsoAsked: needs at least 6 ways to ask'],
    ],
    [
      'an answer too long to show',
      (story) => story.edit(TALKS, 'A strike in 2019 ended', `A strike ${'x'.repeat(480)} ended`),
      [/^cards\/talks\.yaml:33:11: 1\.answer: /],
    ],
    [
      'a quotation of more than 30 words',
      (story) => story.edit(DISPUTE, 'words: reckless', `words: ${'so '.repeat(30)}reckless`),
      [/^cards\/dispute\.yaml:\d+:14: 4\.quotes\.0\.words: a quotation holds at most 30 words$/],
    ],
    [
      'an id that could not be a button',
      (story) => story.edit(TALKS, '- id: strike-2019', '- id: Strike 2019'),
      ['cards/talks.yaml:22:7: 1.id: must be lower-case words joined by hyphens'],
    ],
    [
      'YAML that does not hold together',
      (story) => story.edit(TALKS, 'sentences: [10]', 'sentences: [10'),
      [/^cards\/talks\.yaml:35:3: /],
    ],
    [
      'the same key twice',
      (story) => story.edit(TALKS, '  when: in 2019', '  topic: talks'),
      [/^cards\/talks\.yaml:37:3: Map keys must be unique/],
    ],
    [
      'a file that is missing',
      (story) => story.remove('not-covered.yaml'),
      ['not-covered.yaml:1:1: the file is missing'],
    ],
    ['no cards', (story) => story.remove('cards'), ['cards:1:1: there is no card file']],
    [
      'faults in several files, all at once',
      async (story) => {
        await story.edit(TALKS, '  when: in 2019', '  colour: red');
        await story.edit(
          'vocabulary.yaml',
          '    name: Owen Thale\n    kind: person',
          '    name: Owen Thale\n    kind: boss',
        );
        await story.edit('not-covered.yaml', 'closest: talks-invitation', 'nearest: talks-invitation');
      },
      [
        /^vocabulary\.yaml:9:11: entities\.1\.kind: /,
        /^not-covered\.yaml:\d+:\d+: 2\.closest: /,
        /^not-covered\.yaml:\d+:3: unknown key "nearest"$/,
        'cards/talks.yaml:37:3: unknown key "colour"',
      ],
    ],
  ])('finds a fault of form: %s', async (_, spoil, faults) => {
    expect(await faultsOf(spoil)).toEqual(matchers(faults));
  });

  it.each<Row>([
    [
      'an id twice',
      async (story) => {
        await story.edit(TALKS, '- id: strike-2019', '- id: company-offer');
        await story.edit(TALKS, 'related: [crews-walked-out, company-offer]', 'related: [crews-walked-out]');
        await story.edit(DISPUTE, 'related: [union-demand, strike-2019,', 'related: [union-demand,');
      },
      ['cards/talks.yaml:22:7: the id "company-offer" is taken by cards/dispute.yaml:41'],
    ],
    [
      'a topic that is not there',
      (story) => story.edit(TALKS, '  topic: strike', '  topic: strikes'),
      ['cards/talks.yaml:23:10: there is no topic "strikes" in story.yaml'],
    ],
    [
      'a related card that is not there',
      (story) => story.edit(TALKS, 'related: [crews-walked-out,', 'related: [crews-walked-in, crews-walked-out,'),
      ['cards/talks.yaml:36:13: there is no card "crews-walked-in"'],
    ],
    [
      'a card related to itself',
      (story) => story.edit(TALKS, 'related: [crews-walked-out,', 'related: [crews-walked-out, strike-2019,'),
      ['cards/talks.yaml:36:31: a card is not related to itself'],
    ],
    [
      'an entity that is not there',
      (story) => story.edit(TALKS, 'entities: [brandt, union,', 'entities: [brand, union,'),
      ['cards/talks.yaml:16:14: there is no entity "brand" in vocabulary.yaml'],
    ],
    [
      'a claim of nobody',
      (story) => story.edit(DISPUTE, 'saidBy: [union]', 'saidBy: [onion]'),
      ['cards/dispute.yaml:34:12: there is no entity "onion" in vocabulary.yaml'],
    ],
    [
      'a quotation of nobody',
      (story) => story.edit(DISPUTE, '    - speaker: thale', '    - speaker: tale'),
      [/^cards\/dispute\.yaml:\d+:16: there is no entity "tale" in vocabulary\.yaml$/],
    ],
    [
      'a sentence beyond the last',
      (story) => story.edit(TALKS, 'sentences: [8, 9]', 'sentences: [8, 14]'),
      ['cards/talks.yaml:15:18: the article has 13 sentences only'],
    ],
    [
      'a closest card that is not there',
      (story) => story.edit('not-covered.yaml', 'closest: talks-invitation', 'closest: talks'),
      [/^not-covered\.yaml:\d+:12: there is no card "talks"$/],
    ],
    [
      'an alias that means two',
      (story) => story.edit('vocabulary.yaml', 'aliases: [brandt, mayor]', 'aliases: [brandt, mayor, thale]'),
      ['vocabulary.yaml:16:30: "thale" already belongs to entity thale'],
    ],
  ])('finds a fault between files: %s', async (_, spoil, faults) => {
    expect(await faultsOf(spoil)).toEqual([...matchers(faults), '10 cards, 1 fault']);
  });

  it('finds the same question on two cards, whatever its case', async () => {
    const faults = await faultsOf((story) =>
      story.edit(
        TALKS,
        'question: How did the strike of 2019 end?',
        'question: what has the HARBOUR company offered the crews?',
      ),
    );
    expect(faults).toContain('cards/talks.yaml:24:13: the same words stand at cards/dispute.yaml:43');
  });

  it('finds a wording that brings up another card …', async () => {
    const faults = await faultsOf((story) =>
      story.edit(TALKS, '    - 2019 stoppage', '    - How did the clinic move patients by helicopter?'),
    );
    expect(faults).toEqual([
      'cards/talks.yaml:29:7: "How did the clinic move patients by helicopter?" brings up clinic-patients, not this card or one it names as related',
      '10 cards, 1 fault',
    ]);
  });

  it('… or nothing, for want of words …', async () => {
    const faults = await faultsOf((story) => story.edit(TALKS, '    - 2019 stoppage', '    - "?!?"'));
    expect(faults).toEqual(['cards/talks.yaml:29:7: "?!?" has no word to find the card by', '10 cards, 1 fault']);
  });

  it('… but not one that brings up a card it names as related', async () => {
    const story = await copyStory();
    await story.edit(TALKS, '    - 2019 stoppage', '    - What is the offer the harbour company made?');
    expect(await check(story.folder)).toEqual({ status: 0, stdout: '10 cards, 0 faults\n', stderr: '' });
  });
});

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
      ['cards/talks.yaml:33:11: the figure 4 does not stand in the sentences it cites'],
    ],
    [
      'a figure of the wrong size',
      (story) => story.edit(ISLAND, 'Some 900 islanders', 'Some 900 thousand islanders'),
      ['cards/island.yaml:12:11: the figure 900000 does not stand in the sentences it cites'],
    ],
    [
      'a quotation with a word changed',
      (story) => story.edit(DISPUTE, 'words: reckless and badly timed', 'words: reckless and poorly timed'),
      [/^cards\/dispute\.yaml:\d+:14: "reckless and poorly timed" does not stand in the sentences it cites$/],
    ],
    [
      'a quotation within an answer',
      (story) => story.edit(DISPUTE, 'called the strike reckless and badly timed.', 'called the strike “shameless”.'),
      [/^cards\/dispute\.yaml:\d+:11: "shameless" does not stand in the sentences it cites$/],
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
      [/^story\.yaml:4:11: is not the article's, which is d78e[0-9a-f]{60}$/],
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
    expect(stderr).toMatch(/ENOENT.*none\.txt/);
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
    const { status, stdout } = await run('cli', ['knowledge', 'schema', '--knowledge', folder]);
    const files = stdout.trimEnd().split('\n');
    expect(files.map((file) => file.slice(folder.length))).toEqual([
      '/schema/cards.schema.json',
      '/schema/not-covered.schema.json',
      '/schema/story.schema.json',
      '/schema/vocabulary.schema.json',
    ]);
    for (const file of files) expect(JSON.parse(await readFile(file, 'utf8'))).toHaveProperty('$schema');
    expect(status).toBe(0);
  });
});
