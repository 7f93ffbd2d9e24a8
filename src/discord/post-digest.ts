import { type Client, Routes } from 'discord.js';
import type { DayDigest } from '../desk/digest.js';
import type { Language } from '../languages/language.js';
import type { Edition } from '../model/edition.js';
import { cardMenu } from './buttons.js';
import { CONTENT_LENGTH, clip } from './limits.js';
import type { MessagePayload } from './message-payload.js';
import { plain } from './plain.js';
import { inEnglish } from './provenance.js';
import { languageOfChannel } from './reader-language.js';
import { isRefusedForGood, refusalText } from './refused.js';
import { changesText } from './render-changes.js';
import type { Services } from './services.js';

const QUESTION_LENGTH = 150;
/** Of titles, the date, and how many more there are. */
const FRAME_LENGTH = 300;

/** Tells everybody, where a channel is set for it, what happened on the day that is over. Throws a StoreFault. */
export async function postDigest(client: Client, { config, desk, log }: Services): Promise<void> {
  const { digestChannelId } = config;
  if (digestChannelId === undefined) return;
  const digest = await desk.digests.claim();
  if (!digest) return;
  const { content, embeds, components } = digestPayload(
    digest,
    desk.current(),
    languageOfChannel(client, digestChannelId),
  );
  try {
    // By its id alone: the channel may belong to another process's shards.
    await client.rest.post(Routes.channelMessages(digestChannelId), {
      body: {
        ...{ content, embeds, components, allowed_mentions: { parse: [] } },
        ...{ nonce: `digest-${digest.day}`, enforce_nonce: true },
      },
    });
  } catch (error) {
    const reason = isRefusedForGood(error) ? { reason: refusalText(error) } : { err: error };
    log.warn({ ...reason, channel: digestChannelId }, 'the digest could not be posted: npm run -s doctor says why');
  }
}

/** What changed as was, is and why, and what was asked most. */
export function digestPayload(
  { day, changes, asked }: DayDigest,
  edition: Edition,
  language: Language,
): MessagePayload {
  const { t, code } = language;
  const date = new Intl.DateTimeFormat(code, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
  const { title } = edition.answerer.worded.story;
  const lines = [
    ...(asked.length > 0 ? [`**${t('askedMost')}**`] : []),
    ...asked.map(
      ({ card, count }) => `- ${t('askedTimes', { text: clip(plain(card.question), QUESTION_LENGTH), count })}`,
    ),
  ].join('\n');
  const room = CONTENT_LENGTH - FRAME_LENGTH - lines.length;
  const text = [
    `### ${clip(plain(title), QUESTION_LENGTH)}: ${date}`,
    ...(changes.length > 0 ? [`**${t('newOrCorrected')}**`, changesText(changes, language, undefined, room)] : []),
    lines,
  ].join('\n');
  const left = changes.flatMap(({ id }) => edition.answerer.findCard(id) ?? []);
  const cards = [...new Map([...left, ...asked.map(({ card }) => card)].map((card) => [card.id, card])).values()];
  return { content: inEnglish(text.trimEnd(), language), embeds: [], components: cardMenu(cards, t('readInFull')) };
}
