import { Hono } from 'hono';
import { unknown } from '../api-error.js';
import { channelShape } from '../channel-shapes.js';
import type { ApiEnv, Parts } from '../parts.js';
import { findMember, permissionsIn } from '../permissions.js';
import { guildShape, memberShape, roleShape } from '../shapes.js';
import { userShape } from '../user-shape.js';

/** Servers and the people in them. */
export function guildRoutes({ world }: Parts): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.get('/users/@me/guilds', (c) =>
    c.json(
      world.guildsOf(world.bot.id).map((guild) => {
        const { id, name, icon, banner, features } = guildShape(guild);
        const permissions = permissionsIn(guild, world.bot.id).toString();
        return { id, name, icon, banner, features, owner: false, permissions };
      }),
    ),
  );
  app.get('/guilds/:guild', (c) => c.json(guildShape(world.requireGuild(c.req.param('guild')))));
  app.get('/guilds/:guild/channels', (c) =>
    c.json(
      world
        .channelsOf(world.requireGuild(c.req.param('guild')))
        .filter(({ thread }) => !thread)
        .map(channelShape),
    ),
  );
  app.get('/guilds/:guild/roles', (c) => c.json(world.requireGuild(c.req.param('guild')).roles.map(roleShape)));
  app.get('/guilds/:guild/members/:user', (c) => {
    const member = findMember(world.requireGuild(c.req.param('guild')), c.req.param('user'));
    if (!member) throw unknown('member');
    return c.json(memberShape(world, member));
  });
  app.get('/users/:user', (c) => c.json(userShape(world.requireAccount(c.req.param('user')))));
  return app;
}
