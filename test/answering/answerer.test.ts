import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { readEnglish } from '../../src/english/read-english.js';
import type { Turn } from '../../src/model/answerer.js';
import { isAnswered, type Reply } from '../../src/model/reply.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';

const answerer = createAnswerer(createSmallKnowledge(), readEnglish());

/** What came of a question: the cards it brought up, or why none. */
function outcome(reply: Reply): string {
  if (isAnswered(reply)) return `${reply.kind}: ${reply.cards.map((card) => card.id).join(', ')}`;
  return reply.kind === 'decline' ? `decline: ${reply.reason}` : 'suggestions';
}
const ask = (question: string, earlier: readonly Turn[] = []): string => outcome(answerer.answer(question, earlier));
const turn = (question: string, ...cards: string[]): Turn => ({ question, cards });

describe('createAnswerer', () => {
  it.each([
    ['in the words of the card', 'Why was the cellar flooded?', 'flood-cause'],
    ['in other words', 'What made the basement go under water?', 'flood-cause'],
    ['in keywords', 'repairs price', 'repair-cost'],
    ['with slips', 'wich rare boks were resqued', 'saved-books'],
    ['in capitals', 'WHEN WILL THE LIBRARY REOPEN', 'reopening'],
    ['in chat', 'yo whats the insurance say lol', 'moreau-insurance'],
    ['by a word that means the same', 'When does the library open again?', 'reopening'],
    ['by an alias', 'What did the director say about the policy?', 'moreau-insurance'],
    ['by a figure in digits', 'was it 1,500,000 litres?', 'water-pumped'],
    ['when, not why', 'When did the pipe burst?', 'flood-when'],
    ['why, not when', 'Why did the cellar flood?', 'flood-cause'],
  ])('answers what is asked %s', (_, question, card) => {
    expect(ask(question)).toBe(`answer: ${card}`);
  });

  it.each([
    ['a statement', 'The council refused to pay for the repairs', 'correction: council-vote'],
    ['a question that assumes it', 'Why did the council reject the repairs?', 'correction: council-vote'],
    ['put differently', 'so why did the river flood the basement', 'correction: flood-cause'],
    ['but not a question that assumes nothing', 'How did the council vote?', 'answer: council-vote'],
    ['nor one about the same thing', 'Why was the basement flooded?', 'answer: flood-cause'],
  ])('puts right what the story contradicts: %s', (_, question, expected) => {
    expect(ask(question)).toBe(expected);
  });

  it.each([
    ['foreseen', 'How old is Inès Moreau?', 'not-covered'],
    ['foreseen, in other words', "what is the director's age", 'not-covered'],
    ['foreseen, with slips', 'how many emploees does the libary have', 'not-covered'],
    ['about something else', 'What is the capital of France?', 'off-topic'],
    ['no language it knows', 'qwertz uiop asdf', 'off-topic'],
    ['empty', '', 'nothing-asked'],
    ['only signs', '?!…', 'nothing-asked'],
    ['only grammar', 'what is it', 'nothing-asked'],
    ['a greeting', 'hello', 'nothing-asked'],
  ])('declines what the story does not say: %s', (_, question, reason) => {
    expect(ask(question)).toBe(`decline: ${reason}`);
  });

  it('tells the age of the pipe, but not of its director', () => {
    expect(ask('What is the age of the pipe?')).toBe('answer: okafor-pipe');
    expect(ask('What is the age of the director?')).toBe('decline: not-covered');
  });

  it('offers the card that comes nearest first where the story does not say', () => {
    const reply = answerer.answer('Will anyone be sued over the burst pipe?');
    expect(reply).toMatchObject({ kind: 'decline', closest: [{ id: 'okafor-pipe' }, {}, {}] });
  });

  it.each([
    ['no word in common', 'What is the capital of France?'],
    ['a word by chance', 'cheap holiday flights to Rome with a good hotel and old museum'],
  ])('offers nothing where the question has nothing to do with the story: %s', (_, question) => {
    expect(answerer.answer(question)).toMatchObject({ kind: 'decline', reason: 'off-topic', closest: [] });
  });

  it('offers one card of each topic where nothing is asked', () => {
    expect(answerer.answer('')).toMatchObject({
      closest: [{ id: 'flood-cause' }, { id: 'lost-maps' }, { id: 'council-vote' }],
    });
  });

  it.each([
    ['two', 'How much water was pumped out, and how much will the repairs cost?', 'answer: water-pumped, repair-cost'],
    [
      'three',
      'When was the cellar flooded, and which books were saved, and when will the library reopen?',
      'answer: flood-when, saved-books, reopening',
    ],
    [
      'three at most',
      'When was the cellar flooded and which books were saved and when will the library reopen and how did the council vote?',
      'answer: flood-when, saved-books, reopening',
    ],
    [
      'one, where both parts ask for it',
      'Which books were saved and who rescued the rare books?',
      'answer: saved-books',
    ],
    ['one, where "and" joins two things', 'Which maps and charts were destroyed?', 'answer: lost-maps'],
  ])('answers several questions at once: %s', (_, question, expected) => {
    expect(ask(question)).toBe(expected);
  });

  const maps = turn('What did Moreau say about the map room?', 'lost-maps');
  const pipe = turn('What did Okafor say about the pipe?', 'okafor-pipe');
  it.each<[string, string, Turn[], string]>([
    ['"she"', 'What did she say about the insurance?', [maps], 'answer: moreau-insurance'],
    ['"and …"', 'and about reopening?', [maps], 'answer: reopening'],
    ['another person', 'what about Okafor?', [maps], 'answer: okafor-pipe'],
    ['a correction', 'no, I meant the insurance', [maps], 'answer: moreau-insurance'],
    [
      '"it"',
      'how much will it cost?',
      [turn('How did the council vote on the repairs?', 'council-vote')],
      'answer: repair-cost',
    ],
    ['the turn before the last does not count', 'and the insurance?', [pipe, maps], 'answer: moreau-insurance'],
    ['a question that stands alone', 'How much water was pumped out?', [maps], 'answer: water-pumped'],
    ['a short one that stands alone', 'Which books were saved?', [maps], 'answer: saved-books'],
    ['a short one about a name', 'Who is Okafor?', [maps], 'answer: okafor-pipe'],
    ['not by a card of which nothing is asked', 'Which school did he go to?', [pipe], 'suggestions'],
    ['thanks are no question', 'thanks!', [maps], 'decline: nothing-asked'],
    ['nor is a greeting', 'hello', [maps], 'decline: nothing-asked'],
  ])('follows a conversation: %s', (_, question, earlier, expected) => {
    expect(ask(question, earlier)).toBe(expected);
  });

  it.each([
    ['a wording of grammar words within others', 'So what did they actually do?', 'answer: flood-cause'],
    ['one that it does not hold', 'So what was it?', 'decline: nothing-asked'],
    ['no wording is a single word', 'what', 'decline: nothing-asked'],
    ['with a word that tells something the evidence decides', 'What did they do about the maps?', 'answer: lost-maps'],
  ])('reads a question of grammar words by the wordings that are: %s', (_, question, outcome) => {
    const knowledge = createSmallKnowledge();
    const [first, ...rest] = knowledge.cards;
    const cards = [{ ...first, alsoAsked: [...first.alsoAsked, 'What did they do?'] }, ...rest];
    const { answer } = createAnswerer({ ...knowledge, cards }, readEnglish());
    const reply = answer(question);
    const shown = reply.kind === 'decline' ? reply.reason : 'cards' in reply ? reply.cards[0].id : '';
    expect(`${reply.kind}: ${shown}`).toBe(outcome);
  });

  it('needs the conversation for what leans on it', () => {
    expect(ask('and why?')).toBe('decline: nothing-asked');
    expect(ask('and why?', [turn('When was the cellar flooded?', 'flood-when')])).toBe('answer: flood-cause');
  });

  it('answers every wording of every card with that card', () => {
    const missed = answerer.knowledge.cards.flatMap((card) =>
      [card.question, ...card.alsoAsked, ...card.misconceptions].filter((text) => !ask(text).endsWith(`: ${card.id}`)),
    );
    expect(missed).toEqual([]);
  });

  it('declines every wording of what the story does not say', () => {
    const answered = answerer.knowledge.notCovered.flatMap((entry) =>
      [entry.question, ...entry.alsoAsked].filter((text) => ask(text) !== 'decline: not-covered'),
    );
    expect(answered).toEqual([]);
  });

  it('gives the reasons: what matched, and as what', () => {
    const { ranking } = answerer.answer('Did the basment in Paris flood on 14 May?');
    expect(ranking[0]).toMatchObject({
      matched: expect.arrayContaining([
        { asked: 'basment', readAs: 'cellar' },
        { asked: 'flood', readAs: 'flood' },
      ]),
      unexplained: expect.arrayContaining(['Paris', '14']),
    });
    const scores = ranking.map((match) => match.score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(ranking.length).toBeLessThanOrEqual(6);
  });

  it.each([
    'Why was the cellar flooded?',
    'pipe',
    'What is the capital of France?',
    '',
    'Is the director the library?',
  ])('is sure of "%s" between 0 and 1, the more so when it answers', (question) => {
    const reply = answerer.answer(question);
    expect(reply.question).toBe(question);
    expect(reply.confidence).toBeGreaterThanOrEqual(0);
    expect(reply.confidence).toBeLessThanOrEqual(1);
    const sure = answerer.answer('Why was the cellar flooded?').confidence;
    expect(reply.confidence).toBeLessThanOrEqual(sure);
  });

  it('remembers nothing itself: the same question gives the same reply', () => {
    const first = answerer.answer('How much will it cost?');
    answerer.answer('Which books were saved?');
    expect(answerer.answer('How much will it cost?')).toEqual(first);
  });

  it('finds cards by id', () => {
    expect(answerer.findCard('saved-books')?.topic).toBe('losses');
    expect(answerer.findCard('nothing')).toBeUndefined();
  });

  it('can have no cards at all', () => {
    const empty = createAnswerer({ ...createSmallKnowledge(), cards: [], notCovered: [] }, readEnglish());
    expect(empty.answer('Why was the cellar flooded?')).toMatchObject({ kind: 'decline', closest: [] });
    expect(empty.complete('', 25)).toEqual([]);
  });
});

describe('suggestions', () => {
  it('are offered, at most four, where a question could mean several cards', () => {
    const vague = [
      'director statement on damage',
      'library money',
      'repairs water',
      'fire brigade and library',
      'books maps water repairs',
      'the director and the council',
      'cellar pay',
      'water books',
      'who pays for the water damage',
      'what will the council do about the water',
      'did the director say who pays',
    ];
    const replies = vague.map((question) => answerer.answer(question)).filter((reply) => reply.kind === 'suggestions');
    expect(replies.length).toBeGreaterThan(0);
    for (const reply of replies) {
      expect(reply.cards.length).toBeGreaterThan(0);
      expect(reply.cards.length).toBeLessThanOrEqual(4);
      expect(new Set(reply.cards).size).toBe(reply.cards.length);
    }
  });
});
