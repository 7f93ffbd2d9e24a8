import { describe, expect, it } from 'vitest';
import { createLikeness } from '../../../src/answering/judge/likeness.js';
import { slotFilled } from '../../../src/answering/judge/slots.js';
import { askedOf } from '../../../src/answering/read/asked.js';
import { createTermReader } from '../../../src/answering/read/terms.js';
import { toldIn } from '../../../src/answering/read/told.js';
import { vocabularySchema } from '../../../src/knowledge/schema.js';
import { finish } from '../../../src/model/steps.js';
import { english } from '../../support/story.js';

const { read } = createTermReader(
  vocabularySchema.parse({
    entities: [
      { id: 'finn', name: 'Orla Finn', kind: 'person', aliases: ['finn'] },
      { id: 'duff', name: 'Aled Duff', kind: 'person', aliases: ['duff', 'river captain'] },
      { id: 'works', name: 'Larne Works', kind: 'organisation', aliases: ['larne works'] },
    ],
    sameMeaning: [],
  }),
);

const kindOf = (key: string) => (key === '@works' ? 'organisation' : key.startsWith('@') ? 'person' : undefined);

/** How far a text has what a question asks for. */
function filled(question: string, text: string, speakers: readonly string[] = []): number {
  const [asking, told] = [read(question), read(text)];
  const index = told.terms.map(({ key, at }) => ({ key, word: told.tokens[at]?.text ?? key }));
  const compare = finish(createLikeness(index, english.vectors));
  const terms = asking.terms.map(({ key, at }) => ({
    key,
    at,
    likeness: compare(key, asking.tokens[at]?.text ?? key),
  }));
  const asked = askedOf(asking.tokens);
  const slot = {
    asked,
    keys: new Set(terms.map(({ key }) => key)),
    head: terms.filter(({ at }) => asked.head.includes(at)).map(({ likeness }) => likeness),
    words: terms.map(({ likeness }) => likeness),
    speakers: terms.filter(({ at }) => asked.speaker.includes(at)).map(({ key }) => key),
  };
  return slotFilled(
    slot,
    toldIn(told, text, { kindOf }),
    (key) => index.findIndex((term) => term.key === key),
    new Set(speakers),
  );
}

describe('slotFilled', () => {
  it.each([
    ['Who founded the school?', 'In 1921 Orla Finn founded a school.', 'a name for who'],
    ['When did the school open?', 'The school opened on Tuesday.', 'a day for when'],
    ['In which year did it open?', 'The school opened in 1921.', 'a year for which year'],
    ['What time did it open?', 'The school opened at 9.30 am.', 'a time of day for what time'],
    ['Where is the school?', 'The school is in Larne.', 'a place for where'],
    ['How many sailors were there?', 'The school taught 300 sailors.', 'a number of those counted'],
    ['How much did the boat cost?', 'The boat cost 40 crowns.', 'money for how much'],
    ['How long did the strike last?', 'The strike lasted 3 days.', 'days for how long'],
    ['How old is the bridge?', 'The bridge is 90 years old.', 'an age for how old'],
    ['How deep is the harbour?', 'The harbour is 12 metres deep.', 'a measure for how deep'],
    ['Why did the school close?', 'The school closed because of a leak.', 'a cause for why'],
    ['Which boat was lost?', 'The tug boat sank.', 'a word of its own beside the noun'],
    ['How did it end?', 'It ended.', 'how is left open'],
    ['What did the wind do?', 'A pier fell.', 'so is what'],
    ['Did the pier fall?', 'A pier fell.', 'so is yes or no'],
  ])('%s … %s (%s)', (question, text) => {
    expect(filled(question, text)).toBe(1);
  });

  it.each([
    ['Who founded the school?', 'The school opened in 1921.', 'nobody for who'],
    ['Who taught with Orla Finn?', 'Orla Finn taught there.', 'only the name that the question has'],
    ['When did the school open?', 'The school opened in Larne.', 'no time for when'],
    ['When on Tuesday did the pier fall?', 'A pier fell on Tuesday.', 'only the day that the question has'],
    ['In which year did it open?', 'The school opened on Tuesday.', 'a day where a year is asked for'],
    ['What time did it open?', 'The school opened in 1921.', 'a year where a time of day is asked for'],
    ['Where is the school?', 'The school opened in 1921.', 'no place for where'],
    ['How many sailors came?', 'Sailors came.', 'no number'],
    ['How many of the 300 sailors came?', 'The school taught 300 sailors.', 'only the number that the question has'],
    ['How long did the strike last?', 'The strike hit 14 ferries.', 'a number of something else than time'],
    ['How old is the bridge?', 'The bridge cost 40 crowns.', 'a price where an age is asked for'],
    ['Why did the school close?', 'The school closed on Tuesday.', 'no cause for why'],
  ])('not %s … %s (%s)', (question, text) => {
    expect(filled(question, text)).toBe(0);
  });

  it.each([
    ['who', 'Who founded the school?', 'Orla Finn founded it.', 'A teacher founded it.', 'a role is no name'],
    ['who', 'Who is Duff?', 'The river captain spoke.', 'Duff spoke.', 'a name may hold a title'],
    ['who', 'Who ran the school?', 'Orla Finn ran it.', 'Larne Works ran it.', 'a body is perhaps nobody'],
    ['where', 'Where is the school?', 'It is in Larne.', 'Orla Finn ran it.', 'a name is perhaps a place'],
    ['count', 'How many sailors came?', 'It taught 300 sailors.', 'It had 12 rooms.', 'something else was counted'],
    ['money', 'How much did it cost?', 'It cost 40 crowns.', 'It had 12 rooms.', 'a number is no sum'],
    ['which', 'Which boat was lost?', 'The tug boat sank.', 'They lost a boat.', 'which is left open'],
    ['which', 'Which boat was lost?', 'The tug boat sank.', 'They lost 2 boats.', 'a number is not which'],
    ['which', 'Which boat was lost?', 'The ferry sank.', 'A chair broke.', 'no kind of boat'],
  ])('%s: %s fits "%s" better than "%s" (%s)', (_, question, better, worse) => {
    expect(filled(question, better)).toBeGreaterThan(filled(question, worse));
  });

  it.each([
    ['theirs', 'What did Finn say?', ['@finn'], 1],
    ['another’s', 'What did Finn say?', ['@duff'], 0],
    ['nobody’s', 'What did Finn say?', [], 0],
    ['anybody’s, where nobody is named', 'What was said?', ['@duff'], 1],
    ['nobody’s, where nobody is named', 'What was said?', [], 0.5],
  ])('words of somebody: %s', (_, question, speakers, expected) => {
    expect(filled(question, 'It was so.', speakers)).toBe(expected);
  });
});
