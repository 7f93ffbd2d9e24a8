import { describe, expect, it } from 'vitest';
import { TRANSLATIONS } from '../../src/languages/language.js';
import { en } from '../../src/languages/phrases/en.js';
import type { Forms, Translation } from '../../src/languages/phrases/translation.js';

const ENGLISH: Translation = en;
const OTHERS = [...TRANSLATIONS].filter(([code]) => code !== 'en');

/** Every text by its way through the file; of a form by number, that of each plural. */
function textsOf(translation: Translation): Map<string, string> {
  const texts = new Map<string, string>();
  const add = (value: unknown, way: string): void => {
    if (typeof value === 'string') texts.set(way, value);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) add(inner, `${way}/${key}`);
  };
  add(translation, '');
  return texts;
}

const placesIn = (text: string): string[] => (text.match(/\{[^}]*\}?|\}/g) ?? []).sort();

/** What is wrong with the places of a phrase, held against English; a form by number may do without the number. */
function wrongPlaces(english: string | Forms, other: string | Forms): string[] {
  const model = typeof english === 'string' ? english : english.other;
  const texts = typeof other === 'string' ? [other] : Object.values(other);
  const needed = placesIn(model).filter((place) => place !== '{count}');
  return texts.filter((text) => `${placesIn(text).filter((place) => place !== '{count}')}` !== `${needed}`);
}

it('are of English and ten other languages, in that order', () => {
  expect([...TRANSLATIONS.keys()]).toEqual(['en', 'es', 'pt', 'fr', 'de', 'ru', 'tr', 'pl', 'it', 'ja', 'ko']);
});

it('what a language lacks does not compile', () => {
  const { notSaid, ...others } = en.phrases;
  expect(notSaid).toBeDefined();
  // @ts-expect-error: a phrase is missing
  const lacking: Translation['phrases'] = others;
  expect(lacking).not.toHaveProperty('notSaid');
});

describe.each([...TRANSLATIONS])('%s', (code, translation) => {
  const texts = textsOf(translation);

  it('has the places of the English phrases, no fewer and no more', () => {
    const wrong = Object.entries(translation.phrases).flatMap(([key, phrase]) => {
      const model = Object.entries(ENGLISH.phrases).find(([name]) => name === key)?.[1];
      return model === undefined ? [key] : wrongPlaces(model, phrase);
    });
    expect(wrong).toEqual([]);
  });

  it('leads to commands that there are', () => {
    const commands = [...texts.values()].flatMap((text) =>
      [...text.matchAll(/\{\/([^}]*)\}/g)].map(([, name]) => name),
    );
    expect(commands.filter((name) => !Object.keys(en.commands).includes(name ?? ''))).toEqual([]);
  });

  it('has a form for each plural of whole numbers', () => {
    const rules = new Intl.PluralRules(code);
    const plurals = new Set(Array.from({ length: 200 }, (_, number) => rules.select(number)));
    const forms = Object.values(translation.phrases).filter((phrase) => typeof phrase !== 'string');
    const lacking = forms.filter((phrase) => [...plurals].some((plural) => !(plural in phrase)));
    expect(lacking).toEqual([]);
    expect(forms.length).toBeGreaterThan(0);
  });

  it('keeps to Discord’s limits', () => {
    const { commands, messageCommands, buttons, labels, hints } = translation;
    const over = (values: readonly string[], most: number): string[] =>
      values.filter((value) => value.length > most || value.trim() !== value || value === '');
    const names = Object.values(commands).map(({ name }) => name);
    expect(over(names, 32)).toEqual([]);
    expect(names.filter((name) => !/^[-_'\p{L}\p{N}]+$/u.test(name) || name !== name.toLowerCase())).toEqual([]);
    const descriptions = Object.values(commands).map(({ description }) => description);
    expect(over(descriptions, 100)).toEqual([]);
    expect(over(Object.values(messageCommands), 32)).toEqual([]);
    expect(over(Object.values(buttons), 80)).toEqual([]);
    expect(over(Object.values(labels), 45)).toEqual([]);
    expect(over(Object.values(hints), 100)).toEqual([]);
  });

  it('has a name of its own for each command, and for each option of one', () => {
    const commandOf = (key: string): string => key.split(' ').slice(0, -1).join(' ');
    const named = Object.entries(translation.commands).map(([key, { name }]) => `${commandOf(key)} ${name}`);
    expect(new Set(named).size).toBe(Object.keys(en.commands).length);
  });
});

it.each(OTHERS)('%s leaves no sentence in English', (_, translation) => {
  const english = textsOf(ENGLISH);
  const left = [...textsOf(translation)].filter(([way, text]) => / .* /.test(text) && english.get(way) === text);
  expect(left).toEqual([]);
});

describe('places', () => {
  it.each<[string, string | Forms, string | Forms, number]>([
    ['the same', 'a {x} {/ask}', '{/ask} b {x}', 0],
    ['one missing', 'a {x}', 'b', 1],
    ['one too many', 'a', 'b {x}', 1],
    ['one twice', 'a {x}', '{x} b {x}', 1],
    ['one misspelt', 'a {x}', 'b {X}', 1],
    ['one that is not closed', 'a {x}', 'b {x', 1],
    ['another command', 'a {/ask}', 'b {/help}', 1],
    ['a number left out of a form', { other: '{count} {x}' }, { one: 'b {x}', other: '{x} {count}' }, 0],
    ['one missing in a form', { other: '{count} {x}' }, { one: '{count}', other: '{x} {count}' }, 1],
  ])('are told apart: %s', (_, english, other, wrong) => {
    expect(wrongPlaces(english, other)).toHaveLength(wrong);
  });
});

it('every language is another one', () => {
  const declines = OTHERS.map(([, { phrases }]) => phrases.notSaid);
  expect(new Set(declines).size).toBe(OTHERS.length);
});
