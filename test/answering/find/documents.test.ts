import { describe, expect, it } from 'vitest';
import { cardOf, readTopics, type Topic } from '../../../src/answering/find/documents.js';
import { createGramIds } from '../../../src/answering/find/grams.js';
import { createTermReader } from '../../../src/answering/read/terms.js';
import { sentenceBefore } from '../../../src/model/citations.js';
import { finish } from '../../../src/model/steps.js';
import { createSmallKnowledge } from '../../support/small-knowledge.js';

const knowledge = createSmallKnowledge();
const reader = createTermReader(knowledge.vocabulary);
const grams = createGramIds();
const { topics, before, words } = finish(readTopics(knowledge, reader, grams));
const topicOf = (id: string) => topics.find((topic) => cardOf(topic)?.id === id);

describe('readTopics', () => {
  it('reads the cards, then what the story does not say', () => {
    expect(topics.slice(0, knowledge.cards.length).map((topic) => cardOf(topic)?.id)).toEqual(
      knowledge.cards.map(({ id }) => id),
    );
    expect(topics.slice(knowledge.cards.length).map(({ about }) => about)).toEqual(
      knowledge.notCovered.map((notCovered) => ({ notCovered })),
    );
  });

  it.each(knowledge.cards)('finds $id by each way to ask, and tells which of them are mistaken', (card) => {
    const wordings = topicOf(card.id)?.wordings ?? [];
    expect(wordings.map(({ mistaken }) => mistaken)).toEqual([
      ...[card.question, ...card.alsoAsked].map(() => false),
      ...card.misconceptions.map(() => true),
    ]);
  });

  it('finds what is said by whoever says it, and by the role', () => {
    const topic = topicOf('okafor-pipe');
    expect([...(topic?.speakers ?? [])]).toContain('@okafor');
    expect(topic?.keys).toContain('@okafor');
    const role = knowledge.vocabulary.entities.find(({ id }) => id === 'okafor')?.role ?? '';
    for (const { key } of reader.read(role).terms) expect(topic?.keys).toContain(key);
  });

  it('knows which card rests on the sentence right before', () => {
    topics.slice(0, knowledge.cards.length).forEach(({ about }, place) => {
      const previous = before[place];
      if (previous === undefined) return;
      const first = 'card' in about ? about.card.sentences[0] : undefined;
      const last = knowledge.cards[previous]?.sentences.at(-1);
      expect(previous).toBeLessThan(place);
      expect(last).toBe(first === undefined ? undefined : sentenceBefore(first));
    });
  });

  it('remembers a word that each term was read from', () => {
    const key = reader.read('maps').terms[0]?.key ?? '';
    expect(words.get(key)).toMatch(/^maps?$/);
    expect(words.has('zebra')).toBe(false);
  });

  it('does not read again what was read, and knows its words all the same', () => {
    const part = ({ about }: Topic): object => ('card' in about ? about.card : about.notCovered);
    const known = new Map(topics.slice(1).map((topic) => [part(topic), topic]));
    const other = createTermReader(knowledge.vocabulary);
    const again = finish(readTopics(knowledge, other, grams, known));
    expect(again).toEqual({ topics, before, words });
    expect(again.topics.map((topic) => topics.includes(topic))).toEqual(topics.map((_, place) => place > 0));
    const anew = createTermReader(knowledge.vocabulary);
    finish(readTopics(knowledge, anew, grams));
    expect([...other.words()]).toEqual([...anew.words()]);
  });

  it('reads a story without cards', () => {
    expect(finish(readTopics({ ...knowledge, cards: [], notCovered: [] }, reader, grams)).topics).toEqual([]);
  });
});
