import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { figuresOf, fingerprint, lettersOf } from '../../src/knowledge/article.js';

describe('fingerprint', () => {
  it('is the SHA-256 of the UTF-8 bytes', () => {
    expect(fingerprint('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(fingerprint('ó')).toBe(
      createHash('sha256')
        .update(Buffer.from([0xc3, 0xb3]))
        .digest('hex'),
    );
  });

  it.each([
    ['case', 'Abc'],
    ['a space at the end', 'abc '],
    ['a line end', 'abc\n'],
  ])('tells %s apart', (_, text) => {
    expect(fingerprint(text)).not.toBe(fingerprint('abc'));
  });
});

describe('lettersOf', () => {
  it.each([
    ['case and spacing', 'The  map room', 'the map room'],
    ['punctuation set apart', "the director ' s word .", "The director's word"],
    ['accents', 'Inès', 'ines'],
    ['quotation marks', '“gone”', '"gone"'],
  ])('does not see %s', (_, a, b) => {
    expect(lettersOf(a)).toBe(lettersOf(b));
  });

  it.each([
    ['another word', 'the map room', 'the book room'],
    ['another figure', '14 hours', '15 hours'],
    ['a plural', 'map', 'maps'],
  ])('sees %s', (_, a, b) => {
    expect(lettersOf(a)).not.toBe(lettersOf(b));
  });
});

describe('figuresOf', () => {
  it.each([
    ['digits and words are the same figure', 'fourteen of 14', ['14', '14']],
    ['a figure with a scale', '1.5 million litres', ['1500000']],
    ['the same in words', 'one and a half million litres', ['1500000']],
    ['thousands with and without comma', '4,000 or 4000', ['4000', '4000']],
    ['a score is two figures', 'nine to two, 9-2', ['9', '2', '9', '2']],
    ['an ordinal', 'the 7th of May', ['7']],
    ['"one" counts nothing', 'one of them', []],
    ['a word that only sounds like a figure', 'tend, often, height', []],
  ])('%s', (_, text, figures) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});
