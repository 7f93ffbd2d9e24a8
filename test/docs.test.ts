import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { ApplicationCommandOptionType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { VARIABLES } from '../src/config.js';
import { AT_HOME, EVERYWHERE, ON_MESSAGES } from '../src/discord/commands.js';
import { parseEvalItems } from '../src/evaluation/items.js';
import {
  cardSchema,
  entitySchema,
  questionsFileSchema,
  sourceSchema,
  vocabularySchema,
} from '../src/knowledge/schema.js';
import { openDeskOn } from './support/desks.js';
import { requireAt, requireFirst } from './support/elements.js';
import { createFolder } from './support/knowledge-texts.js';
import { readOwnKnowledge } from './support/own-knowledge.js';
import { PROJECT } from './support/project.js';
import { type Ran, run } from './support/run.js';
import { endUse } from './support/sqlite.js';
import { ARTICLE, copyStory, STORY, temporaryFolder } from './support/story.js';
import { runTyped } from './support/terminal.js';

const PAGES = ['README.md', ...filesIn('docs').filter((name) => name.endsWith('.md'))];
const PICTURES = ['answer', 'check', 'decline', 'phone', 'preview', 'timeline'].map((name) => `docs/${name}.png`);

/** All files in a folder of the project and in those within it, by their paths in the project. */
function filesIn(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(PROJECT, join(entry.parentPath, entry.name)))
    .sort();
}

function read(path: string): string {
  return readFileSync(join(PROJECT, path), 'utf8');
}

/** The first cells of a page's tables, where they are code, each with the cell beside it. */
function rowsOf(text: string): [string, string][] {
  return [...text.matchAll(/^\| `([^`]+)` \| (.+) \|$/gm)].map(([, cell = '', beside = '']) => [cell, beside]);
}

/** What stands in fences of a language. */
function fencesOf(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, fenced = '']) => fenced);
}

describe('the map of files', () => {
  const [, map = ''] = read('docs/design.md').split('\n## Map\n');
  const sections = map.split(/^### `(.+)`$/m).slice(1);
  const told = sections.flatMap((folder, i) =>
    i % 2 === 0 ? rowsOf(sections[i + 1] ?? '').map(([name, why]): [string, string] => [`${folder}${name}`, why]) : [],
  );

  it('names every file of the code once, and no other; those of the page as one folder', () => {
    const page = 'src/local-discord/page/';
    const files = filesIn('src').map((file) => (file.startsWith(page) ? page : file));
    expect(told.map(([file]) => file).sort()).toEqual([...new Set(files)].sort());
  });

  it.each<[string, string, RegExp]>([
    ['from which confidence on a card answers', 'src/answering/judge/judge.ts', /thresholds? of an answer/],
    ['what /ask does', 'src/discord/commands/ask.ts', /`\/ask`/],
    ['the words of a decline', 'src/answering/talk/reply-text.ts', /words of a decline/],
    ['how Discord’s three seconds are kept', 'src/discord/three-seconds.ts', /three seconds/],
    ['the line number of a fault', 'src/knowledge/fault-place.ts', /line and column of a fault/],
    ['the SQL of publishing', 'src/store/editions.ts', /publishing/],
    [
      'when a direct message is tried again',
      'src/discord/direct-message.ts',
      /how much later, one that fails is tried again/,
    ],
    ['whom “he” means in a follow-up', 'src/answering/read/follow-up.ts', /“he”/],
    ['other words for “cancel”', 'src/english/same-meaning.ts', /“cancel”/],
    ['how large a zip may be', 'src/knowledge/upload-limits.ts', /how large an upload and a zip may be/],
    ['the custom ids of buttons', 'src/discord/custom-ids.ts', /custom ids/],
    ['who may change the knowledge', 'src/discord/permissions.ts', /check of who may/],
  ])('leads to %s', (_, file, line) => {
    expect(told).toContainEqual([file, expect.stringMatching(line)]);
  });
});

describe('the pages', () => {
  it.each(PAGES)('link to what is there: %s', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https:)([^)#]+)\)/g)].map(([, link = '']) =>
      join(dirname(page), link),
    );
    expect(links.filter((link) => !existsSync(join(PROJECT, link)))).toEqual([]);
  });

  it('show every picture that there is', () => {
    const shown = PAGES.flatMap((page) =>
      [...read(page).matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, to = '']) => join(dirname(page), to)),
    );
    expect(shown.sort()).toEqual(PICTURES);
    expect(filesIn('docs').filter((name) => name.endsWith('.png'))).toEqual(PICTURES);
  });

  it('keep the README to a screen and a half', () => {
    expect(Buffer.byteLength(read('README.md'))).toBeLessThanOrEqual(7 * 1024);
  });

  it('count the cards as they are', async () => {
    const { cards } = (await readOwnKnowledge()).knowledge;
    expect(read('README.md')).toContain(`${cards.length} cards`);
  });

  it('have a line of figures for every story', () => {
    const stories = readdirSync(join(PROJECT, 'test/stories')).map((name) => {
      const questions = parseEvalItems(name, read(`test/stories/${name}/questions.jsonl`));
      return `| ${name} | ${questions.length} | `;
    });
    for (const line of stories) expect(read('docs/measured.md')).toContain(`\n${line}`);
  });

  it('name settings that there are', () => {
    const named = PAGES.flatMap((page) =>
      [...read(page).matchAll(/`([A-Z]+(?:_[A-Z]+)+)[=`]/g)].map(([, name = '']) => name),
    );
    expect(named).toContain('HOME_GUILD_ID');
    expect(named.filter((name) => name !== 'APPLICATION_ID' && !VARIABLES.includes(name))).toEqual([]);
  });

  it('name every command of the bot, and no other', () => {
    const named = ['README.md', 'docs/moderating.md'].flatMap((page) => rowsOf(read(page)).map(([name]) => name));
    const registered = [...EVERYWHERE, ...AT_HOME].map(({ data }) => `/${data.name}`);
    const subcommands = AT_HOME.flatMap(({ data }) =>
      (data.options ?? []).flatMap((option) => {
        const name = `/${data.name} ${option.name}`;
        const isGroup = option.type === ApplicationCommandOptionType.SubcommandGroup;
        return isGroup ? (option.options ?? []).map((inner) => `${name} ${inner.name}`) : [name];
      }),
    );
    expect(named.filter((name) => name.startsWith('/')).sort()).toEqual([...registered, ...subcommands].sort());
  });

  it('name every command in the menu of a message', () => {
    const named = rowsOf(read('README.md')).map(([name]) => name);
    expect(named).toEqual(expect.arrayContaining(ON_MESSAGES.map(({ data }) => data.name)));
  });

  it('show a card, sources, names and questions that are read', () => {
    const [card, sources, sides, vocabulary, questions] = fencesOf(read('docs/curating.md'), 'yaml').map(
      (text): unknown => parseYaml(text),
    );
    const { answer, sentences, accounts } = cardSchema.shape;
    const faults = [
      z.array(cardSchema).length(1).safeParse(card).error,
      // Fingerprints are cut short.
      z.strictObject({ sources: z.array(sourceSchema.extend({ sha256: z.string() })) }).safeParse(sources).error,
      z.strictObject({ answer, sentences, accounts }).safeParse(sides).error,
      vocabularySchema.extend({ entities: z.array(entitySchema).length(1) }).safeParse(vocabulary).error,
      questionsFileSchema.safeParse(questions).error,
    ];
    expect(faults).toEqual(faults.map(() => undefined));
  });

  it('show a whole small story, which passes the check and answers', async () => {
    const [, section = ''] = read('docs/curating.md').split('\n## A small story, whole\n');
    const shown = section.matchAll(/^`([a-z/.-]+)`[^\n]*:\n\n```\w+\n([\s\S]*?)```/gm);
    const folder = await createFolder([...shown].map(([, name = '', text = '']) => [name, text] as const));
    const at = ['--knowledge', folder];
    const checked = await runTyped(['knowledge', 'check', ...at, '--article', join(folder, 'article.txt')]);
    expect(checked.stdout).toMatch(/\n3 cards, 0 faults\n$/);
    expect((await runTyped(['ask', 'How much was paid for the lamp?', ...at])).stdout).toMatch(
      /^The new lamp cost 12,000/,
    );
    expect((await runTyped(['ask', 'How tall is the tower?', ...at])).status).toBe(3);
  });

  it('show a test question that is read', () => {
    const line = requireFirst(fencesOf(read('docs/curating.md'), 'json'));
    expect(parseEvalItems('docs/curating.md', line)).toHaveLength(1);
  });
});

const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));
const CLI = /^node dist\/cli\.js (\w+)$/;
/** Too slow to be run here: what they are given is held against what they know. */
const SLOW = /^node dist\/(cli\.js (?:calibrate|distress)|bench\.js)$/;

/** Commands that a reader may type: in fences of `sh`, and in code that begins with npm. */
function commandsIn(page: string): string[] {
  const text = read(page);
  const typed = [...text.matchAll(/`(npm [^`]+)`/g)].map(([, command = '']) => command);
  return [...fencesOf(text, 'sh').flatMap((fenced) => fenced.trim().split('\n')), ...typed];
}

/** A command's words, those in quotation marks as one. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

const TWO_LINES = [
  '{"id":"1","question":"What do the crews want?"}',
  '{"id":"2","question":"and the company?","after":["What do the crews want?"]}',
];

/** The first questions of a file in another one; where it is only an example, two of that form. */
async function fewQuestions(name: string): Promise<string> {
  const lines = existsSync(join(PROJECT, name)) ? read(name).split('\n').slice(0, 2) : TWO_LINES;
  const file = join(await temporaryFolder(), 'questions.jsonl');
  await writeFile(file, lines.join('\n'));
  return file;
}

/** A folder of one small story with one question. */
async function fewStories(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(STORY, join(folder, 'ferry/knowledge'), { recursive: true });
  const question = { id: '1', q: 'What do the crews want?', kind: 'plain', want: 'answer', facts: ['6 percent'] };
  await writeFile(join(folder, 'ferry/questions.jsonl'), JSON.stringify(question));
  return folder;
}

async function smallFaq(): Promise<string> {
  const file = join(await temporaryFolder(), 'faq.csv');
  await writeFile(file, 'question,answer\nWhen do the ferries sail again?,On Monday.\n');
  return file;
}

/** What was typed after the program's name, on a small story where it names none, and with few questions. */
async function runSmall(words: readonly string[]): Promise<Ran> {
  const args: string[] = [];
  const isNew = words[1] === 'new';
  const redirected = words.indexOf('<');
  for (const word of redirected < 0 ? words : words.slice(0, redirected)) {
    if (word === 'FILE') args.push(ARTICLE);
    else if (word === 'DIR') args.push(isNew ? join(await temporaryFolder(), 'made') : (await copyStory()).folder);
    else if (word === 'FAQ.csv') args.push(await smallFaq());
    else if (word === '--stories') args.push(word, await fewStories());
    else args.push(word.endsWith('.jsonl') ? await fewQuestions(word) : word);
  }
  if (!isNew && !args.includes('--knowledge')) args.push('--knowledge', (await copyStory()).folder);
  const input =
    redirected < 0
      ? 'What do the crews want?\n'
      : await readFile(await fewQuestions(requireAt(words, redirected + 1)), 'utf8');
  return runTyped(args, { input });
}

/** `store`, with a small store and a backup of it. */
async function runStore(words: readonly string[]): Promise<Ran> {
  const folder = await temporaryFolder();
  const [store, backup] = [join(folder, 'facts.db'), join(folder, 'backup.db')];
  const { desk } = await openDeskOn({ file: store });
  await desk.close();
  const run = (...args: string[]): Promise<Ran> => runTyped(['store', ...args], { env: { DATABASE_FILE: store } });
  if (words[0] === 'restore') await run('backup', backup);
  await endUse(store);
  return run(...words.map((word) => (word === 'FILE' ? backup : word)));
}

async function runCli(subcommand: string, typed: readonly string[]): Promise<Ran> {
  if (subcommand === 'store') return runStore(typed);
  if (subcommand !== 'doctor') return runSmall([subcommand, ...typed]);
  return runTyped([subcommand, ...typed], {
    env: { KNOWLEDGE_DIR: STORY, DATABASE_FILE: join(await temporaryFolder(), 'facts.db') },
  });
}

describe('the commands of the pages', () => {
  const commands = [...new Set(PAGES.flatMap(commandsIn))].flatMap((line) => line.split(' && '));

  it('have the test command, which CI runs', () => {
    for (const file of ['README.md', '.ci/run']) expect(read(file)).toMatch(/^npm install && npm test$/m);
  });

  it.each([...new Set(commands)])('work: %s', async (command) => {
    const [npm, verb, ...words] = wordsOf(command).filter((word) => word !== '-s');
    expect(npm).toBe('npm');
    if (verb === 'install' || verb === 'ci') return;
    const name = (verb === 'run' ? words[0] : verb) ?? '';
    const script = scripts[name];
    if (script === undefined) throw new Error(`package.json has no script ${name}`);
    const [dashes, ...typed] = words.slice(verb === 'run' ? 1 : 0);
    expect(dashes ?? '--').toBe('--');
    const [, subcommand] = CLI.exec(script) ?? [];

    if (SLOW.test(script)) {
      const args = subcommand === undefined ? typed.slice(0, 1) : [subcommand];
      const { stdout, status } = await (subcommand === undefined
        ? run('bench', [...args, '--help'])
        : runTyped([...args, '--help']));
      expect(stdout).toMatch(new RegExp(`^Usage: \\w+ ${args[0]} `));
      for (const option of typed.filter((word) => word.startsWith('--'))) expect(stdout).toContain(option);
      expect(status).toBe(0);
    } else if (subcommand !== undefined) {
      const { status, stdout, stderr } = await runCli(subcommand, typed);
      expect(stdout).not.toBe('');
      if (!typed.includes('--explain')) expect(stderr).toBe('');
      expect(subcommand === 'ask' ? [0, 3] : [0]).toContain(status);
    } else {
      for (const [built] of script.matchAll(/dist\/\S+\.js/g)) expect(existsSync(join(PROJECT, built))).toBe(true);
      expect(typed.filter((word) => word.includes('/') && !existsSync(join(PROJECT, word)))).toEqual([]);
    }
  });
});
