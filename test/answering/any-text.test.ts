import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_PARTS } from '../../src/answering/read/split-question.js';
import { fold, tokenise } from '../../src/answering/read/tokens.js';
import { replyText } from '../../src/answering/talk/reply-text.js';
import { isAnswered } from '../../src/model/reply.js';
import { storyEdition } from '../support/story.js';

const { answerer } = await storyEdition();
const { knowledge } = answerer;

const MOST_OFFERED = 4;
/** Discord shows no longer message. */
const MESSAGE_LENGTH = 2_000;
const longestCard = Math.max(
  ...knowledge.cards.map(
    (card) =>
      replyText(answerer.telling, {
        kind: 'answer',
        cards: [card],
        untold: [],
        question: '',
        confidence: 1,
        ranking: [],
      }).length,
  ),
);
/** Beside the cards: what is not told, and up to three questions. */
const longestShown = MESSAGE_LENGTH + MOST_PARTS * (longestCard + '\n\n'.length);

const MOST_CHARACTERS = 10_000;
/** Making more of them takes longer than reading them: longer texts repeat what was made. */
const MOST_MADE = 1_000;
const oneOf = (characters: string) => fc.constantFrom(...characters);
const range = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code));
const storyWords = [...new Set(knowledge.cards.flatMap((card) => card.question.split(' ')))];

/** Characters and words that texts are made of, each kind with a reason to be feared. */
const UNITS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'letters of any script': fc.oneof(
    range(0x370, 0x58f),
    range(0x5d0, 0x6ff),
    range(0x900, 0xdff),
    range(0x4e00, 0x9fff),
  ),
  'any code point': fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  'any code unit, surrogates without their other half': fc
    .integer({ min: 0, max: 0xffff })
    .map((code) => String.fromCharCode(code)),
  'emoji, with skin and family': fc.constantFrom('😂', '👩‍👩‍👧‍👦', '👍🏽', '🇬🇧', '❤️', '#️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'),
  'marks upon marks': fc.oneof(range(0x300, 0x36f), oneOf('aeiouz')),
  'signs that turn the direction of writing': fc.oneof(
    oneOf('\u202A\u202B\u202D\u202E\u2066\u2067\u2069\u200F'),
    oneOf('abg '),
  ),
  'letters that unfold into many': fc.constantFrom('ﷺ', 'ﬃ', '㌀', '½', '①', 'ŉ', 'İ'),
  'digits and signs of figures': oneOf('0123456789.,- kmth%'),
  'signs of regular expressions and markup': oneOf('\\^$.|?*+()[]{}<>@#`~_"\'’/!=:;\n\r\t\0 '),
  'words of the story': fc.constantFrom(...storyWords, 'and', 'why', 'he', 'it', 'who').map((word) => `${word} `),
  'words of joined questions': fc.constantFrom('and who ', 'and when ', 'plus what ', 'Quill ', 'Skerry ', 'Thale '),
};

/** Texts of up to 10,000 characters, of one kind of unit or of all kinds together. */
const anyText = fc
  .constantFrom(...Object.values(UNITS), fc.oneof(...Object.values(UNITS)))
  .chain((unit) => fc.tuple(fc.string({ unit, maxLength: MOST_MADE, size: 'max' }), fc.integer({ min: 1, max: 10 })))
  .map(([text, times]) => text.repeat(times).slice(0, MOST_CHARACTERS));

const ids = knowledge.cards.map((card) => card.id);
const anyTurn = fc.record({
  question: anyText,
  cards: fc.array(fc.oneof(fc.constantFrom(...ids), fc.string()), { maxLength: 3 }),
});

describe('any text', { timeout: 120_000 }, () => {
  it('gets a reply that can be shown, and the same one again, whatever was said before', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyTurn, { maxLength: 3 }), (question, earlier) => {
        const reply = answerer.answer(question, earlier);
        expect(answerer.answer(question, earlier), 'the same when asked again').toEqual(reply);
        expect(reply.question).toBe(question);
        expect(reply.confidence).toBeGreaterThanOrEqual(0);
        expect(reply.confidence).toBeLessThanOrEqual(1);
        const cards = reply.kind === 'decline' ? [] : reply.cards;
        expect(cards.length).toBeLessThanOrEqual(isAnswered(reply) ? MOST_PARTS : MOST_OFFERED);
        expect(new Set(cards).size).toBe(cards.length);
        if (reply.kind === 'nearest' || isAnswered(reply)) expect(cards.length).toBeGreaterThan(0);
        const shown = replyText(answerer.telling, reply);
        expect(shown.length).toBeGreaterThan(0);
        expect(shown.length).toBeLessThanOrEqual(longestShown);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  it('completes into cards, each once and no more than asked for', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 25 }), (typed, most) => {
        const cards = answerer.complete(typed, most);
        expect(cards.length).toBeLessThanOrEqual(most);
        expect(new Set(cards).size).toBe(cards.length);
      }),
      { numRuns: 12 },
    );
  });

  it('is read as words that are folded and not empty, no more than a question needs', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenise(text);
        expect(tokens.length).toBeLessThanOrEqual(122);
        for (const token of tokens) {
          expect(token.text).not.toBe('');
          expect(token.text).toBe(fold(token.text));
          expect(token.text).not.toMatch(/NaN|Infinity/);
        }
        expect(fold(fold(text)), 'folded again').toBe(fold(text));
      }),
      { numRuns: 300, endOnFailure: true },
    );
  });
});
