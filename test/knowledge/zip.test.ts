import { describe, expect, it } from 'vitest';
import { MOST_FILES, MOST_UNPACKED_BYTES } from '../../src/knowledge/upload-limits.js';
import { unzip, zip } from '../../src/knowledge/zip.js';
import { rawZip, type ZipEntry } from '../support/zips.js';

const zeros = (length: number): Buffer => Buffer.alloc(length);
const many = (count: number): ZipEntry[] => Array.from({ length: count }, (_, at) => ({ name: `${at}.yaml` }));

describe('a zip is read', () => {
  it.each<[string, ZipEntry[], string[]]>([
    ['with a file', [{ name: 'a.yaml' }], ['a.yaml']],
    ['stored as it is', [{ name: 'a.yaml', method: 0 }], ['a.yaml']],
    ['with a folder', [{ name: 'cards/', mode: 0o040755, content: '' }, { name: 'cards/a.yaml' }], ['cards/a.yaml']],
    ['with no mode, as on Windows', [{ name: 'a.yaml', mode: 0 }], ['a.yaml']],
    ['with dots in a name that lead nowhere', [{ name: 'a..b.yaml' }, { name: '...yaml' }], ['a..b.yaml', '...yaml']],
    ['with a name in another script', [{ name: 'קלפים.yaml' }], ['קלפים.yaml']],
    ['with nothing in it', [], []],
    ['with as many files as may be', many(MOST_FILES), many(MOST_FILES).map(({ name }) => name)],
    ['as large as may be', [{ name: 'a.yaml', content: zeros(MOST_UNPACKED_BYTES) }], ['a.yaml']],
  ])('%s', async (_, entries, names) => {
    const unzipped = await unzip(rawZip(entries));
    expect(unzipped.ok && [...unzipped.files.keys()]).toEqual(names);
  });

  it('with its contents', async () => {
    const unzipped = await unzip(rawZip([{ name: 'a.yaml', content: 'naïve' }]));
    expect(unzipped.ok && unzipped.files.get('a.yaml')?.toString()).toBe('naïve');
  });

  it('that was written here', async () => {
    const texts = new Map([
      ['story.yaml', 'title: x'],
      ['cards/a b.yaml', '- é'],
    ]);
    const unzipped = await unzip(await zip(texts));
    expect(unzipped.ok && new Map([...unzipped.files].map(([name, bytes]) => [name, bytes.toString()]))).toEqual(texts);
  });
});

describe('a zip is refused', () => {
  const half = { content: zeros(MOST_UNPACKED_BYTES / 2) };
  it.each<[string, ZipEntry[], RegExp]>([
    ['with a path out of it', [{ name: '../a.yaml' }], /invalid relative path: \.\.\/a\.yaml/],
    ['with such a path further on', [{ name: 'cards/../../a.yaml' }], /invalid relative path/],
    ['with a path out of a root', [{ name: '/../a.yaml' }], /invalid relative path/],
    ['with a path out of a drive', [{ name: 'C:\\..\\a.yaml' }], /invalid relative path/],
    ['with a path out of it as Windows writes it', [{ name: '..\\a.yaml' }], /invalid relative path/],
    ['with a drive behind a drive', [{ name: 'C:D:/a.yaml' }], /absolute path/],
    [
      'with one path in two ways',
      [{ name: 'cards/a.yaml' }, { name: './cards\\a.yaml' }],
      /^cards\/a\.yaml is in it twice$/,
    ],
    ['with a link', [{ name: 'a.yaml', mode: 0o120777, content: '/etc/passwd' }], /^a\.yaml is a link, not a file$/],
    ['with a pipe', [{ name: 'a.yaml', mode: 0o010644 }], /is a link, not a file/],
    ['with a path twice', [{ name: 'a.yaml' }, { name: 'a.yaml' }], /^a\.yaml is in it twice$/],
    ['encrypted', [{ name: 'a.yaml', flags: 0x801 }], /^a\.yaml is encrypted$/],
    ['packed by another method', [{ name: 'a.yaml', method: 9 }], /^a\.yaml is packed in an unusual way$/],
    ['with one file too many', many(MOST_FILES + 1), /more than 500 files/],
    [
      'that unpacks to a byte too many',
      [
        { name: 'a', ...half },
        { name: 'b', content: zeros(MOST_UNPACKED_BYTES / 2 + 1) },
      ],
      /unpacks to more than 2 MiB/,
    ],
    [
      'that says so little that it goes below nothing',
      [{ name: 'a', content: zeros(50_000_000), saidLength: 10 }],
      /too many bytes in the stream/,
    ],
    ['that says a file is longer than it is', [{ name: 'a', saidLength: 10 }], /not enough bytes/],
    ['with a content other than was said', [{ name: 'a', saidCrc: 1 }], /^a is damaged$/],
  ])('%s', async (_, entries, reason) => {
    const unzipped = await unzip(rawZip(entries));
    expect(unzipped).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  it.each<[string, Buffer]>([
    ['which is none', Buffer.from('- id: a\n')],
    ['of no bytes', Buffer.alloc(0)],
    ['cut off', rawZip([{ name: 'a.yaml' }]).subarray(0, -5)],
    ['with other bytes in its middle', rawZip([{ name: 'a.yaml', content: 'abc'.repeat(99) }]).fill(0xff, 36, 46)],
  ])('%s', async (_, bytes) => {
    expect(await unzip(bytes)).toEqual({ ok: false, reason: expect.stringMatching(/^it cannot be read \(.+\)$/) });
  });

  it('as soon as it unpacks to more than it says: the rest of a bomb is not read', async () => {
    const bomb = rawZip([{ name: 'a.yaml', content: zeros(50_000_000), saidLength: MOST_UNPACKED_BYTES }]);
    // What comes later is no deflated data, as would be said if it were read.
    bomb.fill(0xff, Math.floor(bomb.length / 2), bomb.length - 200);
    expect(await unzip(bomb)).toEqual({ ok: false, reason: expect.stringMatching(/too many bytes in the stream/) });
    const honest = rawZip([{ name: 'a.yaml', content: zeros(MOST_UNPACKED_BYTES) }]);
    honest.fill(0xff, Math.floor(honest.length / 2), honest.length - 200);
    expect(await unzip(honest)).toEqual({ ok: false, reason: expect.not.stringMatching(/too many bytes/) });
  });
});
