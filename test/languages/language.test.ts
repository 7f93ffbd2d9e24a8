import { describe, expect, it } from 'vitest';
import { createLanguage, ENGLISH } from '../../src/languages/language.js';

describe('a language', () => {
  it.each([
    ['en', 'en', 'The story does not say.'],
    ['de', 'de', 'Dazu sagt die Nachricht nichts.'],
    ['eo', 'en', 'The story does not say.'],
    ['', 'en', 'The story does not say.'],
    ['constructor', 'en', 'The story does not say.'],
  ])('is the one asked for, or English: %s', (asked, code, said) => {
    const language = createLanguage(asked);
    expect([language.code, language.t('notSaid')]).toEqual([code, said]);
  });

  it('puts values in their places, as they are', () => {
    expect(ENGLISH.t('saidBy', { names: '{/ask} $& {names}' })).toBe('Said by {/ask} $& {names}');
    // @ts-expect-error: a value is missing
    expect(ENGLISH.t('saidBy', {})).toBe('Said by {names}');
    // @ts-expect-error: there is no such value
    expect(ENGLISH.t('saidBy', { names: 'Ada', by: 'x' })).toBe('Said by Ada');
  });

  it.each([
    ['en', 1, '1 more statement is not shown.'],
    ['en', 2, '2 more statements are not shown.'],
    ['ru', 1, 'Ещё 1 утверждение не показано.'],
    ['ru', 3, 'Ещё 3 утверждения не показаны.'],
    ['ru', 11, 'Ещё 11 утверждений не показаны.'],
    ['ja', 1, 'ほかの1件は表示していません。'],
  ])('has the form of the number: %s, %i', (code, count, said) => {
    expect(createLanguage(code).t('moreStatements', { count })).toBe(said);
  });

  it.each([
    ['en', 'Ada, Bo and Cy', '2 seconds', '/topics'],
    ['de', 'Ada, Bo und Cy', '2 Sekunden', '/themen'],
    ['ja', 'Ada、Bo、Cy', '2 秒', '/トピック'],
  ])('lists, counts and names commands in its own way: %s', (code, names, wait, topics) => {
    const language = createLanguage(code);
    expect(language.list(['Ada', 'Bo', 'Cy'])).toBe(names);
    expect(language.duration(2, 'second')).toBe(wait);
    expect(language.command('topics')).toBe(topics);
    expect(language.t('oneStory')).toContain(topics);
  });

  it('names commands as they can be clicked, where that is known', () => {
    const language = createLanguage('de', (name) => (name === 'topics' ? '</topics:7>' : undefined));
    expect(language.t('oneStory')).toContain('</topics:7>');
    expect(language.t('commandGone')).toContain('/hilfe');
  });
});
