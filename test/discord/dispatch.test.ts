import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/desk/desk.js';
import { TRIAL_IDS } from '../../src/trial/world.js';
import { message, press, slash, subcommand, typing } from '../support/acts.js';
import { CALLBACK, FOLLOW_UP, MESSAGE, nonEmpty, settings, startBot } from '../support/bot.js';
import { call } from '../support/discord-client.js';
import { extremeEdition } from '../support/extreme-story.js';
import { serveStory } from '../support/story.js';
import { until } from '../support/until.js';

const INVALID = { status: 400, code: 50035, message: 'Invalid Form Body' };
const EPHEMERAL = 64;
const REPLY = 4;
const AUTOCOMPLETE = 8;
const OFFER = 'What has the harbour company offered the crews?';

/** Knowledge that cannot be reached. */
async function brokenEdition(): Promise<Desk> {
  return {
    ...(await serveStory()),
    current: () => {
      throw new Error('the disk is gone');
    },
  };
}

/** The id under which a failure was logged, once it was. */
function failureIn(lines: readonly string[]): string | undefined {
  const line = lines.find((text) => text.includes('"a reply failed"'));
  return line && /"id":"([0-9a-f]{8})"/.exec(line)?.[1];
}

describe('an interaction that fails', () => {
  it.each([
    ['a command', () => slash('ask', { question: OFFER })],
    ['a button', () => press('cards', ['company-offer'])],
    ['a choice in a menu', () => press('topics', ['pay'])],
  ])('is logged with an id and answered with that id: %s', async (_, event) => {
    const { respond, logged } = await startBot({ desk: await brokenEdition() });
    const { type, data } = await respond(event());
    const id = failureIn(logged());
    expect(id).toBeDefined();
    expect(data.content).toContain(`noted as ${id}.`);
    expect(data.flags).toBe(EPHEMERAL);
    expect(type).toBe(REPLY);
    expect(logged().join('\n')).toContain('the disk is gone');
    expect(data.content, 'what went wrong is no business of members').not.toContain('disk');
  });

  it('gives each failure an id of its own', async () => {
    const { respond } = await startBot({ desk: await brokenEdition() });
    const first = await respond(slash('ask', { question: OFFER }));
    const second = await respond(slash('ask', { question: OFFER }));
    expect(second.data.content).not.toBe(first.data.content);
  });

  it('follows up where the command had already answered for the time being', async () => {
    const desk = await serveStory();
    const propose = (): never => {
      throw new Error('the disk is gone');
    };
    const { discord, respond, logged } = await startBot({ desk: { ...desk, propose } });
    expect(await respond(subcommand('knowledge', 'refresh', { user: TRIAL_IDS.moderator }))).toMatchObject({
      type: 5,
      data: { flags: EPHEMERAL },
    });
    const [followUp] = await until('an apology', () => nonEmpty(discord.requestsTo(FOLLOW_UP)));
    expect(followUp.body).toMatchObject({
      content: expect.stringContaining(`noted as ${failureIn(logged())}.`),
      flags: EPHEMERAL,
    });
  });

  it('is logged, and not answered, in autocomplete: there is nowhere to show it', async () => {
    const { bot, discord, logged } = await startBot({ desk: await brokenEdition() });
    void typing('ask', 'question', 'off')(discord);
    await until('the failure in the log', () => failureIn(logged()));
    await bot.stop();
    expect(discord.requestsTo(CALLBACK)).toEqual([]);
  });

  it.each([
    ['came too late', 404, 10062],
    ['was answered already', 400, 40060],
  ])('is logged only, where the interaction %s', async (_, status, code) => {
    const { bot, discord, logged } = await startBot();
    discord.faults.next({ route: CALLBACK, status, code, message: 'refused', times: Infinity });
    void slash('ask', { question: OFFER })(discord);
    await until('the failure in the log', () => failureIn(logged()));
    await bot.stop();
    expect(discord.requestsTo(CALLBACK)).toHaveLength(1);
    expect(discord.requestsTo(FOLLOW_UP)).toEqual([]);
  });

  it('whose apology fails too is logged twice under one id, and the bot goes on', async () => {
    const { discord, respond, logged } = await startBot();
    discord.faults.next({ route: CALLBACK, ...INVALID, times: Infinity });
    void slash('help', {})(discord);
    const second = await until('the second failure', () =>
      logged().find((line) => line.includes('the apology failed too')),
    );
    expect(second).toContain(`"id":"${failureIn(logged())}"`);
    discord.faults.clear();
    expect(await respond(slash('ask', { question: OFFER }))).toMatchObject({ type: REPLY });
  });

  it('asked of a command that is gone says so', async () => {
    const { discord, respond } = await startBot();
    const commands = `/applications/${TRIAL_IDS.application}/commands`;
    await call(discord, 'POST', commands, { name: 'quiz', description: 'Of an older version' });
    expect(await respond(slash('quiz', {}))).toMatchObject({
      data: { content: expect.stringMatching(/^This command is gone\. See <\/help:\d+>\.$/), flags: EPHEMERAL },
    });
  });
});

describe('a message that fails', () => {
  it('is logged with an id and answered with that id', async () => {
    const { discord, logged } = await startBot({ desk: await brokenEdition() });
    const { channel_id } = message(OFFER, { in: 'direct' })(discord);
    const [answer] = await until('an apology', () => nonEmpty(discord.requestsTo(MESSAGE)));
    expect(answer.path).toBe(`/channels/${channel_id}/messages`);
    expect(answer.body).toMatchObject({ content: expect.stringContaining(`noted as ${failureIn(logged())}.`) });
  });
});

describe('autocomplete', () => {
  it('offers questions that fit, as they can be sent', async () => {
    const { respond } = await startBot();
    const { type, data } = await respond(typing('ask', 'question', 'harbor compny offer'));
    expect(type).toBe(AUTOCOMPLETE);
    expect(data.choices?.[0]).toEqual({ name: OFFER, value: OFFER });
  });

  it('offers questions of all topics where nothing is typed yet', async () => {
    const { respond } = await startBot();
    const { data } = await respond(typing('ask', 'question', ''));
    expect(data.choices).toHaveLength(10);
  });

  it.each(['', 'x'])('offers no more, and nothing longer, than Discord takes: "%s"', async (typed) => {
    const edition = extremeEdition('x');
    const { respond } = await startBot({ desk: { ...(await serveStory()), current: () => edition } });
    const { choices = [] } = (await respond(typing('ask', 'question', typed))).data;
    expect(choices.length).toBeLessThanOrEqual(25);
    for (const { name, value } of choices) expect([name.length, value.length]).toEqual([100, 100]);
    if (typed === '') expect(choices).toHaveLength(25);
  });
});

describe('the log', () => {
  const QUESTION = 'Does the harbour company offer anything to the crews?';

  it.each([
    ['false', false],
    ['true', true],
  ])('holds questions only where LOG_QUESTIONS says so: %s', async (value, expected) => {
    const { discord, respond, logged } = await startBot({ config: settings({ LOG_QUESTIONS: value }) });
    await respond(slash('ask', { question: QUESTION }));
    await respond(typing('ask', 'question', QUESTION));
    message(QUESTION, { in: 'direct' })(discord);
    await until('an answer', () => nonEmpty(discord.requestsTo(MESSAGE)));
    expect(logged().filter((line) => line.includes('question answered'))).toHaveLength(2);
    expect(logged().join('\n').includes(QUESTION)).toBe(expected);
  });

  it('holds no question of a failure either', async () => {
    const { respond, logged } = await startBot({ desk: await brokenEdition() });
    await respond(slash('ask', { question: QUESTION }));
    expect(logged().join('\n')).not.toContain(QUESTION);
  });

  it('holds no question where Discord refuses what was to be sent', async () => {
    const { discord, logged } = await startBot();
    discord.faults.next({ route: CALLBACK, ...INVALID, times: Infinity });
    void slash('ask', { question: QUESTION })(discord);
    await until('the failure in the log', () => failureIn(logged()));
    expect(logged().join('\n')).not.toContain(QUESTION);
  });
});
