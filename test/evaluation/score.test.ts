import { describe, expect, it } from 'vitest';
import { parseEvalItems } from '../../src/evaluation/items.js';
import { answerLengths, type EvalResult, groupBy, scoreLine, scoreTable, tallyOf } from '../../src/evaluation/score.js';
import { requireFirst } from '../support/elements.js';

type Outcome = EvalResult['record']['outcome'];

interface Row {
  want: 'answer' | 'correct' | 'decline';
  outcome: Outcome;
  /** What is shown has the fact. */
  right: boolean;
  kind?: string;
  class?: string;
  shown?: string;
  cards?: string[];
}

/** A result as `evaluate` gives it, without a bot. */
function resultOf({ want, outcome, right, kind = 'direct', shown = '', cards = ['a'], ...rest }: Row): EvalResult {
  const line = JSON.stringify({ id: 'x', q: 'q', kind, want, facts: [], ...rest });
  const item = requireFirst(parseEvalItems('file', line));
  const plain = outcome === 'answered' || outcome === 'corrected';
  const record = { outcome, shown, cards, confidence: 1, suggestions: [] };
  return { item, record, plain, right, passed: want === 'decline' ? !plain : plain && right };
}

const NOTHING = { passed: 0, answerable: 0, plain: 0, reached: 0, wrong: 0, untold: 0, misled: 0 };

describe('tallyOf', () => {
  it.each<[string, Row, object]>([
    [
      'answered rightly: all but wrong',
      { want: 'answer', outcome: 'answered', right: true },
      { passed: 1, answerable: 1, plain: 1, reached: 1 },
    ],
    [
      'a correction where one is wanted',
      { want: 'correct', outcome: 'corrected', right: true },
      { passed: 1, answerable: 1, plain: 1, reached: 1 },
    ],
    [
      'an answer will do for a correction',
      { want: 'correct', outcome: 'answered', right: true },
      { passed: 1, answerable: 1, plain: 1, reached: 1 },
    ],
    ['answered wrongly', { want: 'answer', outcome: 'answered', right: false }, { answerable: 1, wrong: 1 }],
    [
      'the nearest is the right one: reached, but not plain',
      { want: 'answer', outcome: 'nearest', right: true },
      { answerable: 1, reached: 1 },
    ],
    [
      'the nearest is not: nothing, and not wrong',
      { want: 'answer', outcome: 'nearest', right: false },
      { answerable: 1 },
    ],
    ['declined', { want: 'answer', outcome: 'declined', right: false }, { answerable: 1 }],
    ['declined where that is wanted', { want: 'decline', outcome: 'declined', right: true }, { passed: 1, untold: 1 }],
    ['the nearest misleads nobody', { want: 'decline', outcome: 'nearest', right: true }, { passed: 1, untold: 1 }],
    ['answered what is not told', { want: 'decline', outcome: 'answered', right: true }, { untold: 1, misled: 1 }],
    ['put right what is not told', { want: 'decline', outcome: 'corrected', right: true }, { untold: 1, misled: 1 }],
  ])('%s', (_, row, expected) => {
    expect(tallyOf([resultOf(row)])).toEqual({ ...NOTHING, asked: 1, ...expected });
  });
});

const RESULTS = [
  resultOf({ want: 'answer', outcome: 'answered', right: true }),
  resultOf({ want: 'answer', outcome: 'nearest', right: true }),
  resultOf({ want: 'decline', outcome: 'answered', right: true, kind: 'near_miss', class: 'cause' }),
  resultOf({ want: 'answer', outcome: 'answered', right: false }),
  resultOf({ want: 'decline', outcome: 'declined', right: true, kind: 'near_miss', class: 'opinion' }),
];

describe('scoreTable and scoreLine', () => {
  it('have a row a kind in the order the kinds come, and one in all; a dash where there is nothing of the sort', () => {
    expect(
      scoreTable(
        'kind',
        groupBy(RESULTS, ({ kind }) => kind),
      )
        .split('\n')
        .slice(2),
    ).toEqual([
      '| direct | 3 | 33.3 % | 33.3 % | 66.7 % | 33.3 % | – |',
      '| near_miss | 2 | 50.0 % | – | – | – | 50.0 % |',
      '| all | 5 | 40.0 % | 33.3 % | 66.7 % | 33.3 % | 50.0 % |',
    ]);
  });

  it('leave out of the classes what has none', () => {
    const groups = groupBy(RESULTS, (item) => item.class);
    expect(groups.map(([name, results]) => [name, results.length])).toEqual([
      ['cause', 1],
      ['opinion', 1],
    ]);
  });

  it('need no row in all beside a single one', () => {
    expect(scoreTable('story', [['ferry', RESULTS]]).split('\n')).toHaveLength(3);
  });

  it('say all in one line', () => {
    expect(scoreLine(RESULTS)).toBe(
      'pass 40.0 % of 5; plain 33.3 %, reached 66.7 %, wrong 33.3 % of 3; misled 50.0 % of 2',
    );
  });
});

describe('answerLengths', () => {
  const answers = Array.from({ length: 20 }, (_, i) =>
    resultOf({
      want: 'answer',
      outcome: 'answered',
      right: true,
      shown: 'x'.repeat(10 * (i + 1)),
      kind: i === 4 ? 'multi' : 'direct',
      cards: i === 3 || i === 4 ? ['a', 'b'] : ['a'],
    }),
  );
  const declined = resultOf({ want: 'answer', outcome: 'declined', right: false, shown: 'x'.repeat(999) });

  it('measures answers alone: 95 of 100, the longest, the most cards, and those that no question for two facts called for', () => {
    expect(answerLengths([...answers, declined])).toEqual({
      answers: 20,
      p95: 190,
      longest: 200,
      mostCards: 2,
      uncalledFor: 1,
    });
  });

  it('is nothing where nothing was answered', () => {
    expect(answerLengths([declined])).toEqual({ answers: 0, p95: 0, longest: 0, mostCards: 0, uncalledFor: 0 });
  });
});
