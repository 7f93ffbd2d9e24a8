import { describe, expect, it } from 'vitest';
import type { Engine, Found } from '../../src/benchmark/engine.js';
import { ENGINES } from '../../src/benchmark/engines.js';
import { scoreTexts, textsTable } from '../../src/benchmark/texts.js';

/** An engine that finds for each question what it is told to. */
function told(answers: Record<string, Found>): Engine {
  const rank = (question: string): Found => answers[question] ?? { places: [], confidence: 0 };
  return { name: 'told', mostTexts: 10, build: () => ({ rank, reply: () => '' }) };
}

const ferry = {
  title: 'Ferry',
  sentences: ['The ferry leaves at noon.', 'Crews want shorter shifts.', 'Fog closed the port.', 'Tickets sold out.'],
  questions: [
    { question: 'When does the ferry leave?', gold: [0] },
    { question: 'What do the crews want?', gold: [1, 2] },
    { question: 'Who owns the ferry?', gold: [] },
  ],
};
const mill = {
  title: 'Mill',
  sentences: ['The mill grinds barley.', 'Its wheel broke in spring.'],
  questions: [
    { question: 'What does the mill grind?', gold: [0] },
    { question: 'Who built the mill?', gold: [] },
  ],
};

describe('scoreTexts', () => {
  it('counts what comes first and among the first three, and how far apart the confidences are', () => {
    const engine = told({
      'When does the ferry leave?': { places: [3, 1, 0], confidence: 0.4 },
      'What do the crews want?': { places: [2, 0], confidence: 0.9 },
      'Who owns the ferry?': { places: [0], confidence: 0.5 },
      'What does the mill grind?': { places: [1], confidence: 0.6 },
    });
    // Near: 1 of the ferry's 2 pairs, the mill's 1 pair. Far: of the ferry's 4 pairs 3, of the mill's 3 pairs 2.
    const far = (3 / 4 + 2 / 3) / 2;
    expect(scoreTexts(engine, [ferry, mill])).toEqual({
      engine: 'told',
      first: 1 / 3,
      inThree: 2 / 3,
      near: 0.75,
      far,
      // Of two unanswerable questions none may mislead: only the crews' 0.9 is right and above the 0.5 of one of them.
      rightAt: [1 / 3, 1 / 3, 1 / 3],
    });
  });

  it.each(ENGINES.map((engine) => [engine.name, engine] as const))('%s finds sentences by their words', (_, engine) => {
    const { rank, reply } = engine.build(ferry.sentences);
    const { places, confidence } = rank('crews want shorter shifts');
    expect(places[0]).toBe(1);
    expect(confidence).toBeGreaterThan(0);
    expect(reply('crews want shorter shifts')).not.toBe('');
    expect(rank('zzzz qqqq')).toEqual({ places: [], confidence: 0 });
  });
});

it('prints one line an engine', () => {
  const score = { engine: 'told', first: 0.5, inThree: 1, near: 0.51234, far: 0, rightAt: [0.1, 0.2, 0.25] };
  expect(textsTable([score]).split('\n')[2]).toBe('| told | 0.500 | 1.000 | 0.512 | 0.000 | 0.100 | 0.200 | 0.250 |');
});
