import { type Client, type MessageComponentInteraction, TimestampStyles, time } from 'discord.js';
import { KEPT_DAYS } from '../desk/privacy.js';
import type { DueSubscription, Waiting } from '../desk/subscriptions.js';
import type { Language } from '../languages/language.js';
import type { Edition } from '../model/edition.js';
import { StoreFault } from '../store/store.js';
import { askingByInteraction } from './asking.js';
import { stopTellingRow } from './buttons.js';
import { type Tidings, tellEach } from './direct-message.js';
import { CONTENT_LENGTH, clip, NONCE_LENGTH } from './limits.js';
import type { MessagePayload } from './message-payload.js';
import { askedLine, plain } from './plain.js';
import { questionBehind } from './question-behind.js';
import { isHeldBack } from './rate-limit.js';
import { languageByCode, languageOf } from './reader-language.js';
import { renderReply } from './render.js';
import type { Services } from './services.js';
import { deferAlone } from './three-seconds.js';

/** Somebody wants to be told when the question that was not answered gets an answer. */
export async function subscribe(interaction: MessageComponentInteraction, services: Services): Promise<void> {
  const language = languageOf(interaction);
  await note(interaction, services, async () => {
    const question = await questionBehind(interaction.message);
    if (question === undefined) return language.t('gone');
    return tellLater(services, interaction.user.id, question, language);
  });
}

/** Notes who is to be told an answer. @param place where moderators may answer @returns what is to be said of it */
export async function tellLater(
  { desk }: Services,
  userId: string,
  question: string,
  { t, duration, code }: Language,
  place?: string,
): Promise<string> {
  const subscribed = (await desk.subscriptions.subscribe(userId, question, code, place)) === 'subscribed';
  if (!subscribed) return t('tooManyAsked');
  const willTell = t('willTell', { days: duration(KEPT_DAYS.subscriptions, 'day') });
  return place === undefined ? willTell : `${willTell} ${t('orHere')}`;
}

/** Somebody wants to be told of nothing more. */
export async function unsubscribe(interaction: MessageComponentInteraction, services: Services): Promise<void> {
  await note(interaction, services, async ({ desk }) => {
    await desk.subscriptions.endAllOf(interaction.user.id);
    return languageOf(interaction).t('noMoreAnswers');
  });
}

async function note(
  interaction: MessageComponentInteraction,
  services: Services,
  work: (services: Services) => Promise<string>,
): Promise<void> {
  if (await isHeldBack(services.rateLimit, askingByInteraction(interaction, 'private'))) return;
  await deferAlone(interaction);
  try {
    await interaction.editReply(await work(services));
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    services.log.warn({ err: error }, 'a subscription was not noted');
    await interaction.editReply(languageOf(interaction).t('cannotNote'));
  }
}

/** Sends those who wanted to be told an answer that there is now. Throws a StoreFault. */
export async function tellDue(client: Client, { desk, log }: Services, stopped: AbortSignal): Promise<void> {
  const tidings: Tidings<DueSubscription> = {
    who: 'somebody who wanted an answer',
    message: (due) => messageFor(due, desk.current(), languageByCode(client, due.language)),
    nonce: nonceOf,
    sent: ({ id }) => desk.subscriptions.end(id),
    refused: ({ id }) => desk.subscriptions.end(id),
  };
  await tellEach(client, await desk.subscriptions.claimDue(), tidings, log, stopped);
}

/** The same for whatever who waits is told: of two messages Discord takes one. */
export function nonceOf({ id }: Waiting): string {
  return id.replaceAll('-', '').slice(0, NONCE_LENGTH);
}

/** The answer, below the question and why it comes. */
function messageFor(
  { question, since, answer }: DueSubscription,
  edition: Edition,
  language: Language,
): MessagePayload {
  const { t } = language;
  const day = time(since, TimestampStyles.LongDate);
  if (answer === 'story-ended') {
    const { title } = edition.answerer.telling.story;
    const content = `${askedLine(question)}${t('wantedStoryEnded', { day, title: plain(title) })}`;
    return { content: clip(content, CONTENT_LENGTH), embeds: [], components: [] };
  }
  const why = `-# ${t('wantedToBeTold', { day })}\n`;
  const { content, components, ...payload } = renderReply(answer, edition, 'public', question, language);
  return {
    ...payload,
    content: clip(
      content.replace(/^-# .*\n/, (asked) => `${asked}${why}`),
      CONTENT_LENGTH,
    ),
    components: [...components, stopTellingRow(language)],
  };
}
