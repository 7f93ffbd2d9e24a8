import { expect, it } from 'vitest';
import { createLeadsBack } from '../../../src/knowledge/drafting/leads-back.js';

const leadsBack = createLeadsBack({
  entities: [
    { id: 'brook', name: 'Ada Brook', kind: 'person', aliases: ['ada brook', 'brook'] },
    { id: 'harbour', name: 'Merrow Harbour Company', kind: 'organisation', aliases: ['merrow harbour', 'union'] },
    { id: 'hills', name: 'Low Hills', kind: 'place', aliases: ['hills'] },
  ],
  sameMeaning: [],
});

it.each<[string, boolean, string]>([
  ['He said that the lamp had cost 12,000 crowns.', true, 'a pronoun at the start'],
  ['“The lamp went out,” she said.', true, 'a pronoun behind what was said'],
  ['On Tuesday his lawyer asked for more time.', true, 'a pronoun behind a day'],
  ['Merrow Harbour said that he had been warned.', true, 'a pronoun of a person, and no person before it'],
  ['Ada Brook said that she had been warned.', false, 'she is named before it'],
  ['A woman said that she had been warned.', false, 'she is told of before it'],
  ['It cost 12,000 crowns.', true, '“it” at the start'],
  ['Ada Brook said that it cost 12,000 crowns.', true, 'nobody is called “it”'],
  ['The lamp went out when its wire broke.', false, 'the lamp stands before “its”'],
  ['Merrow Harbour said that it would pay.', false, 'the company stands before “it”'],
  ['In that case nine people were hurt.', true, '“that case” behind a word of place or time'],
  ['That reduced the lead to 175 votes.', true, '“that” by itself'],
  ['Ada Brook said that case workers had left.', false, '“that” joins what was said'],
  ['The lamp that broke was old.', false, '“that” tells which lamp'],
  ['Nobody knows who wrote these letters.', true, '“these letters”'],
  ['Nobody will pay this year.', false, '“this year” is that of the article'],
  ['Nobody thanked those who paid.', false, 'who “those” are stands behind it'],
  ['Nobody lives in these Hills.', false, 'a name that is known'],
  ['The document names nine ships.', true, '“the document”'],
  ['The report of a court names nine ships.', false, 'whose report it is stands behind it'],
  ['A document names nine ships.', false, 'a document that is new'],
  ['The company denied it at once.', true, '“the company”'],
  ['The company Merrow Harbour paid at once.', false, 'the company is named'],
  ['The owner, Tom Vale, paid at once.', false, 'the owner is named'],
  ['The union paid at once.', false, 'a name of the vocabulary'],
  ['The police came at once.', false, 'there is one'],
  ['A spokeswoman paid at once.', true, 'of whom she speaks'],
  ['A spokeswoman for the town paid at once.', false, 'for whom she speaks'],
  ['Neither side has paid.', true, 'two were told of before'],
  ['Nobody paid.', false, 'nothing leads back'],
])('“%s” leads back: %s, for %s', (sentence, expected) => {
  expect(leadsBack(sentence)).toBe(expected);
});
