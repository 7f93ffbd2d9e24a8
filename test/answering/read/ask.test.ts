import { describe, expect, it } from 'vitest';
import { askOf, termOfAsk, turnsOf } from '../../../src/answering/read/ask.js';
import { tokenise } from '../../../src/answering/read/tokens.js';

describe('askOf', () => {
  it.each([
    ['How many members voted for it?', 'count'],
    ['whats the number of hostages', 'count'],
    ['How long will it last?', 'duration'],
    ['how many weeks is it for', 'duration'],
    ['When was the vote?', 'time'],
    ['By which day must it be done?', 'time'],
    ['Where is Rafah?', 'place'],
    ['in which city', 'place'],
    ['Who said that?', 'who'],
    ['Which countries blocked it?', 'who'],
    ['Why was it called off?', 'why'],
    ['how come they left', 'why'],
    ['For what reason did they go?', 'why'],
    ['What was the reason they left?', 'why'],
    ['Did the US agree?', 'yes-no'],
    ['so did it pass', 'yes-no'],
    ['is it true that it passed', 'yes-no'],
    ['How did he react?', 'how'],
    ['What did he say?', 'what'],
    ['The US voted for it.', 'statement'],
    ['rocket sirens', 'statement'],
  ])('%s asks for %s', (text, ask) => {
    expect(askOf(tokenise(text))).toBe(ask);
  });
});

describe('turnsOf', () => {
  it.each([
    ['Did the US not veto it?', ['?not'], 'denied'],
    ["The US didn't veto it", ['?not'], 'a contraction denies as well'],
    ['Nobody voted against it', ['?not'], 'a word for nobody'],
    ['Only the US abstained', ['?only'], 'limited'],
    ['Not only the US', ['?not', '?only'], 'both'],
    ['Did the US veto it?', [], 'plain'],
    ['What is the notion of a north?', [], 'words that begin with "no"'],
  ])('%s → %j (%s)', (text, turns) => {
    expect(turnsOf(tokenise(text))).toEqual(turns);
  });
});

describe('termOfAsk', () => {
  it.each([
    ['time', '?time'],
    ['count', '?count'],
    ['who', '?who'],
    ['what', undefined],
    ['yes-no', undefined],
    ['statement', undefined],
  ] as const)('%s counts as the term %s', (ask, term) => {
    expect(termOfAsk(ask)).toBe(term);
  });
});
