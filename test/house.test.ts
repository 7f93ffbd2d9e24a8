import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from './support/project.js';

/** A folder or file of src imports from those before it, and from none after it. */
const ORDER = [
  ...['model', 'english', 'languages', 'answering', 'knowledge', 'store', 'log.ts', 'config.ts', 'desk'],
  ...[
    'operating',
    'discord',
    'evaluation',
    'benchmark',
    'terminal',
    'local-discord',
    'trial',
    'bench.ts',
    'cli.ts',
    'main.ts',
  ],
];
const MOST_LINES = 250;
/** Tables of what is so in English or another language: nothing is gained by cutting one. */
const TABLES = ['src/english/same-meaning.ts'];
/** One to a language. */
const PHRASES = 'src/languages/phrases/';

/** By path from the project's folder. */
type Texts = ReadonlyMap<string, string>;
type Imports = ReadonlyMap<string, readonly string[]>;

const IMPORT = /\b(?:from |import |import\()'(\.[^']+)'/g;

function importsIn(texts: Texts): Imports {
  const targets = ([path, text]: [string, string]): [string, string[]] => [
    path,
    [...text.matchAll(IMPORT)].map(([, to = '']) => join(dirname(path), to).replace(/\.js$/, '.ts')),
  ];
  return new Map([...texts].map(targets));
}

/** The first circle there is, as a way from a file back to it. */
function findCircle(imports: Imports): string[] | undefined {
  const sound = new Set<string>();
  const follow = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (sound.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const circle = follow(next, [...way, file]);
      if (circle) return circle;
    }
    sound.add(file);
    return undefined;
  };
  return [...imports.keys()].map((file) => follow(file, [])).find((circle) => circle !== undefined);
}

const roomOf = (path: string): string => path.split('/')[1] ?? '';

/** Imports from a later room, and from the local Discord's own folder to any other. */
function againstTheOrder(imports: Imports): string[] {
  return [...imports].flatMap(([file, targets]) =>
    targets
      .filter((target) => {
        const [from, to] = [roomOf(file), roomOf(target)];
        const isApart = from === 'local-discord' && to !== from;
        return isApart || ORDER.indexOf(to) === -1 || ORDER.indexOf(to) > ORDER.indexOf(from);
      })
      .map((target) => `${file} imports ${target}`),
  );
}

function textsUnder(folder: string, ending: string): Texts {
  const paths = readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' });
  const chosen = paths.filter((path) => path.endsWith(ending)).map((path) => join(folder, path));
  return new Map(chosen.map((path) => [path, readFileSync(join(PROJECT, path), 'utf8')]));
}

const sources = textsUnder('src', '.ts');
const tests = textsUnder('test', '.ts');

describe('imports', () => {
  const imports = importsIn(sources);

  it('are of files that are there', () => {
    expect([...imports.values()].flat().filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
  });

  it('go round in no circle', () => {
    expect(findCircle(imports)).toBeUndefined();
  });

  it('go from later rooms of the house to earlier ones', () => {
    expect(againstTheOrder(imports)).toEqual([]);
  });

  it.each([
    ['of two', { a: "import './b.js';", b: "import type { A } from './a.js';" }, ['src/a.ts', 'src/b.ts', 'src/a.ts']],
    [
      'of three, behind one that is in none',
      { a: "import './b.js';", b: "export * from './c.js';", c: "await import('./d.js');", d: "import './b.js';" },
      ['src/b.ts', 'src/c.ts', 'src/d.ts', 'src/b.ts'],
    ],
    ['none where two ways meet', { a: "import './b.js'; import './c.js';", b: "import './c.js';", c: '' }, undefined],
  ])('in a circle are found: %s', (_, files, circle) => {
    const texts = Object.entries(files).map(([name, text]): [string, string] => [`src/${name}.ts`, text]);
    expect(findCircle(importsIn(new Map(texts)))).toEqual(circle);
  });

  it.each([
    ['from a later room', 'src/english/a.ts', '../answering/b.js', 1],
    ['from an earlier room', 'src/answering/a.ts', '../english/b.js', 0],
    ['from the same room', 'src/answering/read/a.ts', '../find/b.js', 0],
    ['from a file beside the rooms', 'src/desk/a.ts', '../log.js', 0],
    ['from a file that starts a process', 'src/desk/a.ts', '../main.js', 1],
    ['from a room that has no place yet', 'src/desk/a.ts', '../cellar/b.js', 1],
    ['by the local Discord from any other room', 'src/local-discord/a.ts', '../model/b.js', 1],
  ])('%s count as such', (_, path, to, faults) => {
    expect(againstTheOrder(importsIn(new Map([[path, `import { b } from '${to}';`]])))).toHaveLength(faults);
  });
});

it(`no file of src has more than ${MOST_LINES} lines`, () => {
  const long = [...sources].filter(([, text]) => text.split('\n').length - 1 > MOST_LINES).map(([path]) => path);
  expect(long.filter((path) => !TABLES.includes(path) && !path.startsWith(PHRASES))).toEqual([]);
  expect(long, 'what need not be excepted is not').toEqual(expect.arrayContaining(TABLES));
});

describe('tests', () => {
  const leftOut = (text: string): boolean => /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo)\b/.test(text);

  it('are not left out, and none runs alone', () => {
    expect([...tests].filter(([, text]) => leftOut(text)).map(([path]) => path)).toEqual([]);
  });

  it.each([
    ['a test', ['it', 'skip'], true],
    ['a table', ['describe', 'only', 'each'], true],
    ['what a machine has not', ['describe', 'runIf'], false],
    ['another list’s', ['found', 'only'], false],
  ])('are known as such: %s', (_, words, isLeftOut) => {
    expect(leftOut(`${words.join('.')}('x')`)).toBe(isLeftOut);
  });
});

it('nothing is noted to be done later', () => {
  const later = new RegExp(`\\b(?:${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')})\\b`);
  const noted = [...sources, ...tests, ...textsUnder('docs', '.md')].filter(([, text]) => later.test(text));
  expect(noted.map(([path]) => path)).toEqual([]);
});

it('the lock file names no place to download from', () => {
  expect(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
});
