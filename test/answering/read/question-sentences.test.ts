import { describe, expect, it } from 'vitest';
import { questionIn } from '../../../src/answering/read/question-sentences.js';

describe('questionIn', () => {
  it.each([
    // Courtesy behind the question.
    ['thanks behind it', 'How did the UK vote? Thanks in advance!', 'How did the UK vote?'],
    ['thanks in the same sentence', 'when does the ferry sail thanks', 'when does the ferry sail'],
    ['please at the end', 'who bought the bank, please?', 'who bought the bank?'],
    ['an emoji behind it', 'Where did the comet pass? 🙏', 'Where did the comet pass?'],
    [
      'a longer goodbye',
      'Why did the school close? Any help is much appreciated. Have a nice day!',
      'Why did the school close?',
    ],
    ['a signature', 'How many nurses walked out?\nThanks,\nMaria', 'How many nurses walked out?'],
    ['tia', 'how long is the strike, tia', 'how long is the strike'],
    // Courtesy before it.
    ['a greeting', 'Hi everyone! Who won the election?', 'Who won the election?'],
    ['a greeting in the same sentence', 'hey guys, who won the election?', 'who won the election?'],
    ['a greeting to the bot', 'Hello Factbox, when does the vaccine arrive?', 'when does the vaccine arrive?'],
    [
      'an apology',
      'English is not my first language, sorry. How many passengers were on board?',
      'How many passengers were on board?',
    ],
    [
      'an apology in the same sentence',
      'sorry if this was asked before, but how many passengers were on board?',
      'how many passengers were on board?',
    ],
    ['a stupid question', 'stupid question but what is a telescope array', 'what is a telescope array'],
    ['a quick question', 'Quick question: who runs the hospital?', 'who runs the hospital?'],
    ['does anyone know', 'does anyone know who runs the hospital?', 'who runs the hospital?'],
    ['do we know', 'Do we know why the bank failed?', 'why the bank failed?'],
    ['can someone explain', 'can someone explain what a bailout is', 'what a bailout is'],
    ['what can be explained is asked', 'Can someone explain?', 'Can someone explain?'],
    ['any clue', 'Any clue who runs it?', 'who runs it?'],
    ['can somebody tell me', 'Can somebody please tell me when the stadium opens?', 'when the stadium opens?'],
    ['I was wondering', 'I was just wondering why the airline cancelled flights', 'why the airline cancelled flights'],
    [
      'several at once',
      'hi all, sorry, quick question, does anyone know why the bank failed? thanks!',
      'why the bank failed?',
    ],
    ['filler', 'bro lowkey who even is the coach', 'who even is the coach'],
    ['please before it', 'please, who is the coach?', 'who is the coach?'],
    // Context that nobody needs.
    ['a newcomer', 'I just joined this server. Who is Blinken?', 'Who is Blinken?'],
    [
      'what one does all day',
      'My shift ended an hour ago and I missed the news. Did the harbour reopen?',
      'Did the harbour reopen?',
    ],
    [
      'homework',
      "I'm writing an essay for class. What caused the fire at the library? I need it by Monday.",
      'What caused the fire at the library?',
    ],
    ['a bet', 'My brother and I have a bet going. How fast was the comet?', 'How fast was the comet?'],
    ['praise', 'Great bot! How tall is the telescope?', 'How tall is the telescope?'],
    [
      'behind it',
      'How tall is the telescope? My son asked me at breakfast and I had no idea.',
      'How tall is the telescope?',
    ],
    ['on lines of their own', 'hey\nnew here\nwho was rescued from the cave', 'who was rescued from the cave'],
    ['a mere call', 'Anyone? Who was rescued from the cave?', 'Who was rescued from the cave?'],
    ['hello as a question', 'Hello? When is the final?', 'When is the final?'],
    // No question mark, mistyped, odd marks.
    ['no question mark, after a sentence', 'I was asleep. what did the mayor say', 'what did the mayor say'],
    ['a mistyped question word', 'Just got home from work. wich team won', 'wich team won'],
    ['a drawn out one', 'ok I give up. whyyy did they strike', 'whyyy did they strike'],
    ['several marks', 'I am so confused!!! Who is in charge???', 'Who is in charge???'],
    ['a mark apart', 'I am new here. Who is in charge ?', 'Who is in charge ?'],
    ['an interrobang', 'My train is late. They cancelled how many flights?!', 'They cancelled how many flights?!'],
    ['a request', 'I missed the meeting. Tell me about the new coach.', 'about the new coach.'],
    ['an emoji before it', '👋 Who owns the airline?', 'Who owns the airline?'],
    // Two questions stay.
    ['two questions', 'Who owns the airline? When was it founded?', 'Who owns the airline? When was it founded?'],
    [
      'two with courtesy between',
      'Who owns the airline? Thanks! Also when was it founded?',
      'Who owns the airline? Also when was it founded?',
    ],
    [
      'two with context around',
      'Hi! I live in Oslo. When is the vote? And who can take part? Cheers',
      'When is the vote? And who can take part?',
    ],
    ['a list of questions', '1. Who won?\n2. By how much?', 'Who won? By how much?'],
    ['a list with dashes', 'I have some questions:\n- who won\n- when was the count', 'who won when was the count'],
    // What the question points at stays.
    [
      '"that" keeps what was heard',
      'I heard that the bank was sold. Is that true?',
      'I heard that the bank was sold. Is that true?',
    ],
    [
      'what was read',
      'My dad read that nurses got a raise. Is it true?',
      'My dad read that nurses got a raise. Is it true?',
    ],
    [
      'a statement before "he"',
      'The coach resigned on Friday. Why did he go?',
      'The coach resigned on Friday. Why did he go?',
    ],
    ['a bare "why"', 'The school closed. Why?', 'The school closed. Why?'],
    ['a bare "right"', 'The vaccine is free, right?', 'The vaccine is free, right?'],
    ['"really" alone', 'The comet hit the moon. Really?', 'The comet hit the moon. Really?'],
    [
      '"they" behind oneself and a statement',
      'I am new. The pilots walked out. What do they want?',
      'The pilots walked out. What do they want?',
    ],
    [
      'but not before a whole question',
      'The coach resigned on Friday. Who won the final on Saturday?',
      'Who won the final on Saturday?',
    ],
    [
      'two statements before it',
      'The coach resigned. The team lost. Is that why the captain left?',
      'The team lost. Is that why the captain left?',
    ],
    [
      'what somebody claims',
      'My cousin says the pilots gave in, I doubt it. What does the article say?',
      'My cousin says the pilots gave in, I doubt it. What does the article say?',
    ],
    [
      'what one believes',
      'The coach put the blame on the referee, I believe. Which is his reason?',
      'The coach put the blame on the referee, I believe. Which is his reason?',
    ],
    [
      'what one wants',
      'I need the opinions on the new pier. Which are there?',
      'I need the opinions on the new pier. Which are there?',
    ],
    ['but not what one does', 'I walked past the pier with my dog. Who owns it?', 'Who owns it?'],
    // Quotations, abbreviations, figures.
    ['an abbreviation', 'Did Mr. Okafor resign?', 'Did Mr. Okafor resign?'],
    ['initials', 'Who is J. K. Reed?', 'Who is J. K. Reed?'],
    ['U.S.', 'How did the U.S. vote?', 'How did the U.S. vote?'],
    [
      'a title and a name behind oneself',
      'I met Dr. Reed once. What did Dr. Reed say about the dose?',
      'What did Dr. Reed say about the dose?',
    ],
    ['a figure', 'Is 1.5 million right for the budget?', 'Is 1.5 million right for the budget?'],
    ['a quotation', 'Who said "We will not leave. We stay."?', 'Who said "We will not leave. We stay."?'],
    [
      'a question inside a quotation',
      'Who asked "Where is the money?" at the meeting',
      'Who asked "Where is the money?" at the meeting',
    ],
    ['a time', 'Does it start at 8 p.m. on Sunday?', 'Does it start at 8 p.m. on Sunday?'],
    // No question at all.
    ['a statement', 'The comet passed on Friday.', 'The comet passed on Friday.'],
    ['a statement with courtesy', 'Hi! The vaccine trial results. Thanks!', 'The vaccine trial results.'],
    ['words alone', 'ferry timetable', 'ferry timetable'],
    ['thanks alone', 'Thanks a lot!', 'Thanks a lot!'],
    ['a greeting alone', 'hi', 'hi'],
    ['two greetings', 'Hello! How are you?', 'How are you?'],
    ['nothing', '', ''],
    ['signs', '?!?', '?!?'],
    // Near misses: what looks like courtesy and is asked about.
    ['thanks that are asked about', 'Who did the mayor thank?', 'Who did the mayor thank?'],
    ['somebody’s apology', 'Did the airline say sorry?', 'Did the airline say sorry?'],
    ['a greeting that is asked about', 'Who said hello to the crew?', 'Who said hello to the crew?'],
    ['"so" in the middle', 'Why is it so late?', 'Why is it so late?'],
    ['"please" in the middle', 'Did the ruling please the pilots?', 'Did the ruling please the pilots?'],
    ['"I" in a question', 'Can I visit the telescope?', 'Can I visit the telescope?'],
    ['"we" in a question', 'How do we know that the comet is old?', 'How do we know that the comet is old?'],
    ['"right" as a direction', 'Which right did the nurses win?', 'Which right did the nurses win?'],
    ['"well" as a noun', 'Well 7 leaked when?', 'Well 7 leaked when?'],
    [
      'a statement of "our" story',
      'Our council voted on the pier. When does it open?',
      'Our council voted on the pier. When does it open?',
    ],
  ])('%s: %s', (_, message, question) => {
    expect(questionIn(message)).toBe(question);
  });
});

describe('questionIn of a long message', () => {
  const ABOUT_ONESELF =
    'I have been away from my desk for most of this week because my daughter was ill, and I have not kept up with anything at all.';
  const MORE =
    'My colleagues talk about it at lunch and I just nod along, which is getting rather embarrassing for me.';
  const CLOSE =
    'Thank you all so much for your patience with me, I really appreciate it and I hope you have a lovely weekend.';

  it.each([
    ['Why did the pilots call off the strike?'],
    ['How many ballots were counted twice?'],
    ['Which hospital lost its power'],
    ['Is the harbour still closed?'],
  ])('finds it wherever it stands: %s', (question) => {
    const ended = /[?]$/.test(question) ? question : `${question}.`;
    expect(questionIn(`${ended} ${ABOUT_ONESELF} ${MORE}`)).toBe(ended);
    expect(questionIn(`${ABOUT_ONESELF} ${ended} ${CLOSE}`)).toBe(ended);
    expect(questionIn(`Hello there! ${ABOUT_ONESELF} ${MORE} ${question}`)).toBe(question);
  });

  it('keeps all of several', () => {
    const [first, second] = ['Who closed the bank?', 'When will savers be paid?'];
    expect(questionIn(`Hi! ${first} ${ABOUT_ONESELF} ${second} ${CLOSE}`)).toBe(`${first} ${second}`);
  });

  it('costs no more than its length', () => {
    const message = `${'well, so, hi '.repeat(2_000)}who won?`;
    expect(questionIn(message).endsWith('who won?')).toBe(true);
  });
});
