import type { Client, DMChannel, Message, MessageCreateOptions } from 'discord.js';
import type { Log } from '../log.js';
import { isRefusedForGood } from './refused.js';

/** What keeps somebody from being told a thing twice. */
export interface Once {
  /** The same for the same message, 25 characters at most: of two within minutes Discord takes one. */
  nonce: string;
  /** When somebody began to send it, and may have been stopped before they could say that it was sent. */
  begunAt: Date | undefined;
}

/** Somebody whom this process has claimed to tell something. */
interface Due {
  userId: string;
  begunAt: Once['begunAt'];
}

/** What is told to those who are due, and what becomes of each. */
export interface Tidings<Whom extends Due> {
  /** Who they are, for the log. */
  who: string;
  message(whom: Whom): MessageCreateOptions;
  nonce(whom: Whom): Once['nonce'];
  /** They have been told. */
  sent(whom: Whom): Promise<void>;
  /** They cannot be told, now or later. */
  refused(whom: Whom): Promise<unknown>;
}

/** Clocks differ. */
const SLACK_MS = 60_000;
const LOOKED_AT = 50;

/**
 * Sends somebody a direct message. `refused`: they have closed theirs, or are gone, and it would be so again. Throws
 * where another try may help.
 */
export async function sendDirectMessage(
  client: Client,
  userId: string,
  message: MessageCreateOptions,
  once?: Once,
): Promise<'sent' | 'refused'> {
  try {
    const channel = await client.users.createDM(userId);
    if (once?.begunAt && (await wasSent(channel, message, once.begunAt.getTime() - SLACK_MS))) return 'sent';
    await channel.send({ ...message, ...(once ? { nonce: once.nonce, enforceNonce: true } : {}) });
    return 'sent';
  } catch (error) {
    if (isRefusedForGood(error)) return 'refused';
    throw error;
  }
}

/**
 * Tells each of those who are due. Where that fails it is tried again as soon as the claim on them is over, five minutes
 * after it was made (`CLAIM_MS` in desk/claims.ts), by whichever process looks first. Throws what `sent` and `refused`
 * throw.
 */
export async function tellEach<Whom extends Due>(
  client: Client,
  due: readonly Whom[],
  { who, message, nonce, sent, refused }: Tidings<Whom>,
  log: Log,
  stopped: AbortSignal,
): Promise<void> {
  for (const whom of due) {
    if (stopped.aborted) return;
    let how: 'sent' | 'refused';
    try {
      const once = { nonce: nonce(whom), begunAt: whom.begunAt };
      how = await sendDirectMessage(client, whom.userId, message(whom), once);
    } catch (error) {
      log.warn({ err: error }, `${who} could not be told, and is to be told again`);
      continue;
    }
    if (how === 'refused') log.info(`${who} cannot be written to, and is told no more`);
    await (how === 'sent' ? sent(whom) : refused(whom));
  }
}

/** Whether they have a message that begins and ends like this one: the story may have changed in between. */
async function wasSent(channel: DMChannel, message: MessageCreateOptions, since: number): Promise<boolean> {
  const isAlike = ({ author, createdTimestamp, ...sent }: Message): boolean =>
    author.id === channel.client.user.id && createdTimestamp >= since && signOf(sent) === signOf(message);
  return (await channel.messages.fetch({ limit: LOOKED_AT })).some(isAlike);
}

/** The first line, and the last button. */
function signOf({ content = '', components = [] }: Pick<MessageCreateOptions, 'content' | 'components'>): string {
  const ids = JSON.stringify(components).match(/"custom_id":"[^"]+"/g) ?? [];
  return JSON.stringify([content.split('\n')[0], ids.at(-1)]);
}
