import { describe, expect, it } from 'vitest';
import { parseUpload, type Upload } from '../../src/knowledge/upload.js';
import { zip } from '../../src/knowledge/zip.js';
import { requireAt, requireFirst } from '../support/elements.js';
import { knowledgeTexts, replaced, SOUND_CARDS, SOUND_REPAIRS, SOUND_STORY } from '../support/knowledge-texts.js';
import { rawZip, type ZipEntry, zipOf } from '../support/zips.js';

const within = (folder: string): [string, string][] =>
  [...knowledgeTexts()].map(([name, text]) => [folder + name, text]);

function uploadZip(texts: Iterable<readonly [string, string]>, more: ZipEntry[] = []): Promise<Upload> {
  return parseUpload('all.zip', zipOf(texts, more));
}

describe('a YAML file', () => {
  it.each(['cards.yaml', 'cards.yml', 'CARDS.YAML', 'my cards.zip.yaml'])('is read as cards: %s', async (name) => {
    const upload = await parseUpload(name, Buffer.from(SOUND_CARDS + SOUND_REPAIRS));
    if (upload.kind !== 'cards') throw new Error(upload.kind);
    const second = requireAt(upload.parsed.cards, 1);
    expect(upload.parsed.cards.map(({ id }) => id)).toEqual(['cause', 'price']);
    expect(upload.parsed.locate(second, ['topic'])).toEqual({ file: name, line: 19, column: 10 });
  });

  it('of no cards holds none', async () => {
    expect(await parseUpload('a.yaml', Buffer.from('[]'))).toMatchObject({ kind: 'cards', parsed: { cards: [] } });
  });

  const aliases = `- &a ${'x'.repeat(20)}\n${'- [*a, *a, *a, *a, *a, *a, *a, *a, *a]\n'.repeat(9)}`;
  it.each<[string, string | Buffer, object]>([
    ['no list', 'id: cause', { line: 1, column: 1 }],
    ['nothing', '', { line: 1, column: 1 }],
    ['bad YAML', '- id: [cause', { line: 1, column: 13 }],
    [
      'an unknown key',
      replaced(SOUND_CARDS, 'saidBy:', 'sayer:'),
      { line: 12, column: 3, message: expect.stringMatching(/^unknown key "sayer": delete it, or write one of id, /) },
    ],
    ['an alias', '- &x\n  id: a\n- *x', { line: 3, message: expect.stringMatching(/^is read as a reference/) }],
    ['a bomb of aliases', aliases, { line: 2, message: expect.stringMatching(/^is read as a reference/) }],
    ['a bomb of brackets', '['.repeat(100_000), { line: 1, message: 'is nested more than 50 deep' }],
    ['a bomb of hyphens', '- '.repeat(100_000), { line: 1, message: 'is nested more than 50 deep' }],
    [
      'another encoding',
      Buffer.from(SOUND_CARDS, 'latin1'),
      { line: 11, message: expect.stringContaining('is not written in UTF-8') },
    ],
    ['a zip', zipOf(knowledgeTexts()), { message: expect.stringContaining('is not written in UTF-8') }],
  ])('is at fault with %s', async (_, content, fault) => {
    const upload = await parseUpload('a.yaml', Buffer.from(content));
    expect(upload).toMatchObject({
      kind: 'faults',
      faults: expect.arrayContaining([expect.objectContaining({ file: 'a.yaml', ...fault })]),
    });
  });

  const asking = (ways: number): string => {
    const more = Array.from({ length: ways - 7 }, (_, at) => `    - why ${at}\n`).join('');
    return replaced(SOUND_CARDS, '    - Was it the rain?\n', `    - Was it the rain?\n${more}`);
  };
  it.each([
    ['as many as may be', 10_000, { kind: 'cards' }],
    [
      'one too many',
      10_001,
      {
        kind: 'refused',
        reason: expect.stringMatching(/^The cards have 10001 .*10000 are the most.*knowledge refresh/),
      },
    ],
  ])('with ways to ask, %s, in a file as in a zip', async (_, ways, outcome) => {
    expect(await parseUpload('a.yaml', Buffer.from(asking(ways)))).toMatchObject(outcome);
    const zipped = await uploadZip(knowledgeTexts({ 'cards/flood.yaml': asking(ways) }));
    expect(zipped.kind).toBe(outcome.kind === 'cards' ? 'knowledge' : 'refused');
  });

  it.each([
    ['numbers', `[${'1, '.repeat(340_000)}]`],
    ['nothing', '- \n'.repeat(340_000)],
    ['lists', `[${'[],'.repeat(340_000)}]`],
  ])(
    'that is all %s is refused before it is read, which would take seconds; in parts in a zip, too',
    async (_, text) => {
      const refused = { kind: 'refused', reason: expect.stringMatching(/^There are more than 400000 words and marks/) };
      expect(await parseUpload('a.yaml', Buffer.from(text))).toEqual(refused);
      const parts = ['a', 'b', 'c', 'd'].map((name) => [`cards/${name}.yaml`, text.slice(0, 250_000)] as const);
      expect(await uploadZip([...knowledgeTexts(), ...parts])).toEqual(refused);
    },
  );

  it('of nothing but errors is at fault with the first', async () => {
    const upload = await parseUpload('a.yaml', Buffer.from(`"${'\\x'.repeat(100_000)}"`));
    expect(upload.kind === 'faults' && upload.faults).toHaveLength(1);
  });
});

describe('what is refused by its name', () => {
  it.each([
    ['another kind of file', 'cards.json', /^Upload a YAML file of cards/],
    ['no kind at all', 'yaml', /^Upload a YAML file of cards/],
    ['another archive', 'all.tar.gz', /^Upload a YAML file of cards/],
    [
      'a file that holds no cards',
      'vocabulary.yaml',
      /^A single file has to hold cards\. To change vocabulary\.yaml, upload/,
    ],
    ['the story', 'story.yaml', /^A single file has to hold cards/],
  ])('%s', async (_, name, reason) => {
    expect(await parseUpload(name, Buffer.from(SOUND_CARDS))).toEqual({
      kind: 'refused',
      reason: expect.stringMatching(reason),
    });
  });
});

describe('a zip', () => {
  it.each<[string, () => Promise<Buffer> | Buffer]>([
    ['of the files', () => zip(knowledgeTexts())],
    [
      'of the folder, as systems make it',
      () => zipOf(within('knowledge/'), [{ name: 'knowledge/', content: '', mode: 0o040755 }]),
    ],
    ['of the folder, as GitHub makes it', () => zipOf(within('story-main/'))],
    ['of the folder in another one', () => zipOf(within('news/ferry/'))],
    [
      'with the separators of Windows',
      () => zipOf([...within('knowledge\\')].map(([name, text]) => [name.replaceAll('/', '\\'), text])),
    ],
    ['with whole paths of Windows', () => zipOf(within('C:\\Users\\me\\knowledge\\'))],
    ['with paths from the root', () => zipOf(within('/srv/knowledge/'))],
    ['with paths from where it was made', () => zipOf(within('./knowledge/'), [{ name: './' }])],
    ['with an entry for the root', () => zipOf(within('knowledge/'), [{ name: '/', content: '', mode: 0o040755 }])],
    [
      'with what macOS adds',
      () =>
        zipOf(within('knowledge/'), [
          { name: '__MACOSX/knowledge/._story.yaml' },
          { name: 'knowledge/.DS_Store' },
          { name: 'knowledge/cards/._flood.yaml' },
        ]),
    ],
    ['with what Windows adds', () => zipOf(knowledgeTexts(), [{ name: 'Thumbs.db' }, { name: 'cards/desktop.ini' }])],
    [
      'with the schemas for editors',
      () => zipOf(within('knowledge/'), [{ name: 'knowledge/schema/cards.schema.json' }]),
    ],
  ])('is the whole knowledge: %s', async (_, content) => {
    const upload = await parseUpload('all.zip', await content());
    if (upload.kind !== 'knowledge') throw new Error(JSON.stringify(upload));
    expect(upload.leftOut).toEqual([]);
    const { knowledge, locate } = upload.parsed;
    expect(knowledge.story.date).toBe('2031-02-05');
    expect(locate(requireFirst(knowledge.cards), ['topic'])).toEqual({ file: 'cards/flood.yaml', line: 2, column: 10 });
  });

  it('may lack the questions, and nothing else', async () => {
    expect(await uploadZip(knowledgeTexts({ 'questions.yaml': '[]' }))).toMatchObject({
      kind: 'knowledge',
      parsed: { knowledge: { questions: [] } },
    });
    expect(await uploadZip(knowledgeTexts({ 'vocabulary.yaml': undefined }))).toMatchObject({
      kind: 'faults',
      faults: [{ file: 'vocabulary.yaml', message: expect.stringContaining('the file is missing') }],
    });
  });

  it.each([
    ['a text', 'notes.txt'],
    ['a YAML file that is none of the knowledge', 'vocabulary.old.yaml'],
    ['what an editor keeps for itself', 'cards/.#flood.yaml'],
    ['cards of another form', 'cards/flood.json'],
    ['a name that only ends like what systems add', 'my.DS_Store'],
    ['a name that only begins like what systems add', 'x__MACOSX/story.yaml'],
    ['the schemas in another place', 'cards/schema/cards.schema.json'],
  ])('names what it holds besides: %s', async (_, name) => {
    expect(await uploadZip(knowledgeTexts(), [{ name }])).toMatchObject({ kind: 'knowledge', leftOut: [name] });
    expect(await uploadZip(knowledgeTexts({ 'story.yaml': '' }), [{ name }])).toMatchObject({
      kind: 'faults',
      leftOut: [name],
    });
  });

  it('does not open what it holds besides', async () => {
    const upload = await uploadZip(knowledgeTexts(), [{ name: 'deep.yaml', content: '- '.repeat(100_000) }]);
    expect(upload).toMatchObject({ kind: 'knowledge', leftOut: ['deep.yaml'] });
  });

  it('tells the faults of all files, each with its place in the folder', async () => {
    const texts = knowledgeTexts({
      'story.yaml': replaced(SOUND_STORY, '2031-02-05', 'soon'),
      'cards/flood.yaml': replaced(SOUND_CARDS, 'topic: flood', 'subject: flood'),
    });
    expect(await uploadZip([...texts].map(([name, text]) => [`top/${name}`, text]))).toMatchObject({
      kind: 'faults',
      faults: [
        { file: 'story.yaml', line: 2, column: 7 },
        { file: 'cards/flood.yaml', line: 1, column: 3, message: expect.stringContaining('topic') },
        { file: 'cards/flood.yaml', line: 2, column: 3, message: expect.stringMatching(/^unknown key "subject"/) },
      ],
    });
  });

  it('with a bomb among its files is at fault', async () => {
    expect(await uploadZip(knowledgeTexts({ 'cards/flood.yaml': '- '.repeat(100_000) }))).toMatchObject({
      kind: 'faults',
      faults: [{ file: 'cards/flood.yaml', line: 1, message: 'is nested more than 50 deep' }],
    });
  });

  it.each<[string, Buffer, RegExp]>([
    [
      'with a path out of it',
      rawZip([{ name: '../story.yaml' }]),
      /^This zip is refused: .*invalid relative path.* Zip the knowledge folder anew/,
    ],
    ['which is none', Buffer.from(SOUND_CARDS), /^This zip is refused: it cannot be read/],
    ['with no knowledge', rawZip([{ name: 'notes.txt' }]), /^There is no knowledge in this zip: story\.yaml and/],
    ['with nothing', rawZip([]), /^There is no knowledge in this zip/],
    ['with two folders', zipOf(within('a/'), [{ name: 'b/c' }]), /^There is no knowledge in this zip/],
  ])('is refused %s', async (_, content, reason) => {
    expect(await parseUpload('all.ZIP', content)).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) });
  });
});
