import { questionsSchema, taskSchema } from './contestant.js';
import type { Searcher } from './engine.js';
import { requireEngine } from './engines.js';

/** Compiling an engine's code is no part of building its index: it builds a few texts so many times before. */
const FEW = 80;
const REHEARSALS = 5;

/** The process of one contestant: builds the engine it is first told of, then times its replies; ends with its parent. */
let searcher: Searcher | undefined;

process.on('message', (message) => {
  if (searcher) {
    process.send?.(timed(searcher, questionsSchema.parse(message)));
    return;
  }
  const { engine: name, texts } = taskSchema.parse(message);
  const engine = requireEngine(name);
  for (let i = 0; i < REHEARSALS; i++) engine.build(texts.slice(0, FEW));
  const before = bytesHeld();
  const start = performance.now();
  searcher = engine.build(texts);
  const buildMs = performance.now() - start;
  process.send?.({ buildMs, megabytes: (bytesHeld() - before) / 1e6 });
});

function timed({ reply }: Searcher, questions: readonly string[]): number[] {
  return questions.map((question) => {
    const start = performance.now();
    reply(question);
    return performance.now() - start;
  });
}

function bytesHeld(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
