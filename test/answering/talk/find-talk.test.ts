import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findTalk } from '../../../src/answering/talk/find-talk.js';
import { readEnglish } from '../../../src/english/read-english.js';
import type { Turn } from '../../../src/model/answerer.js';
import type { Card } from '../../../src/model/knowledge.js';
import type { TalkAbout } from '../../../src/model/reply.js';
import { createSmallKnowledge } from '../../support/small-knowledge.js';
import { DISTRESS } from './distress-messages.js';
import { NEAR_MISSES } from './near-misses.js';
import { REAL_QUESTIONS } from './real-questions.js';
import { TALK } from './talk-messages.js';

const { story, vocabulary, cards } = createSmallKnowledge();
const telling = { story, entities: new Map(vocabulary.entities.map((entity) => [entity.id, entity])) };
const { vectors } = readEnglish();
const findCard = (id: string): Card | undefined => cards.find((card) => card.id === id);
const claim = cards.find((card) => card.saidBy !== undefined);
const questionSchema = z.object({ q: z.string(), want: z.string(), after: z.array(z.string()).optional() });
const answered: Turn[] = [{ question: 'Why was the cellar flooded?', cards: ['flood-cause'] }];

function talk(message: string, earlier: readonly Turn[] = []) {
  return findTalk(message, earlier, telling, findCard, vectors);
}

describe('talk is found', () => {
  it.each(rowsOf({ ...TALK, ...DISTRESS }))('%s: %s', (about, message) => {
    expect(talk(message)?.about).toBe(about);
    expect(talk(message, answered)?.about).toBe(about);
  });
});

describe('a question about a story is no talk', () => {
  it.each(rowsOf({ ...NEAR_MISSES, ...REAL_QUESTIONS }))('%s: %s', (_, message) => {
    expect(talk(message)).toBeUndefined();
    expect(talk(message, answered)).toBeUndefined();
  });

  it.each(['adversarial', 'multi', 'readers'])('%s.jsonl', (name) => {
    const asked = readQuestions(name).filter(({ want }) => want !== 'decline');
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(({ q, after }) => talk(q, turnsOf(after))).map(({ q }) => q)).toEqual([]);
  });

  it('nor is a way to ask for a card', () => {
    const asked = cards.flatMap(({ question, alsoAsked, misconceptions }) => [
      question,
      ...alsoAsked,
      ...misconceptions,
    ]);
    expect(asked.filter((question) => talk(question))).toEqual([]);
  });
});

describe('where the last answer stands', () => {
  it('names its sentences and who claims it', () => {
    const shown = claim?.id ?? '';
    expect(talk('source?', [{ question: 'what?', cards: [shown] }])?.text).toMatch(
      /sentences? \d.* of the article “A burst pipe.*Said by /,
    );
  });

  it('names the sentences of the last answer alone', () => {
    const turns = [{ question: 'what?', cards: [claim?.id ?? ''] }, ...answered];
    expect(talk('source?', turns)?.text).toBe(
      'My last answer rests on sentences 1–2 of the article “A burst pipe floods the cellar of Harbour Library” (2031-02-05).',
    );
  });

  it.each([
    ['nothing was asked before', []],
    ['nothing was answered', [{ question: 'what?', cards: [] }]],
    ['the card is no longer there', [{ question: 'what?', cards: ['gone'] }]],
  ])('names the article where %s', (_, earlier) => {
    expect(talk('source?', earlier)?.text).toContain('Every answer rests on the article “A burst pipe');
  });
});

describe('whether it is true', () => {
  it('says who checked it', () => {
    expect(talk('is that true?', answered)?.text).toMatch(
      /^People wrote that answer and checked it against the article/,
    );
    expect(talk('is that true?', answered)?.text).not.toContain('Said by');
  });

  it('says whose claim it is', () => {
    expect(talk('are you sure', [{ question: 'what?', cards: [claim?.id ?? ''] }])?.text).toContain('Said by ');
  });

  it('asks what is meant where nothing was answered', () => {
    expect(talk('is that true?')?.text).toMatch(/^What do you mean\?/);
  });
});

describe('what is said', () => {
  it.each<[TalkAbout, string, RegExp]>([
    ['how-current', 'how current is this?', /2031-02-05/],
    ['blame', "that's wrong", /👎/],
    ['distress', 'i want to die', /112 or 911.*findahelpline\.com/],
    ['distress', 'quiero morir', /^Lamento .*112 o 911.*findahelpline\.com/],
    ['distress', 'voglio morire', /^Mi dispiace .*112 o 911.*findahelpline\.com/],
    ['language', '¿qué pasó en la biblioteca?', /^Por ahora solo entiendo preguntas en inglés.*A burst pipe/],
    ['language', 'cosa è successo alla biblioteca?', /^Per ora capisco solo domande in inglese.*A burst pipe/],
    ['language', 'wat is er gebeurd met de bibliotheek?', /^I only understand English/],
    ['nothing', 'ok', /^Ask me anything about the story/],
  ])('%s: %s', (about, message, text) => {
    expect(talk(message)).toMatchObject({ about, text: expect.stringMatching(text) });
  });

  it.each([
    ['distress', 'i want to die', false],
    ['thanks', 'thanks', false],
    ['greeting', 'hi', true],
    ['language', 'bonjour', true],
  ])('topics after %s: %s %s', (_, message, offers) => {
    expect(talk(message)?.offersTopics).toBe(offers);
  });
});

function rowsOf(table: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(table).flatMap(([reason, messages]) =>
    messages
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .map((message): [string, string] => [reason, message]),
  );
}

function turnsOf(after: readonly string[] = []): Turn[] {
  return after.map((question) => ({ question, cards: ['flood-cause'] }));
}

function readQuestions(name: string): z.infer<typeof questionSchema>[] {
  const file = readFileSync(new URL(`../../questions/${name}.jsonl`, import.meta.url), 'utf8');
  return file
    .trim()
    .split('\n')
    .map((line) => questionSchema.parse(JSON.parse(line)));
}
