import { describe, expect, it } from 'vitest';
import { STORY } from '../support/story.js';
import { runTyped } from '../support/terminal.js';

interface Written {
  status: number | null;
  lines: unknown[];
}

async function answer(...lines: string[]): Promise<Written> {
  const ran = await runTyped(['ask', '--jsonl', '--knowledge', STORY], { input: lines.join('\n') });
  expect(ran.stderr).toBe('');
  return {
    status: ran.status,
    lines: ran.stdout
      .split('\n')
      .filter(Boolean)
      .map((line): unknown => JSON.parse(line)),
  };
}

describe('ask --jsonl', () => {
  it('answers each line in order, with its id', async () => {
    const { status, lines } = await answer(
      '{"id":"b","question":"What has the harbour company offered the crews?"}',
      '{"id":"a","question":"What is the capital of Mongolia?"}',
      '{"id":7,"question":"The fishermen charged for bread and letters"}',
      '{"question":"How did the island clinic move its patients?"}',
    );
    expect(lines).toEqual([
      {
        id: 'b',
        outcome: 'answered',
        shown: 'The harbour company, which runs the ferries, has offered 2 percent.',
        cards: ['company-offer'],
        confidence: expect.any(Number),
        suggestions: [],
      },
      expect.objectContaining({ id: 'a', outcome: 'declined', cards: [] }),
      expect.objectContaining({ id: 7, cards: ['island-supplies'] }),
      expect.not.objectContaining({ id: expect.anything() }),
    ]);
    expect(status).toBe(0);
  });

  it('shows what a member would see where the story does not say: the nearest that it tells', async () => {
    const { lines } = await answer('{"id":1,"question":"What do the tickets cost?"}');
    expect(lines).toEqual([
      expect.objectContaining({
        outcome: 'nearest',
        shown: expect.stringMatching(/^The story does not say[\s\S]*all 14 sailings to Skerry Island were cancelled/),
        cards: ['crews-walked-out'],
      }),
    ]);
  });

  it('reads a question in the light of those before it', async () => {
    const { lines } = await answer(
      '{"id":"alone","question":"What did he say?"}',
      '{"id":"after","question":"What did he say?","after":["What did Owen Thale say?"]}',
      '{"id":"alone again","question":"What did he say?"}',
    );
    expect(lines[1]).toMatchObject({ id: 'after', cards: ['thale-reckless'] });
    expect(lines[2], 'a line knows nothing of those before it').toEqual({ ...asObject(lines[0]), id: 'alone again' });
  });

  it.each<[string, string, RegExp]>([
    ['no JSON', 'What pay rise does the union want?', /^not JSON: /],
    ['JSON cut short', '{"id":"x","question":"Why', /^not JSON: /],
    ['no object', '["question"]', /^the line: /],
    ['nothing', 'null', /^the line: /],
    ['no question', '{"id":"x"}', /^question: /],
    ['a question that is no text', '{"id":"x","question":5}', /^question: /],
    ['an id that is neither text nor number', '{"id":{},"question":"Why?"}', /^id: /],
    ['one earlier question instead of a list', '{"id":"x","question":"Why?","after":"Who?"}', /^after: /],
    ['an earlier question that is no text', '{"id":"x","question":"Why?","after":["Who?",1]}', /^after\.1: /],
    ['two faults', '{"id":[],"question":1}', /^id: .*; question: /],
  ])('numbers a bad line and goes on: %s', async (_, bad, message) => {
    const good = '{"id":"good","question":"What pay rise does the crew union want?"}';
    const { status, lines } = await answer(good, '', bad, good);
    const answered = expect.objectContaining({ id: 'good', cards: ['union-demand'] });
    expect(lines).toEqual([answered, { line: 3, error: expect.stringMatching(message) }, answered]);
    expect(status).toBe(1);
  });

  it('takes an empty question for a question: nothing was asked', async () => {
    const { status, lines } = await answer('{"id":"x","question":""}');
    expect(lines).toEqual([expect.objectContaining({ id: 'x', outcome: 'declined' })]);
    expect(status).toBe(0);
  });

  it.each([
    ['no line', ''],
    ['empty lines', '\n\n'],
  ])('writes nothing for %s', async (_, input) => {
    expect(await answer(input)).toEqual({ status: 0, lines: [] });
  });

  it('reads Windows line ends', async () => {
    const { status, lines } = await answer('{"id":1,"question":"Who?"}\r', '{"id":2,"question":"Who?"}\r');
    expect(lines).toMatchObject([{ id: 1 }, { id: 2 }]);
    expect(status).toBe(0);
  });
});

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
