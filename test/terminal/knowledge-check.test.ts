import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check, DISPUTE, faultsOf, matchers, type Row, TALKS } from '../support/knowledge-check.js';
import { ARTICLE, copyStory, STORY } from '../support/story.js';

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
      [/^cards\/dispute\.yaml:\d+:7: unknown key "said": delete it, or write one of speaker, words$/],
    ],
    [
      'an unknown key of the story',
      (story) => story.edit('story.yaml', 'title: Ferry', 'author: me\ntitle: Ferry'),
      ['story.yaml:1:1: unknown key "author"'],
    ],
    [
      'a key that is missing',
      (story) => story.edit(TALKS, '  topic: strike\n', ''),
      [/^cards\/talks\.yaml:22:3: topic: /],
    ],
    [
      'a value of the wrong kind',
      (story) => story.edit(TALKS, 'sentences: [10]', 'sentences: [ten]'),
      [/^cards\/talks\.yaml:34:15: sentences 1: /],
    ],
    [
      'an answer too long to show',
      (story) => story.edit(TALKS, 'A strike in 2019 ended', `A strike ${'x'.repeat(480)} ended`),
      [/^cards\/talks\.yaml:33:11: answer: /],
    ],
    [
      'a quotation of more than 30 words',
      (story) => story.edit(DISPUTE, 'words: reckless', `words: ${'so '.repeat(30)}reckless`),
      [/^cards\/dispute\.yaml:\d+:14: quotes 1\.words: a quotation holds at most 30 words$/],
    ],
    [
      'an id that could not be a button',
      (story) => story.edit(TALKS, '- id: strike-2019', '- id: Strike 2019'),
      ['cards/talks.yaml:22:7: id: must be lower-case words joined by hyphens'],
    ],
    [
      'YAML that does not hold together',
      (story) => story.edit(TALKS, 'sentences: [10]', 'sentences: [10'),
      [/^cards\/talks\.yaml:35:3: /],
    ],
    [
      'the same key twice',
      (story) => story.edit(TALKS, '  when: in 2019', '  topic: talks'),
      ['cards/talks.yaml:37:3: this key stands twice: join the two, or delete one'],
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
        /^vocabulary\.yaml:9:11: entities 2\.kind: /,
        /^not-covered\.yaml:\d+:\d+: closest: /,
        /^not-covered\.yaml:\d+:3: unknown key "nearest": delete it, or write one of question, alsoAsked, closest$/,
        'cards/talks.yaml:37:3: unknown key "colour"',
      ],
    ],
  ])('finds a fault of form: %s', async (_, spoil, faults) => {
    expect(await faultsOf(spoil)).toEqual(matchers(faults));
  });

  it.each<[string, Row[1], string, string[]]>([
    [
      'a double',
      async (story) => {
        await story.edit(TALKS, '  when: in 2019', '  colour: red');
        await story.edit('vocabulary.yaml', 'aliases: [thale', 'aliases: [crew union, thale');
      },
      '',
      ['unknown key "colour"', 'stands for'],
    ],
    [
      'with the article, a figure of another card',
      async (story) => {
        await story.edit(TALKS, '  when: in 2019', '  colour: red');
        await story.edit(DISPUTE, 'company, called the strike', 'company, called all 8 the strike');
      },
      ARTICLE,
      ['unknown key "colour"', 'the figure 8 does not stand'],
    ],
  ])('finds beside a fault of form: %s', async (_, spoil, article, faults) => {
    const found = await faultsOf(spoil, ...(article ? ['--article', article] : []));
    for (const fault of faults) expect(found).toContainEqual(expect.stringContaining(fault));
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
      [/^cards\/dispute\.yaml:\d+:16: there is no entity "tale" in vocabulary\.yaml: do you mean "thale"\?$/],
    ],
    [
      'a sentence beyond the last',
      (story) => story.edit(TALKS, 'sentences: [8, 9]', 'sentences: [8, 14]'),
      ['cards/talks.yaml:15:18: the article has 13 sentences only'],
    ],
    [
      'a closest card that is not there',
      (story) => story.edit('not-covered.yaml', 'closest: talks-invitation', 'closest: talks'),
      [/^not-covered\.yaml:\d+:12: there is no card "talks": write the id of a card, or take it out$/],
    ],
    [
      'an alias that means two',
      (story) => story.edit('vocabulary.yaml', 'aliases: [brandt, mayor]', 'aliases: [brandt, mayor, thale]'),
      ['vocabulary.yaml:16:30: "thale" stands for Owen Thale, too (vocabulary.yaml:'],
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
    expect(faults).toContain(
      'cards/talks.yaml:24:13: "what has the HARBOUR company offered the crews?" stands at cards/dispute.yaml:43, too: take one of them out',
    );
  });

  it('finds a wording that brings up another card …', async () => {
    const faults = await faultsOf((story) =>
      story.edit(TALKS, '    - 2019 stoppage', '    - How did the clinic move patients by helicopter?'),
    );
    expect(faults).toEqual([
      'cards/talks.yaml:29:7: "How did the clinic move patients by helicopter?" brings up clinic-patients, not this card or one it names as related: move it there, put it more like this card, or add clinic-patients to related',
      '10 cards, 1 fault',
    ]);
  });

  it('… or nothing, for want of words …', async () => {
    const faults = await faultsOf((story) => story.edit(TALKS, '    - 2019 stoppage', '    - "?!?"'));
    expect(faults).toEqual([
      'cards/talks.yaml:29:7: "?!?" has no word to find the card by: name in it what it is about',
      '10 cards, 1 fault',
    ]);
  });

  it('advises more ways to ask once, and shortly', async () => {
    const story = await copyStory();
    const text = await readFile(join(story.folder, TALKS), 'utf8');
    await story.write(TALKS, text.replaceAll(/ {2}alsoAsked:\n(?: {4}- .*\n)+/g, '  alsoAsked: []\n'));
    const { status, stdout } = await check(story.folder);
    const advice = stdout.split('\n').filter((line) => line.includes(': advice: '));
    expect(advice).toEqual([
      'cards/talks.yaml:4:14: advice: 2 of 10 cards have fewer than 3 other ways to ask. None has to have them: add some where many will ask',
    ]);
    expect(status).toBe(0);
  });

  it.each([
    ['15 June', 'A strike in 2019 ends on 15 June.', 'ahead or back by the words of the answer: 15 June as 2031-06-15'],
    [
      '15 June',
      'A strike in 2019 ended on 15 June.',
      'ahead or back by the words of the answer: 15 June as 2030-06-15',
    ],
    ['2 May', 'A strike in 2019 ended on 2 May.', ''],
    ['15 June 2031', 'A strike in 2019 ends on 15 June 2031.', ''],
  ])('says how it read %s in “%s”', async (when, answer, advice) => {
    const story = await copyStory();
    const text = await readFile(join(story.folder, TALKS), 'utf8');
    await story.write(
      TALKS,
      text
        .replace(/answer: A strike in 2019.*/, `answer: ${answer}`)
        .replace('when: in 2019', `when: ${JSON.stringify(when)}`),
    );
    const { stdout } = await check(story.folder);
    expect(stdout.split('\n').filter((line) => line.includes(' are read as '))).toEqual(
      advice === '' ? [] : [expect.stringContaining(advice)],
    );
  });

  it('passes over related drafts that were deleted, with advice', async () => {
    const story = await copyStory();
    await story.edit(TALKS, 'related: [crews-walked-out,', 'related: [s14-letter-question, crews-walked-out,');
    const { status, stdout } = await check(story.folder);
    expect(stdout).toMatch(
      /^cards\/talks\.yaml:36:12: advice: a card names as related what is deleted, and is passed over: s14-letter-question\n10 cards, 0 faults\n$/,
    );
    expect(status).toBe(0);
  });

  it('names files that are passed over, which is no fault', async () => {
    const story = await copyStory();
    await story.write('cards/~$talks.yaml', '- [');
    const { status, stdout } = await check(story.folder);
    expect(stdout).toMatch(/^cards\/~\$talks\.yaml: is passed over: .*\n10 cards, 0 faults\n$/);
    expect(status).toBe(0);
  });

  it('says of each card what it tells, where asked to', async () => {
    const { status, stdout } = await check(STORY, '--tells');
    expect(stdout.split('\n').filter((line) => / tells: who.*by whose word: /.test(line))).toHaveLength(10);
    expect(stdout).toMatch(/^strike-2019 tells: .*; on the timeline: 2019-01-01 to 2019-12-31$/m);
    expect(status).toBe(0);
  });

  it('says of a draft that it is not worded yet, and no more', async () => {
    const story = await copyStory();
    const text = await readFile(join(story.folder, TALKS), 'utf8');
    await story.write(TALKS, text.replace(/answer: A strike in 2019.*/, "answer: ''"));
    const { stdout } = await check(story.folder, '--tells');
    expect(stdout).toMatch(/^strike-2019 is not worded yet$/m);
    expect(stdout).not.toContain('strike-2019 tells');
  });

  it('… but not one that brings up a card it names as related', async () => {
    const story = await copyStory();
    await story.edit(TALKS, '    - 2019 stoppage', '    - What is the offer the harbour company made?');
    expect(await check(story.folder)).toEqual({ status: 0, stdout: '10 cards, 0 faults\n', stderr: '' });
  });
});
