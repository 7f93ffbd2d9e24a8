import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type DraftStory, draftStory } from '../../../src/knowledge/drafting/draft-story.js';
import { PROJECT } from '../../support/project.js';
import { english } from '../../support/story.js';
import { GOLD, type Gold } from './gold.js';
import { cycling } from './gold-others.js';

/** Of what there is to find, what was found right; and what was drafted that is not so. */
interface Score {
  there: number;
  right: number;
  wrong: string[];
}

function scoreNames(draft: DraftStory, { names }: Gold): Score {
  const isName = ({ name }: { name: string }): boolean => /\p{Lu}/u.test(name);
  const drafted = draft.entities.filter(isName).map(({ name, kind }) => `${name}: ${kind}`);
  return compare(
    drafted,
    names.map(([name, kind]) => `${name}: ${kind}`),
  );
}

function scoreQuotations(draft: DraftStory, { quotations }: Gold): Score {
  return compare(
    draft.cards.flatMap(({ quotes, unclaimed }) => [...quotes.map(({ words }) => words), ...unclaimed]),
    quotations.map(([words]) => words),
  );
}

/** Of quotations and of all else that is somebody's word. */
function scoreSpeakers(draft: DraftStory, { quotations, speakers }: Gold): Score {
  const names = new Map(draft.entities.map(({ id, name }) => [id, name]));
  const drafted = new Map<number, string>();
  for (const { sentences, saidBy } of draft.cards) {
    for (const sentence of sentences) if (saidBy[0]) drafted.set(sentence, names.get(saidBy[0]) ?? '');
  }
  const score = { there: 0, right: 0, wrong: [] as string[] };
  const count = (where: string, name: string | undefined, wanted: string | undefined): void => {
    const isFree = wanted === undefined || wanted.endsWith('?');
    const isRight = name !== undefined && (wanted ?? '').replace('?', '').split('|').includes(name);
    if (!isFree) score.there++;
    if (isRight && !isFree) score.right++;
    if (!isRight && (name !== undefined || !isFree)) score.wrong.push(`${where}: ${name} for ${wanted}`);
  };
  for (const number of new Set([...drafted.keys(), ...Object.keys(speakers).map(Number)])) {
    count(`sentence ${number}`, drafted.get(number), speakers[number]);
  }
  const quotes = draft.cards.flatMap((card) => card.quotes);
  for (const [words, speaker] of quotations) {
    const quote = quotes.find((candidate) => candidate.words === words);
    count(words, quote && names.get(quote.speaker), speaker);
  }
  return score;
}

function scoreFigures(draft: DraftStory, { figures }: Gold): Score {
  const firstWords = (figure: string): string => figure.split(' ').slice(0, 2).join(' ');
  const wanted = Object.entries(figures).flatMap(([number, all]) => all.map((figure) => `${number}: ${figure}`));
  const drafted = draft.cards.flatMap(({ sentences, figures: all }) =>
    all.map((figure) => `${sentences[0]}: ${firstWords(figure)}`),
  );
  // A figure that counts nothing by its name is right whatever word comes next.
  const bare = new Set(wanted.filter((figure) => figure.split(' ').length === 2));
  return compare(
    drafted.map((figure) => {
      const short = figure.split(' ').slice(0, 2).join(' ');
      return bare.has(short) && !wanted.includes(figure) ? short : figure;
    }),
    wanted,
  );
}

function compare(drafted: readonly string[], wanted: readonly string[]): Score {
  const left = [...wanted];
  const wrong: string[] = [];
  for (const item of drafted) {
    const at = left.indexOf(item);
    if (at === -1) wrong.push(item);
    else left.splice(at, 1);
  }
  return {
    there: wanted.length,
    right: wanted.length - left.length,
    wrong: [...wrong, ...left.map((item) => `missing ${item}`)],
  };
}

const KINDS = { names: scoreNames, quotations: scoreQuotations, speakers: scoreSpeakers, figures: scoreFigures };
/** Of 100 that are there, at least so many right; and as many at most that are not so, or missing. */
const FLOOR = 0.9;

const draftOf = ({ article }: Gold): DraftStory => draftStory(readFileSync(join(PROJECT, article), 'utf8'), english);

describe('of 100 in an article, at least 90 are drafted right', () => {
  const drafts = Object.entries(GOLD).map(([title, gold]) => ({ title, gold, draft: draftOf(gold) }));

  it.each(Object.entries(KINDS))('%s', (kind, score) => {
    const scores = drafts.map(({ title, gold, draft }) => ({ title, ...score(draft, gold) }));
    for (const { title, there, right, wrong } of scores) {
      if (process.env.DRAFTS) console.log(`| ${title} | ${kind} | ${right} of ${there} | ${wrong.join('; ')} |`);
      expect(right / there, `${title}: ${wrong.join('; ')}`).toBeGreaterThanOrEqual(FLOOR);
      if (!process.env.DRAFTS)
        expect(wrong.length / there, `${title}: ${wrong.join('; ')}`).toBeLessThanOrEqual(2 * (1 - FLOOR));
    }
  });
});

it('of 100 in an article whose speakers no rule was bettered on, at least 90 are drafted right', () => {
  const draft = draftOf(cycling);
  const scores = Object.entries(KINDS).map(([kind, score]) => ({ kind, ...score(draft, cycling) }));
  for (const { kind, right, there, wrong } of scores)
    if (process.env.DRAFTS) console.log(`| cycling | ${kind} | ${right} of ${there} | ${wrong.join('; ')} |`);
  const sum = (of: 'right' | 'there'): number => scores.reduce((total, score) => total + score[of], 0);
  expect(sum('right') / sum('there'), scores.flatMap(({ wrong }) => wrong).join('; ')).toBeGreaterThanOrEqual(FLOOR);
});
