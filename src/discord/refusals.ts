import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import type { Finding } from '../model/finding.js';

/** What Discord does not let the bot do, for moderators: in memory, by place and never by person. */
export interface Refusals {
  /** @returns whether it is the first in that channel */
  inChannel(channelId: string, says: string, cure: string): boolean;
  /** A public answer that could not be put right. It is tried again. @returns whether that is new */
  uncorrected(messageId: string, place: string): boolean;
  corrected(messageId: string): void;
  findings(): Finding[];
}

const MOST_KEPT = 200;
const MOST_LISTED = 10;

export function createRefusals(): Refusals {
  const channels = new Map<string, Finding>();
  const answers = new Map<string, string>();
  const isNew = <T>(kept: Map<string, T>, key: string, value: T): boolean => {
    if (kept.has(key)) return false;
    const [oldest] = kept.keys();
    if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, value);
    return true;
  };
  return {
    inChannel: (id, says, cure) => isNew(channels, id, { what: 'refused', state: 'fault', says, cure }),
    uncorrected: (messageId, place) => isNew(answers, messageId, place),
    corrected: (messageId) => void answers.delete(messageId),
    findings() {
      const found = [...channels.values()];
      if (answers.size === 0) return found;
      const listed = [...answers.values()].slice(0, MOST_LISTED);
      const says = `Public answers that still say what was corrected, ${answers.size}: ${listed.join('; ')}`;
      return [
        ...found,
        {
          what: 'corrections',
          state: 'fault',
          says,
          cure: 'Let the bot view those channels and write there; it tries again every five minutes.',
        },
      ];
    },
  };
}

const FORBIDDEN: readonly unknown[] = [
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
];

/** Whether the bot lacks a permission where it wanted to write. */
export function isForbidden(error: unknown): error is DiscordAPIError {
  return error instanceof DiscordAPIError && FORBIDDEN.includes(error.code);
}
