import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { type Filled, ownChoices, valuesOf } from '../../../src/local-discord/page/option-values.js';

const FILE = { name: 'a.txt', contentType: 'text/plain', base64: 'eA==' };
const PEOPLE = [
  { id: '1', name: 'Ada' },
  { id: '2', name: 'Jun' },
];

const NAMED = { name: 'one', description: 'one' };
const TEXT: APIApplicationCommandBasicOption = { ...NAMED, type: ApplicationCommandOptionType.String };
const WHOLE: APIApplicationCommandBasicOption = { ...NAMED, type: ApplicationCommandOptionType.Integer };
const DECIMAL: APIApplicationCommandBasicOption = { ...NAMED, type: ApplicationCommandOptionType.Number };
const FLAG: APIApplicationCommandBasicOption = { ...NAMED, type: ApplicationCommandOptionType.Boolean };
const PERSON: APIApplicationCommandBasicOption = { ...NAMED, type: ApplicationCommandOptionType.User };
const UPLOAD: APIApplicationCommandBasicOption = { ...NAMED, type: ApplicationCommandOptionType.Attachment };
const COLOUR: APIApplicationCommandBasicOption = {
  ...NAMED,
  type: ApplicationCommandOptionType.String,
  choices: [{ name: 'Red', value: 'r' }],
};

describe('the value of a field', () => {
  it.each<[string, APIApplicationCommandBasicOption, Filled, unknown]>([
    ['text', TEXT, { text: ' who ' }, 'who'],
    ['no text', TEXT, { text: ' ' }, undefined],
    ['a picked choice rather than what it is called', TEXT, { text: 'Ada', picked: 'ada-1' }, 'ada-1'],
    ['a whole number', WHOLE, { text: '-12' }, -12],
    ['a decimal where a whole number is wanted', WHOLE, { text: '1.5' }, undefined],
    ['a decimal', DECIMAL, { text: '1.5' }, 1.5],
    ['no number', DECIMAL, { text: 'many' }, undefined],
    ['a picked no', FLAG, { text: 'False', picked: false }, false],
    ['a yes that was typed, not picked', FLAG, { text: 'yes' }, undefined],
    ['a picked person', PERSON, { text: 'Ada', picked: '1' }, '1'],
    ['a name that was typed, not picked', PERSON, { text: 'Ada' }, undefined],
    ['a file', UPLOAD, { text: 'a.txt', file: FILE }, FILE],
  ])('%s', (_, option, filled, value) => {
    expect(valuesOf([option], new Map([['one', filled]])).one).toEqual(value);
  });

  it('is none for a field nobody touched', () => {
    expect(valuesOf([TEXT], new Map())).toEqual({});
  });
});

describe('what a field offers by itself', () => {
  it.each<[string, APIApplicationCommandBasicOption, string, string[]]>([
    ['yes and no', FLAG, '', ['True', 'False']],
    ['what was begun', FLAG, 'f', ['False']],
    ['people', PERSON, 'ad', ['Ada']],
    ['its fixed choices', COLOUR, '', ['Red']],
  ])('%s', (_, one, typed, labels) => {
    expect(ownChoices(one, typed, PEOPLE)?.map(({ label }) => label)).toEqual(labels);
  });

  it('is nothing for free text', () => {
    expect(ownChoices(TEXT, '', PEOPLE)).toBeUndefined();
  });
});
