import { describe, expect, it } from 'vitest';
import { type Asked, askedOf, type Kind, type Rare, turnsOf } from '../../../src/answering/read/asked.js';
import { tokenise } from '../../../src/answering/read/tokens.js';

const asked = (text: string): Asked => askedOf(tokenise(text));
const wordsAt = (text: string, places: readonly number[]): string => {
  const tokens = tokenise(text);
  return places.map((place) => tokens[place]?.text).join(' ');
};

describe('askedOf', () => {
  it.each<[string, Kind]>([
    ['How many members voted for it?', 'count'],
    ['whats the number of hostages', 'count'],
    ['hwo meny boats sank', 'count'],
    ['How often do the ferries sail?', 'count'],
    ['How much did the pier cost?', 'money'],
    ['What was the price of the ticket?', 'money'],
    ['How much of the reef is dead?', 'count'],
    ['How long will it last?', 'duration'],
    ['how many weeks is it for', 'duration'],
    ['How long is the bridge?', 'duration'],
    ['How old is the captain?', 'age'],
    ['How old are the rules?', 'age'],
    ['How far did the comet come?', 'measure'],
    ['How tall is the mirror?', 'measure'],
    ['When was the vote?', 'when'],
    ['By which day must it be done?', 'when'],
    ['What time does the gate open?', 'when'],
    ['wen is the final', 'when'],
    ['What did he do when it sank?', 'what'],
    ['Where is Rafah?', 'where'],
    ['in which place was it found', 'where'],
    ['were is the ship', 'where'],
    ['Who won?', 'who'],
    ['Whose boat was it?', 'who'],
    ['Which countries blocked it?', 'which'],
    ['What colour is the dome?', 'which'],
    ['What is the name of the ship?', 'which'],
    ['Why was it called off?', 'why'],
    ['how come they left', 'why'],
    ['For what reason did they go?', 'why'],
    ['What caused the fire?', 'why'],
    ['What was the reason they left?', 'why'],
    ['On what legal grounds did they refuse?', 'why'],
    ['Did she give a reason?', 'why'],
    ['union reaction', 'said'],
    ['reaction to the vote', 'said'],
    ['What did he say?', 'said'],
    ['According to the mayor, what comes next?', 'said'],
    ['Who said that?', 'who'],
    ['Did the US agree?', 'yes-no'],
    ['so did it pass', 'yes-no'],
    ['is it true that it passed', 'yes-no'],
    ['dose the ferry still sail', 'yes-no'],
    ['How is the bridge held up?', 'how'],
    ['What is a ballot?', 'what'],
    ['reason nine requests refused', 'why'],
    ['ventilated patients ages', 'age'],
    ['kelt dam height', 'measure'],
    ['northlee wind losses', 'money'],
    ['strike vote turnout', 'count'],
    ['naval detachment commander', 'who'],
    ['commander', 'statement'],
    ['the mayor met the commander at his own house on the hill', 'statement'],
    ['he is the owner', 'statement'],
    ['The US voted for it.', 'statement'],
    ['rocket sirens', 'statement'],
    ['', 'statement'],
  ])('%s asks for %s', (text, kind) => {
    expect(asked(text).kind).toBe(kind);
  });

  it.each<[string, Rare, boolean]>([
    ['Why did the pilots walk out?', 'cause', true],
    ['Did the pilots walk out?', 'cause', false],
    ['Should the mayor resign?', 'opinion', true],
    ['Should have been asked: who resigned?', 'opinion', false],
    ['Is it the biggest telescope ever?', 'comparison', true],
    ['Is it a big telescope?', 'comparison', false],
    ['What is a ballot?', 'definition', true],
    ['What is happening?', 'definition', false],
    ['Will the bank reopen?', 'prediction', true],
    ['Did the bank reopen?', 'prediction', false],
    ['Did the trial succeed in the end?', 'outcome', true],
    ['Is there a trial?', 'outcome', false],
    ['bridge protester condition now', 'outcome', true],
    ['now they say it sank', 'outcome', false],
    ['names eight drivers resigned', 'names', true],
    ['the ship names its owner', 'names', false],
    ['Who ran the bank before?', 'earlier', true],
    ['Who runs the bank?', 'earlier', false],
    ['What exactly did the coach say?', 'exact-words', true],
    ['What did the coach do?', 'exact-words', false],
    ['What are the names of the divers?', 'names', true],
    ['How many divers were there?', 'names', false],
    ['Which phone number can savers call?', 'contact', true],
    ['Which number did the runner wear?', 'contact', false],
    ['Was the judge right to stop the trial?', 'opinion', true],
    ['Which judge sat on the right?', 'opinion', false],
    ['Would you trust the bank?', 'opinion', true],
    ['Would the bank lend to the state?', 'opinion', false],
    ['Is the bridge older or newer than the road?', 'comparison', true],
    ['Is the bridge old?', 'comparison', false],
    ["What's a gunboat?", 'definition', true],
    ["What's the gunboat doing?", 'definition', false],
    ['What does an ambassador actually do?', 'definition', true],
    ['What did the ambassador say?', 'definition', false],
    ['What counts as heavy weapons?', 'definition', true],
    ['What were the words of the song?', 'exact-words', true],
    ['How did he literally put it?', 'exact-words', true],
    ['How did he put the fire out?', 'exact-words', false],
    ['Has anyone been charged over the fire?', 'outcome', true],
    ['Who lit the fire?', 'outcome', false],
    ['Which birds did it hit?', 'names', true],
    ['Which bird is it?', 'names', false],
    ['gunboat meaning', 'definition', true],
    ['gunboat crew', 'definition', false],
    ['what a gunboat is', 'definition', true],
    ['what a gunboat did', 'definition', false],
    ['Who do you blame for the fire?', 'opinion', true],
    ['Who did the mayor blame for the fire?', 'opinion', false],
    ['Is the council any use at all?', 'opinion', true],
    ['Is there any use of the hall?', 'opinion', false],
    ['Leaving early, smart or dumb?', 'opinion', true],
    ['Might the mayor stand again?', 'prediction', true],
    ['Did the might of the army matter?', 'prediction', false],
    ['What happened with the bridge?', 'outcome', true],
    ['What happened at noon?', 'outcome', false],
    ['Did the march go ahead?', 'outcome', true],
    ['Did the union actually sue?', 'outcome', true],
    ['Which command, character for character, was sent?', 'exact-words', true],
    ['Which command was sent?', 'exact-words', false],
    ['the divers names', 'names', true],
    ['the divers boat', 'names', false],
    ['How was the cave drained?', 'manner', true],
    ['How many times was the cave drained?', 'manner', false],
  ])('%s asks for what is seldom told, %s: %s', (text, rare, is) => {
    expect(asked(text).rare.has(rare)).toBe(is);
  });

  it.each([
    ['What time does the gate open?', 'clock'],
    ['On which date is the final?', 'day'],
    ['In what month did it pass?', 'month'],
    ['In which year was it built?', 'year'],
    ['When was it built?', undefined],
    ['What time of year is it?', undefined],
  ] as const)('%s asks for a time as closely as %s', (text, time) => {
    expect(asked(text).time).toBe(time);
  });

  it.each([
    ['Which judge ruled on it?', 'judge'],
    ['How many tonnes of food were sent?', 'tonnes food'],
    ['What is the name of the ship?', 'ship'],
    ['Whose boat was it?', 'boat'],
    ['Who is the judge?', 'judge'],
    ['Who was the deputy mayor?', 'deputy mayor'],
    ['Who is Reed?', ''],
    ['Who was the first to see it?', ''],
    ['What did he do?', ''],
    ['Did any judge rule on which boat?', ''],
  ])('%s names the kind of thing: %s', (text, head) => {
    expect(wordsAt(text, asked(text).head.slice(0, head.split(' ').length))).toBe(head);
  });

  it.each([
    ['What did the harbour master say about it?', 'the harbour master'],
    ['What was the reaction of the union?', 'the union'],
    ['According to Reed, what failed?', 'reed what failed'],
    ["What did Reed's wife say about it?", 'wife'],
    ['What did the letters to Reed say?', 'the letters'],
    ['What did they do?', ''],
  ])('%s asks for the words of: %s', (text, speaker) => {
    expect(wordsAt(text, asked(text).speaker)).toBe(speaker);
  });
});

describe('turnsOf', () => {
  it.each([
    ['Did the US not veto it?', ['?not'], 'denied'],
    ["The US didn't veto it", ['?not'], 'a contraction denies as well'],
    ['the US didnt veto it', ['?not'], 'or one without its mark'],
    ['Nobody voted against it', ['?not'], 'a word for nobody'],
    ['Only the US abstained', ['?only'], 'limited'],
    ['Not only the US', ['?not', '?only'], 'both'],
    ['Did the US veto it?', [], 'plain'],
    ['What is the notion of a north?', [], 'words that begin with "no"'],
  ])('%s → %j (%s)', (text, turns) => {
    expect(turnsOf(tokenise(text))).toEqual(turns);
  });
});
