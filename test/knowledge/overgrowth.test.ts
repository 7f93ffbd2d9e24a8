import { describe, expect, it } from 'vitest';
import { findOvergrowth } from '../../src/knowledge/overgrowth.js';
import { SOUND_CARDS, SOUND_STORY } from '../support/knowledge-texts.js';

const keys = (count: number): string[] => Array.from({ length: count }, (_, at) => `k${at}: 1`);
const sequences = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('findOvergrowth', () => {
  it.each([
    ['cards', SOUND_CARDS],
    ['a story', SOUND_STORY],
    ['nothing', ''],
    ['no YAML', '{]'],
    ['many items', '- x\n'.repeat(5_000)],
    ['many items on a line', `[${'x, '.repeat(5_000)}]`],
    ['many brackets in a text', `a: "${'['.repeat(5_000)}"`],
    ['lists as deep as may be', sequences(48)],
    ['as many keys as may be', keys(499).join('\n')],
  ])('finds none in %s', (_, text) => {
    expect(findOvergrowth('a.yaml', text)).toBeUndefined();
  });

  it.each([
    // Read, this one would end the process: the stack runs out in the middle of the JavaScript engine's own work.
    ['lists within lists', '- '.repeat(100_000), { line: 1, message: 'is nested more than 50 deep' }],
    ['brackets within brackets', `\n${'['.repeat(100_000)}`, { line: 2, message: 'is nested more than 50 deep' }],
    ['braces within braces', '{a: '.repeat(100_000), { message: 'is nested more than 50 deep' }],
    [
      'indented ever deeper',
      keys(90)
        .map((key, at) => `${' '.repeat(at)}${key.slice(0, -1)}`)
        .join('\n'),
      { line: 50 },
    ],
    ['questions of keys', '? '.repeat(100_000), { message: 'is nested more than 50 deep' }],
    ['many keys', keys(40_000).join('\n'), { line: 501, message: 'has more than 500 keys in one place' }],
    [
      'many keys on a line',
      `{${keys(40_000).join(', ')}}`,
      { line: 1, message: 'has more than 500 keys in one place' },
    ],
    ['the same key many times', 'a: 1\n'.repeat(40_000), { message: 'has more than 500 keys in one place' }],
  ])('finds %s', (_, text, fault) => {
    expect(findOvergrowth('a.yaml', text)).toMatchObject({ file: 'a.yaml', ...fault });
  });
});
