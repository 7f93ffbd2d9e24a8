import { channelMention, type Message } from 'discord.js';
import { sendDirectMessage } from './direct-message.js';
import { CONTENT_LENGTH, clip } from './limits.js';
import type { MessagePayload } from './message-payload.js';
import { NEEDED } from './permissions.js';
import { plain } from './plain.js';
import { postRecord } from './public-record.js';
import { languageOfMessage } from './reader-language.js';
import { isForbidden } from './refusals.js';
import type { Services } from './services.js';

/**
 * Replies to a message as far as the bot may: with all there is; as plain text; or to the asker alone. What it may not
 * is told to moderators, once a channel. Two processes that hear the same message reply once: Discord drops the second
 * of one nonce.
 * @returns the reply that others see
 */
export async function replyTo(
  message: Message,
  payload: Partial<MessagePayload>,
  services: Services,
): Promise<Message | undefined> {
  const once = { nonce: message.id, enforceNonce: true };
  try {
    return await message.reply({ ...payload, ...once, failIfNotExists: false });
  } catch (error) {
    if (!message.inGuild() || !isForbidden(error)) throw error;
    services.metrics.refused(error.code);
    await report(message, services);
  }
  const text = asText(payload);
  try {
    return await message.channel.send({ content: text, ...once });
  } catch (error) {
    if (!isForbidden(error)) throw error;
  }
  const mayNotWrite = languageOfMessage(message).t('mayNotWrite', { channel: channelMention(message.channelId) });
  const content = clip(`${mayNotWrite}\n${text}`, CONTENT_LENGTH);
  await sendDirectMessage(message.client, message.author.id, { content, ...once });
  return undefined;
}

/** A message without what needs Embed Links: what stands in its embeds comes below the text. */
export function asText({ content = '', embeds = [] }: Partial<MessagePayload>): string {
  const lines = embeds.flatMap(({ data: { title, description, fields = [], footer } }) => [
    ...[title, description].filter((text) => text !== undefined),
    ...fields.map(({ name, value }) => `${name}: ${value}`),
    ...(footer ? [footer.text] : []),
  ]);
  return clip([content, ...lines].join('\n'), CONTENT_LENGTH);
}

async function report(message: Message<true>, services: Services): Promise<void> {
  const { channel, guild, client } = message;
  const lacks = guild.members.me ? channel.permissionsFor(guild.members.me).missing(NEEDED) : [];
  const says = `In #${channel.name} of ${guild.name} the bot lacks ${lacks.join(', ') || 'a permission'}`;
  const cure = `Edit Channel → Permissions: allow the bot ${lacks.join(', ') || 'to write'}.`;
  if (!services.refusals.inChannel(channel.id, says, cure)) return;
  services.log.warn(
    { channel: channel.name, server: guild.name, lacks },
    'Discord does not let the bot answer in a channel',
  );
  if (guild.id !== services.config.homeGuildId) return;
  try {
    await postRecord(client, services.config, `${plain(says)}. ${cure}`);
  } catch (error) {
    services.log.warn({ err: error }, 'what the bot may not do could not be told in LOG_CHANNEL_ID');
  }
}
