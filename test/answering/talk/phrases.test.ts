import { describe, expect, it } from 'vitest';
import { createPhraseBook, joinClauses, phrasesAt, phrasesOf } from '../../../src/answering/talk/phrases.js';

describe('phrasesAt', () => {
  it.each([
    ['a word', 'hi', 'hi there', [1]],
    ['either word', 'hi|hello there', 'hello there', [2]],
    ['another word', 'hi|hello there', 'hey there', []],
    ['a word or none, the longest first', 'thanks [bot|mate]', 'thanks mate', [2, 1]],
    ['none at the start', '[oh] thanks', 'thanks', [1]],
    ['any one word', 'weather in _ today', 'weather in london today', [4]],
    ['any one word is no two', 'weather in _ today', 'weather in new york today', []],
    ['a number', '# plus #', '2 plus 2', [3]],
    ['a number is no word', '# plus #', '2 plus two', []],
    ['whatever follows', 'write a poem *', 'write a poem about the sea', [6]],
    ['the start of a clause', '^ help', 'please, help', []],
    ['its end', 'what is the point $', 'what is the point, tell me', [4]],
    ['not its end', 'what is the point $', 'what is the point of it', []],
    ['a word or the end of the clause', 'we are trapped here|$', 'we are trapped', [3]],
    ['a few words between', 'i ~ to die', 'i am ready to die', [5]],
    ['no other person between', 'i ~ to die', 'i think he wants to die', []],
    ['no other clause between', 'i ~ to die', 'i wonder, ready to die', []],
    ['no more than a few', 'i ~ to die', 'i am at long last now ready to die', []],
  ])('%s: %s in "%s"', (_, phrase, text, ends) => {
    const clauses = joinClauses(text.split(', ').map((clause) => clause.split(' ')));
    expect(phrasesAt(createPhraseBook([['talk', phrase]]), clauses, 0).map(({ end }) => end)).toEqual(ends);
  });
});

describe('phrasesOf', () => {
  const book = createPhraseBook([
    ['thanks', 'thanks\nthanks a lot'],
    ['greeting', 'a\nhi'],
    ['opener', 'and'],
  ]);

  it.each([
    ['one phrase', 'thanks', ['thanks']],
    ['several', 'hi and thanks', ['greeting', 'opener', 'thanks']],
    ['the longest first', 'thanks a lot', ['thanks']],
    ['a shorter one where the longest leaves a word over', 'thanks a', ['thanks', 'greeting']],
    ['a word left over', 'thanks friend', undefined],
    ['an end that is none', 'thanks and', undefined],
  ])('%s', (_, text, about) => {
    expect(phrasesOf(book, joinClauses([text.split(' ')]), (one) => one !== 'opener')).toEqual(about);
  });

  it('nothing at all', () => {
    expect(phrasesOf(book, joinClauses([]), () => true)).toBeUndefined();
  });
});
