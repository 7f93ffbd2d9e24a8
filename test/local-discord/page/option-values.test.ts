import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import {
  type Filled,
  findFault,
  ownChoices,
  readOption,
  valuesOf,
} from '../../../src/local-discord/page/option-values.js';

const FILE = { name: 'a.txt', contentType: 'text/plain', base64: 'eA==' };
const KNOWN = {
  people: [
    { id: '1', name: 'Ada' },
    { id: '2', name: 'Jun' },
    { id: '3', name: 'June' },
  ],
  roles: [{ id: '5', name: 'Moderators' }],
  channels: [{ id: '8', name: 'general' }],
};

const NAMED = { name: 'one', description: 'one' };
const TEXT: APIApplicationCommandBasicOption = { ...NAMED, type: ApplicationCommandOptionType.String };
const WHOLE: APIApplicationCommandBasicOption = { ...NAMED, type: ApplicationCommandOptionType.Integer };
const DECIMAL: APIApplicationCommandBasicOption = { ...NAMED, type: ApplicationCommandOptionType.Number };
const FLAG: APIApplicationCommandBasicOption = { ...NAMED, type: ApplicationCommandOptionType.Boolean };
const PERSON: APIApplicationCommandBasicOption = { ...NAMED, type: ApplicationCommandOptionType.User };
const ROLE: APIApplicationCommandBasicOption = { ...NAMED, type: ApplicationCommandOptionType.Role };
const EITHER: APIApplicationCommandBasicOption = { ...NAMED, type: ApplicationCommandOptionType.Mentionable };
const CHANNEL: APIApplicationCommandBasicOption = { ...NAMED, type: ApplicationCommandOptionType.Channel };
const FEW: APIApplicationCommandBasicOption = { ...WHOLE, min_value: 1, max_value: 9 };
const LONG: APIApplicationCommandBasicOption = { ...TEXT, min_length: 3 };
const UPLOAD: APIApplicationCommandBasicOption = { ...NAMED, type: ApplicationCommandOptionType.Attachment };
const COLOUR: APIApplicationCommandBasicOption = {
  ...NAMED,
  type: ApplicationCommandOptionType.String,
  choices: [{ name: 'Red', value: 'r' }],
};

describe('the value of a field', () => {
  it.each<[string, APIApplicationCommandBasicOption, Filled, unknown]>([
    ['text', TEXT, { text: ' who ' }, 'who'],
    ['a picked choice rather than its label', TEXT, { text: 'Ada', picked: { label: 'Ada', value: 'ada-1' } }, 'ada-1'],
    ['what was typed over a choice', TEXT, { text: 'Adam', picked: { label: 'Ada', value: 'ada-1' } }, 'Adam'],
    ['a whole number', WHOLE, { text: '-12' }, -12],
    ['a decimal', DECIMAL, { text: '1.5' }, 1.5],
    ['a number at its bound', FEW, { text: '9' }, 9],
    ['a picked no', FLAG, { text: 'False', picked: { label: 'False', value: false } }, false],
    ['a yes by another word', FLAG, { text: 'yes' }, true],
    ['a yes by its first letter', FLAG, { text: 'T' }, true],
    ['a typed no', FLAG, { text: 'false' }, false],
    ['somebody by name, though another name begins with it', PERSON, { text: 'jun' }, '2'],
    ['a role, with its sign', ROLE, { text: '@moderators' }, '5'],
    ['a role where people could be named, too', EITHER, { text: 'mod' }, '5'],
    ['a channel', CHANNEL, { text: '#general' }, '8'],
    ['a fixed choice by its label', COLOUR, { text: 'red' }, 'r'],
    ['a file', UPLOAD, { text: 'a.txt', file: FILE }, FILE],
  ])('%s', (_, option, filled, value) => {
    expect(readOption(option, filled, KNOWN)).toEqual({ ok: true, value });
  });

  it.each<[string, APIApplicationCommandBasicOption, string, string]>([
    ['a decimal where a whole number is wanted', WHOLE, '1.5', 'must be a whole number, not “1.5”'],
    ['no number', DECIMAL, 'many', 'must be a number, not “many”'],
    ['one beyond the bound', FEW, '10', 'must be at most 9'],
    ['one before the bound', FEW, '0', 'must be at least 1'],
    ['neither yes nor no', FLAG, 'maybe', 'cannot be “maybe”: choose True or False'],
    ['yes or no alike', FLAG, 'o', 'cannot be “o”: choose True or False'],
    ['several people alike', PERSON, 'ju', 'cannot be “ju”: choose Ada or Jun or June'],
    ['no channel here', CHANNEL, 'elsewhere', 'cannot be “elsewhere”: choose #general'],
    ['a text that is too short', LONG, 'hm', 'needs at least 3 characters'],
  ])('is none for %s', (_, option, text, why) => {
    expect(readOption(option, { text }, KNOWN)).toEqual({ ok: false, why });
    expect(valuesOf([option], new Map([['one', { text }]]), KNOWN)).toEqual({});
  });

  it.each([undefined, { text: ' ' }])('is none for a field with %o', (filled) => {
    expect(readOption(TEXT, filled, KNOWN)).toBeUndefined();
  });
});

describe('what keeps a command from being sent', () => {
  const two = { ...FLAG, name: 'two' };
  it.each<[string, Record<string, string>, string | undefined]>([
    ['an empty field', { two: 'yes' }, 'one needs a value.'],
    ['a wrong value', { one: 'who', two: 'maybe' }, 'two cannot be “maybe”: choose True or False.'],
    ['nothing where all is filled in', { one: 'who', two: 'yes' }, undefined],
    ['nothing where the empty field may be so', { one: 'who' }, undefined],
  ])('is %s', (_, texts, text) => {
    const filled = new Map(Object.entries(texts).map(([name, typed]) => [name, { text: typed }]));
    expect(findFault([TEXT, two], filled, KNOWN, ({ name }) => name === 'two')?.text).toBe(text);
  });
});

describe('what a field offers by itself', () => {
  it.each<[string, APIApplicationCommandBasicOption, string, string[]]>([
    ['yes and no', FLAG, '', ['True', 'False']],
    ['what was begun', FLAG, 'f', ['False']],
    ['what another word means', FLAG, 'ye', ['True']],
    ['people, those whose name begins so first', PERSON, 'n', ['Jun', 'June']],
    ['people and roles', EITHER, '', ['Ada', 'Jun', 'June', '@Moderators']],
    ['its fixed choices', COLOUR, '', ['Red']],
  ])('%s', (_, one, typed, labels) => {
    expect(ownChoices(one, typed, KNOWN)?.map(({ label }) => label)).toEqual(labels);
  });

  it('is nothing for free text', () => {
    expect(ownChoices(TEXT, '', KNOWN)).toBeUndefined();
  });
});
