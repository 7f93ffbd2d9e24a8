import { setTimeout as pause } from 'node:timers/promises';
import { type Client, EmbedBuilder, Routes, TimestampStyles, time } from 'discord.js';
import type { DueCorrection } from '../desk/corrections.js';
import type { Edition } from '../model/edition.js';
import type { Answer } from '../model/reply.js';
import { StoreFault } from '../store/store.js';
import { CONTENT_LENGTH, clip, EMBED_FIELD_VALUE_LENGTH } from './limits.js';
import { isRefusedForGood } from './refused.js';
import { type MessagePayload, plain, renderReply } from './render.js';
import type { Services } from './services.js';

/** Discord allows about one edit a second in a channel. */
const BETWEEN_EDITS_MS = 1_000;
const WITHDRAWN = 'This answer was withdrawn: the story as I know it no longer says so.';

/**
 * Remembers an answer that others see, to put it right when its cards change. Never fails: an answer that was shown is
 * an answer.
 */
export async function rememberShown(
  { desk, log }: Services,
  message: { id: string; channelId: string } | null | undefined,
  { number: edition }: Edition,
  answer: Answer,
): Promise<void> {
  if (!message) return;
  try {
    await desk.corrections.remember({ channelId: message.channelId, messageId: message.id, edition, answer });
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    log.debug({ err: error }, 'an answer was not remembered');
  }
}

/** Edits the public answers whose cards have changed. Throws a StoreFault. */
export async function correctDue(client: Client, { desk, log }: Services, stopped: AbortSignal): Promise<void> {
  for (const due of await desk.corrections.claimDue()) {
    if (stopped.aborted) return;
    const { content, embeds, components } = correctedPayload(due, desk.current());
    try {
      // By their ids alone: the channel may belong to another process's shards.
      await client.rest.patch(Routes.channelMessage(due.channelId, due.messageId), {
        body: { content, embeds, components, allowed_mentions: { parse: [] } },
      });
      await desk.corrections.corrected(due.messageId, due.edition);
      await pause(BETWEEN_EDITS_MS);
    } catch (error) {
      if (error instanceof StoreFault) throw error;
      if (isRefusedForGood(error)) await desk.corrections.drop(due.messageId);
      // Otherwise its claim ends after a while, and somebody tries again.
      else log.warn({ err: error }, 'an answer could not be put right');
    }
  }
}

/** The message as it reads now, marked, with what it said before. */
export function correctedPayload({ question, kind, cards }: DueCorrection, edition: Edition): MessagePayload {
  const left = cards.flatMap(({ after }) => after ?? []);
  const reply: Answer = { kind, cards: left, untold: [], question, confidence: 1, ranking: [] };
  const lines = cards.flatMap(({ before, after, changed }) => {
    if (!changed || !before) return [];
    return before.answer === after?.answer
      ? ['The sources or quotations have changed.']
      : [`Before: ${plain(before.answer)}`];
  });
  const when = time(edition.since, TimestampStyles.LongDate);
  const mark = { name: 'Corrected', value: clip([when, ...lines].join('\n'), EMBED_FIELD_VALUE_LENGTH) };
  if (left.length === 0) {
    return {
      content: clip(`> ${plain(question)}\n${WITHDRAWN}`, CONTENT_LENGTH),
      embeds: [new EmbedBuilder().addFields(mark)],
      components: [],
    };
  }
  const payload = renderReply(reply, edition, 'public', question);
  for (const embed of payload.embeds) embed.addFields(mark);
  return payload;
}
