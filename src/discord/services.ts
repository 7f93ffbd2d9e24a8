import type { Conversations } from '../answering/conversations.js';
import { turnOf } from '../answering/conversations.js';
import type { Config } from '../config.js';
import type { Desk } from '../desk/desk.js';
import type { Log } from '../log.js';
import type { Edition } from '../model/edition.js';
import type { Reply } from '../model/reply.js';
import type { PendingChanges } from './pending-changes.js';
import type { RateLimit } from './rate-limit.js';

/** What commands and messages work with. */
export interface Services {
  config: Config;
  desk: Desk;
  conversations: Conversations;
  rateLimit: RateLimit;
  pendingChanges: PendingChanges;
  log: Log;
}

/** Answers a question in its conversation, from the edition served now. */
export function ask(services: Services, conversation: string, question: string): { reply: Reply; edition: Edition } {
  const { desk, conversations, config, log } = services;
  const edition = desk.current();
  const reply = edition.answerer.answer(question, conversations.recall(conversation));
  desk.tally.count(reply);
  conversations.remember(conversation, turnOf(reply));
  log.info(
    { outcome: reply.kind, confidence: reply.confidence, ...(config.logQuestions ? { question } : {}) },
    'question answered',
  );
  return { reply, edition };
}

/** A person's conversation in a channel; direct messages have a channel of their own. */
export function conversationKey(channelId: string | null, userId: string): string {
  return `${channelId ?? 'none'}:${userId}`;
}

/** Forgets what was said with a person, in all channels. */
export function forgetConversations({ conversations }: Services, userId: string): void {
  conversations.forget((key) => key.endsWith(`:${userId}`));
}
