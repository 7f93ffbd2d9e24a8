import { setTimeout as pause } from 'node:timers/promises';
import { type APIEmbedField, type Client, EmbedBuilder, Routes, TimestampStyles, time } from 'discord.js';
import type { DueCorrection } from '../desk/corrections.js';
import { ENGLISH } from '../languages/language.js';
import type { Edition } from '../model/edition.js';
import type { Card } from '../model/knowledge.js';
import { type Answer, isAnswered } from '../model/reply.js';
import { StoreFault } from '../store/store.js';
import type { Shown } from './asking.js';
import { CONTENT_LENGTH, clip } from './limits.js';
import type { MessagePayload } from './message-payload.js';
import { plain } from './plain.js';
import { languageOfChannel } from './reader-language.js';
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

/** Edits the public answers whose cards have changed: in each channel the newest first, about one a second. */
export interface Corrector {
  /** Begins what is due, and waits for none of it. Throws a StoreFault. */
  begin(): Promise<void>;
  /** Ends when nothing is under way. */
  finish(): Promise<void>;
}

export function createCorrector(client: Client, services: Services, stopped: AbortSignal): Corrector {
  const { desk } = services;
  /** By channel. */
  const underWay = new Map<string, Promise<void>>();
  const work = async (due: DueCorrection): Promise<void> => {
    try {
      await correct(client, services, due);
    } catch (error) {
      // Its claim ends after some seconds, and somebody tries again.
      if (!(error instanceof StoreFault)) services.log.error({ err: error }, 'a correction failed');
    }
    await pause(BETWEEN_EDITS_MS, undefined, { signal: stopped }).catch(() => undefined);
    underWay.delete(due.channelId);
  };
  return {
    async begin() {
      const due = await desk.corrections.claimDue(new Set(underWay.keys()));
      if (stopped.aborted) await desk.corrections.release(due.map(({ messageId }) => messageId));
      else for (const one of due) underWay.set(one.channelId, work(one));
    },
    async finish() {
      await Promise.all(underWay.values());
    },
  };
}

async function correct(client: Client, { desk, log, refusals }: Services, due: DueCorrection): Promise<void> {
  const { content, embeds, components } = correctedPayload(
    due,
    desk.current(),
    languageOfChannel(client, due.channelId),
  );
  const { messageId, channelId } = due;
  try {
    // By their ids alone: the channel may belong to another process's shards.
    await client.rest.patch(Routes.channelMessage(channelId, messageId), {
      body: { content, embeds, components, allowed_mentions: { parse: [] } },
    });
  } catch (error) {
    if (isGone(error)) await desk.corrections.drop(messageId);
    else await desk.corrections.postpone(messageId);
    if (isGone(error)) refusals.corrected(messageId);
    else if (!isRefusedForGood(error)) log.warn({ err: error }, 'an answer could not be put right');
    else if (refusals.uncorrected(messageId, channelId)) {
      const reason = refusalText(error);
      log.warn({ channel: channelId, message: messageId, reason }, 'an answer may not be put right');
    }
    return;
  }
  await desk.corrections.corrected(messageId, due.edition);
  refusals.corrected(messageId);
}

/** The message as it reads now; the cards that changed are marked, with what they said before. */
export function correctedPayload(
  { question, kind, cards }: DueCorrection,
  edition: Edition,
  language = ENGLISH,
): MessagePayload {
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
  const payload = renderReply(reply, edition, 'public', question, language);
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
