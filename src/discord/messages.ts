import type { Message } from 'discord.js';
import { answerQuestion } from './answer-question.js';
import { askingByMessage } from './asking.js';
import { helpText } from './commands/help.js';
import { isHeldBack } from './rate-limit.js';
import type { Services } from './services.js';

/** Answers direct messages, and messages in servers that mention the bot by name. */
export async function handleMessage(message: Message, services: Services): Promise<void> {
  const question = questionIn(message);
  if (question === undefined) return;
  const asking = askingByMessage(message);
  if (question !== '') await answerQuestion(services, asking, question);
  else if (!(await isHeldBack(services.rateLimit, asking))) await asking.say(helpText(services.desk.current()));
}

/** The question of a message that is meant for the bot, without the mention; undefined where it is not meant for it. */
export function questionIn(message: Message): string | undefined {
  if (message.author.bot || message.system) return undefined;
  if (!message.inGuild()) return message.content.trim();
  const mention = new RegExp(`<@!?${message.client.user.id}>`, 'g');
  // A reply that pings it names it without a word of its own.
  const named = mention.test(message.content) || message.mentions.users.has(message.client.user.id);
  if (!named) return undefined;
  return message.content.replace(mention, ' ').trim();
}
