import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalDiscord, type LocalDiscord } from '../../src/local-discord/index.js';
import { TRIAL_IDS, TRIAL_WORLD } from '../../src/trial/world.js';
import { call } from '../support/discord-client.js';

let discord: LocalDiscord;
beforeAll(async () => {
  discord = await createLocalDiscord({ world: TRIAL_WORLD });
});
afterAll(() => discord.close());

const letters = (count: number): string => 'x'.repeat(count);
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const row = (...components: object[]): object => ({ type: 1, components });
const button = (id: string, more: object = {}): object => ({ type: 2, style: 2, label: 'Go', custom_id: id, ...more });
const option = (value: string): object => ({ label: value, value });
const menu = (options: object[]): object => ({ type: 3, custom_id: 'menu', options });

describe('a message', () => {
  it.each([
    ['content as long as can be', { content: letters(2_000) }],
    ['content counted in characters, not in code units', { content: '🙂'.repeat(2_000) }],
    ['an embed alone', { embeds: [{ title: letters(256) }] }],
    [
      'embeds of 6000 characters together',
      { embeds: [{ description: letters(4_000) }, { description: letters(2_000) }] },
    ],
    ['five rows', { content: 'x', components: many(5, (index) => row(button(`b${index}`))) }],
    ['five buttons in a row', { content: 'x', components: [row(...many(5, (index) => button(`b${index}`)))] }],
    ['a button label of 80', { content: 'x', components: [row(button('b', { label: letters(80) }))] }],
    [
      'a link button',
      { content: 'x', components: [row({ type: 2, style: 5, label: 'Go', url: 'https://example.org' })] },
    ],
    ['25 options', { content: 'x', components: [row(menu(many(25, (index) => option(`o${index}`))))] }],
    ['keys that Discord does not know', { content: 'x', embedz: 1 }],
    ['nulls where nothing is meant', { content: 'x', embeds: null, components: null, allowed_mentions: null }],
  ])('is taken: %s', async (_reason, body) => {
    expect(await call(discord, 'POST', `/channels/${TRIAL_IDS.home.general}/messages`, body)).toMatchObject({
      status: 200,
    });
  });

  it.each([
    ['content too long', { content: letters(2_001) }, 'content', 'BASE_TYPE_MAX_LENGTH'],
    ['content that is no text', { content: 5 }, 'content', 'STRING_TYPE_CONVERT'],
    ['an embed title too long', { embeds: [{ title: letters(257) }] }, 'embeds.0.title', 'BASE_TYPE_MAX_LENGTH'],
    [
      'an empty field name',
      { embeds: [{ fields: [{ name: '', value: 'x' }] }] },
      'embeds.0.fields.0.name',
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a field with no value',
      { embeds: [{ fields: [{ name: 'x' }] }] },
      'embeds.0.fields.0.value',
      'BASE_TYPE_REQUIRED',
    ],
    ['11 embeds', { embeds: many(11, () => ({ title: 'x' })) }, 'embeds', 'BASE_TYPE_MAX_LENGTH'],
    [
      'embeds of 6001 characters together',
      { embeds: [{ description: letters(4_000) }, { description: letters(2_001) }] },
      'embeds',
      'MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['a colour that is a name', { embeds: [{ color: 'red' }] }, 'embeds.0.color', 'NUMBER_TYPE_COERCE'],
    [
      'six rows',
      { content: 'x', components: many(6, (index) => row(button(`b${index}`))) },
      'components',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'six buttons in a row',
      { content: 'x', components: [row(...many(6, (index) => button(`b${index}`)))] },
      'components.0.components',
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['an empty row', { content: 'x', components: [row()] }, 'components.0.components', 'BASE_TYPE_BAD_LENGTH'],
    [
      'a menu beside a button',
      { content: 'x', components: [row(menu([option('a')]), button('b'))] },
      'components.0.components',
      'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'a custom_id used twice',
      { content: 'x', components: [row(button('b')), row(button('b'))] },
      'components.1.components.0.custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a custom_id too long',
      { content: 'x', components: [row(button(letters(101)))] },
      'components.0.components.0.custom_id',
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a label too long',
      { content: 'x', components: [row(button('b', { label: letters(81) }))] },
      'components.0.components.0.label',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a button of no style there is',
      { content: 'x', components: [row(button('b', { style: 9 }))] },
      'components.0.components.0.style',
      'UNION_TYPE_CHOICES',
    ],
    [
      'a button with nothing on it',
      { content: 'x', components: [row({ type: 2, style: 2, custom_id: 'b' })] },
      'components.0.components.0.label',
      'BUTTON_COMPONENT_INVALID_LABEL',
    ],
    [
      '26 options',
      { content: 'x', components: [row(menu(many(26, (index) => option(`o${index}`))))] },
      'components.0.components.0.options',
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an option value used twice',
      { content: 'x', components: [row(menu([option('a'), option('a')]))] },
      'components.0.components.0.options.1.value',
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    ['a button with no row', { content: 'x', components: [button('b')] }, 'components.0.type', 'BASE_TYPE_CHOICES'],
    [
      'users both parsed and listed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'allowed_mentions',
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      'a reply to a message that is not there',
      { content: 'x', message_reference: { message_id: '1' } },
      'message_reference',
      'MESSAGE_REFERENCE_UNKNOWN_MESSAGE',
    ],
  ])('is refused: %s', async (_reason, body, path, code) => {
    const refused = await call(discord, 'POST', `/channels/${TRIAL_IDS.home.general}/messages`, body);
    expect(refused).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    expect(refused).toHaveProperty(`body.errors.${path}._errors.0.code`, code);
  });

  it.each([
    ['nothing at all', {}],
    ['only blanks', { content: ' \n ' }],
    ['empty lists', { embeds: [], components: [] }],
  ])('is refused as empty: %s', async (_reason, body) => {
    expect(await call(discord, 'POST', `/channels/${TRIAL_IDS.home.general}/messages`, body)).toMatchObject({
      status: 400,
      body: { code: 50006 },
    });
  });

  it('is refused with all its faults at once', async () => {
    const body = { content: letters(2_001), embeds: [{ title: letters(257), description: letters(4_097) }] };
    expect(await call(discord, 'POST', `/channels/${TRIAL_IDS.home.general}/messages`, body)).toMatchObject({
      body: {
        errors: {
          content: { _errors: [{ message: 'Must be 2000 or fewer in length.' }] },
          embeds: { 0: { title: { _errors: [{}] }, description: { _errors: [{}] } } },
        },
      },
    });
  });
});

const command = (more: object = {}): object => ({ name: 'try', description: 'Try it', ...more });
const text = (name: string, more: object = {}): object => ({ type: 3, name, description: 'A text', ...more });

describe('a command', () => {
  it.each([
    ['with options', command({ options: [text('a', { required: true }), text('b')] })],
    ['with a subcommand', command({ options: [{ type: 1, name: 'sub', description: 'x', options: [text('a')] }] })],
    ['of a message menu', { name: 'Check this', type: 3, name_localizations: { fr: 'Vérifier ceci' } }],
    [
      'in other languages',
      command({
        name_localizations: { ja: '試す', 'pt-BR': 'tentar', ko: null },
        description_localizations: { ja: letters(100) },
        options: [text('a', { name_localizations: { de: 'ä' }, description_localizations: { de: 'x' } })],
      }),
    ],
    [
      'with 25 choices',
      command({ options: [text('a', { choices: many(25, (i) => ({ name: `${i}`, value: `${i}` })) })] }),
    ],
  ])('is taken: %s', async (_reason, body) => {
    const { status } = await call(discord, 'POST', `/applications/${TRIAL_IDS.application}/commands`, body);
    expect([200, 201]).toContain(status);
  });

  it.each([
    ['a name in capitals', command({ name: 'Try' }), 'name', 'APPLICATION_COMMAND_INVALID_NAME'],
    [
      'a name in capitals in another language',
      command({ name_localizations: { de: 'Ärger' } }),
      'name_localizations.de',
      'APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'a description too long in another language',
      command({ description_localizations: { de: letters(101) } }),
      'description_localizations.de',
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a language that Discord has not',
      command({ name_localizations: { eo: 'provi' } }),
      'name_localizations',
      'BASE_TYPE_INVALID',
    ],
    ['a name of two words', command({ name: 'try it' }), 'name', 'APPLICATION_COMMAND_INVALID_NAME'],
    ['no description', { name: 'try' }, 'description', 'BASE_TYPE_REQUIRED'],
    ['a description too long', command({ description: letters(101) }), 'description', 'BASE_TYPE_MAX_LENGTH'],
    [
      'a message menu command with a description',
      { name: 'Check', type: 3, description: 'x' },
      'description',
      'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
    ],
    [
      'a required option after an optional one',
      command({ options: [text('a'), text('b', { required: true })] }),
      'options.1',
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'two options of one name',
      command({ options: [text('a'), text('a')] }),
      'options.1',
      'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
    ],
    [
      'autocomplete and choices',
      command({ options: [text('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] }),
      'options.0.choices',
      'APPLICATION_COMMAND_OPTIONS_CHOICES_AUTOCOMPLETE',
    ],
    [
      'permissions by name',
      command({ default_member_permissions: 'ADMIN' }),
      'default_member_permissions',
      'BASE_TYPE_INVALID',
    ],
    ['a context there is not', command({ contexts: [7] }), 'contexts.0', 'BASE_TYPE_CHOICES'],
  ])('is refused: %s', async (_reason, body, path, code) => {
    const refused = await call(discord, 'POST', `/applications/${TRIAL_IDS.application}/commands`, body);
    expect(refused).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(refused).toHaveProperty(`body.errors.${path}._errors.0.code`, code);
  });
});
