import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { readEnglish } from '../../src/english/read-english.js';
import { checkKnowledge } from '../../src/knowledge/check.js';
import { diffKnowledge, isEmptyDiff } from '../../src/knowledge/diff.js';
import type { ParsedKnowledge } from '../../src/knowledge/fault-place.js';
import { formatKnowledge } from '../../src/knowledge/format.js';
import { layOutKnowledge } from '../../src/knowledge/layout.js';
import { parseKnowledge } from '../../src/knowledge/parse.js';
import type { Knowledge } from '../../src/model/knowledge.js';
import { requireFirst } from '../support/elements.js';
import { knowledgeTexts, SOUND_CARDS, SOUND_NOT_COVERED, SOUND_REPAIRS } from '../support/knowledge-texts.js';

const QUESTIONS = '# Ours\n- question: Why was the cellar flooded?\n  cards: [cause]\n';
const TEXTS = knowledgeTexts({
  'cards/flood.yaml': `# What burst\n${SOUND_CARDS}\n# What it costs\n${SOUND_REPAIRS}# The end\n`,
  'not-covered.yaml': `# People\n${SOUND_NOT_COVERED}`,
  'questions.yaml': QUESTIONS,
});

function parsed(texts: ReadonlyMap<string, string>): ParsedKnowledge {
  const read = parseKnowledge(texts);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.parsed;
}

/** The small story, changed. */
function changed(change: (knowledge: Knowledge) => void): Knowledge {
  const { knowledge } = parsed(TEXTS);
  change(knowledge);
  return knowledge;
}

/** The files that are laid out, which must hold the same knowledge; those that stay as they were are left out. */
function laidOut(knowledge: Knowledge, texts: ReadonlyMap<string, string> = TEXTS): Record<string, string> {
  const layout = layOutKnowledge(knowledge, texts);
  expect(isEmptyDiff(diffKnowledge(knowledge, parsed(layout.texts).knowledge)), 'nothing is lost').toBe(true);
  expect(layout.isNew).toBe(false);
  expect([...layout.texts.keys()]).toEqual(expect.arrayContaining([...texts.keys()]));
  return Object.fromEntries([...layout.texts].filter(([name, text]) => texts.get(name) !== text));
}

describe('layOutKnowledge', () => {
  it('leaves all as it is where nothing differs', () => {
    expect(laidOut(changed(() => {}))).toEqual({});
  });

  it('writes a changed card anew in its place', () => {
    const files = laidOut(
      changed(({ cards }) => {
        requireFirst(cards).answer = 'Nobody knows what burst.';
      }),
    );
    expect(Object.keys(files)).toEqual(['cards/flood.yaml']);
    const [start, rest] = (files['cards/flood.yaml'] ?? '').split('\n# What it costs\n');
    expect(start).toMatch(
      /^# What burst\n- id: cause\n {2}topic: flood\n[\s\S]*\n {2}answer: Nobody knows what burst\.\n/,
    );
    expect(start).toContain('\n  sentences: [1, 2]\n  entities: [moreau]\n');
    expect(rest).toBe(`${SOUND_REPAIRS}# The end\n`);
  });

  it('takes a removed card out, and leaves the comments', () => {
    const knowledge = changed((all) => all.cards.splice(1, 1));
    expect(laidOut(knowledge)).toEqual({
      'cards/flood.yaml': `# What burst\n${SOUND_CARDS}\n# What it costs\n# The end\n`,
    });
  });

  it('keeps a file whose cards are all gone, as an empty list that can be unpacked over it', () => {
    const texts = new Map([...TEXTS, ['cards/repairs.yaml', '[]']]);
    const knowledge = changed((all) => all.cards.splice(0, 2));
    expect(laidOut(knowledge, texts)['cards/flood.yaml']).toMatch(/^# yaml-language-server: .*\n\[\]\n$/);
  });

  it('puts a new card after those of its topic, in whatever file they are', () => {
    const texts = new Map(knowledgeTexts({ 'cards/flood.yaml': undefined, 'cards/all of it.yml': SOUND_CARDS }));
    const { knowledge } = parsed(texts);
    const more = { ...requireFirst(knowledge.cards), id: 'more', quotes: [] };
    const files = laidOut({ ...knowledge, cards: [more, ...knowledge.cards] }, texts);
    expect(Object.keys(files)).toEqual(['cards/all of it.yml']);
    expect(files['cards/all of it.yml']).toMatch(new RegExp(`^${SOUND_CARDS.slice(0, 40)}[^]*\n\n- id: more\n`));
  });

  it('puts a card of a new topic into a file of its own', () => {
    const files = laidOut(
      changed(({ story, cards }) => {
        story.topics.push({ id: 'repairs', title: 'The repairs' });
        cards.push({ ...requireFirst(cards), id: 'more', topic: 'repairs' });
      }),
    );
    expect(Object.keys(files)).toEqual(['story.yaml', 'cards/repairs.yaml']);
    expect(files['cards/repairs.yaml']).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/schema\/cards.*\n- id: more\n/,
    );
  });

  it('changes what the story does not say item by item', () => {
    const files = laidOut(
      changed(({ notCovered }) => {
        notCovered.push({ question: 'Who is the mayor?', alsoAsked: [], closest: 'cause' });
      }),
    );
    expect(files).toEqual({
      'not-covered.yaml': `# People\n${SOUND_NOT_COVERED}\n- question: Who is the mayor?\n  closest: cause\n`,
    });
  });

  it('writes vocabulary and questions anew as a whole, and no questions as an empty list', () => {
    const files = laidOut(
      changed((all) => {
        all.vocabulary.sameMeaning.push(['flood', 'deluge']);
        all.questions = undefined;
      }),
    );
    expect(files['vocabulary.yaml']).toContain('  - - flood\n    - deluge\n');
    expect(files['questions.yaml']).toMatch(/\n\[\]\n$/);
  });

  it.each([
    ['as JSON', JSON.stringify([{ question: 'How old is she?', closest: 'cause' }])],
    ['indented', '  - question: How old is she?\n    closest: cause\n'],
    ['with more between hyphen and item', '- # odd\n  question: How old is she?\n  closest: cause\n'],
    ['with an end', '- question: How old is she?\n  closest: cause\n...\n'],
    ['empty', '[]'],
  ])('writes a list anew that is written oddly: %s', (_, text) => {
    const texts = new Map([...TEXTS, ['not-covered.yaml', text]]);
    const { knowledge } = parsed(texts);
    knowledge.notCovered.push({ question: 'Who is the mayor?', alsoAsked: [], closest: 'cause' });
    expect(laidOut(knowledge, texts)['not-covered.yaml']).toMatch(/^# yaml-language-server: .*\n- question: /);
  });

  it.each([
    ['with no line break at its end', '- question: How old is she?\n  closest: cause'],
    ['with line breaks of Windows', '# x\r\n- question: How old is she?\r\n  closest: cause\r\n'],
    ['after a mark of its start', '---\n- question: How old is she?\n  closest: cause\n'],
  ])('changes a list in its place: %s', (_, text) => {
    const texts = new Map([...TEXTS, ['not-covered.yaml', text]]);
    const { knowledge } = parsed(texts);
    const gap = requireFirst(knowledge.notCovered);
    const after = [gap, { ...gap, question: 'Who is the mayor?' }];
    expect(laidOut({ ...knowledge, notCovered: after }, texts)['not-covered.yaml']).toContain(text.trimEnd());
    laidOut({ ...knowledge, notCovered: [{ ...gap, closest: 'price' }] }, texts);
    laidOut({ ...knowledge, notCovered: [] }, texts);
  });

  it.each([
    ['that is not sound', new Map([...TEXTS, ['story.yaml', 'title: x']])],
    ['that cannot be read', new Map<string, string>()],
  ])('writes all files anew where there is a folder %s', (_, texts) => {
    const knowledge = changed(() => {});
    expect(layOutKnowledge(knowledge, texts)).toEqual({ texts: formatKnowledge(knowledge), isNew: true });
  });

  it('finds no fault where there was none', async () => {
    const { texts } = layOutKnowledge(
      changed(({ cards }) => cards.reverse()),
      TEXTS,
    );
    const read = parsed(texts);
    expect(await checkKnowledge(read, createAnswerer(read.knowledge, readEnglish()))).toEqual([]);
  });
});
