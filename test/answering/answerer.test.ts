import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../../src/answering/answerer.js';
import { readEnglish } from '../../src/english/read-english.js';
import type { Turn } from '../../src/model/answerer.js';
import { isAnswered, type Reply } from '../../src/model/reply.js';
import { createSmallKnowledge } from '../support/small-knowledge.js';

const answerer = createAnswerer(createSmallKnowledge(), readEnglish());

/** What came of a question: the cards it brought up, or the kind of reply. */
function outcome(reply: Reply): string {
  if (isAnswered(reply)) return `${reply.kind}: ${reply.cards.map((card) => card.id).join(', ')}`;
  return reply.kind === 'talk' ? `talk: ${reply.about}` : reply.kind;
}
const ask = (question: string, earlier: readonly Turn[] = []): string => outcome(answerer.answer(question, earlier));
const firstCard = (question: string): string | undefined => {
  const reply = answerer.answer(question);
  return 'cards' in reply ? reply.cards[0]?.id : undefined;
};
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
    ['foreseen', 'How old is Inès Moreau?', 'nearest'],
    ['foreseen, in other words', "what is the director's age", 'nearest'],
    ['foreseen, with slips', 'how many emploees does the libary have', 'nearest'],
    ['about something else', 'What is the capital of France?', 'decline'],
    ['a word of the story by chance', 'cheap holiday flights to Rome with a good hotel and old museum', 'decline'],
    ['no language it knows', 'qwertz uiop asdf', 'decline'],
    ['empty', '', 'talk: nothing'],
    ['only signs', '?!…', 'talk: nothing'],
    ['only grammar', 'what is it', 'talk: nothing'],
    ['a greeting', 'hello', 'talk: greeting'],
    ['thanks', 'thanks a lot!', 'talk: thanks'],
  ])('does not answer what the story does not say: %s', (_, question, expected) => {
    expect(ask(question)).toBe(expected);
  });

  it.each([
    ['despair beside a question', 'when will the library reopen? i want to die', 'talk: distress'],
    ['despair of which the story knows nothing', 'I feel so empty since my sister died', 'talk: distress'],
    ['but not a question in sad words', 'i cried when i read it. why was the cellar flooded?', 'answer: flood-cause'],
    ['nor one about others', 'did anybody die in the cellar?', 'nearest'],
  ])('hears distress: %s', (_, message, expected) => {
    expect(ask(message)).toBe(expected);
  });

  it('answers what only may be distress, where a card tells it', () => {
    const message = 'i feel lonely lately';
    expect(ask(message)).toBe('talk: distress');
    const small = createSmallKnowledge();
    const cards = small.cards.map((card) => ({ ...card, alsoAsked: [...card.alsoAsked, `${message} ${card.id}`] }));
    const worded = createAnswerer({ ...small, cards }, readEnglish());
    expect(outcome(worded.answer(`${message} reopening`))).toBe('answer: reopening');
  });

  it.each([
    ['the cause', 'Why did volunteers carry the rare books?', 'why', 'saved-books'],
    ['a kind of thing', 'Which hotel did the volunteers sleep in?', 'which hotel', 'saved-books'],
    [
      'somebody’s words',
      'What did Okafor say about the council vote?',
      'what Daniel Okafor said of that',
      'okafor-pipe',
    ],
    ['a judgement', 'Was the council right to pay for the repairs?', 'what should be thought of that', 'council-vote'],
    ['what a curator foresaw', 'Will anyone be sued over the burst pipe?', undefined, 'okafor-pipe'],
  ])('says what the story does not say, and the nearest that it does: %s', (_, question, missing, nearest) => {
    expect(answerer.answer(question)).toMatchObject({ kind: 'nearest', missing });
    expect(firstCard(question)).toBe(nearest);
  });

  it('tells the age of the pipe, but not of its director', () => {
    expect(ask('What is the age of the pipe?')).toBe('answer: okafor-pipe');
    expect(ask('What is the age of the director?')).toBe('nearest');
  });

  it('offers at most four cards, each once', () => {
    const reply = answerer.answer('How old is Inès Moreau?');
    if (reply.kind !== 'nearest') throw new Error(reply.kind);
    expect(reply.cards.length).toBeLessThanOrEqual(4);
    expect(new Set(reply.cards).size).toBe(reply.cards.length);
  });

  it('offers one card of each topic where nothing is asked', () => {
    expect(answerer.answer('')).toMatchObject({
      cards: [{ id: 'flood-cause' }, { id: 'lost-maps' }, { id: 'council-vote' }],
    });
  });

  it.each([
    ['the first name alone', 'What did Inès say about the insurance?', 'moreau-insurance'],
    ['another first name', 'What did Daniel say about the pipe?', 'okafor-pipe'],
  ])('finds the owner of a name: %s', (_, question, card) => {
    expect(ask(question)).toBe(`answer: ${card}`);
  });

  it.each([
    ['a stranger', 'Which books were saved and who is the mayor of Paris?', ['saved-books'], ['anything of Paris']],
    [
      'nothing, where all is told',
      'Which books were saved and how did the council vote?',
      ['saved-books', 'council-vote'],
      [],
    ],
  ])('says which part of a question is not told: %s', (_, question, cards, untold) => {
    expect(answerer.answer(question)).toMatchObject({ kind: 'answer', cards: cards.map((id) => ({ id })), untold });
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
    ['another person', 'and Okafor on the pipe?', [maps], 'answer: okafor-pipe'],
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
    ['a short one about a name', 'What said Okafor?', [maps], 'answer: okafor-pipe'],
    ['who somebody is, where the card has only his words and title', 'Who is Okafor?', [maps], 'answer: okafor-pipe'],
    ['not by a card of which nothing is asked', 'Which school did he go to?', [pipe], 'nearest'],
    ['thanks are no question', 'thanks!', [maps], 'talk: thanks'],
    ['nor is a greeting', 'hello', [maps], 'talk: greeting'],
  ])('follows a conversation: %s', (_, question, earlier, expected) => {
    expect(ask(question, earlier)).toBe(expected);
  });

  it('needs the conversation for what leans on it', () => {
    expect(ask('and why?')).toBe('talk: nothing');
    expect(ask('and why?', [turn('When was the cellar flooded?', 'flood-when')])).toBe('answer: flood-cause');
  });

  it('answers every wording of every card with that card', () => {
    const missed = answerer.knowledge.cards.flatMap((card) =>
      [card.question, ...card.alsoAsked, ...card.misconceptions].filter((text) => !ask(text).endsWith(`: ${card.id}`)),
    );
    expect(missed).toEqual([]);
  });

  it('answers no wording of what the story does not say', () => {
    const answered = answerer.knowledge.notCovered.flatMap((entry) =>
      [entry.question, ...entry.alsoAsked].filter((text) => ask(text) !== 'nearest'),
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
    expect(empty.answer('Why was the cellar flooded?')).toMatchObject({ kind: 'decline' });
    expect(empty.complete('', 25)).toEqual([]);
  });
});
