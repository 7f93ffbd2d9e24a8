import { DiscordAPIError, type Message, MessageReferenceType } from 'discord.js';
import { asksSomething } from '../answering/read/question-sentences.js';
import type { Edition } from '../model/edition.js';
import { type Answer, isAnswered } from '../model/reply.js';
import { giveReply } from './answer-question.js';
import type { Asking } from './asking.js';
import { textOf } from './message-text.js';
import { isHeldBack } from './rate-limit.js';
import { cardsOf, renderChecked } from './render-check.js';
import type { Services } from './services.js';
import { showChecked } from './share-check.js';

/**
 * Answers or checks what somebody points at: the message to which they reply with "is this true?" or the mention alone,
 * the post in which they do so, or a message passed on to the bot.
 * @returns whether there was such a thing
 */
export async function readPointedAt(
  message: Message,
  question: string,
  services: Services,
  asking: Asking,
): Promise<boolean> {
  const text = await findPointedAt(message, question, services);
  if (text === undefined) return false;
  if (await isHeldBack(services.rateLimit, asking)) return true;
  const { t, messageCommand } = asking.languageFor('private');
  const edition = services.desk.current();
  const answer = answerTo(text, edition);
  if (answer) await giveReply(services, asking, answer, edition);
  else if (text === '') await asking.say(t('cannotRead', { check: messageCommand('check') }));
  else await check(message, text, services, asking);
  return true;
}

/**
 * The answer to what somebody else wrote, where it asks what the story tells, and states nothing of that; else it is to
 * be checked. It is not kept: the card's own question stands for it.
 */
export function answerTo(text: string, { answerer }: Edition): Answer | undefined {
  if (!asksSomething(text)) return undefined;
  const { findings } = answerer.check(text);
  if (findings.some(({ kind, statement }) => kind !== 'untold' && !asksSomething(statement))) return undefined;
  const reply = answerer.answer(text);
  if (!isAnswered(reply)) return undefined;
  return { ...reply, question: reply.cards[0]?.question ?? '' };
}

async function check(message: Message, text: string, services: Services, asking: Asking): Promise<void> {
  const edition = services.desk.current();
  const checked = edition.answerer.check(text);
  services.log.info({ findings: checked.findings.length }, 'message checked');
  await showChecked(services, message, edition, cardsOf(checked), () =>
    asking.answer(renderChecked(checked, edition, asking.languageFor('public')), 'public'),
  );
}

/** The text that is pointed at; empty where it may not be read, undefined where nothing is pointed at. */
async function findPointedAt(message: Message, question: string, { desk }: Services): Promise<string | undefined> {
  const { reference, channel } = message;
  if (reference?.type === MessageReferenceType.Forward) return message.inGuild() ? undefined : textOf(message);
  const edition = desk.current();
  const reply = question === '' ? undefined : edition.answerer.answer(question);
  const pointsOnly = !reply || (reply.kind === 'talk' && reply.about === 'is-that-true');
  if (reference?.messageId && pointsOnly) {
    const replied = await readOrNothing(() => message.fetchReference());
    // Of the bot's own words the talk tells who checked them.
    return replied?.author.id === message.client.user.id ? undefined : replied ? textOf(replied) : '';
  }
  if (!channel.isThread() || !channel.parent?.isThreadOnly()) return undefined;
  if (pointsOnly) {
    const first = await readOrNothing(() => channel.fetchStarterMessage());
    return first ? textOf(first) : channel.name;
  }
  // A post that asks by its title: "Who pays for it?", and below "@Factbox any idea?".
  const isUnanswered = channel.id === message.id && !isAnswered(reply);
  return isUnanswered && answerTo(textOf(message), edition) ? textOf(message) : undefined;
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
