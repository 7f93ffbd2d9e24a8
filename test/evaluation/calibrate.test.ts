import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../src/answering/judge/evidence.js';
import { CONFIDENCE_NAMES } from '../../src/answering/judge/judge.js';
import { fitModel, judge, type LeftOut, leaveStoriesOut } from '../../src/evaluation/calibrate.js';
import { calibrationTable, classTable } from '../../src/evaluation/calibration-table.js';
import type { ExampleSet } from '../../src/evaluation/examples.js';
import { exampleSetsOf, type Material } from '../../src/evaluation/material.js';
import { writeModel } from '../../src/evaluation/model-file.js';
import { requireFirst } from '../support/elements.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';
import { english, temporaryFolder } from '../support/story.js';

const full = createSmallKnowledge();
/** Every second wording of the cards is asked; the cards have the others, and what is not covered is asked too. */
const knowledge = {
  ...full,
  cards: full.cards.map((card) => ({ ...card, alsoAsked: card.alsoAsked.filter((_, i) => i % 2 === 0) })),
  notCovered: [],
};
const library: Material = {
  name: 'library',
  line: 'library',
  knowledge,
  tests: [
    ...full.cards.flatMap((card) =>
      card.alsoAsked.flatMap((text, i) =>
        i % 2 === 0
          ? []
          : {
              text,
              kind: 'direct',
              class: '',
              answerable: true,
              isAnsweredBy: ({ id }: { id: string }) => id === card.id,
            },
      ),
    ),
    ...full.notCovered.map(({ question: text }) => ({
      text,
      kind: 'near_miss',
      class: 'one_more_detail',
      answerable: false,
      isAnsweredBy: () => false,
    })),
  ],
  weight: 100,
};
const sets = exampleSetsOf(library, english);
const asked = requireFirst(sets).examples;

describe('exampleSetsOf', () => {
  it('asks the questions of each curation that differs, and the own wordings of an ordinary one', () => {
    expect(sets.map(({ line }) => line)).toEqual(['library', 'library, sparse', undefined]);
    expect(sets.map(({ story }) => story)).toEqual(['library', 'library', 'library']);
    expect(asked).toHaveLength(library.tests.length);
    const own = sets.filter(({ line }) => line === undefined).flatMap(({ examples }) => examples);
    expect(new Set(own.map(({ test }) => test.kind))).toEqual(new Set(['wording']));
  });
});

describe('fitModel', () => {
  const model = fitModel(sets);
  const judged = asked.map((example) => judge(example, model));

  it('learns which card a question is about, and when there is none', () => {
    const passed = judged.filter(({ answerable, right, confidence }) =>
      answerable ? right && confidence > 0.5 : confidence < 0.5,
    );
    expect(passed.length).toBeGreaterThan(0.8 * judged.length);
  });

  it('has a weight a piece of evidence, and trees over what the confidence rests on', () => {
    expect(model.ranking).toHaveLength(EVIDENCE.length);
    expect(model.ranking.every(Number.isFinite)).toBe(true);
    expect(Math.max(...model.trees.feature)).toBeLessThan(CONFIDENCE_NAMES.length);
  });

  it('is the same for the same questions', () => {
    expect(fitModel(sets)).toEqual(model);
  });

  it('is written by names and whole, and leaves nothing beside it', async () => {
    const folder = await temporaryFolder();
    await writeModel(join(folder, 'model.json'), model);
    const text = await readFile(join(folder, 'model.json'), 'utf8');
    const written = JSON.parse(text);
    expect(Object.keys(written.ranking)).toEqual([...EVIDENCE]);
    for (const weight of Object.values(written.ranking)) expect(String(weight)).toMatch(/^-?\d+(\.\d{1,4})?$/);
    expect(written.trees).toEqual(model.trees);
    expect(text).not.toMatch(/[:,] /);
    expect(await readdir(folder)).toEqual(['model.json']);
  });
});

describe('leaveStoriesOut', () => {
  const named = (story: string): ExampleSet[] =>
    sets.map((set) => ({ ...set, story, line: set.line?.replace('library', story) }));

  it('judges each question of each story and curation once, by a model of the others', () => {
    const said: string[] = [];
    const judged = leaveStoriesOut([...named('one'), ...named('two')], (stories) => said.push(stories.join(' ')));
    const lines = ['one', 'one, sparse', 'two', 'two, sparse'];
    for (const line of lines) expect(judged.filter((one) => one.line === line)).toHaveLength(library.tests.length);
    expect(judged).toHaveLength(lines.length * library.tests.length);
    expect(said).toEqual(['one', 'two']);
    const model = fitModel(named('two'));
    expect(judged[0]).toMatchObject({ story: 'one', ...judge(requireFirst(asked), model) });
  });

  it('leaves many out in eight groups', () => {
    const few = sets.slice(0, 1).map((set) => ({ ...set, examples: set.examples.slice(0, 4) }));
    const stories = Array.from({ length: 10 }, (_, i) => `story ${i}`);
    const said: string[] = [];
    const many = stories.flatMap((story) => few.map((set) => ({ ...set, story, line: story })));
    const judged = leaveStoriesOut(many, (left) => said.push(left.join(', ')));
    expect(said).toHaveLength(8);
    expect(said.slice(0, 3)).toEqual(['story 0, story 8', 'story 1, story 9', 'story 2']);
    expect(new Set(judged.map(({ story }) => story))).toEqual(new Set(stories));
  });

  it('takes two stories', () => {
    expect(() => leaveStoriesOut(sets, () => {})).toThrow(/two at least/);
  });
});

describe('calibrationTable and classTable', () => {
  const one = (answerable: boolean, right: boolean, confidence: number, rest: Partial<LeftOut> = {}): LeftOut => ({
    story: 'ferry',
    line: 'ferry',
    class: answerable ? '' : 'cause',
    answerable,
    right,
    confidence,
    ...rest,
  });
  const judged = [
    one(true, true, 0.9),
    one(true, false, 0.8),
    one(true, true, 0.3),
    one(true, true, 0.6),
    one(false, false, 0.7),
    one(false, false, 0.2),
    one(true, true, 0.9, { story: 'served', line: 'served' }),
    one(false, false, 0.1, { story: 'served', line: 'served', class: '' }),
  ];

  it('have a line a story, one for those not served, and one in all', () => {
    const [, , ...rows] = calibrationTable(judged).split('\n');
    expect(rows[0]).toBe('| ferry | 6 | 75.0 | 0.667 | 25.0 | 25.0 | 25.0 | 25.0 | 50.0 | 50.0 |');
    expect(rows[1]).toBe('| served | 2 | 100.0 | 1.000 | 100.0 | 100.0 | 100.0 | 100.0 | 100.0 | 0.0 |');
    expect(rows[2]).toBe(rows[0]?.replace('ferry', 'stories not served'));
    expect(rows[3]).toMatch(/^\| all \| 8 \| 80\.0 \| /);
  });

  it('count how many of a class of near misses are answered', () => {
    expect(classTable(judged).split('\n').slice(2)).toEqual(['| cause | 2 | 50.0 |']);
  });
});
