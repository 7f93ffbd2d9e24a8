import { describe, expect, it } from 'vitest';
import { draftStory } from '../../../src/knowledge/drafting/draft-story.js';
import { isNoQuestion } from '../../../src/knowledge/no-question.js';
import { english } from '../../support/story.js';

/** The question of the last sentence's draft. */
const questionFor = (text: string): string => draftStory(text, english).cards.at(-1)?.question ?? '';

describe('a draft asks', () => {
  it.each([
    ['when', 'The cracks were discovered on 3 April during maintenance.', 'When were the cracks discovered?'],
    ['when it is to be', 'Talks are to be held on Thursday.', 'When are talks to be held?'],
    ['how many are', 'Nineteen people are still in hospital.', 'How many people are still in hospital?'],
    ['how many it is done to', 'The ferry carried 214 passengers.', 'How many passengers did the ferry carry?'],
    ['how many there are', 'Corvane has 11 channels and a studio.', 'How many channels does Corvane have?'],
    ['how much', 'The search cost 9m florins.', 'How much did the search cost?'],
    ['how long', 'The pause lasted 40 hours.', 'How long did the pause last?'],
    ['why', 'The road was closed because mines were found on it.', 'Why was the road closed?'],
    ['what', 'The airline is offering a full refund.', 'What is the airline offering?'],
    [
      'what is to be done',
      'The companies have offered to sell two channels.',
      'What have the companies offered to do?',
    ],
    ['what it is', 'The lamp is an old one from Gdansk.', 'What is the lamp?'],
    ['whether', 'Long flights are not affected.', 'Are long flights affected?'],
    [
      'of whoever is put between commas',
      'The owner, a retired miller, sold the mill in 1987.',
      'When did the owner sell the mill?',
    ],
    ['of "it"', 'The probe was built in Corvane. It carries 11 cameras.', 'How many cameras does the probe carry?'],
    [
      'what somebody said of something',
      'Ada Brook said the cracks were small.',
      'What did Ada Brook say about the cracks?',
    ],
    [
      'what a body says',
      "The Air Pilots' Union says the reports were sent.",
      "What does the Air Pilots' Union say about the reports?",
    ],
    [
      'of what, not to whom',
      'Ada Brook told the paper through a lawyer that the cracks were small.',
      'What did Ada Brook say about the cracks?',
    ],
    [
      'of what a quotation is',
      '"The cracks are small," Ada Brook told the paper.',
      'What did Ada Brook say about the cracks?',
    ],
    [
      'of somebody with a title',
      'Dr Ada Brook had treated 14 patients.',
      'How many patients had Dr Ada Brook treated?',
    ],
    [
      'whether, where nothing else is told',
      'A third flight was turned back in the air.',
      'Was a third flight turned back in the air?',
    ],
    ['whether, without the figure that tells it', 'New cases have fallen to 96 a day.', 'Have new cases fallen?'],
    [
      'what did not happen',
      'The customs service did not reply to questions.',
      'Did the customs service reply to questions?',
    ],
    ['who they are', 'The dead are Colm Rasker, 46, a driller, and Peter Ansty.', 'Who are the dead?'],
    [
      'of whatever is described in between',
      'A convoy bound for the town was shelled on Monday.',
      'When was a convoy bound for the town shelled?',
    ],
    [
      'without the hour that begins it',
      'At 11 pm on Sunday a probe picked up tapping near the wall.',
      'Did a probe pick up tapping near the wall?',
    ],
    [
      'how many it cost, but nothing that goes on',
      'The kingdom announced 7 million florins and sent goods.',
      'What did the kingdom announce?',
    ],
    [
      'what somebody said of the noun, not of its verb',
      'Ada Brook said the men belonged to the port.',
      'What did Ada Brook say about the men?',
    ],
    [
      'by the verb, and not by a noun like one',
      'The full report, Ada Brook added, was read by both.',
      'What did Ada Brook say about the full report?',
    ],
    ['of a day that it begins with', "Tuesday's charter cost 9m florins.", "How much did Tuesday's charter cost?"],
    ['what somebody promised', 'Ada Brook promised a new lamp.', 'What did Ada Brook promise?'],
    ['what somebody called for', 'Ada Brook has called for an inquiry.', 'What has Ada Brook called for?'],
    ['what somebody refused to do', 'Ada Brook has refused to sign the contract.', 'What has Ada Brook refused to do?'],
    [
      'what somebody calls something',
      'Ada Brook called the timing "a coincidence".',
      'What did Ada Brook call the timing?',
    ],
  ])('%s', (_, text, question) => {
    expect(questionFor(text)).toBe(question);
  });

  it.each([
    ['what nobody would ask', 'What silenced the probe is disputed.'],
    ['of "it" where that is nobody knows what', 'It was shut once before.'],
    ['in the middle of a clause', 'If the attempt fails, nobody will be told.'],
    ['of a chartered one', 'A chartered jet.'],
    ['of whoever it was', 'Whoever lit the flare has never been identified.'],
    ['of the most disputed', 'The most disputed would end the anonymity of officers.'],
    ['of a man who is known', 'A man known to the inquiry as K fired first.'],
    ['for something that is given', 'The regulator gave another account.'],
  ])('nothing rather than %s', (_, text) => {
    expect(isNoQuestion(questionFor(text))).toBe(true);
  });

  it('nothing twice', () => {
    const { cards } = draftStory('The lamp was lit on Monday. The lamp was lit on Tuesday.', english);
    expect(cards.map(({ question }) => question)).toEqual([
      'When was the lamp lit?',
      'Which question does sentence 2 answer?',
    ]);
  });
});
