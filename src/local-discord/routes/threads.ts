import { ChannelType } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { z } from 'zod';
import { attachmentsOf } from '../attachments.js';
import type { ServerChannel } from '../channel.js';
import { channelShape, threadShape } from '../channel-shapes.js';
import { messageForm } from '../form/message.js';
import { parseForm, text } from '../form/parse-form.js';
import type { ApiEnv, Parts } from '../parts.js';
import { requirePermission } from '../permissions.js';

const threadForm = z.object({ name: text(1, 100) });
const postForm = threadForm.extend({ message: messageForm });

/** Threads and posts that the bot begins, and those that are there. */
export function threadRoutes({ world, messages, threads, attachments }: Parts): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.post('/channels/:channel/messages/:id/threads', (c) => {
    const channel = world.requireChannel(c.req.param('channel'));
    requirePermission(world.bot.id, channel, 0n);
    const message = messages.require(channel.id, c.req.param('id'));
    const { name } = parseForm(threadForm, c.var.input.body);
    return c.json(channelShape(threads.start(message, world.bot, name)), 201);
  });
  app.post('/channels/:channel/threads', (c) => {
    const channel = world.requireChannel(c.req.param('channel'));
    requirePermission(world.bot.id, channel, 0n);
    const { body, uploads } = c.var.input;
    if (channel.kind === 'server' && channel.type === ChannelType.GuildForum) {
      const { name, message: form } = parseForm(postForm, body);
      const files = attachmentsOf(attachments, channel.id, form, uploads);
      const first = threads.post(channel, world.bot, name, form, files);
      return c.json({ ...channelShape(first.channel), message: first.data }, 201);
    }
    const { name } = parseForm(threadForm, body);
    return c.json(channelShape(threads.start(channel, world.bot, name)), 201);
  });
  app.get('/guilds/:guild/threads/active', (c) => {
    const guild = world.requireGuild(c.req.param('guild'));
    const shapes = world
      .channelsOf(guild)
      .filter((channel) => world.canSee(world.bot.id, channel))
      .flatMap((channel: ServerChannel) =>
        channel.thread && !channel.thread.archived ? [threadShape(channel, channel.thread)] : [],
      );
    return c.json({ threads: shapes, members: [] });
  });
  return app;
}
