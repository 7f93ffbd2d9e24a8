import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCardFile } from '../../src/knowledge/parse.js';
import { splitItems } from '../../src/knowledge/yaml-items.js';
import { formatFault } from '../../src/model/fault.js';
import { SOUND_CARDS } from '../support/knowledge-texts.js';

const RUNS = Number(process.env.RUNS ?? 150);

describe('splitItems', () => {
  it.each<[string, string, string[]]>([
    ['each from its hyphen to the next', '- a: 1\n  b: 2\n- c\n', ['- a: 1\n  b: 2\n', '- c\n']],
    ['what stands above with the first', '# cards\n\n- a\n- b', ['# cards\n\n- a\n', '- b']],
    ['comments and empty lines with what they follow', '- a\n# of b\n\n- b\n', ['- a\n# of b\n\n', '- b\n']],
    ['items that are alone on their line', '-\n  a: 1\n-\n', ['-\n  a: 1\n', '-\n']],
    ['lines of Windows', '- a\r\n\r\n- b\r\n', ['- a\r\n\r\n', '- b\r\n']],
    ['lists within as a part', '- a:\n  - b\n  - c\n', ['- a:\n  - b\n  - c\n']],
  ])('gives %s', (_, text, items) => {
    expect(splitItems(text)?.map((item) => item.text)).toEqual(items);
    for (const { text: item, above } of splitItems(text) ?? [])
      expect(text.split('\n').slice(above).join('\n').startsWith(item)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['comments alone', '# none yet\n'],
    ['a list in brackets', '[]\n'],
    ['an indented list', '  - a\n  - b\n'],
    ['keys', 'a:\n- b\n'],
    ['keys behind the list', '- b\na: 1\n'],
    ['a text that goes on at the start of a line', '- "a\nb"\n'],
    ['a line between documents', '- a\n---\n- b\n'],
    ['a directive', '%YAML 1.2\n---\n- a\n'],
    ['a tab behind the hyphen', '-\ta\n'],
    ['a hyphen that begins a word', '-a\n'],
  ])('leaves to be read as a whole: %s', (_, text) => {
    expect(splitItems(text)).toBeUndefined();
  });
});

/** A card file as somebody may leave it who is not done with it. */
const edited = fc
  .array(
    fc.record({
      at: fc.nat(),
      cut: fc.constantFrom(0, 0, 0, 1, 2, 30),
      put: fc.constantFrom(
        '',
        '\n',
        '\n- ',
        ' ',
        '\t',
        '"',
        "'",
        ': ',
        ' #',
        '#x',
        '[',
        '}',
        '&a ',
        '*a',
        '!b ',
        '|',
        '>',
        '\r\n',
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((edits) =>
    edits.reduce(
      (text, { at, cut, put }) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + cut);
      },
      `${SOUND_CARDS}${SOUND_CARDS.replace('id: cause', 'id: cause-again')}`,
    ),
  );

/** The same list, which is read as a whole for the line above it. */
function readWhole(text: string) {
  const read = parseCardFile('cards.yaml', `---\n${text}`);
  if (read.ok) return read.parsed.cards;
  return read.faults.map((fault) => formatFault({ ...fault, line: Math.max(1, fault.line - 1) }));
}

it('a list that is read item by item is read as it would be as a whole, faults and all', () => {
  fc.assert(
    fc.property(edited, (text) => {
      const read = parseCardFile('cards.yaml', text);
      const found = read.ok ? read.parsed.cards : read.faults.map(formatFault);
      expect(found).toEqual(readWhole(text));
    }),
    { numRuns: RUNS },
  );
});

it('tells where a part of an item stands', () => {
  const text = `${SOUND_CARDS}\n# one more\n${SOUND_CARDS}`;
  const read = parseCardFile('cards.yaml', text);
  if (!read.ok) throw new Error(read.faults.map(formatFault).join('\n'));
  const lines = read.parsed.cards.map((card) => read.parsed.locate(card, ['question']));
  const written = text.split('\n').flatMap((line, i) => (line.includes('question: ') ? [i + 1] : []));
  expect(lines.map(({ line }) => line)).toEqual(written);
});
