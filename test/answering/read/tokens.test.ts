import { describe, expect, it } from 'vitest';
import { fold, tokenise } from '../../../src/answering/read/tokens.js';

const texts = (text: string): string[] => tokenise(text).map((token) => token.text);

describe('tokenise', () => {
  it.each([
    ['a possessive belongs to no word', "Netanyahu's office", ['netanyahu', 'office']],
    ['so does a plural possessive', "the hostages' families", ['the', 'hostages', 'families']],
    ['a contraction is opened, so that "not" is seen', "didn't it", ['did', 'not', 'it']],
    ['curly quotation marks are plain ones', 'didn’t', ['did', 'not']],
    ...['didn´t', 'didn′t', 'didn＇t', 'didn`t', 'didn‛t'].map((text): [string, string, string[]] => [
      `whatever stands for an apostrophe: ${text}`,
      text,
      ['did', 'not'],
    ]),
    ['chat spellings are written out', 'y r ppl there', ['why', 'are', 'people', 'there']],
    ['accents do not matter', 'António', ['antonio']],
    ['wide letters are letters', 'ＵＳ', ['us']],
    ['small capitals are letters', 'ᴡʜᴏ ɪꜱ ʙʟɪɴᴋᴇɴ', ['who', 'is', 'blinken']],
    ['so are bold ones', '𝐰𝐡𝐨 𝔀𝓱𝓸', ['who', 'who']],
    ['in circles and squares', 'ⓦⓗⓞ 🅦🅗🅞 🆆🅷🅾', ['who', 'who', 'who']],
    ['letters of other languages are those beside them', 'Søren Łukasz Straße', ['soren', 'lukasz', 'strasse']],
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
    ['wich side won', 'which side won'],
    ['waht is it', 'what is it'],
    ['wen was it', 'when was it'],
    ['wher is teh ship', 'where is the ship'],
    ['were is the ship', 'where is the ship'],
    ['ok so were is the ship', 'ok so where is the ship'],
    ['hwo many', 'how many'],
    ['hwo said it', 'who said it'],
    ['how meny', 'how many'],
    ['who many boats sank', 'how many boats sank'],
    ['wil it end', 'will it end'],
    ['dose the ship sail', 'does the ship sail'],
    ['how dose it work', 'how does it work'],
    ['dosent it', 'does not it'],
    ['whoooo and whyyy', 'who and why'],
    ['wdym', 'what do you mean'],
    ['smth happend bcuz of it', 'something happened because of it'],
    ['is it tmrw', 'is it tomorrow'],
    ['b4 2day', 'before today'],
    ['did some1 go w/o it', 'did some one go without it'],
    ['goverment', 'government'],
    ['the helth minster', 'the helth minister'],
  ])('knows what is meant by "%s"', (text, meant) => {
    expect(texts(text).join(' ')).toBe(meant);
  });

  it.each([
    ['a surname', 'Premier Wen met Wil'],
    ['a church', 'at York Minster'],
    ['a dose', 'what dose the children had'],
    ['which dose', 'which dose worked'],
    ['a verb', 'the boats were late'],
    ['a verb at the start', 'were the boats late'],
    ['a relative clause', 'the man who many saw'],
    ['a road', 'on the B4 at noon'],
    ['a double letter', 'will see the committee'],
    ['a sound that is no word of grammar', 'brrr'],
  ])('leaves what is no mistyping: %s: %s', (_, text) => {
    expect(texts(text).join(' ')).toBe(text.toLowerCase().replace('b4', 'b 4'));
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
