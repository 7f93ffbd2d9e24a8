import { readFileSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { adviseOnEnvFile, type Config, parseConfig, VARIABLES } from '../src/config.js';
import { PROJECT } from './support/project.js';
import { temporaryFolder } from './support/story.js';

const TOKEN = 'MTExMTExMTExMTExMTExMTEx.GabcDe.f-_0123456789abcdefghijklmn';
const GUILD = '123456789012345678';
const ROLE = '12345678901234567';
const OTHER_ROLE = '12345678901234567890';

const DEFAULTS: Config = {
  token: undefined,
  homeGuildId: undefined,
  moderatorRoleIds: [],
  logChannelId: undefined,
  digestChannelId: undefined,
  knowledgeDir: 'knowledge',
  articlesDir: undefined,
  database: { file: 'data/factbox.db' },
  shards: undefined,
  shardCount: undefined,
  logLevel: 'info',
  logQuestions: false,
  questionsPerMinute: 20,
  correctForDays: 7,
  previewPort: 4400,
  healthPort: undefined,
  feedPort: undefined,
  discordApiUrl: undefined,
};

describe('parseConfig', () => {
  it.each<[string, Record<string, string | undefined>, Partial<Config>]>([
    ['nothing is needed', {}, {}],
    ['an empty variable counts as not set', { DISCORD_TOKEN: '', QUESTIONS_PER_MINUTE: '  ' }, {}],
    ['variables of others are none of ours', { PATH: '/bin', DISCORD_TOKENS: 'x' }, {}],
    ['a token has three parts', { DISCORD_TOKEN: TOKEN }, { token: TOKEN }],
    ['spaces around a value do not count', { DISCORD_TOKEN: ` ${TOKEN}\t` }, { token: TOKEN }],
    ['an id has 18 digits', { HOME_GUILD_ID: GUILD }, { homeGuildId: GUILD }],
    ['ids have from 17 …', { HOME_GUILD_ID: ROLE }, { homeGuildId: ROLE }],
    ['… to 20 digits', { HOME_GUILD_ID: OTHER_ROLE }, { homeGuildId: OTHER_ROLE }],
    ['one role', { MODERATOR_ROLE_IDS: ROLE }, { moderatorRoleIds: [ROLE] }],
    [
      'several roles, with spaces and a comma too many',
      { MODERATOR_ROLE_IDS: ` ${ROLE} , ${OTHER_ROLE},` },
      { moderatorRoleIds: [ROLE, OTHER_ROLE] },
    ],
    ['commas alone are no role', { MODERATOR_ROLE_IDS: ',,' }, { moderatorRoleIds: [] }],
    ['a channel for the record', { LOG_CHANNEL_ID: ROLE }, { logChannelId: ROLE }],
    ['a channel for the digest', { DIGEST_CHANNEL_ID: ROLE }, { digestChannelId: ROLE }],
    ['any folder', { KNOWLEDGE_DIR: '../a story' }, { knowledgeDir: '../a story' }],
    ['a level of the log', { LOG_LEVEL: 'silent' }, { logLevel: 'silent' }],
    ['true', { LOG_QUESTIONS: 'true' }, { logQuestions: true }],
    ['false', { LOG_QUESTIONS: 'false' }, { logQuestions: false }],
    ['flags in any case', { LOG_QUESTIONS: 'TRUE' }, { logQuestions: true }],
    ['fewest questions', { QUESTIONS_PER_MINUTE: '1' }, { questionsPerMinute: 1 }],
    ['most questions', { QUESTIONS_PER_MINUTE: '10000' }, { questionsPerMinute: 10_000 }],
    [
      'another REST API on this machine',
      { DISCORD_API_URL: 'http://127.0.0.1:4000/api' },
      { discordApiUrl: 'http://127.0.0.1:4000/api' },
    ],
    ['another file', { DATABASE_FILE: '/var/lib/facts.db' }, { database: { file: '/var/lib/facts.db' } }],
    [
      'a database, which goes before a file',
      { DATABASE_FILE: 'facts.db', DATABASE_URL: 'postgres://ada@db.example/facts' },
      { database: { url: 'postgres://ada@db.example/facts' } },
    ],
    [
      'a password with what a URL would end at, written as it has to be',
      { DATABASE_URL: 'postgres://ada:1%25%2F%3F%23%40@db.example/facts?application_name=a%40b' },
      { database: { url: 'postgres://ada:1%25%2F%3F%23%40@db.example/facts?application_name=a%40b' } },
    ],
    ['a port for health', { HEALTH_PORT: '9100' }, { healthPort: 9100 }],
    ['another for the feed', { HEALTH_PORT: '9100', FEED_PORT: '9200' }, { healthPort: 9100, feedPort: 9200 }],
    ['any ports for both', { HEALTH_PORT: '0', FEED_PORT: '0' }, { healthPort: 0, feedPort: 0 }],
    ['shards one by one', { SHARDS: '0, 2,5', SHARD_COUNT: '6' }, { shards: [0, 2, 5], shardCount: 6 }],
    ['shards in ranges, each once', { SHARDS: '0-2,2-3', SHARD_COUNT: '4' }, { shards: [0, 1, 2, 3], shardCount: 4 }],
    ['all of some shards', { SHARD_COUNT: '3' }, { shardCount: 3 }],
    ['by name', { DISCORD_API_URL: 'http://localhost/api' }, { discordApiUrl: 'http://localhost/api' }],
    ['by IPv6', { DISCORD_API_URL: 'http://[::1]:1/api' }, { discordApiUrl: 'http://[::1]:1/api' }],
  ])('reads: %s', (_, env, expected) => {
    expect(parseConfig(env)).toEqual({ ok: true, config: { ...DEFAULTS, ...expected } });
  });

  it.each([
    ['a token in two parts', { DISCORD_TOKEN: 'abc.def' }, /^DISCORD_TOKEN is no bot token .*Reset Token/],
    ['a client secret', { DISCORD_TOKEN: 'x8Zk0Jq_abcdefghijklmnopqrstuvwx' }, /^DISCORD_TOKEN is no bot token/],
    ['a token with "Bot " before it', { DISCORD_TOKEN: `Bot ${TOKEN}` }, /^DISCORD_TOKEN is no bot token/],
    ['a server by its name', { HOME_GUILD_ID: 'My server' }, /^HOME_GUILD_ID is no Discord id .*Copy ID/],
    ['an id of 16 digits', { HOME_GUILD_ID: '1234567890123456' }, /^HOME_GUILD_ID is no Discord id/],
    ['an id of 21 digits', { HOME_GUILD_ID: '123456789012345678901' }, /^HOME_GUILD_ID is no Discord id/],
    ['one of two roles by its name', { MODERATOR_ROLE_IDS: `${ROLE},mods` }, /^MODERATOR_ROLE_IDS is no Discord id/],
    ['roles parted by spaces', { MODERATOR_ROLE_IDS: `${ROLE} ${ROLE}` }, /^MODERATOR_ROLE_IDS is no Discord id/],
    ['a level that does not exist', { LOG_LEVEL: 'verbose' }, /^LOG_LEVEL must be one of fatal, .*silent$/],
    ['yes for a flag', { LOG_QUESTIONS: 'yes' }, /^LOG_QUESTIONS must be true or false$/],
    ['a figure for a flag', { LOG_QUESTIONS: '1' }, /^LOG_QUESTIONS must be true or false$/],
    ['a word for a number', { QUESTIONS_PER_MINUTE: 'many' }, /^QUESTIONS_PER_MINUTE must be a whole number$/],
    ['half a question', { QUESTIONS_PER_MINUTE: '1.5' }, /^QUESTIONS_PER_MINUTE must be a whole number$/],
    ['fewer than none', { QUESTIONS_PER_MINUTE: '-1' }, /^QUESTIONS_PER_MINUTE must be a whole number$/],
    ['none', { QUESTIONS_PER_MINUTE: '0' }, /^QUESTIONS_PER_MINUTE must be from 1 to 10000$/],
    ['too many', { QUESTIONS_PER_MINUTE: '10001' }, /^QUESTIONS_PER_MINUTE must be from 1 to 10000$/],
    ['no URL', { DISCORD_API_URL: '127.0.0.1:4000' }, /^DISCORD_API_URL must be a URL on this machine/],
    [
      'another machine',
      { DISCORD_API_URL: 'http://example.org/api' },
      /^DISCORD_API_URL must be a URL on this machine/,
    ],
    ['a name that only begins so', { DISCORD_API_URL: 'http://localhost.example.org' }, /^DISCORD_API_URL must be/],
    ['another kind of URL', { DISCORD_API_URL: 'ftp://127.0.0.1/api' }, /^DISCORD_API_URL must be/],
    [
      'one port for two servers',
      { HEALTH_PORT: '9100', FEED_PORT: '9100' },
      /^FEED_PORT must be another port than HEALTH_PORT$/,
    ],
    ['shards by their names', { SHARDS: 'first', SHARD_COUNT: '2' }, /^SHARDS must be shards counted from 0/],
    ['a range that runs backwards', { SHARDS: '3-1', SHARD_COUNT: '4' }, /^SHARDS must be shards counted from 0/],
    ['a shard beyond the last', { SHARDS: '0-4', SHARD_COUNT: '4' }, /^SHARDS must be less than SHARD_COUNT/],
    ['shards of nobody knows how many', { SHARDS: '0' }, /^SHARD_COUNT must say how many/],
    ['no shard at all', { SHARD_COUNT: '0' }, /^SHARD_COUNT must be from 1/],
    [
      'another kind of database',
      { DATABASE_URL: 'mysql://127.0.0.1/facts' },
      /^DATABASE_URL must be the URL of a Post/,
    ],
    ['a database by its name', { DATABASE_URL: 'facts' }, /^DATABASE_URL must be the URL of a PostgreSQL database/],
    ...['per%cent', '%ff', 'sl/ash', 'quest?ion', 'ha#sh', '12/34', 'a b', 'p@ss/word'].map(
      (password): [string, Record<string, string>, RegExp] => [
        `a password such as ${password}, as it stands`,
        { DATABASE_URL: `postgres://ada:${password}@127.0.0.1/facts` },
        /^DATABASE_URL has a character, .* % as %25, \/ as %2F(?!.*(cent|sl.ash|quest|ha.sh|12.34))/,
      ],
    ),
    ['a port by its name', { PREVIEW_PORT: 'http' }, /^PREVIEW_PORT /],
    ['a port above all', { PREVIEW_PORT: '65536' }, /^PREVIEW_PORT /],
  ])('refuses: %s', (_, env, message) => {
    const result = parseConfig(env);
    expect(result).toEqual({ ok: false, faults: [expect.stringMatching(message)] });
  });

  it('names every fault at once, each once', () => {
    const result = parseConfig({
      DISCORD_TOKEN: 'secret',
      HOME_GUILD_ID: 'home',
      MODERATOR_ROLE_IDS: 'a,b,c',
      LOG_LEVEL: 'loud',
      LOG_QUESTIONS: 'perhaps',
      QUESTIONS_PER_MINUTE: 'few',
      DISCORD_API_URL: 'discord',
    });
    const faults = result.ok ? [] : result.faults;
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'DISCORD_TOKEN',
      'HOME_GUILD_ID',
      'MODERATOR_ROLE_IDS',
      'LOG_LEVEL',
      'LOG_QUESTIONS',
      'QUESTIONS_PER_MINUTE',
      'DISCORD_API_URL',
    ]);
  });

  it('repeats no value: a fault may be a token in the wrong place', () => {
    const result = parseConfig({ DISCORD_TOKEN: 'almost.atoken', HOME_GUILD_ID: TOKEN, LOG_LEVEL: TOKEN });
    expect(JSON.stringify(result)).not.toMatch(/atoken|GabcDe/);
  });
});

describe('a file of settings', () => {
  it.each([
    [0o600, undefined],
    [0o400, undefined],
    [0o640, /\.env holds secrets, .*: chmod 600 .*\.env$/],
    [0o604, /chmod 600/],
  ])('with mode %o', async (mode, advice) => {
    const file = join(await temporaryFolder(), '.env');
    await writeFile(file, 'DISCORD_TOKEN=');
    await chmod(file, mode);
    expect(adviseOnEnvFile(file) ?? '').toMatch(advice ?? /^$/);
  });

  it('need not be there', () => {
    expect(adviseOnEnvFile('/nowhere/.env')).toBeUndefined();
  });
});

describe('.env.example', () => {
  const example = parse(readFileSync(join(PROJECT, '.env.example')));

  it('names every variable, and no other', () => {
    expect(Object.keys(example).sort()).toEqual([...VARIABLES].sort());
  });

  it('as it stands gives the defaults', () => {
    expect(parseConfig(example)).toEqual({ ok: true, config: DEFAULTS });
  });
});
