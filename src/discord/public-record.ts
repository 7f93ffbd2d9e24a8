import { type Client, TimestampStyles, time } from 'discord.js';
import type { KnowledgeDiff } from '../knowledge/diff.js';
import type { Edition } from '../model/edition.js';
import type { Card } from '../model/knowledge.js';
import { differenceLine, differences } from './commands/knowledge/differences.js';
import { CONTENT_LENGTH, clip } from './limits.js';
import { plain } from './plain.js';
import type { Services } from './services.js';

const LISTED_LENGTH = 100;
const VALUE_LENGTH = 400;

/** Who changed what and why, before → after, for everybody to see, where a channel is set for it. Throws nothing: the change is made already. */
export async function recordChange(
  client: Client,
  { config, log }: Pick<Services, 'config' | 'log'>,
  edition: Edition,
  diff: KnowledgeDiff,
): Promise<void> {
  try {
    await postRecord(client, config, recordText(edition, diff));
  } catch (error) {
    log.warn({ err: error, edition: edition.number }, 'the line in LOG_CHANNEL_ID could not be written');
  }
}

/** Tells moderators, once, why the folder was not taken over at the start, and what to do. Throws a StoreFault. */
export async function tellUnserved(client: Client, { config, desk, log }: Services): Promise<void> {
  if (config.logChannelId === undefined) return;
  const text = await desk.reminders.claimUnserved();
  if (text === undefined) return;
  try {
    await postRecord(client, config, clip(text.split('\n').map(plain).join('\n'), CONTENT_LENGTH));
  } catch (error) {
    log.warn({ err: error }, 'that the folder is not served could not be told in LOG_CHANNEL_ID');
  }
}

/** Reminds moderators, once an edition, that nothing was published for as long as the story allows. Throws a StoreFault. */
export async function remindOfAge(client: Client, { config, desk, log }: Services): Promise<void> {
  if (config.logChannelId === undefined || !(await desk.reminders.claim())) return;
  const { number, since, answerer } = desk.current();
  const hours = answerer.knowledge.story.remindAfterHours;
  const text = `Nothing was published since edition ${number}, ${time(since, TimestampStyles.RelativeTime)}, and the story asks for more within ${hours} hours. \`/knowledge status\` lists what may be out of date, \`/knowledge refresh\` reads the folder again.`;
  try {
    await postRecord(client, config, text);
  } catch (error) {
    log.warn({ err: error }, 'the line in LOG_CHANNEL_ID could not be written');
  }
}

/** Posts in the channel of LOG_CHANNEL_ID, where one is set. Throws where it cannot. */
export async function postRecord(client: Client, { logChannelId }: Services['config'], text: string): Promise<void> {
  if (logChannelId === undefined) return;
  const channel = await client.channels.fetch(logChannelId);
  if (!channel?.isSendable()) throw new Error('the channel takes no messages');
  await channel.send(text);
}

export function recordText({ number, author, reason }: Edition, { added, changed, removed }: KnowledgeDiff): string {
  const cards = `${added.length} cards added, ${changed.length} changed, ${removed.length} removed`;
  const asked = (sign: string, { question }: Card): string => `${sign} ${clip(plain(question), LISTED_LENGTH)}`;
  const lines = [
    `**Edition ${number}** by ${plain(author)}: ${plain(reason)} (${cards})`,
    ...changed.flatMap(({ before, after }) => [
      asked('•', after),
      ...differences(before, after).map((value) => `  ${differenceLine(value, VALUE_LENGTH)}`),
    ]),
    ...added.map((card) => `${asked('+', card)} → ${clip(plain(card.answer), VALUE_LENGTH)}`),
    ...removed.map((card) => `${asked('−', card)} (was: ${clip(plain(card.answer), VALUE_LENGTH)})`),
  ];
  return wholeLines(lines);
}

/** As many as a message holds; how many more there are, otherwise. */
function wholeLines(lines: readonly string[]): string {
  let text = '';
  for (const [place, line] of lines.entries()) {
    const more = `\n… and ${lines.length - place} more lines: /knowledge history`;
    if (text.length + line.length + 1 + more.length > CONTENT_LENGTH) return clip(`${text}${more}`, CONTENT_LENGTH);
    text += place === 0 ? line : `\n${line}`;
  }
  return text;
}
