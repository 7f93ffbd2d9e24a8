import { expect, it, onTestFinished } from 'vitest';
import { findNewestHead, insertEdition } from '../../src/store/editions.js';
import { createStore } from '../../src/store/store.js';
import { explainMissingPostgres, hasPostgres, usePostgres } from '../support/postgres.js';
import { describeStore } from './contract.js';

explainMissingPostgres();
if (hasPostgres) {
  const postgres = usePostgres();
  describeStore('PostgreSQL', async () => ({ url: await postgres.createDatabase() }));

  it('PostgreSQL: one that goes away is a fault, and works again when it is back', async () => {
    const store = createStore({ url: await postgres.createDatabase() }, () => new Date(0));
    onTestFinished(store.close);
    const row = { number: 1, published_at: '2031', author: 'Ada', reason: 'why', content: '{}', hash: 'h' };
    await store.write((db) => insertEdition(db, row));
    postgres.stop();
    await expect(store.read(findNewestHead)).rejects.toThrow(/ECONNREFUSED|terminated|closed|ECONNRESET/);
    expect(store.health()).toMatchObject({ kind: 'PostgreSQL', failing: { what: 'reading' } });
    postgres.start();
    expect(await store.read(findNewestHead)).toMatchObject({ number: 1 });
    expect(store.health().failing).toBeUndefined();
  });
}
