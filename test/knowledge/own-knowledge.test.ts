import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { shownText } from '../../src/answering/talk/shown-text.js';
import { readEnglish } from '../../src/english/read-english.js';
import { checkKnowledge } from '../../src/knowledge/check.js';
import { formatFault } from '../../src/knowledge/parse.js';
import { readOwnKnowledge } from '../support/own-knowledge.js';

const parsed = await readOwnKnowledge();
const { story, cards, notCovered } = parsed.knowledge;
const answerer = createAnswerer(parsed.knowledge, readEnglish());

describe('the knowledge folder', () => {
  it('has no faults, and gives others their turn while they are looked for', async () => {
    let turns = 0;
    const others = setInterval(() => turns++, 1);
    const faults = await checkKnowledge(parsed, answerer);
    clearInterval(others);
    expect(faults.map(formatFault)).toEqual([]);
    // It takes seconds; members wait for three at most.
    expect(turns).toBeGreaterThan(20);
  });

  it('has a topic for every card and a card for every topic, in one menu', () => {
    expect(story.topics.length).toBeLessThanOrEqual(25);
    expect(new Set(cards.map((card) => card.topic))).toEqual(new Set(story.topics.map((topic) => topic.id)));
  });

  it('cites every sentence of the article or says why not', () => {
    const cited = new Set([...cards.flatMap((card) => card.sentences), ...story.notCited.map((one) => one.sentence)]);
    const all = Array.from({ length: story.article.sentences }, (_, i) => i + 1);
    expect(all.filter((sentence) => !cited.has(sentence))).toEqual([]);
  });

  it('covers the story, and foresees what people ask beyond it', () => {
    expect(cards.length).toBeGreaterThanOrEqual(60);
    expect(notCovered.length).toBeGreaterThanOrEqual(100);
  });

  it('is told in at most 500 characters by 95 of 100 cards', () => {
    const lengths = cards.map(
      (card) =>
        shownText(answerer.telling, { kind: 'answer', cards: [card], question: '', confidence: 1, ranking: [] }).length,
    );
    expect(lengths.filter((length) => length <= 500).length).toBeGreaterThanOrEqual(0.95 * cards.length);
  });
});
