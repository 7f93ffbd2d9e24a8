import { setTimeout as pause } from 'node:timers/promises';
import {
  type APIEmbedField,
  type Client,
  DiscordAPIError,
  EmbedBuilder,
  Routes,
  TimestampStyles,
  time,
} from 'discord.js';
import { z } from 'zod';
import type { DueCorrection } from '../desk/corrections.js';
import type { Trace } from '../desk/shown-answers.js';
import { ENGLISH, type Language } from '../languages/language.js';
import type { Edition } from '../model/edition.js';
import type { Card } from '../model/knowledge.js';
import { type Answer, isAnswered } from '../model/reply.js';
import { StoreFault } from '../store/store.js';
import type { Shown } from './asking.js';
import { CONTENT_LENGTH, clip } from './limits.js';
import type { MessagePayload } from './message-payload.js';
import { askedLine, plain } from './plain.js';
import { cardEmbeds, MARK_LENGTH } from './provenance.js';
import { languageOfChannel } from './reader-language.js';
import { isGone, isRefusedForGood, refusalText } from './refused.js';
import { renderReply } from './render.js';
import type { Services } from './services.js';

/** Discord allows about one edit a second in a channel. */
const BETWEEN_EDITS_MS = 1_000;

const messagesSchema = z.array(
  z.object({
    id: z.string(),
    author: z.object({ id: z.string() }),
    interaction_metadata: z.object({ id: z.string() }).optional(),
    message_reference: z.object({ message_id: z.string().optional() }).optional(),
  }),
);

/** Where an answer is shown, and what it answers: a message, or an interaction. */
export interface ShownFor {
  id: string;
  channelId: string | null;
}

/**
 * Shows others an answer that is put right when its cards change, even where this process ends as it is shown.
 * @param answers what its message says that it answers, where that is something else
 */
export async function showToOthers<Message extends Shown | undefined>(
  { desk }: Services,
  { id, channelId }: ShownFor,
  edition: Edition,
  answer: Answer,
  show: () => Promise<Message>,
  answers = id,
): Promise<Message> {
  if (channelId === null) return show();
  const trace = { after: id, answers };
  const showing = await desk.shownAnswers.begin({ channelId, edition: edition.number, answer, trace });
  try {
    const message = await show();
    if (message) showing.shown(message.id);
    else showing.refused();
    return message;
  } catch (error) {
    // After any other fault it may have been shown.
    if (error instanceof DiscordAPIError) showing.refused();
    throw error;
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
  const { channelId } = due;
  let { messageId } = due;
  try {
    if (due.trace) {
      const found = await findMessage(client, channelId, due.trace);
      refusals.corrected(messageId);
      if (found === undefined) {
        await desk.corrections.missed(due);
        return;
      }
      await desk.corrections.found(due, found);
      messageId = found;
    }
    const { content, embeds, components } = correctedPayload(due, desk.current(), languageOfChannel(client, channelId));
    // By their ids alone: the channel may belong to another process's shards.
    await client.rest.patch(Routes.channelMessage(channelId, messageId), {
      body: { content, embeds, components, allowed_mentions: { parse: [] } },
    });
  } catch (error) {
    if (error instanceof StoreFault) throw error;
    if (isGone(error)) await desk.corrections.drop(messageId);
    else await desk.corrections.postpone(messageId);
    if (isGone(error)) refusals.corrected(messageId);
    else if (!isRefusedForGood(error)) log.warn({ err: error }, 'an answer could not be put right');
    else if (refusals.uncorrected(messageId, placeOf(client, due))) {
      const reason = refusalText(error);
      log.warn({ channel: channelId, message: messageId, reason }, 'an answer may not be put right');
    }
    return;
  }
  await desk.corrections.corrected(messageId, due.edition);
  refusals.corrected(messageId);
}

/** The bot's message that says it answers that. */
async function findMessage(client: Client, channelId: string, { after, answers }: Trace): Promise<string | undefined> {
  const query = new URLSearchParams({ after, limit: '100' });
  const messages = messagesSchema.parse(await client.rest.get(Routes.channelMessages(channelId), { query }));
  return messages.find(
    ({ author, interaction_metadata: command, message_reference: reference }) =>
      author.id === client.user?.id && [command?.id, reference?.message_id].includes(answers),
  )?.id;
}

/** Where a public answer stands, for moderators: by name as far as the bot sees the channel. */
function placeOf(client: Client, { channelId, messageId, question, trace }: DueCorrection): string {
  const channel = client.channels.cache.get(channelId);
  const name = channel && !channel.isDMBased() ? `#${channel.name} of ${channel.guild.name}` : `channel ${channelId}`;
  return `“${question}” in ${name}${trace ? '' : `, message ${messageId}`}`;
}

/** The message as it reads now; the cards that changed are marked, with what they said before. */
export function correctedPayload(
  { question, kind, cards }: Pick<DueCorrection, 'question' | 'kind' | 'cards'>,
  edition: Edition,
  language = ENGLISH,
): MessagePayload {
  const { t } = language;
  const when = time(edition.since, TimestampStyles.LongDate);
  const mark = (lines: string[]): APIEmbedField => ({
    name: t('corrected'),
    value: clip([when, ...lines].join('\n'), MARK_LENGTH - t('corrected').length),
  });
  const stay = cards.flatMap(({ before, after, changed }) => (after ? [{ before, after, changed }] : []));
  const gone = cards.flatMap(({ before, after }) =>
    before && !after ? [t('before', { text: plain(before.answer) })] : [],
  );
  if (stay.length === 0) {
    return {
      content: clip(`${askedLine(question)}${t('withdrawn')}`, CONTENT_LENGTH),
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
  const embeds = payload.embeds.length > 0 ? payload.embeds : cardEmbeds(left, kind);
  for (const [place, { before, after, changed }] of stay.entries()) {
    const lines = [
      ...(changed && before ? [changeOf(before, after, language)] : []),
      // A card that was retired has no place of its own any more.
      ...(place === stay.length - 1 ? gone : []),
    ];
    if (lines.length > 0) embeds[place]?.addFields(mark(lines));
  }
  return {
    ...payload,
    embeds: embeds.filter(({ data }) => data.description !== undefined || data.fields !== undefined),
  };
}

function changeOf(before: Card, after: Card, { t }: Language): string {
  return before.answer === after.answer ? t('sourcesChanged') : t('before', { text: plain(before.answer) });
}
