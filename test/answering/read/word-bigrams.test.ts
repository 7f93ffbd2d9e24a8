import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../src/answering/read/tokens.js';
import { wordGramsOf } from '../../../src/answering/read/word-bigrams.js';

describe('wordGramsOf', () => {
  it.each([
    [
      'stems, neighbours and the opening',
      'Which maps burned',
      ['which', 'map', 'burn', '^ which', 'which map', 'map burn'],
    ],
    ['grammar words too', 'who is it', ['who', 'is', 'it', '^ who', 'who is', 'is it']],
    ['each once', 'no no no', ['no', '^ no', 'no no']],
    ['numbers as numbers', '14 of 15', ['=14', 'of', '=15', '^ =14', '=14 of', 'of =15']],
    ['nothing of nothing', '', []],
  ])('gives %s', (_, text, grams) => {
    expect(wordGramsOf(tokenise(text)).sort()).toEqual([...grams].sort());
  });
});
