import { describe, expect, it } from 'vitest';
import { checkSources } from '../../src/knowledge/check-sources.js';
import { parseKnowledge } from '../../src/knowledge/parse.js';
import { formatFault } from '../../src/model/fault.js';
import { knowledgeTexts, parsedTexts, replaced, SOUND_CARDS, SOUND_STORY } from '../support/knowledge-texts.js';

const GAZETTE = `{ id: gazette, date: 2031-02-05, sha256: ${'ab'.repeat(32)}, sentences: 4 }`;
const WIRE = `{ id: wire, date: 2031-02-05, sha256: ${'cd'.repeat(32)}, sentences: 2 }`;
const COPY = `{ id: copy, date: 2031-02-05, sha256: ${'ef'.repeat(32)}, sentences: 2, sameAs: wire }`;

function storyOf(...sources: string[]): string {
  return SOUND_STORY.replace(/article:\n.*\n.*\n/, `sources:\n${sources.map((one) => `  - ${one}\n`).join('')}`);
}

/** What is wrong with a card that cites these. */
function faultsOf(cited: string, story = storyOf(GAZETTE, WIRE, COPY)): string[] {
  const cards = replaced(SOUND_CARDS, 'sentences: [1, 2]', cited);
  const parsed = parsedTexts({ 'story.yaml': story, 'cards/flood.yaml': cards });
  const faults: string[] = [];
  checkSources(parsed.knowledge, (part, path, message) => {
    faults.push(formatFault({ ...parsed.locate(part, path), message }));
  });
  return faults;
}

describe('checkSources', () => {
  it.each([
    ['of the first source', 'sentences: [1, 4]'],
    ['of others', 'sentences: [wire 2, copy 1, gazette 4]'],
    [
      'on two sides',
      'sentences: [1, wire 1]\n  accounts: [{ says: it rained, sources: [gazette] }, { says: it did not, sources: [wire] }]',
    ],
  ])('finds nothing in sentences %s', (_, cited) => {
    expect(faultsOf(cited)).toEqual([]);
  });

  it.each([
    [
      'a sentence beyond the first',
      '[5]',
      '16:15: the article has 4 sentences only: take the number out, or correct how many it has',
    ],
    [
      'a sentence beyond another',
      '[1, wire 3]',
      '16:18: wire has 2 sentences only: take the number out, or correct how many it has',
    ],
    [
      'an unknown source',
      '[wire 1, radio 1]',
      '16:23: there is no source "radio" in story.yaml, only gazette, wire, copy: write one of these, or add it there',
    ],
  ])('finds %s', (_, sentences, fault) => {
    expect(faultsOf(`sentences: ${sentences}`)).toEqual([`cards/flood.yaml:${fault}`]);
  });

  it.each([
    [
      'a side of a source that is not cited',
      '[gazette]',
      '[copy]',
      ['the card cites no sentence of "copy"', 'say on which side wire stands, or cite it no longer'],
    ],
    ['a source on both sides', '[gazette, wire]', '[wire]', ['"wire" stands on another side, too']],
    [
      'a source on no side',
      '[gazette]',
      '[gazette]',
      ['"gazette" stands on another side, too', 'say on which side wire stands, or cite it no longer'],
    ],
  ])('finds %s', (_, one, other, faults) => {
    const accounts = `accounts: [{ says: it rained, sources: ${one} }, { says: it did not, sources: ${other} }]`;
    expect(faultsOf(`sentences: [1, wire 1]\n  ${accounts}`)).toEqual(
      faults.map((fault) => expect.stringMatching(new RegExp(`^cards/flood\\.yaml:17:\\d+: ${fault}$`))),
    );
  });

  it.each([
    ['an id that is taken', [GAZETTE, GAZETTE], '5:11: the id "gazette" is taken: write another'],
    [
      'a copy of nothing',
      [GAZETTE, COPY],
      '5:131: there is no other source "wire": write the id of one of gazette, copy',
    ],
    [
      'a copy of itself',
      [GAZETTE, replaced(COPY, 'sameAs: wire', 'sameAs: copy')],
      '5:131: there is no other source "copy": write the id of one of gazette, copy',
    ],
    [
      'a copy of a copy',
      [GAZETTE, WIRE, COPY, replaced(COPY, 'id: copy', 'id: third').replace('sameAs: wire', 'sameAs: copy')],
      '7:132: "copy" is itself the same as wire: name that one',
    ],
  ])('finds %s', (_, sources, fault) => {
    expect(faultsOf('sentences: [1]', storyOf(...sources))).toEqual([`story.yaml:${fault}`]);
  });
});

describe('a story', () => {
  it.each([
    ['with neither an article nor sources', SOUND_STORY.replace(/article:\n.*\n.*\n/, ''), 'sources: is missing'],
    ['with both', `${SOUND_STORY}sources: [${GAZETTE}]\n`, 'article: is one of the sources: list it there'],
    ['with no source', storyOf().replace('sources:', 'sources: []'), 'sources: has to have at least 1 entry'],
    ['with an id like a number', storyOf(replaced(GAZETTE, 'gazette', '"7"')), 'must be lower-case words'],
    [
      'with an address that is none',
      storyOf(replaced(GAZETTE, 'date:', 'url: gazette.example, date:')),
      'has to be an address',
    ],
    [
      'with an address of another kind',
      storyOf(replaced(GAZETTE, 'date:', 'url: "javascript:x", date:')),
      'has to be an address',
    ],
  ])('%s is at fault', (_, story, fault) => {
    const read = parseKnowledge(knowledgeTexts({ 'story.yaml': story }));
    expect(read.ok ? [] : read.faults.map(formatFault)).toEqual([expect.stringContaining(fault)]);
  });

  it('with its one article is one with a source of that day', () => {
    const { story } = parsedTexts({}).knowledge;
    expect(story.sources).toEqual([{ id: 'article', date: '2031-02-05', sha256: 'ab'.repeat(32), sentences: 4 }]);
  });
});
