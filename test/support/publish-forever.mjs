/**
 * Publishes one edition after another until it is killed. For each it says its number, or why it was not published and
 * which edition answers.
 * Arguments: the store's address as JSON, a knowledge folder, and a step at which it kills itself, when it has
 * published twice; without one it goes on for ever.
 */
import { setTimeout } from 'node:timers/promises';
import { openDesk } from '../../dist/desk/desk.js';
import { createLog } from '../../dist/log.js';
import { saveSetting } from '../../dist/store/settings.js';
import { createStore } from '../../dist/store/store.js';

const TRY_AGAIN_MS = 50;

const PUBLISHINGS_BEFORE = 2;

const [address = '', folder = '', lastStep] = process.argv.slice(2);
const now = () => new Date();
const store = createStore(JSON.parse(address), now);
/** Reading the tables of words would take longer than all that is done here. */
const vectors = { placeOf: () => undefined, cosine: () => 0, addTo: () => undefined };
const english = { total: 1, counts: new Map(), vectors };
const opened = await openDesk({ folder, english, now, store, log: createLog('silent', []) });
if (!opened.ok) throw new Error('the folder has faults');
const { desk } = opened;
const first = desk.current().number;
const at = (step) => {
  if (step === lastStep && desk.current().number >= first + PUBLISHINGS_BEFORE) process.kill(process.pid, 'SIGKILL');
};
for (;;) {
  const { number, answerer } = desk.current();
  const [{ figures: _, ...card }] = answerer.knowledge.cards;
  const next = {
    ...card,
    answer: `This is the answer of edition ${number + 1}. ${'More words. '.repeat(number % 30)}`,
  };
  const proposal = await desk.propose({ kind: 'put-cards', cards: [next] });
  const byline = { author: 'Ada', reason: 'again' };
  const result =
    proposal.kind === 'proposal'
      ? await desk.publish(proposal, byline, async (db) => {
          at('half written');
          await saveSetting(db, 'written-with', String(number + 1));
          at('all written');
        })
      : proposal;
  at('published');
  if (result.kind === 'published') {
    process.stdout.write(`${result.edition.number}\n`);
  } else {
    const { kind } = desk.current().answerer.answer(card.question);
    process.stdout.write(`${JSON.stringify({ ...result, answering: kind, edition: desk.current().number })}\n`);
    await setTimeout(TRY_AGAIN_MS);
  }
}
