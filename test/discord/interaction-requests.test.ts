import { DiscordAPIError, RateLimitError, REST, Routes } from 'discord.js';
import { expect, it, onTestFinished } from 'vitest';
import { setInteractionsApart } from '../../src/discord/interaction-requests.js';
import { startDiscord } from '../support/discord-client.js';

it('edits of replies use up none of the requests that a bot may send in a second', async () => {
  const { now } = Date;
  const moment = now();
  onTestFinished(() => {
    Date.now = now;
  });
  // The second does not end.
  Date.now = () => moment;
  const { api, token } = await startDiscord();
  // What would have to wait fails in its place.
  const rest = new REST({ api, globalRequestsPerSecond: 3, rejectOnRateLimit: () => true }).setToken(token);
  setInteractionsApart(rest);
  for (let edited = 0; edited < 5; edited += 1) {
    const edit = rest.patch(Routes.webhookMessage('1', 'gone'), { auth: false, body: {} });
    await expect(edit).rejects.toThrow(DiscordAPIError);
  }
  for (let sent = 0; sent < 3; sent += 1) await rest.get(Routes.user());
  await expect(rest.get(Routes.user())).rejects.toThrow(RateLimitError);
});
