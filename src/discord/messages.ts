import type { Message, Role } from 'discord.js';
import { answerQuestion } from './answer-question.js';
import { askingByMessage } from './asking.js';
import { readPointedAt } from './check-replied.js';
import { helpText } from './commands/help.js';
import { isHeldBack } from './rate-limit.js';
import { replyTo } from './reply-to-message.js';
import type { Services } from './services.js';

/** Answers direct messages, and messages in servers that mention the bot or its own role. */
export async function handleMessage(message: Message, services: Services): Promise<void> {
  const question = questionIn(message);
  if (question === undefined) return;
  const asking = askingByMessage(message, (payload) => replyTo(message, payload, services));
  const language = asking.languageFor('private');
  if (await readPointedAt(message, question, services, asking)) return;
  if (question !== '') await answerQuestion(services, asking, question);
  else if (!(await isHeldBack(services.rateLimit, asking)))
    await asking.say(isWithheld(message) ? language.t('roleMentioned') : helpText(services.desk.current(), language));
}

/** Whether the text of a message that mentions the bot's role was kept back: it takes a privileged intent to be shown. */
function isWithheld(message: Message): boolean {
  const role = message.inGuild() ? ownRoleIn(message) : undefined;
  return message.content === '' && role !== undefined && message.mentions.roles.has(role.id);
}

/** The role that Discord made for the bot when it was invited, which has its name; there may be none. */
function ownRoleIn({ guild, client }: Message<true>): Role | undefined {
  return guild.roles.botRoleFor(client.user) ?? undefined;
}

/** The question of a message that is meant for the bot, without the mention; undefined where it is not meant for it. */
export function questionIn(message: Message): string | undefined {
  if (message.author.bot || message.system) return undefined;
  if (!message.inGuild()) return message.content.trim();
  const { user } = message.client;
  const role = ownRoleIn(message);
  const mention = new RegExp(role ? `<@!?${user.id}>|<@&${role.id}>` : `<@!?${user.id}>`, 'g');
  // A reply that pings it names it without a word of its own.
  const { users, roles } = message.mentions;
  if (!mention.test(message.content) && !users.has(user.id) && !(role && roles.has(role.id))) return undefined;
  return message.content.replace(mention, ' ').trim();
}
