import type { APIApplicationCommandOption } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { z } from 'zod';
import { unknown } from '../api-error.js';
import { GLOBAL } from '../commands.js';
import { commandForm } from '../form/command.js';
import { parseForm } from '../form/parse-form.js';
import type { ApiEnv, Parts } from '../parts.js';

/** The application's commands, global and of one server. */
export function commandRoutes({ world, commands }: Parts): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  const scopeOf = (params: { application: string; guild?: string }): string => {
    if (params.application !== world.applicationId) throw unknown('application');
    return params.guild === undefined ? GLOBAL : world.requireGuild(params.guild).id;
  };
  for (const base of [
    '/applications/:application/commands',
    '/applications/:application/guilds/:guild/commands',
  ] as const) {
    app.get(base, (c) => {
      const all = commands.list(scopeOf(c.req.param()));
      return c.json(c.req.query('with_localizations') === 'true' ? all : all.map(withoutLocalizations));
    });
    app.put(base, (c) => {
      const scope = scopeOf(c.req.param());
      return c.json(commands.replaceAll(scope, parseForm(z.array(commandForm), c.var.input.body)));
    });
    app.post(base, (c) => {
      const { command, isNew } = commands.put(scopeOf(c.req.param()), parseForm(commandForm, c.var.input.body));
      return c.json(command, isNew ? 201 : 200);
    });
    app.get(`${base}/:id`, (c) => c.json(commands.require(scopeOf(c.req.param()), c.req.param('id'))));
    app.patch(`${base}/:id`, (c) => {
      const scope = scopeOf(c.req.param());
      const known = commands.require(scope, c.req.param('id'));
      const change = parseForm(z.record(z.string(), z.unknown()), c.var.input.body);
      return c.json(
        commands.change(scope, known.id, parseForm(commandForm, { ...known, ...change, type: known.type })),
      );
    });
    app.delete(`${base}/:id`, (c) => {
      commands.remove(scopeOf(c.req.param()), c.req.param('id'));
      return c.body(null, 204);
    });
  }
  return app;
}

/** Localizations are told to who asks for them. */
function withoutLocalizations<Named extends { options?: APIApplicationCommandOption[] }>(
  named: Named & { name_localizations?: unknown; description_localizations?: unknown },
): object {
  const { name_localizations: _name, description_localizations: _description, options, ...rest } = named;
  return { ...rest, ...(options ? { options: options.map(withoutLocalizations) } : {}) };
}
