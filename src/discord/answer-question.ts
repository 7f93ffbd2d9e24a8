import { messageLink } from 'discord.js';
import { turnOf } from '../answering/conversations.js';
import type { Edition } from '../model/edition.js';
import type { Card } from '../model/knowledge.js';
import { type Answer, isAnswered, type Reply } from '../model/reply.js';
import type { Asking, Shown } from './asking.js';
import { isHeldBack } from './rate-limit.js';
import { answerOf, renderReply } from './render.js';
import { renderInPassing } from './render-unanswered.js';
import { conversationKey, type Services } from './services.js';
import { showToOthers } from './shown-answers.js';
import { rememberSeen } from './tell-news.js';

/** The one way from a question to a message, for commands, buttons and messages alike. */
export async function answerQuestion(services: Services, asking: Asking, question: string): Promise<void> {
  const { rateLimit, desk, conversations } = services;
  if (await isHeldBack(rateLimit, asking)) return;
  const edition = desk.current();
  const reply = edition.answerer.answer(question, conversations.recall(conversationKey(asking)));
  await giveReply(services, asking, reply, edition);
}

/** Counts a reply, and shows it. */
export async function giveReply(services: Services, asking: Asking, reply: Reply, edition: Edition): Promise<void> {
  note(services, asking, reply);
  await respond(services, asking, reply, edition);
}

/** Shows a card that was picked, as if its question had been asked. */
export async function showCard(services: Services, asking: Asking, id: string): Promise<void> {
  const { rateLimit, desk, conversations } = services;
  if (await isHeldBack(rateLimit, asking)) return;
  const edition = desk.current();
  const card = edition.answerer.findCard(id);
  if (!card) {
    await asking.say(asking.languageFor('private').t('gone'));
    return;
  }
  const reply = answerOf(card);
  conversations.remember(conversationKey(asking), turnOf(reply));
  await respond(services, asking, reply, edition);
}

/** Counts and remembers what was asked of the story. Of talk nothing is kept, and it is not even logged as it was said. */
function note({ desk, conversations, config, log, metrics }: Services, asking: Asking, reply: Reply): void {
  const { kind, confidence, question } = reply;
  desk.tally.count(reply, asking.userId);
  metrics.answered(kind);
  if (kind !== 'talk') conversations.remember(conversationKey(asking), turnOf(reply));
  log.info({ kind, confidence, ...(config.logQuestions && kind !== 'talk' ? { question } : {}) }, 'question answered');
}

/** Shows a reply, and counts how long that took. */
async function respond(services: Services, asking: Asking, reply: Reply, edition: Edition): Promise<void> {
  const message = await show(services, asking, reply, edition);
  services.metrics.responded((performance.now() - asking.heardAt) / 1_000);
  // Elsewhere than in servers the channel would tell who asked.
  if (isAnswered(reply) && asking.inServer && message) services.recentAnswers.add(message, edition, reply);
  else await rememberSeen(services, asking.userId, edition, seenAlone(reply, asking));
}

/** The cards that somebody was shown alone: of the nearest it is the first, and others see it only in passing. */
function seenAlone(reply: Reply, { byMessage, inServer, visibility }: Asking): readonly Card[] {
  // To what others see it may have been pointed, which is put right in place.
  if (isAnswered(reply)) return inServer && visibility === 'public' ? [] : reply.cards;
  return reply.kind === 'nearest' && !(byMessage && inServer) ? reply.cards.slice(0, 1) : [];
}

/** An answer for those it is meant for; what is none for the asker alone, or in passing where that cannot be. */
async function show(services: Services, asking: Asking, reply: Reply, edition: Edition): Promise<Shown | undefined> {
  const { visibility, byMessage, inServer, languageFor } = asking;
  if (reply.kind === 'talk' && reply.about === 'distress') {
    await asking.confide(reply.text);
    return undefined;
  }
  if (!isAnswered(reply) && byMessage && inServer) {
    await asking.answer(renderInPassing(reply, edition, languageFor('public')), 'public');
    return undefined;
  }
  if (isAnswered(reply) && (await pointTo(services, asking, reply, edition))) return undefined;
  const question = byMessage ? undefined : reply.question;
  if (!isAnswered(reply)) {
    return asking.answer(renderReply(reply, edition, visibility, question, languageFor('private')), 'private');
  }
  const payload = renderReply(reply, edition, visibility, question, languageFor(visibility));
  const answer = (): Promise<Shown | undefined> => asking.answer(payload, visibility);
  return inServer && visibility === 'public' ? showToOthers(services, asking, edition, reply, answer) : answer();
}

/**
 * Points to an answer that the channel has seen minutes ago, instead of telling it once more.
 * @returns whether there is one
 */
export async function pointTo(
  { recentAnswers }: Services,
  { visibility, channelId, guildId, say, languageFor }: Asking,
  answer: Answer,
  edition: Edition,
): Promise<boolean> {
  if (visibility === 'private' || channelId === null || guildId === null) return false;
  const place = recentAnswers.find(channelId, edition, answer);
  if (place)
    await say(languageFor('private').t('answeredAlready', { link: messageLink(channelId, place.id, guildId) }));
  return place !== undefined;
}
