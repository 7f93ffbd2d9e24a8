import { expect, it } from 'vitest';
import { noteId, voteButtonId } from '../../src/discord/custom-ids.js';
import { atTheDesk } from '../support/at-the-desk.js';
import { requireAt } from '../support/elements.js';
import { findButton } from '../support/previews.js';
import { requireAnswer } from '../support/running-bot.js';
import { BAKERY_FORM } from '../support/small-story.js';

/** What ends a statement, a line of a log, and the colours of a terminal; and what would ping everybody. */
const ODD = `Zebulon'); drop table gaps; drop table editions; --"\n{"level":60,"msg":"forged"}\u001b[31m @everyone`;
const SHOWN = `Zebulon'); drop table gaps; drop table editions; --" {"level":60,"msg":"forged"}`;

it('what people write is text and nothing else: in the log, in the store, and to moderators', async () => {
  const desk = await atTheDesk({ env: { LOG_QUESTIONS: 'true' } });
  const { discord, member, moderator, channel, logged, run, ask } = desk;
  const dm = member.openDm();
  member.send(dm, ODD);
  await expect.poll(() => member.messages(dm)).toHaveLength(2);
  expect(discord.pingedBy(requireAt(member.messages(dm), 1).id)).toEqual([]);
  // Lines of the log that were no JSON, or two in one, could not have been read.
  expect(logged).toContainEqual(expect.objectContaining({ msg: 'question answered', question: ODD }));
  expect(logged.map(({ msg }) => msg)).not.toContain('forged');

  const question = 'How much does the bridge repair cost?';
  const asked = await member.slash(channel, 'ask', { question });
  const { message } = requireAnswer(desk, asked, 'message');
  await member.click(message, voteButtonId('bridge-cost', 'down'));
  const [thanks] = await findButton(member, channel, 'What is wrong?');
  const note = requireAnswer(desk, await member.click(thanks, noteId('bridge-cost')), 'modal');
  requireAnswer(desk, await member.submit(note.modal, { note: ODD }), 'deferred');
  await expect.poll(() => member.messages(channel).at(-1)?.content).toContain('The moderators will see it');

  const gaps = await run('gaps');
  expect(gaps.content).toContain('**Open: 2**');
  expect(gaps.content.replaceAll('\\', '')).toContain(SHOWN.slice(0, 60));
  expect(discord.pingedBy(gaps.id)).toEqual([]);
  expect((await desk.desk.gaps()).find(({ source }) => source === 'disliked')?.notes[0]).toContain(SHOWN);

  const form = requireAnswer(desk, await moderator.slash(channel, 'knowledge', {}, { subcommand: 'add' }), 'modal');
  await moderator.submit(form.modal, { ...BAKERY_FORM, answer: ODD });
  expect(await desk.publish()).toBe('**Edition 2 is live.**');
  expect(await ask('When does the new bakery open?')).toContain('drop table');
  expect((await run('status')).content).toMatch(/^\*\*Edition 2\*\*/);
  expect((await run('history')).content.split('\n')).toHaveLength(2);
});
