import { DiscordAPIError, type Message, MessageReferenceType } from 'discord.js';
import type { Asking } from './asking.js';
import { textOf } from './message-text.js';
import { isHeldBack } from './rate-limit.js';
import { cardsOf, renderChecked } from './render-check.js';
import type { Services } from './services.js';
import { showChecked } from './share-check.js';

/**
 * Checks what somebody points at: the message that "is this true?" replies to, the post in which it is asked, or a
 * message passed on to the bot.
 * @returns whether there was such a thing
 */
export async function checkPointedAt(
  message: Message,
  question: string,
  services: Services,
  asking: Asking,
): Promise<boolean> {
  const text = await findPointedAt(message, question, services);
  if (text === undefined) return false;
  const { rateLimit, desk, log } = services;
  if (await isHeldBack(rateLimit, asking)) return true;
  if (text === '') {
    const { t, messageCommand } = asking.languageFor('private');
    await asking.say(t('cannotRead', { check: messageCommand('check') }));
    return true;
  }
  const edition = desk.current();
  const checked = edition.answerer.check(text);
  log.info({ findings: checked.findings.length }, 'message checked');
  await showChecked(services, message, edition, cardsOf(checked), () =>
    asking.answer(renderChecked(checked, edition, asking.languageFor('public')), 'public'),
  );
  return true;
}

/** The text that is pointed at; empty where it may not be read, undefined where nothing is pointed at. */
async function findPointedAt(message: Message, question: string, { desk }: Services): Promise<string | undefined> {
  const { reference, channel } = message;
  if (reference?.type === MessageReferenceType.Forward) return message.inGuild() ? undefined : textOf(message);
  const reply = question === '' ? undefined : desk.current().answerer.answer(question);
  const asksThat = reply?.kind === 'talk' && reply.about === 'is-that-true';
  if (reference?.messageId && (asksThat || question === '')) {
    const replied = await readOrNothing(() => message.fetchReference());
    // Of the bot's own words the talk tells who checked them.
    return replied?.author.id === message.client.user.id ? undefined : replied ? textOf(replied) : '';
  }
  if (!asksThat || !channel.isThread() || !channel.parent?.isThreadOnly()) return undefined;
  const first = await readOrNothing(() => channel.fetchStarterMessage());
  return first ? textOf(first) : channel.name;
}

/** Undefined where Discord does not let the bot read it, or it is gone. */
async function readOrNothing(read: () => Promise<Message | null>): Promise<Message | undefined> {
  try {
    return (await read()) ?? undefined;
  } catch (error) {
    if (error instanceof DiscordAPIError) return undefined;
    throw error;
  }
}
