import { describe, expect, it } from 'vitest';
import {
  COUNTRY,
  formOf,
  kindAsked,
  MEANING,
  NUMBER,
  PLACE,
  POINTS_BACK,
  TIME,
} from '../../../src/answering/judge/text-form.js';
import { askOf } from '../../../src/answering/read/ask.js';
import { createTermReader } from '../../../src/answering/read/terms.js';

const { read } = createTermReader({ entities: [], sameMeaning: [] });
const NAMES: [number, string][] = [
  [TIME, 'time'],
  [NUMBER, 'number'],
  [PLACE, 'place'],
  [MEANING, 'meaning'],
  [COUNTRY, 'country'],
  [POINTS_BACK, 'points back'],
];
const named = (form: number): string[] => NAMES.filter(([bit]) => (form & bit) > 0).map(([, name]) => name);

describe('formOf', () => {
  it.each<[string, string[], string]>([
    ['The school opened in 1921.', ['time'], 'a year'],
    ['The abbey was burnt in 911.', ['time'], 'a short year, after "in"'],
    ['Crews lived on 911 islands.', ['number'], 'no year'],
    ['The pier fell during the 18th century.', ['time'], 'a century'],
    ['Ferries sail each Tuesday.', ['time'], 'a day'],
    ['Crews may march home.', [], 'verbs that look like months'],
    ['Three hundred sailors came.', ['number'], 'a number in words'],
    ['Half the crew left.', ['number'], 'an amount'],
    ['A crew left.', [], 'no amount'],
    ['The school stood in Larne.', ['place'], 'a name after a word of place'],
    ['Ferries reach the Isle.', [], 'a name after none'],
    ['Ferries sail to the Isle.', ['place'], 'with its article'],
    ['Ferries sail to an island.', [], 'no name'],
    ['Larne is a port.', ['meaning'], 'what the subject is'],
    ['Larne is old.', [], 'how it is'],
    ['The quay that all crews of all ships know well is a ruin.', [], 'far from the subject'],
    ['Crews from Norway came.', ['place', 'country'], 'a country'],
    ['Crews from the United Kingdom came.', ['place', 'country'], 'of several words'],
    ['Eating turkey made crews ill.', [], 'no country without its capital'],
    ['In 1921 she taught.', ['time', 'points back'], 'a pronoun near the start'],
    ['Crews and their mates sail.', ['points back'], 'likewise'],
    ['Crews and mates met at noon and praised it.', [], 'a pronoun far from the start'],
    ['', [], 'nothing'],
  ])('%s tells %j (%s)', (text, expected) => {
    expect(named(formOf(read(text)))).toEqual(expected);
  });
});

describe('kindAsked', () => {
  it.each<[string, string[]]>([
    ['When did the school open?', ['time']],
    ['Where is the school?', ['place']],
    ['How many sailors came?', ['number']],
    ['How long did it stand?', ['number']],
    ['What is a ferry?', ['meaning']],
    ['Who was Orla Finn?', ['meaning']],
    ['What was the oldest wooden ferry?', []],
    ['Which country sent ferries?', ['country']],
    ['What other countries sent ferries?', ['country']],
    ['Which port do ferries use in the country?', []],
    ['Who ran the school?', []],
  ])('%s asks for %j', (question, expected) => {
    const reading = read(question);
    expect(named(kindAsked(reading, askOf(reading.tokens)))).toEqual(expected);
  });
});
