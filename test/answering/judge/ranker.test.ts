import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/answering/find/documents.js';
import { createRanker } from '../../../src/answering/judge/ranker.js';
import type { Context } from '../../../src/answering/read/follow-up.js';
import { createTermReader } from '../../../src/answering/read/terms.js';
import { createRarity } from '../../../src/answering/read/word-frequency.js';
import { finish } from '../../../src/model/steps.js';
import { createSmallKnowledge } from '../../support/small-knowledge.js';
import { english } from '../../support/story.js';

const knowledge = createSmallKnowledge();
const reader = createTermReader(knowledge.vocabulary);
const ranker = finish(createRanker(knowledge, reader, createRarity(english), english.vectors));

const NO_CONTEXT: Context = { terms: new Map(), shown: new Set(), related: new Set(), needed: false };

/** The score of each card that competes for a question. */
function scores(question: string, context: Partial<Context> = {}): Map<string, number> {
  const { ranking } = ranker.rank(reader.read(question), { ...NO_CONTEXT, ...context });
  return new Map(ranking.flatMap(({ topic, score }) => [[cardOf(topic)?.id ?? 'not covered', score]]));
}

describe('createRanker', () => {
  it('lets cards and what the story does not say compete, best first', () => {
    const { ranking, contest } = ranker.rank(reader.read('How old is the director of the library?'));
    const all = ranking.map(({ score }) => score);
    expect(all).toEqual([...all].sort((a, b) => b - a));
    expect(ranking[0]?.topic.about).toMatchObject({ notCovered: { question: 'How old is Inès Moreau?' } });
    expect(contest && cardOf(contest.best.topic)).toBeDefined();
  });

  it('has no best card where nothing shares a word', () => {
    expect(ranker.rank(reader.read('capital of France'))).toMatchObject({
      ranking: [],
      contest: undefined,
      confidence: 0,
    });
  });

  it('finds the card that it ranks first', () => {
    const texts = [...knowledge.cards, ...knowledge.notCovered].flatMap(({ question, alsoAsked }) => [
      question,
      ...alsoAsked,
    ]);
    for (const text of [...texts, 'capital of France']) {
      const { contest } = ranker.rank(reader.read(text));
      expect(ranker.nearest(reader.read(text)), text).toBe(contest && cardOf(contest.best.topic));
    }
  });

  it('puts a card that was just shown further back, and one that it names as related further ahead', () => {
    const question = 'the flooding of the cellar';
    const plain = scores(question);
    const after = scores(question, { shown: new Set(['flood-cause']), related: new Set(['flood-when']) });
    expect(after.get('flood-cause')).toBeLessThan(plain.get('flood-cause') ?? 0);
    expect(after.get('flood-when')).toBeGreaterThan(plain.get('flood-when') ?? 0);
    expect(after.get('lost-maps')).toBe(plain.get('lost-maps'));
  });

  it('counts what is taken over from the conversation, as much as it is worth', () => {
    const score = (worth?: number): number =>
      scores('what was said', worth === undefined ? {} : { terms: new Map([['@okafor', worth]]) }).get('okafor-pipe') ??
      0;
    expect(score(1)).toBeGreaterThan(score());
    const beside = (worth: number): number =>
      scores('the library', { terms: new Map([['@okafor', worth]]) }).get('reopening') ?? 0;
    expect(beside(0.2)).toBeGreaterThan(beside(1));
  });

  it.each([
    ['the question of a card', 'Why was the cellar flooded?', 'flood-cause', false],
    ['another way to ask', 'What burst?', 'flood-cause', false],
    ['without case, accents and signs', 'what BURST', 'flood-cause', false],
    ['a misconception', 'The cellar was flooded by rain.', 'flood-cause', true],
  ])('knows a wording word for word: %s', (_, question, id, mistaken) => {
    const found = ranker.worded(reader.read(question));
    expect(found && cardOf(found.topic)?.id).toBe(id);
    expect(found?.wording.mistaken).toBe(mistaken);
  });

  it('knows the wordings of what the story does not say as well', () => {
    const found = ranker.worded(reader.read('Moreau age'));
    expect(found?.topic.about).toMatchObject({ notCovered: { closest: 'lost-maps' } });
  });

  it.each([
    ['a word more', 'What burst there?'],
    ['a word less', 'What'],
    ['another order', 'burst what'],
  ])('does not take for a wording what has %s', (_, question) => {
    expect(ranker.worded(reader.read(question))).toBeUndefined();
  });
});
