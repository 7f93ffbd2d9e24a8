import type { Client } from 'discord.js';
import type { DueNews } from '../desk/following.js';
import type { Language } from '../languages/language.js';
import type { Edition } from '../model/edition.js';
import type { Card } from '../model/knowledge.js';
import { StoreFault } from '../store/store.js';
import { cardMenu, unfollowRow } from './buttons.js';
import { type Tidings, tellEach } from './direct-message.js';
import { NONCE_LENGTH } from './limits.js';
import type { MessagePayload } from './message-payload.js';
import { plain } from './plain.js';
import { inEnglish } from './provenance.js';
import { languageByCode } from './reader-language.js';
import { changesText } from './render-changes.js';
import type { Services } from './services.js';

/** Tells those who follow what has changed; who cannot be written to follows no more. Throws a StoreFault. */
export async function tellNews(client: Client, { desk, log }: Services, stopped: AbortSignal): Promise<void> {
  const tidings: Tidings<DueNews> = {
    who: 'somebody who follows the story',
    message: (news) => newsPayload(news, desk.current(), languageByCode(client, news.language)),
    nonce: ({ userId, edition }) => `${userId}-${edition}`.slice(-NONCE_LENGTH),
    sent: (news) => desk.following.told(news),
    refused: ({ userId }) => desk.following.unfollow(userId),
  };
  await tellEach(client, await desk.following.claimDue(), tidings, log, stopped);
}

export function newsPayload(
  { changes, seen, storyEnded }: DueNews,
  edition: Edition,
  language: Language,
): MessagePayload {
  const { t } = language;
  if (storyEnded) {
    const { title } = edition.answerer.telling.story;
    return { content: t('followedStoryEnded', { title: plain(title) }), embeds: [], components: [] };
  }
  const left = changes.flatMap(({ id }) => edition.answerer.findCard(id) ?? []);
  const note = ({ id }: { id: string }): string => (seen.has(id) ? `-# ${t('gaveBefore')}` : '');
  return {
    content: inEnglish(`### ${t('followedChanged')}\n${changesText(changes, language, note)}`, language),
    embeds: [],
    components: [...cardMenu(left, t('readInFull')), unfollowRow(language)],
  };
}

/** Keeps what somebody who follows saw in private, to tell them where it is corrected. Never fails: they have it. */
export async function rememberSeen(
  { desk, log }: Services,
  userId: string,
  edition: Edition,
  cards: readonly Card[],
): Promise<void> {
  try {
    await desk.following.saw(userId, cards, edition.number);
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    log.debug({ err: error }, 'an answer seen in private was not remembered');
  }
}
