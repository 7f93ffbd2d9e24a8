import { describe, expect, it } from 'vitest';
import { fold, tokenise } from '../../../src/answering/read/tokens.js';

const texts = (text: string): string[] => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it.each([
    ['a possessive belongs to no word', "Netanyahu's office", ['netanyahu', 'office']],
    ['so does a plural possessive', "the hostages' families", ['the', 'hostages', 'families']],
    ['a contraction is opened, so that "not" is seen', "didn't it", ['did', 'not', 'it']],
    ['curly quotation marks are plain ones', 'didn’t', ['did', 'not']],
    ['chat spellings are written out', 'y r ppl there', ['why', 'are', 'people', 'there']],
    ['accents do not matter', 'António', ['antonio']],
    ['wide letters are letters', 'ＵＳ', ['us']],
    ['half a contraction is a word', "n't", ['nt']],
    ['a hyphen parts words', '40-hostage deal', ['40', 'hostage', 'deal']],
    ['an emoji is no word', '😂🔥 ok', ['ok']],
    ["Discord's own emoji and mentions are no words", '<:siren:123456789012345678> hi <@!42>', ['hi']],
    ['nor are tags', '<b>vote</b> <script src="x">', ['vote']],
    ['but what is less or greater is', 'is 5 < 10 and 10 > 5', ['is', '5', '10', 'and', '10', '5']],
    ['nothing gives nothing', '???', []],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each([
    ['1,200', '1200'],
    ['1.5 million', '1500000'],
    ['1.5m', '1500000'],
    ['one and a half million', '1500000'],
    ['100k', '100000'],
    ['100,000', '100000'],
    ['fourteen', '14'],
    ['thirty-three', '33'],
    ['twenty-one', '21'],
    ['five hundred thousand', '500000'],
    ['one hundred and thirty', '130'],
    ['two hundred', '200'],
    ['7th', '7'],
  ])('reads the figure %s', (text, figure) => {
    expect(tokenise(text)).toMatchObject([{ text: figure, isNumber: true }]);
  });

  it.each([
    ['two figures side by side stay two', '40 800', ['40', '800']],
    ['"one" alone counts nothing', 'no one', ['no', 'one']],
    ['"hundred" without a number counts nothing', 'hundreds', ['hundreds']],
    ['a list is no sum', '14 and 15', ['14', 'and', '15']],
    ['nor is one of round figures', '100 and 200', ['100', 'and', '200']],
    ['nor are figures side by side', 'in 2000 14 came', ['in', '2000', '14', 'came']],
    ['a round figure before "one"', 'of 20 one left', ['of', '20', 'one', 'left']],
    ['a hundred and then no number', 'two hundred and more', ['200', 'and', 'more']],
    ['a date is no number', '26.3.2024', ['26.3.2024']],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('reads no more of an endless text than a question needs', () => {
    expect(tokenise('war '.repeat(5_000)).length).toBeLessThanOrEqual(120);
  });
});

describe('fold', () => {
  it('makes lone surrogates and combining marks harmless', () => {
    expect(fold('Z͑ͫ\ud800A')).toContain('a');
  });
});
