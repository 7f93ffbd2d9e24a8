import { setTimeout as pause } from 'node:timers/promises';
import { type APIEmbedField, type Client, EmbedBuilder, Routes, TimestampStyles, time } from 'discord.js';
import type { DueCorrection } from '../desk/corrections.js';
import type { Edition } from '../model/edition.js';
import type { Card } from '../model/knowledge.js';
import { type Answer, isAnswered } from '../model/reply.js';
import { StoreFault } from '../store/store.js';
import type { Shown } from './asking.js';
import { CONTENT_LENGTH, clip } from './limits.js';
import type { MessagePayload } from './message-payload.js';
import { plain } from './plain.js';
import { isGone, isRefusedForGood, refusalText } from './refused.js';
import { renderReply } from './render.js';
import { MARK } from './render-answer.js';
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
  message: Shown,
  edition: Edition,
  answer: Answer,
): Promise<void> {
  try {
    await desk.corrections.remember({
      channelId: message.channelId,
      messageId: message.id,
      edition: edition.number,
      answer,
    });
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    log.debug({ err: error }, 'an answer was not remembered');
  }
}

/** Edits the public answers whose cards have changed. Throws a StoreFault. */
export async function correctDue(
  client: Client,
  { desk, log, refusals }: Services,
  stopped: AbortSignal,
): Promise<void> {
  for (const due of await desk.corrections.claimDue()) {
    if (stopped.aborted) return;
    const { content, embeds, components } = correctedPayload(due, desk.current());
    try {
      // By their ids alone: the channel may belong to another process's shards.
      await client.rest.patch(Routes.channelMessage(due.channelId, due.messageId), {
        body: { content, embeds, components, allowed_mentions: { parse: [] } },
      });
      await desk.corrections.corrected(due.messageId, due.edition);
      refusals.corrected(due.messageId);
      await pause(BETWEEN_EDITS_MS);
    } catch (error) {
      if (error instanceof StoreFault) throw error;
      if (isGone(error)) await desk.corrections.drop(due.messageId);
      // Otherwise its claim ends after a while, and somebody tries again.
      else if (!isRefusedForGood(error)) log.warn({ err: error }, 'an answer could not be put right');
      else if (refusals.uncorrected(due.messageId, due.channelId)) {
        log.warn(
          { channel: due.channelId, message: due.messageId, reason: refusalText(error) },
          'an answer may not be put right',
        );
      }
    }
  }
}

/** The message as it reads now; the cards that changed are marked, with what they said before. */
export function correctedPayload({ question, kind, cards }: DueCorrection, edition: Edition): MessagePayload {
  const when = time(edition.since, TimestampStyles.LongDate);
  const mark = (lines: string[]): APIEmbedField => ({
    name: MARK.name,
    value: clip([when, ...lines].join('\n'), MARK.length - MARK.name.length),
  });
  const stay = cards.flatMap(({ before, after, changed }) => (after ? [{ before, after, changed }] : []));
  const gone = cards.flatMap(({ before, after }) => (before && !after ? [`Before: ${plain(before.answer)}`] : []));
  if (stay.length === 0) {
    return {
      content: clip(`> ${plain(question)}\n${WITHDRAWN}`, CONTENT_LENGTH),
      embeds: [new EmbedBuilder().addFields(mark(gone))],
      components: [],
    };
  }
  const left = stay.map(({ after }) => after);
  // What else was asked may be told by now.
  const anew = edition.answerer.answer(question);
  const { untold, confidence } = isAnswered(anew) ? anew : { untold: [], confidence: 0 };
  const reply: Answer = { kind, cards: left, untold, question, confidence, ranking: [] };
  const payload = renderReply(reply, edition, 'public', question);
  for (const [place, { before, after, changed }] of stay.entries()) {
    const lines = [
      ...(changed && before ? [changeOf(before, after)] : []),
      // A card that was retired has no place of its own any more.
      ...(place === stay.length - 1 ? gone : []),
    ];
    if (lines.length > 0) payload.embeds[place]?.addFields(mark(lines));
  }
  return payload;
}

function changeOf(before: Card, after: Card): string {
  return before.answer === after.answer ? 'The sources or quotations have changed.' : `Before: ${plain(before.answer)}`;
}
