import {
  InteractionResponseType,
  MessageFlags,
  type RESTPostAPIInteractionCallbackWithResponseResult,
} from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import { callbackForm } from '../form/callback.js';
import { messageForm } from '../form/message.js';
import { parseForm } from '../form/parse-form.js';
import type { Answer, Interaction } from '../interactions.js';
import type { ApiEnv, Parts } from '../parts.js';

/** Responses to interactions, and what may follow with their tokens. */
export function interactionRoutes({ interactions, responses, messages }: Parts): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.post('/interactions/:id/:token/callback', (c) => {
    const interaction = interactions.receive(c.req.param('id'), c.req.param('token'));
    const { body, uploads } = c.var.input;
    const form = parseForm(callbackForm, body);
    const answer = responses.respond(interaction, form, uploads);
    if (c.req.query('with_response') !== 'true') return c.body(null, 204);
    return c.json(resultOf(interaction, form.type, answer));
  });

  const base = '/webhooks/:application/:token';
  const opened = (c: Context<ApiEnv>): Interaction =>
    interactions.requireByToken(c.req.param('application') ?? '', c.req.param('token') ?? '');
  app.post(base, (c) => {
    const { body, uploads } = c.var.input;
    return c.json(responses.followUp(opened(c), parseForm(messageForm, body), uploads).data);
  });
  app.get(`${base}/messages/:id`, (c) => c.json(responses.require(opened(c), c.req.param('id')).data));
  app.patch(`${base}/messages/:id`, (c) => {
    const message = responses.require(opened(c), c.req.param('id'));
    const { body, uploads } = c.var.input;
    return c.json(responses.edit(message, parseForm(messageForm, body), uploads).data);
  });
  app.delete(`${base}/messages/:id`, (c) => {
    messages.remove(responses.require(opened(c), c.req.param('id')));
    return c.body(null, 204);
  });
  return app;
}

function resultOf(
  { id, act }: Interaction,
  type: InteractionResponseType,
  answer: Answer,
): RESTPostAPIInteractionCallbackWithResponseResult {
  const message = 'message' in answer ? answer.message : undefined;
  const flags = message?.data.flags ?? 0;
  return {
    interaction: {
      id,
      type: act.type,
      ...(message
        ? {
            response_message_id: message.data.id,
            response_message_loading: (flags & MessageFlags.Loading) !== 0,
            response_message_ephemeral: (flags & MessageFlags.Ephemeral) !== 0,
          }
        : {}),
    },
    ...(message && type !== InteractionResponseType.DeferredMessageUpdate
      ? { resource: { type, message: message.data } }
      : {}),
  };
}
