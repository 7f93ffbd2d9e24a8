import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/knowledge/article.js';
import { withoutToldTimes } from '../../src/knowledge/told-times.js';
import type { Card, Story } from '../../src/model/knowledge.js';

/** A Tuesday. */
const DATE = '2026-01-20';
const STORY: Story = {
  ...{ title: 'The lamp', date: DATE, topics: [], notCited: [] },
  sources: [{ id: 'gazette', date: DATE, sha256: '', sentences: 1 }],
};
const CARD: Card = {
  ...{ id: 'a', topic: 't', question: 'When?', answer: '', sentences: [1] },
  ...{ alsoAsked: [], quotes: [], entities: [], related: [], misconceptions: [] },
};

/** The figures that are left to stand in the sentence itself, but for those that do. */
function untold(sentence: string, answer: string, when?: string): string[] {
  const card = { ...CARD, answer, ...(when === undefined ? {} : { when }) };
  const own = new Set(figuresOf(sentence));
  const left = withoutToldTimes(answer, card, STORY, [{ text: sentence, date: DATE }]);
  return figuresOf(left).filter((figure) => !own.has(figure));
}

describe('times that a sentence tells in other words', () => {
  it.each<[string, string, string[]]>([
    // A day, …
    ['It went out on Saturday.', 'It went out on 17 January 2026.', []],
    ['It went out on Saturday.', 'It went out on January 17, 2026.', []],
    ['It went out on Saturday.', 'It went out on 17 January.', []],
    ['It went out on Saturday.', 'It went out on 18 January 2026.', ['18', '2026']],
    ['It went out on Saturday.', 'It went out on 17 January 2025.', ['17', '2025']],
    ['It went out on Saturday.', 'It went out on 17 February.', ['17']],
    ['It went out on Saturday.', 'It went out in January 2026.', []],
    ['It went out on Saturday.', 'It went out in 2026.', []],
    ['It went out on Saturday.', 'It went out in 2025.', ['2025']],
    ['It went out yesterday.', 'It went out on 19 January 2026.', []],
    ['It went out yesterday.', 'It went out on 20 January 2026.', ['20', '2026']],
    ['It will shine again on Friday.', 'It will shine again on 23 January 2026.', []],
    ['It will shine again on Friday.', 'It will shine again on 16 January 2026.', ['16', '2026']],
    ['It has been dark since Monday.', 'It has been dark since 19 January 2026.', []],
    ['It has been dark since Monday.', 'It has been dark since 20 January 2026.', ['20', '2026']],
    ['It will be dark until Friday.', 'It will be dark until 23 January 2026.', []],
    ['It will be dark until Friday.', 'It will be dark until 22 January 2026.', ['22', '2026']],
    // … its year, …
    ['It went out on 3 March.', 'It went out on 3 March 2025.', []],
    ['It went out on 3 March.', 'It went out on 3 March 2026.', ['2026']],
    ['It went out on 3 March.', 'It went out on 3 March 2024.', ['2024']],
    ['It will close on 3 March.', 'It will close on 3 March 2026.', []],
    ['It went out on 3 March.', 'It went out on 4 March 2025.', ['4', '2025']],
    // … a month or year, …
    ['It went out last year.', 'It went out in 2025.', []],
    ['It went out last year.', 'It went out in August 2025.', []],
    ['It went out last year.', 'It went out in August 2024.', ['2024']],
    ['It went out last year.', 'It went out in 2026.', ['2026']],
    ['It went out last year.', 'It went out on 9 August 2025.', ['9', '2025']],
    ['It went out in August last year.', 'It went out in August 2025.', []],
    ['It went out in August.', 'It went out in August 2025.', []],
    ['It went out in August.', 'It went out in July 2025.', ['2025']],
    ['It went out two years ago.', 'It went out in 2024.', []],
    ['It went out two years ago.', 'It went out in 2023.', ['2023']],
    // … but no number of things, and no time where none is told.
    ['It went out last year.', 'It cost 2025 crowns.', ['2025']],
    ['It went out last year.', 'It was one of 2025 lamps.', ['2025']],
    ['It went out on Saturday.', 'It took 17 days.', ['17']],
    ['It went out in that case.', 'It went out in 2019.', ['2019']],
  ])('“%s”, told as “%s”, leaves %j', (sentence, answer, expected) => {
    expect(untold(sentence, answer)).toEqual(expected);
  });

  it.each<[string, string, string, string[]]>([
    ['It went out in that case.', 'It went out in 2019.', '2019', []],
    ['It went out in that case.', 'It went out in 2018.', '2019', ['2018']],
    ['The deadline is 11 May.', 'The deadline was 11 May 2024.', '11 May 2024', []],
    ['The deadline is 11 May.', 'The deadline was 11 May 2023.', '11 May 2024', ['2023']],
    // Of what lasts, the days in between are not told.
    ['It has been dark since 2019.', 'It has been dark since 2020.', 'since 2019', ['2020']],
    ['It will be dark until 2029.', 'It will be dark until 2028.', 'until 2029', ['2028']],
    // A day of one's own excuses none.
    ['It went out that night.', 'It went out on 17 January 2026.', '17 January 2026', ['17', '2026']],
  ])('“%s”, told as “%s” with when: %s, leaves %j', (sentence, answer, when, expected) => {
    expect(untold(sentence, answer, when)).toEqual(expected);
  });
});
