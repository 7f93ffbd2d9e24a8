import { type Config, DEFAULT_DATABASE_FILE } from '../config.js';
import { createLocalDiscord } from '../local-discord/index.js';
import { TRIAL_IDS, TRIAL_WORLD } from './world.js';

/** The bot's Discord where it has no token: how to connect to it, and what to tell whoever started the bot. */
export interface Trial {
  token: string;
  settings: Config;
  welcome: string;
  close(): Promise<void>;
}

/** What is tried here stays apart from what a bot on Discord keeps. */
const TRIAL_DATABASE = { file: 'data/trial.db' };

/** Opens a Discord on this machine with its page. The home server is one of its own: ids of real ones mean nothing here. */
export async function openTrial(config: Config): Promise<Trial> {
  const discord = await createLocalDiscord({ world: TRIAL_WORLD, port: config.previewPort });
  const { home } = TRIAL_IDS;
  const { database } = config;
  const moved = config.previewPort !== 0 && discord.port !== config.previewPort;
  return {
    token: discord.token,
    settings: {
      ...config,
      token: discord.token,
      discordApiUrl: discord.api,
      homeGuildId: home.server,
      moderatorRoleIds: [home.moderatorRole],
      database: 'file' in database && database.file === DEFAULT_DATABASE_FILE ? TRIAL_DATABASE : database,
    },
    welcome: [
      'No DISCORD_TOKEN is set, so the bot runs in a Discord of its own on this machine.',
      ...(moved ? [`Port ${config.previewPort} is taken, so it is at ${discord.port}.`] : []),
      `Open ${discord.url} in a browser. Ctrl+C stops it. README.md tells how to connect the bot to Discord itself.`,
      '',
    ].join('\n'),
    close: discord.close,
  };
}
