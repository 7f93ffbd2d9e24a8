import { statSync } from 'node:fs';
import { z } from 'zod';

const snowflake = z
  .string()
  .regex(/^\d{17,20}$/, 'is no Discord id (17 to 20 digits): turn on Developer Mode in Discord and use "Copy ID"');
const flag = z
  .string()
  .toLowerCase()
  .refine((text) => ['true', 'false'].includes(text), 'must be true or false')
  .transform((text) => text === 'true');
const count = z
  .string()
  .regex(/^\d+$/, 'must be a whole number')
  .transform(Number)
  .refine((number) => number >= 1 && number <= 10_000, 'must be from 1 to 10000');
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port, such as 4400')
  .transform(Number)
  .refine((number) => number <= 65_535, 'must be a port, at most 65535');
const shardFault = { error: 'must be shards counted from 0, such as 0-3 or 0,2', abort: true };
const shardList = z
  .string()
  .regex(/^\d{1,5}(\s*-\s*\d{1,5})?(\s*,\s*\d{1,5}(\s*-\s*\d{1,5})?)*$/, shardFault)
  .transform((text) => [...new Set(text.split(',').flatMap(shardsIn))])
  .refine((shards) => shards.length > 0, shardFault);
const databaseUrl = z
  .string()
  .refine((text) => !hasRawCharacters(text), {
    error:
      'has a character, likely in its password, that a URL needs written otherwise: % as %25, / as %2F, ? as %3F, # as %23, @ as %40, a space as %20',
    abort: true,
  })
  .refine(
    (text) => POSTGRES.test(text) && URL.canParse(text),
    'must be the URL of a PostgreSQL database, such as postgres://user:password@host/database',
  );
const loopback = z
  .string()
  .refine(
    isLoopbackUrl,
    'must be a URL on this machine, such as http://127.0.0.1:4000/api; leave it out to use Discord itself',
  );

/** "2-4" gives 2, 3 and 4. */
function shardsIn(range: string): number[] {
  const [first = 0, last = first] = range.split('-').map(Number);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

const POSTGRES = /^postgres(?:ql)?:\/\//i;

/** Whether what stands before the host ends a URL's host too early, or no text can be read from it. */
function hasRawCharacters(url: string): boolean {
  const [, beforeHost = ''] = /^postgres(?:ql)?:\/\/(.*)@/is.exec(url) ?? [];
  return /[/?#\s]/.test(beforeHost) || !isDecodable(POSTGRES.test(url) ? url : '');
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function isLoopbackUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return ['http:', 'https:'].includes(protocol) && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);
}

export const DEFAULT_DATABASE_FILE = 'data/factbox.db';

/** Every variable of the environment that Factbox reads. An empty one counts as not set. */
const variables = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\w-]+\.[\w-]+\.[\w-]+$/,
      'is no bot token (three parts joined by dots): copy it from Bot → Reset Token in the Developer Portal',
    )
    .optional(),
  HOME_GUILD_ID: snowflake.optional(),
  MODERATOR_ROLE_IDS: z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean),
    )
    .pipe(z.array(snowflake))
    .default([]),
  LOG_CHANNEL_ID: snowflake.optional(),
  DIGEST_CHANNEL_ID: snowflake.optional(),
  KNOWLEDGE_DIR: z.string().default('knowledge'),
  ARTICLES_DIR: z.string().optional(),
  DATABASE_FILE: z.string().default(DEFAULT_DATABASE_FILE),
  DATABASE_URL: databaseUrl.optional(),
  SHARDS: shardList.optional(),
  SHARD_COUNT: count.optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be one of fatal, error, warn, info, debug, trace, silent',
    })
    .default('info'),
  LOG_QUESTIONS: flag.default(false),
  CORRECT_FOR_DAYS: count.default(7),
  QUESTIONS_PER_MINUTE: count.default(20),
  HEALTH_PORT: port.optional(),
  FEED_PORT: port.optional(),
  DISCORD_API_URL: loopback.optional(),
  PREVIEW_PORT: port.default(4_400),
});

const envSchema = variables.superRefine(({ SHARDS, SHARD_COUNT, HEALTH_PORT, FEED_PORT }, context) => {
  if (FEED_PORT !== undefined && FEED_PORT > 0 && FEED_PORT === HEALTH_PORT) {
    context.addIssue({ code: 'custom', path: ['FEED_PORT'], message: 'must be another port than HEALTH_PORT' });
  }
  if (SHARDS === undefined) return;
  if (SHARD_COUNT === undefined) {
    context.addIssue({
      code: 'custom',
      path: ['SHARD_COUNT'],
      message: 'must say how many shards there are, as SHARDS is set',
    });
  } else if (SHARDS.some((shard) => shard >= SHARD_COUNT)) {
    context.addIssue({
      code: 'custom',
      path: ['SHARDS'],
      message: 'must be less than SHARD_COUNT: shards are counted from 0',
    });
  }
});

export const VARIABLES = Object.keys(variables.shape);

export interface Config {
  token: string | undefined;
  homeGuildId: string | undefined;
  moderatorRoleIds: readonly string[];
  /** Where every change of the knowledge is told in a line. */
  logChannelId: string | undefined;
  /** Where it is told once a day what changed, and what was asked most. */
  digestChannelId: string | undefined;
  knowledgeDir: string;
  /** Where the texts of the sources are at hand, to check edits against; they are never shown. */
  articlesDir: string | undefined;
  /** Where editions and all else that is kept are stored: a URL goes before a file. */
  database: { file: string } | { url: string };
  /** The shards of this process, and how many there are in all; undefined leaves it to Discord's advice. */
  shards: readonly number[] | undefined;
  shardCount: number | undefined;
  logLevel: string;
  logQuestions: boolean;
  /** How long public answers are put right after they were shown. */
  correctForDays: number;
  /** Questions one person may ask in a minute. */
  questionsPerMinute: number;
  /** Where `/live`, `/ready` and `/metrics` are served on this machine. */
  healthPort: number | undefined;
  /** Where what changed is served as a feed on this machine. */
  feedPort: number | undefined;
  /** Another address of Discord's REST API, for trying the bot without Discord. */
  discordApiUrl: string | undefined;
  /** Where the local Discord listens when there is no token. */
  previewPort: number;
}

export type ConfigResult = { ok: true; config: Config } | { ok: false; faults: string[] };

/** Reads the settings from the environment: all of them, or every fault at once, each with its remedy. */
export function parseConfig(env: Readonly<Record<string, string | undefined>>): ConfigResult {
  const set = Object.fromEntries(
    VARIABLES.flatMap((name) => {
      const value = env[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const result = envSchema.safeParse(set);
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
    return { ok: false, faults: [...new Set(faults)] };
  }
  const read = result.data;
  return {
    ok: true,
    config: {
      token: read.DISCORD_TOKEN,
      homeGuildId: read.HOME_GUILD_ID,
      moderatorRoleIds: read.MODERATOR_ROLE_IDS,
      logChannelId: read.LOG_CHANNEL_ID,
      digestChannelId: read.DIGEST_CHANNEL_ID,
      knowledgeDir: read.KNOWLEDGE_DIR,
      articlesDir: read.ARTICLES_DIR,
      database: read.DATABASE_URL === undefined ? { file: read.DATABASE_FILE } : { url: read.DATABASE_URL },
      shards: read.SHARDS,
      shardCount: read.SHARD_COUNT,
      logLevel: read.LOG_LEVEL,
      logQuestions: read.LOG_QUESTIONS,
      correctForDays: read.CORRECT_FOR_DAYS,
      questionsPerMinute: read.QUESTIONS_PER_MINUTE,
      healthPort: read.HEALTH_PORT,
      feedPort: read.FEED_PORT,
      discordApiUrl: read.DISCORD_API_URL,
      previewPort: read.PREVIEW_PORT,
    },
  };
}

const READ_BY_OTHERS = 0o044;

/** What is wrong with the file of the settings itself, which holds the token: a line with its remedy, or nothing. */
export function adviseOnEnvFile(file: string): string | undefined {
  const stats = process.platform === 'win32' ? undefined : statSync(file, { throwIfNoEntry: false });
  if (!stats || (stats.mode & READ_BY_OTHERS) === 0) return undefined;
  return `${file} holds secrets, and other users of this machine can read it: chmod 600 ${file}`;
}
