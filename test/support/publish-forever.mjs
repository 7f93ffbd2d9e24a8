/**
 * Publishes one edition after another until it is killed. For each it says its number, or why it was not published and
 * which edition answers.
 * Arguments: the store's address as JSON, and a knowledge folder.
 */
import { setTimeout } from 'node:timers/promises';
import { openDesk } from '../../dist/desk/desk.js';
import { readEnglish } from '../../dist/english/read-english.js';
import { createLog } from '../../dist/log.js';
import { saveSetting } from '../../dist/store/settings.js';
import { createStore } from '../../dist/store/store.js';

const TRY_AGAIN_MS = 50;

const [address = '', folder = ''] = process.argv.slice(2);
const now = () => new Date();
const store = createStore(JSON.parse(address), now);
const english = readEnglish();
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
  const byline = { author: 'Ada', reason: 'again' };
  const result =
    proposal.kind === 'proposal'
      ? await desk.publish(proposal, byline, (db) => saveSetting(db, 'written-with', String(number + 1)))
      : proposal;
  if (result.kind === 'published') {
    process.stdout.write(`${result.edition.number}\n`);
  } else {
    const { kind } = desk.current().answerer.answer(card.question);
    process.stdout.write(`${JSON.stringify({ ...result, answering: kind, edition: desk.current().number })}\n`);
    await setTimeout(TRY_AGAIN_MS);
  }
}
