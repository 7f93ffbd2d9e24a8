import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/knowledge/article.js';
import { checkAgainstArticles } from '../../src/knowledge/check-article.js';
import { formatFault } from '../../src/model/fault.js';
import {
  parsedTexts,
  replaced,
  SOUND_CARDS,
  SOUND_REPAIRS,
  SOUND_STORY,
  SOUND_VOCABULARY,
} from '../support/knowledge-texts.js';

describe('checkAgainstArticles', () => {
  const ARTICLE = `the cellar of harbour library was flooded after a water main burst .
    director inès moreau said " the pipe gave way ". the town expects to spend 1 . 5 million crowns on it .
    the fire brigade was there for fourteen hours .`;
  const STORY = replaced(
    replaced(SOUND_STORY, 'ab'.repeat(32), fingerprint(ARTICLE)),
    'topics:',
    'notCited: [{ sentence: 4, reason: the hours matter to nobody }]\ntopics:',
  );

  function checkArticle(changes: Readonly<Record<string, string>> = {}, article = ARTICLE): string[] {
    const articles = new Map([['article', article]]);
    return checkAgainstArticles(parsedTexts({ 'story.yaml': STORY, ...changes }), articles).map(formatFault);
  }
  const inFlood = (part: string, by: string): string[] =>
    checkArticle({ 'cards/flood.yaml': replaced(SOUND_CARDS, part, by) });
  const inRepairs = (part: string, by: string): string[] =>
    checkArticle({ 'cards/repairs.yaml': replaced(SOUND_REPAIRS, part, by) });

  const HARBOUR = `  - { id: harbour-97, name: Harbour 97, kind: organisation, aliases: [harbour 97] }
sameMeaning:`;

  it('finds nothing where the cards keep to the article', () => {
    expect(checkArticle()).toEqual([]);
  });

  it('finds another article', () => {
    const faults = checkArticle({}, `${ARTICLE} `);
    expect(faults).toEqual([
      expect.stringMatching(
        /^story\.yaml:4:11: is not the article's, which is [0-9a-f]{64}: put that here, in quotation marks$/,
      ),
    ]);
  });

  it('finds a wrong number of sentences', () => {
    expect(checkArticle({ 'story.yaml': replaced(STORY, 'sentences: 4', 'sentences: 5') })).toEqual([
      'story.yaml:5:14: the article has 4 sentences: put that here',
    ]);
  });

  it('finds a sentence that no card cites and nothing excuses', () => {
    expect(checkArticle({ 'story.yaml': replaced(STORY, 'sentence: 4', 'sentence: 3') })).toEqual([
      'story.yaml:5:14: no card cites sentence 4 ("the fire brigade was there for …"), nor does notCited excuse it: write a card, or the reason in notCited',
    ]);
    expect(inRepairs('[3]', '[4]')).toContain(
      'story.yaml:5:14: no card cites sentence 3 ("the town expects to spend 1.5 …"), nor does notCited excuse it: write a card, or the reason in notCited',
    );
  });

  it.each([
    ['in digits where the article has digits', 'spend 1.5 million crowns'],
    ['written out', 'spend 1,500,000 crowns'],
    ['in words', 'spend one and a half million crowns'],
    ['of both things named', 'spend 1.5 million crowns; the two sides agree'],
    ['in the name of somebody or something', 'spend 1.5 million crowns, Harbour 97 says'],
  ])('knows a figure %s', (_, by) => {
    const named = replaced(SOUND_VOCABULARY, 'sameMeaning:', HARBOUR);
    const repairs = replaced(SOUND_REPAIRS, 'spend 1.5 million crowns', by);
    expect(checkArticle({ 'cards/repairs.yaml': repairs, 'vocabulary.yaml': named })).toEqual([]);
  });

  it.each([
    ['rounded', 'spend 2 million crowns', 'the figure 2 million'],
    ['in words', 'spend two million crowns', 'the figure two million'],
    ['from a sentence that it does not cite', 'spend fourteen crowns', 'the figure fourteen'],
    ['in digits from one it does not cite', 'spend 14 crowns', 'the figure 14'],
    ['of two things that nobody named', 'spend it in two years', 'the figure two'],
    ['in what is no name', 'spend 1.5 million crowns by 97', 'the figure 97'],
  ])('finds a figure that is not in the sentences cited: %s', (_, by, what) => {
    expect(inRepairs('spend 1.5 million crowns', by)).toEqual([
      `cards/repairs.yaml:11:11: ${what} does not stand in the sentences it cites: correct it, or cite the sentence where it stands`,
    ]);
  });

  it.each([
    ['the day before the article', 'on 4 February 2031', []],
    ['another day', 'on 3 February 2031', ['3', '2031']],
  ])('takes for “yesterday” %s: %s', (_, told, figures) => {
    const article = replaced(ARTICLE, 'the town expects', 'yesterday the town said it expects');
    const repairs = replaced(
      SOUND_REPAIRS,
      'spend 1.5 million crowns on the repairs',
      `spend so much, it said ${told}`,
    );
    expect(
      checkArticle(
        { 'cards/repairs.yaml': repairs, 'story.yaml': replaced(STORY, fingerprint(ARTICLE), fingerprint(article)) },
        article,
      ),
    ).toEqual(figures.map((figure) => expect.stringContaining(`the figure ${figure} does not stand`)));
  });

  it.each([
    ['other case', 'The PIPE gave way'],
    ['other spacing', 'the pipe  gave way'],
    ['a part of it', 'gave way'],
  ])('takes a quotation as verbatim: %s', (_, by) => {
    expect(inFlood('the pipe gave way', by)).toEqual([]);
  });

  it.each([
    ['another word', 'the pipe broke'],
    ['a word left out', 'the gave way'],
    ['a sentence that is not cited', 'the fire brigade was there'],
    ['a figure changed', 'the pipe gave way for 14'],
  ])('finds a quotation that is not verbatim: %s', (_, by) => {
    expect(inFlood('the pipe gave way', by)).toContain(
      `cards/flood.yaml:15:14: "${by}" does not stand in the sentences it cites: correct it, or cite the sentence where it stands`,
    );
  });

  it('reads quotations within an answer as well', () => {
    const answer = 'A water main burst, says Inès Moreau.';
    expect(inFlood(answer, 'Moreau said “the pipe gave way” that night.')).toEqual([]);
    expect(inFlood(answer, 'Moreau said "the pipe was old" that night.')).toEqual([
      'cards/flood.yaml:11:11: "the pipe was old" does not stand in the sentences it cites: correct it, or cite the sentence where it stands',
    ]);
  });

  describe('with several sources', () => {
    const WIRE = 'Firefighters worked for 14 hours . Nobody was hurt .';
    const { article, wire } = { article: fingerprint(ARTICLE), wire: fingerprint(WIRE) };
    const LISTED = STORY.replace(
      /article:\n.*\n.*\n/,
      `sources:
  - { id: gazette, publisher: The Gazette, date: 2031-02-05, sha256: ${article}, sentences: 4 }
  - { id: wire, date: 2031-02-05, sha256: ${wire}, sentences: 2 }
`,
    );
    const AT_HAND = { gazette: ARTICLE, wire: WIRE };

    function checkSources(sentences: string, articles: Readonly<Record<string, string>> = AT_HAND, story = LISTED) {
      const answer = 'The town expects to spend 1.5 million crowns after 14 hours of work.';
      const repairs = replaced(SOUND_REPAIRS, '[3]', sentences).replace(/answer: .*/, `answer: ${answer}`);
      const parsed = parsedTexts({ 'story.yaml': story, 'cards/repairs.yaml': repairs });
      return checkAgainstArticles(parsed, new Map(Object.entries(articles))).map(formatFault);
    }

    it('finds a figure in any sentence that is cited', () => {
      expect(checkSources('[3, wire 1, wire 2]')).toEqual([]);
      expect(checkSources('[3, wire 2]')).toEqual([
        'cards/repairs.yaml:11:11: the figure 14 does not stand in the sentences it cites: correct it, or cite the sentence where it stands',
        'story.yaml:5:120: no card cites sentence wire 1 ("Firefighters worked for 14 hours .…"), nor does notCited excuse it: write a card, or the reason in notCited'.replace(
          '.…',
          '. …',
        ),
      ]);
    });

    it('leaves a card alone that rests on a source which is not at hand', () => {
      expect(checkSources('[3, wire 2]', { gazette: ARTICLE })).toEqual([]);
    });

    it('finds another text of a source, at its place in the list', () => {
      const other = replaced(LISTED, wire, 'ef'.repeat(32));
      expect(checkSources('[3, wire 1, wire 2]', AT_HAND, other)).toEqual([
        expect.stringMatching(
          /^story\.yaml:5:\d+: is not the article's, which is [0-9a-f]{64}: put that here, in quotation marks$/,
        ),
      ]);
    });
  });
});
