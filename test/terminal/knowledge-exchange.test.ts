import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDesk } from '../../src/desk/desk.js';
import { readItems } from '../../src/knowledge/exchange/read-items.js';
import { createStore } from '../../src/store/store.js';
import { check } from '../support/knowledge-check.js';
import type { Ran } from '../support/run.js';
import { copyStory, english, SILENT, STORY, temporaryFolder } from '../support/story.js';
import { runTyped } from '../support/terminal.js';

const FAQ_CSV = `Question,Answer,Other wordings
When do the ferries sail again?,"On Monday, the company says.",ferries back when; date of the next sailing
what has the HARBOUR company offered the crews?,2 percent.,
`;
const CLAIM = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': ['ClaimReview', 'NewsArticle'],
      claimReviewed: 'The ferries were sold.',
      itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'A poster' } },
      reviewRating: { '@type': 'Rating', ratingValue: 1, alternateName: 'False' },
      author: { name: 'Ellery Checks' },
      reviewBody: '<p>Nobody sold them.</p>',
    },
  ],
};

describe('what is read of others', () => {
  const item = { question: 'Why?', answer: 'So, "that".', alsoAsked: ['how come', 'for what'], notes: [] };
  const page = {
    '@type': 'FAQPage',
    mainEntity: {
      '@type': 'Question',
      name: 'Why?',
      alternateName: ['how come', 'for what'],
      acceptedAnswer: { '@type': 'Answer', text: '<p>So, &quot;that&quot;.</p>' },
    },
  };
  it.each([
    ['CSV', 'a.csv', 'question,answer,other wordings\nWhy?,"So, ""that"".",how come; for what\n'],
    [
      'CSV of a spreadsheet',
      'a.csv',
      '\uFEFFQuestion;Answer;Other;Other\r\nWhy?;"So, ""that"".";how come;for what\r\n',
    ],
    ['CSV without names of columns', 'a.csv', 'Why?,"So, ""that"".",how come|for what'],
    ['CSV with its columns otherwise', 'a.CSV', 'other,answer,question\n"how come\nfor what","So, ""that"".",Why?'],
    ['tabs', 'a.tsv', 'Why?\t"So, ""that""."\thow come\tfor what'],
    ['JSON-LD', 'a.json', JSON.stringify(page)],
    ['a list of it', 'a.jsonld', JSON.stringify([{ '@type': 'WebPage' }, page])],
    [
      'a saved page',
      'a.html',
      `<html><head><script type="application/ld+json">${JSON.stringify(page)}</script></head></html>`,
    ],
  ])('%s', (_, name, text) => {
    expect(readItems(name, text)).toEqual({ ok: true, items: [item] });
  });

  it.each([
    [
      'broken CSV',
      'a.csv',
      'a,"b',
      /it is no CSV .*: a text with commas or line breaks has to stand in quotation marks/,
    ],
    ['no JSON', 'a.json', '{', /it is no JSON: save the JSON-LD of the page/],
    [
      'nothing of the kind',
      'a.json',
      '{"@type":"Recipe"}',
      /it holds no question with an answer: a CSV file has the columns/,
    ],
    ['an empty file', 'a.csv', '', /it holds no question with an answer/],
  ])('not %s, and why', (_, name, text, reason) => {
    expect(readItems(name, text)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });
});

describe('knowledge import', () => {
  async function importOf(name: string, text: string): Promise<Ran & { folder: string }> {
    const { folder } = await copyStory();
    const file = join(await temporaryFolder(), name);
    await writeFile(file, text);
    return { folder, ...(await runTyped(['knowledge', 'import', file, '--knowledge', folder])) };
  }

  it('makes drafts, which the check lists and nobody is shown', async () => {
    const { folder, stdout, status } = await importOf('Our FAQ.csv', FAQ_CSV);
    const file = join(folder, 'cards/imported-our-faq.yaml');
    expect(stdout.split('\n')).toEqual([
      'left out, as it is asked already: what has the HARBOUR company offered the crews?',
      `${file}: 1 card to word; their answers stand in comments. Cite the sentences each rests on, and check.`,
      '',
    ]);
    expect(status).toBe(0);
    expect(await readFile(file, 'utf8')).toContain(
      '# They answer: On Monday, the company says.\n- id: when-do-the-ferries-sail\n',
    );
    const checked = await check(folder);
    expect(checked.stdout).toContain('advice: still to be worded: When do the ferries sail again?');
    expect(checked.stdout).toContain('11 cards, 1 of them still to be worded, 0 faults');
    const asked = await runTyped(['ask', 'When do the ferries sail again?', '--knowledge', folder]);
    expect(asked.stdout).not.toContain('On Monday, the company says');
  });

  it('wants sentences of a card once it has an answer', async () => {
    const { folder } = await importOf('faq.csv', FAQ_CSV);
    const file = join(folder, 'cards/imported-faq.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('answer: ""', 'answer: On Monday, says the company.'));
    expect((await check(folder)).stdout).toMatch(
      /sentences: has to have at least 1 entry: cite the sentences it rests on\n/,
    );
  });

  it('keeps of a fact check whose claim it is, and how it was rated', async () => {
    const { folder } = await importOf('claims.json', JSON.stringify(CLAIM));
    expect(await readFile(join(folder, 'cards/imported-claims.yaml'), 'utf8')).toBe(`# They answer: Nobody sold them.
# Keep it among the misconceptions only if the article tells otherwise.
# claimed by A poster
# rated “False” by Ellery Checks
- id: is-it-true-that-the
  topic: strike
  question: Is it true that The ferries were sold?
  answer: ""
  misconceptions:
    - The ferries were sold.
`);
  });

  it('overwrites nothing, and says what cannot be read', async () => {
    const { folder } = await importOf('faq.csv', FAQ_CSV);
    const file = join(await temporaryFolder(), 'faq.csv');
    await writeFile(file, 'Who sails?,The crews.');
    const { stdout } = await runTyped(['knowledge', 'import', file, '--knowledge', folder]);
    expect(stdout).toContain('imported-faq-2.yaml: 1 card to word');
    await writeFile(file, '');
    const { status, stderr } = await runTyped(['knowledge', 'import', file, '--knowledge', folder]);
    expect(stderr).toMatch(/faq\.csv cannot be imported: it holds no question/);
    expect(status).toBe(1);
  });
});

describe('knowledge export', () => {
  it('prints the folder as FAQPage, which can be imported again', async () => {
    const { stdout, status } = await runTyped(['knowledge', 'export', '--knowledge', STORY]);
    expect(status).toBe(0);
    const page: unknown = JSON.parse(stdout);
    expect(page).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'FAQPage',
      dateModified: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      mainEntity: expect.arrayContaining([
        {
          '@type': 'Question',
          identifier: 'union-demand',
          name: 'What pay rise does the crew union want?',
          alternateName: expect.arrayContaining(['union wage demand']),
          acceptedAnswer: {
            '@type': 'Answer',
            text: expect.stringMatching(/a pay rise of 6 percent\.\nSaid by the crew union$/),
          },
        },
      ]),
    });
    const read = readItems('faq.json', stdout);
    expect(read.ok && read.items).toHaveLength(10);
  });

  it('names the article that an answer is based on', async () => {
    const story = await copyStory();
    await story.edit(
      'story.yaml',
      'article:\n',
      'sources:\n- id: post\n  title: Ferries stand still\n  publisher: The Post\n  url: https://post.example/a\n  date: 2031-05-14\n',
    );
    const { stdout } = await runTyped(['knowledge', 'export', '--knowledge', story.folder]);
    const page: unknown = JSON.parse(stdout);
    const isBasedOn = [
      {
        '@type': 'NewsArticle',
        headline: 'Ferries stand still',
        url: 'https://post.example/a',
        datePublished: '2031-05-14',
        publisher: { '@type': 'Organization', name: 'The Post' },
      },
    ];
    expect(page).toMatchObject({
      mainEntity: expect.arrayContaining([
        expect.objectContaining({ acceptedAnswer: expect.objectContaining({ isBasedOn }) }),
      ]),
    });
  });

  it('prints claims with whose they are, and what the story contradicts', async () => {
    const { stdout } = await runTyped(['knowledge', 'export', '--format', 'claimreview', '--knowledge', STORY]);
    const reviews: unknown = JSON.parse(stdout);
    expect(reviews).toMatchObject({
      '@graph': expect.arrayContaining([
        expect.objectContaining({
          '@type': 'ClaimReview',
          claimReviewed: 'The crew union, led by Marta Quill, wants a pay rise of 6 percent.',
          itemReviewed: { '@type': 'Claim', author: [{ '@type': 'Organization', name: 'the crew union' }] },
          reviewRating: { '@type': 'Rating', alternateName: 'Reported as a claim, not rated' },
        }),
        expect.objectContaining({
          claimReviewed: 'The union wants a pay rise of 20 percent',
          reviewRating: { '@type': 'Rating', alternateName: 'The story tells otherwise' },
        }),
      ]),
    });
  });

  it('prints the live edition with when it changed and why', async () => {
    const file = join(await temporaryFolder(), 'factbox.db');
    const live = (): Promise<Ran> => runTyped(['knowledge', 'export', '--live'], { env: { DATABASE_FILE: file } });
    expect(await live()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^The store holds no edition yet: start the bot once/),
    });
    const now = (): Date => new Date('2031-05-16T09:00:00Z');
    const opened = await openDesk({ folder: STORY, english, now, store: createStore({ file }, now), log: SILENT });
    if (!opened.ok) throw new Error('the story is sound');
    const { desk } = opened;
    const proposal = await desk.propose({ kind: 'retire-card', id: 'strike-2019' });
    if (proposal.kind !== 'proposal') throw new Error(proposal.kind);
    await desk.publish(proposal, { author: 'Mara', reason: 'The year was wrong' });
    await desk.close();
    const page: unknown = JSON.parse((await live()).stdout);
    expect(page).toMatchObject({
      dateModified: '2031-05-16T09:00:00.000Z',
      correction: [
        { '@type': 'CorrectionComment', text: 'The year was wrong', dateCreated: '2031-05-16T09:00:00.000Z' },
      ],
    });
  });
});
