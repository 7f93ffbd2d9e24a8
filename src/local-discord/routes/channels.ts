import { GatewayIntentBits, MessageReferenceType, PermissionFlagsBits } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { z } from 'zod';
import { type ApiError, invalidForm, notOwn, unknown } from '../api-error.js';
import { attachmentsOf } from '../attachments.js';
import type { Channel } from '../channel.js';
import { channelShape } from '../channel-shapes.js';
import { type ChannelMessageForm, channelMessageForm, messageForm } from '../form/message.js';
import { parseForm, snowflake } from '../form/parse-form.js';
import { asBotSees } from '../gateway-events.js';
import type { ApiEnv, Parts } from '../parts.js';
import { permissionsOf, requireMayWrite, requirePermission } from '../permissions.js';
import type { StoredMessage } from '../stored-message.js';

type Reference = NonNullable<ChannelMessageForm['message_reference']>;

const page = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  before: snowflake.optional(),
  after: snowflake.optional(),
});

/** Channels and the messages in them, as the bot sees and writes them. */
export function channelRoutes(parts: Parts): Hono<ApiEnv> {
  const { world, bot, messages, attachments, typing } = parts;
  const app = new Hono<ApiEnv>();
  const shown = (message: StoredMessage): object =>
    asBotSees(world, message, (bot.disallowedIntents & GatewayIntentBits.MessageContent) === 0);
  const open = (id: string): Channel => {
    const channel = world.requireChannel(id);
    requirePermission(world.bot.id, channel, 0n);
    return channel;
  };
  /** Private replies are reached with their interaction's token only. */
  const require = (channelId: string, id: string): StoredMessage => {
    const message = messages.require(open(channelId).id, id);
    if (message.onlyFor !== undefined) throw unknown('message');
    return message;
  };

  const referred = ({ message_id, channel_id, type }: Reference, here: string): StoredMessage | undefined => {
    const from = type === MessageReferenceType.Forward ? channel_id : here;
    const found = from === undefined ? undefined : messages.find(open(from).id, message_id);
    return found?.onlyFor === undefined ? found : undefined;
  };

  app.get('/channels/:channel', (c) => c.json(channelShape(open(c.req.param('channel')))));
  app.post('/channels/:channel/typing', (c) => {
    typing.emit('typing', world.bot, open(c.req.param('channel')));
    return c.body(null, 204);
  });
  app.post('/users/@me/channels', (c) => {
    const { recipient_id } = parseForm(z.object({ recipient_id: snowflake }), c.var.input.body);
    return c.json(channelShape(world.openDirect(recipient_id)));
  });

  app.get('/channels/:channel/messages', (c) => {
    const { limit, before, after } = parseForm(page, c.req.query());
    const channel = open(c.req.param('channel'));
    // Who may not read the history is shown none, without a word.
    if (!(permissionsOf(world.bot.id, channel) & PermissionFlagsBits.ReadMessageHistory)) return c.json([]);
    const found = messages
      .in(channel.id)
      .filter(({ onlyFor }) => onlyFor === undefined)
      .filter(({ data }) => before === undefined || BigInt(data.id) < BigInt(before))
      .filter(({ data }) => after === undefined || BigInt(data.id) > BigInt(after));
    const ofPage = after === undefined ? found.slice(-limit) : found.slice(0, limit);
    return c.json(ofPage.reverse().map(shown));
  });
  app.post('/channels/:channel/messages', (c) => {
    const channel = open(c.req.param('channel'));
    const { body, uploads } = c.var.input;
    const form = parseForm(channelMessageForm, body);
    const { nonce } = form;
    if (form.enforce_nonce && nonce !== undefined && nonce !== null) {
      const sent = messages.sentWith(world.bot.id, nonce);
      if (sent) return c.json(sent.data);
    }
    const reference = form.message_reference ?? undefined;
    const isForward = reference?.type === MessageReferenceType.Forward;
    requireMayWrite(world.bot.id, channel, {
      embeds: form.embeds?.length ?? 0,
      files: uploads.length,
      isReply: reference !== undefined && !isForward,
    });
    const named = reference && referred(reference, channel.id);
    if (reference && !named && (isForward || reference.fail_if_not_exists !== false)) throw unknownReference();
    const message = messages.add({
      channel,
      author: world.bot,
      form,
      attachments: attachmentsOf(attachments, channel.id, form, uploads),
      ...(named ? { [isForward ? 'forwards' : 'repliesTo']: named } : {}),
    });
    return c.json(message.data);
  });
  app.get('/channels/:channel/messages/:id', (c) => c.json(shown(require(c.req.param('channel'), c.req.param('id')))));
  app.patch('/channels/:channel/messages/:id', (c) => {
    const message = require(c.req.param('channel'), c.req.param('id'));
    if (message.data.author.id !== world.bot.id) throw notOwn();
    const { body, uploads } = c.var.input;
    const form = parseForm(messageForm, body);
    const had = message.data.attachments;
    messages.edit(message, form, attachmentsOf(attachments, message.channel.id, form, uploads, had));
    return c.json(message.data);
  });
  app.delete('/channels/:channel/messages/:id', (c) => {
    const message = require(c.req.param('channel'), c.req.param('id'));
    if (message.data.author.id !== world.bot.id) {
      requirePermission(world.bot.id, message.channel, PermissionFlagsBits.ManageMessages);
    }
    messages.remove(message);
    return c.body(null, 204);
  });
  return app;
}

function unknownReference(): ApiError {
  return invalidForm([
    { path: ['message_reference'], code: 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE', message: 'Unknown message' },
  ]);
}
