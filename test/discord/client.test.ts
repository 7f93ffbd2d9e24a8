import { expect, it } from 'vitest';
import { createClient } from '../../src/discord/client.js';
import { settings } from '../support/bot.js';

it.each([
  ['as many as Discord advises', {}, { shards: 'auto' }],
  ['all of those that there are', { SHARD_COUNT: '3' }, { shards: [0, 1, 2], shardCount: 3 }],
  ['this process’s part', { SHARD_COUNT: '8', SHARDS: '4-7' }, { shards: [4, 5, 6, 7], shardCount: 8 }],
])('the client opens shards: %s', async (_reason, env, options) => {
  const client = createClient(settings(env));
  expect(client.options).toMatchObject(options);
  await client.destroy();
});
