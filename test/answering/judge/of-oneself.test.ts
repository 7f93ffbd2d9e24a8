import { expect, it } from 'vitest';
import { isOfOneself } from '../../../src/answering/judge/topic.js';

it.each([
  ['tells of a person’s own day', 'gave my keys back and packed my things. quiet now'],
  ['has a place in it, and asks nothing', 'she never came home and i dont know where she went'],
  ['leaves out who cannot', "can't sleep, can't eat"],
  ['what somebody of theirs did', 'my boss left me at the harbour'],
  ['what was thought', 'i thought about it all night'],
  ['with a curly apostrophe', 'can’t go on like that'],
])('somebody tells of themselves: %s', (_reason, message) => {
  expect(isOfOneself(message)).toBe(true);
});

it.each([
  ['asks, with a question mark', 'My aunt was on that boat. Did it sink?'],
  ['asks without one', 'when can i get my money back'],
  ['asks with a verb first', 'can i still visit the harbour'],
  ['asks by a contraction', 'what’s my refund'],
  ['has heard a claim', 'my boss says the harbour was shut'],
  ['has read one', 'i read that the harbour was shut'],
  ['is a claim about others', 'the harbour was shut on Tuesday'],
])('somebody asks or claims: %s', (_reason, message) => {
  expect(isOfOneself(message)).toBe(false);
});
