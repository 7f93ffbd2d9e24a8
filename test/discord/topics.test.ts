import { describe, expect, it } from 'vitest';
import { followPayload } from '../../src/discord/commands/follow.js';
import { helpText } from '../../src/discord/commands/help.js';
import { statusText } from '../../src/discord/commands/knowledge/status.js';
import { privacyText } from '../../src/discord/commands/privacy.js';
import { pickedFrom, questionsPayload, topicsPayload } from '../../src/discord/commands/topics.js';
import type { MessagePayload } from '../../src/discord/message-payload.js';
import { createLanguage, ENGLISH, TRANSLATIONS } from '../../src/languages/language.js';
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
    const pages = [0, 1, 2].map((page) => menuOf(questionsPayload(edition, topic.id, page, ENGLISH)));
    expect(pages.map((page) => page.length)).toEqual([25, 25, 12]);
    expect(pages.map((page) => page.includes(NEXT))).toEqual([true, true, false]);
    expect(pages.flat().filter((value) => value !== NEXT)).toEqual(all);
  });

  it('have no page beyond the last, and none of a topic that is not there', () => {
    expect(questionsPayload(edition, topic.id, 3, ENGLISH)).toBeUndefined();
    expect(questionsPayload(edition, 'none', 0, ENGLISH)).toBeUndefined();
  });

  it('lead on, or to a card, or nowhere', () => {
    expect(pickedFrom(edition, topic.id, 0, NEXT, ENGLISH)).toMatchObject({ payload: { content: expect.any(String) } });
    expect(pickedFrom(edition, topic.id, 0, requireAt(all, 59), ENGLISH)).toMatchObject({ card: { id: all[59] } });
    expect(pickedFrom(edition, topic.id, 2, NEXT, ENGLISH)).toBeUndefined();
    expect(pickedFrom(edition, topic.id, 0, 'none', ENGLISH)).toBeUndefined();
  });
});

describe('no limit of Discord’s is exceeded', () => {
  it.each(EXTREME_TEXTS)('by menus, help and status of %s', (_, text) => {
    const edition = extremeEdition(text);
    const failing = { since: new Date(0), what: 'writing' as const, reason: text.repeat(500), cure: text };
    const topic = requireFirst(edition.answerer.knowledge.story.topics);
    const pages = [0, 1, 2].flatMap((page) => questionsPayload(edition, topic.id, page, ENGLISH) ?? []);
    expect(pages).toHaveLength(3);
    for (const { content, components } of [topicsPayload(edition, ENGLISH), ...pages]) {
      expect(brokenLimits({ content, components: components.map((row) => row.toJSON()) })).toEqual([]);
    }
    expect(brokenLimits({ content: statusText(edition, { kind: 'SQLite', latencyMs: 1, failing }) })).toEqual([]);
  });

  it.each([...TRANSLATIONS.keys()])('by help, consent, and what is kept, in %s', (code) => {
    const language = createLanguage(code, (name) => `</${name}:18446744073709551615>`);
    const edition = extremeEdition('x');
    const kept = privacyText({ logQuestions: true, correctForDays: 3_650 }, language);
    const topics = edition.answerer.worded.story.topics.map(({ id }) => id);
    const { content } = followPayload(edition.answerer.worded.story, topics, language);
    for (const text of [helpText(edition, language), kept, content])
      expect(brokenLimits({ content: text })).toEqual([]);
    expect(kept).not.toMatch(/[{}]/);
  });
});
