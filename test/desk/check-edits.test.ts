import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { proposalPayload } from '../../src/discord/commands/knowledge/change-text.js';
import { answerOf, openDeskOn, requireProposal } from '../support/desks.js';
import { ARTICLE, temporaryFolder } from '../support/story.js';

const MEMORY = { file: ':memory:' };
const OFFER = 'The harbour company offers 9 percent.';

it('an edit is held against the article that is at hand, and against no other', async () => {
  const articles = await temporaryFolder();
  const { desk } = await openDeskOn(MEMORY, { articles });
  const shown = async (answer: string): Promise<string> => {
    const proposal = await requireProposal(desk, answerOf(desk, 'company-offer', answer));
    return `${proposal.faults.length} ${proposalPayload(proposal).content}`;
  };
  expect(await shown(OFFER)).toMatch(/^0 .*\n1 card was not checked against the article: there is no article\.txt\.$/s);
  await copyFile(ARTICLE, join(articles, 'article.txt'));
  expect(await shown(OFFER)).toMatch(/^1 .*the figure 9 does not stand in the sentences it cites/s);
  expect(await shown('The company has made an offer to the crews.')).toMatch(/^0 \*\*Edition 2, if published/);
  await writeFile(join(articles, 'article.txt'), 'Another text.');
  expect(await shown(OFFER)).toMatch(/^0 .*\n1 card was not checked.*another version/s);
});

it('without a folder of articles the preview says so, and what answered before may answer again', async () => {
  const { desk } = await openDeskOn(MEMORY);
  const proposal = await requireProposal(desk, answerOf(desk, 'company-offer', OFFER));
  expect(proposal.unchecked).toEqual({ cards: 1, why: ['ARTICLES_DIR is not set'] });
  const retired = await requireProposal(desk, { kind: 'retire-card', id: 'company-offer' });
  expect(retired.unchecked.cards + retired.faults.length).toBeLessThanOrEqual(retired.diff.changed.length);
});
