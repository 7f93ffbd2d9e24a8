import { expect, it } from 'vitest';
import { faultLines } from '../../src/model/fault.js';

const fault = (line: number, message: string) => ({ file: 'cards/all.yaml', line, column: 3, message });
const unknown = (line: number) => fault(line, 'there is no topic "sea"');

it('says what three or more have in common once, with how many and where', () => {
  expect(faultLines([unknown(2), fault(5, 'is missing'), unknown(9), unknown(20)])).toEqual([
    'cards/all.yaml:2:3: there is no topic "sea" (3 times: also cards/all.yaml:9, cards/all.yaml:20)',
    'cards/all.yaml:5:3: is missing',
  ]);
});

it('names the first places of many', () => {
  const [line, ...others] = faultLines(Array.from({ length: 44 }, (_, at) => unknown(at + 1)));
  expect(line).toMatch(/ \(44 times: also cards\/all\.yaml:2, .*:3, .*:4, .*:5 and 39 more\)$/);
  expect(others).toEqual([]);
});

it('says each of two', () => {
  expect(faultLines([unknown(2), unknown(9)])).toHaveLength(2);
});
