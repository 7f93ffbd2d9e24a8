import { describe, expect, it } from 'vitest';
import { helpText } from '../../src/discord/commands/help.js';
import { statusText } from '../../src/discord/commands/knowledge/status.js';
import { pickedFrom, questionsPayload, topicsPayload } from '../../src/discord/commands/topics.js';
import type { MessagePayload } from '../../src/discord/message-payload.js';
import { requireAt, requireFirst } from '../support/elements.js';
import { EXTREME_TEXTS, extremeEdition } from '../support/extreme-story.js';
import { brokenLimits } from '../support/message-limits.js';

const NEXT = ':next';

function menuOf(payload: MessagePayload | undefined): string[] {
  return (payload?.components ?? []).flatMap((row) =>
    row.toJSON().components.flatMap((part) => ('options' in part ? part.options.map(({ value }) => value) : [])),
  );
}

describe('the menus of a story with 60 questions in one topic', () => {
  const edition = extremeEdition('x');
  const topic = requireFirst(edition.answerer.knowledge.story.topics);
  const all = edition.answerer.knowledge.cards.map((card) => card.id);

  it('bring every question on one page or another, and lead from each to the next', () => {
    const pages = [0, 1, 2].map((page) => menuOf(questionsPayload(edition, topic.id, page)));
    expect(pages.map((page) => page.length)).toEqual([25, 25, 12]);
    expect(pages.map((page) => page.includes(NEXT))).toEqual([true, true, false]);
    expect(pages.flat().filter((value) => value !== NEXT)).toEqual(all);
  });

  it('have no page beyond the last, and none of a topic that is not there', () => {
    expect(questionsPayload(edition, topic.id, 3)).toBeUndefined();
    expect(questionsPayload(edition, 'none', 0)).toBeUndefined();
  });

  it('lead on, or to a card, or nowhere', () => {
    expect(pickedFrom(edition, topic.id, 0, NEXT)).toMatchObject({ payload: { content: expect.any(String) } });
    expect(pickedFrom(edition, topic.id, 0, requireAt(all, 59))).toMatchObject({ card: { id: all[59] } });
    expect(pickedFrom(edition, topic.id, 2, NEXT)).toBeUndefined();
    expect(pickedFrom(edition, topic.id, 0, 'none')).toBeUndefined();
  });
});

describe('no limit of Discord’s is exceeded', () => {
  it.each(EXTREME_TEXTS)('by menus, help and status of %s', (_, text) => {
    const edition = extremeEdition(text);
    const failing = { since: new Date(0), what: 'writing' as const, reason: text.repeat(500), cure: text };
    const topic = requireFirst(edition.answerer.knowledge.story.topics);
    const pages = [0, 1, 2].flatMap((page) => questionsPayload(edition, topic.id, page) ?? []);
    expect(pages).toHaveLength(3);
    for (const { content, components } of [topicsPayload(edition), ...pages]) {
      expect(brokenLimits({ content, components: components.map((row) => row.toJSON()) })).toEqual([]);
    }
    expect(brokenLimits({ content: helpText(edition) })).toEqual([]);
    expect(brokenLimits({ content: statusText(edition, { kind: 'SQLite', latencyMs: 1, failing }) })).toEqual([]);
  });
});
