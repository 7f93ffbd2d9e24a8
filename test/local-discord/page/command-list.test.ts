import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import {
  commandEntries,
  entriesFor,
  findQuestionCommand,
  typedCommand,
} from '../../../src/local-discord/page/command-list.js';

const { String: Text, Subcommand, SubcommandGroup } = ApplicationCommandOptionType;

function command(name: string, more: Partial<APIApplicationCommand> = {}): APIApplicationCommand {
  return {
    id: '1',
    application_id: '2',
    version: '3',
    default_member_permissions: null,
    name,
    description: `About ${name}`,
    type: ApplicationCommandType.ChatInput,
    ...more,
  };
}

const COMMANDS = [
  command('topics'),
  command('ask', {
    options: [
      { type: Text, name: 'question', description: 'q', required: true, autocomplete: true },
      { type: Text, name: 'note', description: 'n' },
    ],
  }),
  command('knowledge', {
    options: [
      { type: Subcommand, name: 'status', description: 'How it stands' },
      { type: Subcommand, name: 'refresh', description: 'Reads it again' },
      {
        ...{ type: SubcommandGroup, name: 'page', description: 'Pages' },
        options: [{ type: Subcommand, name: 'add', description: 'Adds one' }],
      },
    ],
  }),
  command('Check it', { type: ApplicationCommandType.Message }),
];
const ENTRIES = commandEntries(COMMANDS);

describe('the list of commands', () => {
  it('has a line for each command and subcommand in order of the alphabet, and no message commands', () => {
    expect(ENTRIES.map(({ title, description }) => `${title}: ${description}`)).toEqual([
      'ask: About ask',
      'knowledge page add: Adds one',
      'knowledge refresh: Reads it again',
      'knowledge status: How it stands',
      'topics: About topics',
    ]);
  });

  it.each([
    ['', ['ask', 'knowledge page add', 'knowledge refresh', 'knowledge status', 'topics'], 'all of them'],
    ['top', ['topics'], 'one'],
    ['us', ['knowledge status'], 'one that contains it'],
    ['T', ['topics', 'knowledge status'], 'those that begin with it first, in any case'],
    ['knowledge ref', ['knowledge refresh'], 'a subcommand'],
    ['weather', [], 'none'],
  ])('for "%s" offers %j: %s', (typed, titles) => {
    expect(entriesFor(ENTRIES, typed).map(({ title }) => title)).toEqual(titles);
  });

  it.each<[string, { title: string; rest: string } | undefined, string]>([
    ['/ask ', { title: 'ask', rest: '' }, 'a space ends the name'],
    ['/ask  who was there', { title: 'ask', rest: 'who was there' }, 'what follows is for the first option'],
    ['/Knowledge Refresh ', { title: 'knowledge refresh', rest: '' }, 'a subcommand, in any case'],
    ['/ask', undefined, 'the name may go on'],
    ['/asking ', undefined, 'another name'],
    ['/knowledge ', undefined, 'a subcommand is to come'],
    ['ask who', undefined, 'no slash'],
  ])('reads "%s" as %j: %s', (text, read, _) => {
    const typed = typedCommand(ENTRIES, text);
    expect(typed && { title: typed.entry.title, rest: typed.rest }).toEqual(read);
  });
});

describe('the command that takes a question', () => {
  it('has one required option, a text with autocomplete', () => {
    expect(findQuestionCommand(ENTRIES)).toMatchObject({ entry: { title: 'ask' }, option: 'question' });
  });

  it.each<[string, APIApplicationCommandOption[]]>([
    ['no option', []],
    ['no autocomplete', [{ type: Text, name: 'a', description: 'a', required: true }]],
    ['nothing required', [{ type: Text, name: 'a', description: 'a', autocomplete: true }]],
    ['groups alone', [{ type: SubcommandGroup, name: 'g', description: 'g', options: [] }]],
  ])('is none with %s', (_, options) => {
    expect(findQuestionCommand(commandEntries([command('x', { options })]))).toBeUndefined();
  });
});
