import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { examineClock, examineNode, examineSettings } from '../../src/operating/examine-machine.js';
import { TRIAL_IDS } from '../../src/trial/world.js';
import { settings, startBot } from '../support/bot.js';
import { startDiscord, type TrialDiscord } from '../support/discord-client.js';
import { knowledge } from '../support/previews.js';
import { ARTICLE, STORY, temporaryFolder } from '../support/story.js';
import { runTyped } from '../support/terminal.js';
import { EVERYONE, trialWorldWith } from '../support/worlds.js';

const { EmbedLinks } = PermissionFlagsBits;
const { home } = TRIAL_IDS;
const NOWHERE = '1100000000000000999';
const QUIET = { id: '1100000000000000103', name: 'quiet', topic: 'No embeds' };

/** The home server, where everybody may embed nothing in #quiet. */
const WORLD = trialWorldWith({
  channels: [{ ...QUIET, overwrites: [{ id: EVERYONE.id, deny: EmbedLinks }] }],
});

const report = z.object({
  ok: z.boolean(),
  findings: z.array(z.object({ what: z.string(), state: z.string(), says: z.string(), cure: z.string().optional() })),
});

async function examine(discord: TrialDiscord, env: Record<string, string> = {}) {
  const database = `${await temporaryFolder()}/factbox.db`;
  const { status, stdout } = await runTyped(['doctor', '--json'], {
    env: {
      ...{ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api, KNOWLEDGE_DIR: STORY, DATABASE_FILE: database },
      ...{ HOME_GUILD_ID: home.server, MODERATOR_ROLE_IDS: home.moderatorRole, ...env },
    },
  });
  return { status, ...report.parse(JSON.parse(stdout)) };
}

describe('doctor', () => {
  it('finds a bot in good order, once it was started', async () => {
    const { discord } = await startBot({ discord: await startDiscord() });
    const articles = await temporaryFolder();
    await copyFile(ARTICLE, join(articles, 'article.txt'));
    const { status, ok, findings } = await examine(discord, {
      ...{ LOG_CHANNEL_ID: home.general, DIGEST_CHANNEL_ID: home.general, ARTICLES_DIR: articles },
    });
    expect(findings.filter(({ state }) => state !== 'ok')).toEqual([]);
    expect(findings.map(({ what }) => what)).toEqual([
      ...['node', 'settings', 'knowledge', 'articles', 'store', 'token', 'intents', 'home server', 'moderator roles'],
      ...['channel of the record', 'channel of the digest', 'permissions', 'commands', 'clock'],
    ]);
    expect({ ok, status }).toEqual({ ok: true, status: 0 });
    // The bot itself goes on.
    expect(discord.connections()).toBe(1);
  });

  it('names each fault with its cure, and the link that mends it', async () => {
    const discord = await startDiscord({ world: WORLD });
    const { status, findings } = await examine(discord, {
      ...{ MODERATOR_ROLE_IDS: NOWHERE, LOG_CHANNEL_ID: NOWHERE, DIGEST_CHANNEL_ID: NOWHERE },
      DATABASE_FILE: '/dev/null/factbox.db',
    });
    const faults = findings.filter(({ state }) => state === 'fault');
    expect(faults).toEqual([
      { what: 'store', state: 'fault', says: expect.any(String), cure: expect.stringContaining('/dev/null') },
      {
        ...{ what: 'moderator roles', state: 'fault', cure: 'Correct it in MODERATOR_ROLE_IDS.' },
        says: `there is no role ${NOWHERE} in Story room`,
      },
      {
        ...{ what: 'channel of the record', state: 'fault', cure: expect.stringContaining('LOG_CHANNEL_ID') },
        says: `there is no channel ${NOWHERE} that the bot can see`,
      },
      {
        ...{ what: 'channel of the digest', state: 'fault', cure: expect.stringContaining('DIGEST_CHANNEL_ID') },
        says: `there is no channel ${NOWHERE} that the bot can see`,
      },
      {
        ...{ what: 'permissions', state: 'fault', says: 'in #quiet the bot lacks EmbedLinks' },
        cure: 'In Discord: Edit Channel → Permissions, and allow the bot EmbedLinks.',
      },
      {
        ...{ what: 'commands', state: 'fault', cure: expect.any(String) },
        says: expect.stringMatching(/^not as registered: \/ask, .*\/knowledge$/),
      },
    ]);
    const notes = findings.filter(({ state }) => state === 'note').map(({ what, says }) => `${what}: ${says}`);
    expect(notes).toEqual([expect.stringMatching(/^articles: .*; not all at hand: ARTICLES_DIR is not set$/)]);
    expect(status).toBe(1);
  });

  it.each<[string, (discord: TrialDiscord) => void, Record<string, string>, string, RegExp]>([
    [
      'a token that is refused',
      ({ faults }) => faults.refuseToken(true),
      {},
      'token',
      /^copy a new one from Developer Portal/,
    ],
    [
      'a server without the bot',
      () => {},
      { HOME_GUILD_ID: NOWHERE },
      'home server',
      /client_id=\d+&.*permissions=84992/,
    ],
    ['a setting that is wrong', () => {}, { LOG_LEVEL: 'loud' }, 'settings', /^Mend it in \.env/],
  ])('says what to do about %s', async (_, spoil, env, what, cure) => {
    const discord = await startDiscord();
    spoil(discord);
    const { findings } = await examine(discord, env);
    expect(findings).toContainEqual(
      expect.objectContaining({ what, state: 'fault', cure: expect.stringMatching(cure) }),
    );
  });
});

describe('what is looked at on the machine', () => {
  it.each([
    ['20.19.0', 'ok'],
    ['22.1.0', 'ok'],
    ['20.18.3', 'fault'],
    ['18.20.0', 'fault'],
  ])('Node.js %s: %s', (version, state) => {
    expect(examineNode(version)).toMatchObject({ state });
  });

  it.each([
    [['DISCORD_TOKEN', 'LOG_LEVEL'], []],
    [['DISCORD_TOKE'], ['DISCORD_TOKE in .env is no setting → Write DISCORD_TOKEN in its place.']],
    [['HOME_GULID_ID'], ['HOME_GULID_ID in .env is no setting → Write HOME_GUILD_ID in its place.']],
    [['POSTGRES_PASSWORD'], ['POSTGRES_PASSWORD in .env is no setting of Factbox → undefined']],
  ])('names in .env: %j', (names, found) => {
    const others = examineSettings({}, names).filter(({ state }) => state !== 'ok');
    expect(others.map((one) => `${one.says} → ${'cure' in one ? one.cure : undefined}`)).toEqual(found);
  });

  it.each([
    [0, 'ok'],
    [3_600_000, 'fault'],
    [-3_600_000, 'fault'],
  ])('a clock that is off by %i ms: %s', async (off, state) => {
    const { api } = await startDiscord();
    expect(await examineClock(api, () => Date.now() + off)).toMatchObject({ state });
  });
});

describe('/knowledge doctor', () => {
  it('shows moderators the same of the home server, what is to be mended first', async () => {
    const { discord } = await startBot({ discord: await startDiscord({ world: WORLD }) });
    const { content } = await knowledge(discord.person(TRIAL_IDS.moderator), home.general, 'doctor');
    const [first, ...others] = content.split('\n');
    expect(first).toMatch(/^✗ permissions: in #quiet the bot lacks EmbedLinks → In Discord: Edit Channel/);
    expect(others.map((line) => line.slice(0, 1))).not.toContain('✗');
    expect(others).toContainEqual(expect.stringMatching(/^✓ token: /));
    expect(content).not.toContain('Another server');
  });
});

describe('a start', () => {
  it.each<[string, Record<string, string>, string]>([
    ['without a home', { HOME_GUILD_ID: '' }, 'HOME_GUILD_ID is not set: nobody can use /knowledge'],
    ['with a role that is not there', { MODERATOR_ROLE_IDS: NOWHERE }, `there is no role ${NOWHERE}`],
    ['with a channel that is not there', { LOG_CHANNEL_ID: NOWHERE }, `there is no channel ${NOWHERE}`],
  ])('%s says so in one line', async (_, env, says) => {
    const { logged } = await startBot({ config: settings(env) });
    const lines = logged().map((line): { level: number; msg: string } => JSON.parse(line));
    expect(lines.filter(({ level }) => level >= 40)).toEqual([
      expect.objectContaining({ msg: expect.stringContaining(says) }),
    ]);
  });
});
