import { describe, expect, it } from 'vitest';
import type { ProposeResult } from '../../src/desk/editions.js';
import { createHeldClock } from '../../src/local-discord/index.js';
import { TRIAL_IDS } from '../../src/trial/world.js';
import { message, slash, subcommand } from '../support/acts.js';
import { CALLBACK, EDIT, MESSAGE, nonEmpty, startBot } from '../support/bot.js';
import { startDiscord } from '../support/discord-client.js';
import { serveStory } from '../support/story.js';
import { until } from '../support/until.js';
import { BOT_WORLD } from '../support/worlds.js';

describe('stopping', () => {
  it('finishes what is under way, takes nothing new, and logs out', async () => {
    const desk = await serveStory();
    let finish: (result: ProposeResult) => void = () => {};
    const proposed = new Promise<ProposeResult>((resolve) => {
      finish = resolve;
    });
    const propose = (): Promise<ProposeResult> => proposed;
    const clock = createHeldClock();
    const started = await startDiscord({ world: BOT_WORLD, clock });
    const { bot, discord, respond } = await startBot({ discord: started, desk: { ...desk, propose } });
    await respond(subcommand('knowledge', 'refresh', { user: TRIAL_IDS.moderator }));

    let stopped = false;
    const stopping = bot.stop().then(() => {
      stopped = true;
    });
    const late = slash('help', {})(discord);
    message('What did Owen Thale call the strike?', { in: 'direct' })(discord);
    await discord.caughtUp();
    expect(stopped).toBe(false);
    expect(discord.connections()).toBe(1);

    finish({ kind: 'unchanged', conflicts: [], imported: undefined, against: desk.current() });
    await stopping;
    const [result] = await until('the result', () => nonEmpty(discord.requestsTo(EDIT)));
    expect(result.body).toMatchObject({ content: 'Nothing has changed. Edition 1 goes on.' });
    clock.pass(3_000);
    expect(await late).toMatchObject({ kind: 'failed' });
    expect(discord.requestsTo(CALLBACK)).toHaveLength(1);
    expect(discord.requestsTo(MESSAGE)).toEqual([]);
    await until('the bot to be gone', () => discord.connections() === 0 || undefined);
  });

  it('does nothing the second time', async () => {
    const { bot, discord } = await startBot();
    await bot.stop();
    await bot.stop();
    await until('the bot to be gone', () => discord.connections() === 0 || undefined);
  });
});
