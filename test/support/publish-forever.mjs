/**
 * Publishes one edition after another until it is killed, and says the number of each when it is done.
 * Arguments: the store's address as JSON, and a knowledge folder.
 */
import { openDesk } from '../../dist/desk/desk.js';
import { createLog } from '../../dist/log.js';
import { saveSetting } from '../../dist/store/settings.js';
import { createStore } from '../../dist/store/store.js';

const [address = '', folder = ''] = process.argv.slice(2);
const now = () => new Date();
const store = createStore(JSON.parse(address), now);
const english = { total: 1, counts: new Map() };
const opened = await openDesk({ folder, english, now, store, log: createLog('silent', []) });
if (!opened.ok) throw new Error('the folder has faults');
const { desk } = opened;
for (;;) {
  const { number, answerer } = desk.current();
  const [card] = answerer.knowledge.cards;
  const next = {
    ...card,
    answer: `This is the answer of edition ${number + 1}. ${'More words. '.repeat(number % 30)}`,
  };
  const proposal = await desk.propose({ kind: 'put-cards', cards: [next] });
  if (proposal.kind !== 'proposal') throw new Error(JSON.stringify(proposal));
  const byline = { author: 'Ada', reason: 'again' };
  const result = await desk.publish(proposal, byline, (db) => saveSetting(db, 'written-with', String(number + 1)));
  if (result.kind !== 'published') throw new Error(result.kind);
  process.stdout.write(`${result.edition.number}\n`);
}
