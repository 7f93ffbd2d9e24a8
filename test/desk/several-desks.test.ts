import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerOf, openDeskOn, requireProposal } from '../support/desks.js';
import { explainMissingPostgres, hasPostgres, usePostgres } from '../support/postgres.js';
import { temporaryFolder } from '../support/story.js';
import { until } from '../support/until.js';
import { describeSeveralDesks } from './several-desks.js';

const BYLINE = { author: 'Ada', reason: 'a newer figure' };

describeSeveralDesks('SQLite', async () => ({ file: join(await temporaryFolder(), 'facts.db') }));

explainMissingPostgres();
if (hasPostgres) {
  const postgres = usePostgres();
  describeSeveralDesks('PostgreSQL', async () => ({ url: await postgres.createDatabase() }));

  describe('a PostgreSQL that goes away', () => {
    it('while the desk is open: answering goes on, and the rest comes back with it', async () => {
      const { desk, logged } = await openDeskOn({ url: await postgres.createDatabase() });
      const proposal = await requireProposal(desk, answerOf(desk, 'company-offer', 'The company offers 3 percent.'));
      postgres.stop();
      expect(await desk.publish(proposal, BYLINE)).toMatchObject({ kind: 'unavailable' });
      expect(desk.current().answerer.answer('What has the harbour company offered the crews?').kind).toBe('answer');
      expect(desk.health().failing).toBeDefined();
      await until('the log to say so', () => logged.find((line) => line.includes('answering from memory')));
      postgres.start();
      await until('the log to say that it is back', () => logged.find((line) => line.includes('can be used again')));
      expect(desk.health().failing).toBeUndefined();
      expect(await desk.publish(proposal, BYLINE)).toMatchObject({ kind: 'published', edition: { number: 2 } });
    });

    it('before the desk is opened: the folder answers, as edition 0, until it is back', async () => {
      const url = await postgres.createDatabase();
      postgres.stop();
      const { desk, logged } = await openDeskOn({ url });
      expect(desk.current().number).toBe(0);
      expect(logged.join('')).toContain('answering from the folder');
      expect(desk.current().answerer.answer('What has the harbour company offered the crews?').kind).toBe('answer');
      postgres.start();
      await until('edition 1', () => desk.current().number === 1 || undefined);
    });
  });
}
