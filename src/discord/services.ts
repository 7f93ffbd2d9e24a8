import type { Client } from 'discord.js';
import type { Conversations } from '../answering/conversations.js';
import type { Config } from '../config.js';
import type { Desk } from '../desk/desk.js';
import type { Log } from '../log.js';
import type { Metrics } from '../operating/metrics.js';
import type { PendingChanges } from './pending-changes.js';
import type { RateLimit } from './rate-limit.js';
import type { RecentAnswers } from './recent-answers.js';
import type { Refusals } from './refusals.js';

/** What commands and messages work with. */
export interface Services {
  config: Config;
  desk: Desk;
  conversations: Conversations;
  rateLimit: RateLimit;
  /** What a person may send the moderators in a day. */
  contributionLimit: RateLimit;
  recentAnswers: RecentAnswers;
  pendingChanges: PendingChanges;
  log: Log;
  metrics: Metrics;
  refusals: Refusals;
  /** Names of commands that are not registered as they are. */
  driftedCommands(client: Client<true>, homeGuildId: string | undefined): Promise<string[]>;
}

/** A person's conversation in a channel; direct messages have a channel of their own. */
export function conversationKey({ channelId, userId }: { channelId: string | null; userId: string }): string {
  return `${channelId ?? 'none'}:${userId}`;
}

/** Forgets what was said with a person, in all channels. */
export function forgetConversations({ conversations }: Services, userId: string): void {
  conversations.forget((key) => key.endsWith(`:${userId}`));
}
