import { describe, expect, it } from 'vitest';
import { formatKnowledge } from '../../src/knowledge/format.js';
import { parseKnowledge } from '../../src/knowledge/parse.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { requireFirst } from '../support/elements.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';

/** In the order of the files, which is that of the alphabet. */
function sorted(knowledge: Knowledge): Knowledge {
  return { ...knowledge, cards: [...knowledge.cards].sort((a, b) => a.topic.localeCompare(b.topic)) };
}

function readBack(knowledge: Knowledge): Knowledge {
  const result = parseKnowledge(formatKnowledge(knowledge));
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.parsed.knowledge;
}

describe('formatKnowledge', () => {
  it('writes what is read again: a small story', () => {
    const knowledge = createSmallKnowledge();
    expect(readBack(knowledge)).toEqual(sorted(knowledge));
  });

  it('writes what is read again: lists with nothing in them', () => {
    const small = createSmallKnowledge();
    const knowledge = { ...small, vocabulary: { entities: [], sameMeaning: [] }, notCovered: [], questions: [] };
    expect(readBack(knowledge)).toEqual(sorted(knowledge));
  });

  it.each([
    ['signs of YAML', '- [x]: {y} # z & *a !b | > % @ `'],
    ['quotes and backslashes', `"it's" \\n \\`],
    ['other scripts', 'שלום 👨‍👩‍👧 e\u0301'],
    ['what looks like something else', 'null'],
    ['a date', '2031-02-05'],
    ['more than a line', `${'word '.repeat(60)}end`],
  ])('writes what is read again: %s', (_, text) => {
    const knowledge = createSmallKnowledge();
    requireFirst(knowledge.cards).answer = `${text} is the answer`;
    requireFirst(knowledge.cards).alsoAsked[0] = text.slice(0, 200).trim();
    knowledge.questions = [{ question: text.slice(0, 300).trim(), after: [], cards: [] }];
    expect(readBack(knowledge)).toEqual(sorted(knowledge));
  });

  it('has a file for each topic, and names each file’s schema', () => {
    const files = formatKnowledge(createSmallKnowledge());
    expect([...files.keys()]).toEqual([
      'story.yaml',
      'vocabulary.yaml',
      'not-covered.yaml',
      'cards/flood.yaml',
      'cards/losses.yaml',
      'cards/repairs.yaml',
    ]);
    expect(files.get('cards/flood.yaml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/schema\/cards\.schema\.json\n- id: /,
    );
  });
});
