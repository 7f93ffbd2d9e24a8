import { type MessageComponentInteraction, PermissionFlagsBits } from 'discord.js';
import type { Edition } from '../model/edition.js';
import type { Card } from '../model/knowledge.js';
import type { Answer } from '../model/reply.js';
import { askingByInteraction, type Shown } from './asking.js';
import { CONTENT_LENGTH, clip } from './limits.js';
import { isHeldBack } from './rate-limit.js';
import { cardsShownIn } from './render-check.js';
import type { Services } from './services.js';
import { mayWrite, neededToWrite, sharerOf } from './sharer.js';
import { type ShownFor, showToOthers } from './shown-answers.js';

/** Stands for the statements of a message that was checked, which are not kept. */
const CHECKED = 'Check against the story';

const { ViewChannel, ReadMessageHistory } = PermissionFlagsBits;

/**
 * Shows others what the story tells of a message: as a reply to it where the bot may write, else as what comes of the
 * button. With the name of who shares it, who must be allowed to write there, and not that of the message's author.
 */
export async function shareCheck(
  interaction: MessageComponentInteraction,
  services: Services,
  { edition: number, message: checked }: { edition: number; message: string },
): Promise<void> {
  const { say, languageFor, ...asking } = askingByInteraction(interaction, 'private');
  if (await isHeldBack(services.rateLimit, { say, languageFor, ...asking })) return;
  const { t } = languageFor('private');
  const shared = languageFor('public');
  const edition = services.desk.current();
  if (number !== edition.number) return say(t('changedSinceChecked'));
  if (!mayWrite(interaction)) return say(t('mayNotShare'));
  const { channel, message } = interaction;
  const { content, embeds } = message;
  await interaction.update({ components: [] });
  const name = sharerOf(interaction);
  const needed = [neededToWrite(interaction), ViewChannel, ReadMessageHistory];
  const mayReply = interaction.inCachedGuild() && interaction.appPermissions.has(needed);
  const replies = mayReply && channel?.isSendable() ? channel : undefined;
  const share = (): Promise<Shown> =>
    replies
      ? replies.send({
          content: clip(`${shared.t('sharedBy', { name })}\n\n${content}`, CONTENT_LENGTH),
          embeds,
          reply: { messageReference: checked, failIfNotExists: false },
        })
      : interaction.followUp({
          content: clip(
            `${shared.t('sharedCheck', { name, link: linkTo(interaction, checked) })}\n\n${content}`,
            CONTENT_LENGTH,
          ),
          embeds,
        });
  const cards = cardsShownIn(embeds[0]?.description ?? '', edition);
  await showChecked(services, interaction, edition, cards, share, replies ? checked : interaction.id);
}

/** Shows others a checked message, which is put right when its cards change; of its statements nothing is kept. */
export async function showChecked<Message extends Shown | undefined>(
  services: Services,
  place: ShownFor & { inGuild(): boolean },
  edition: Edition,
  cards: Card[],
  show: () => Promise<Message>,
  answers = place.id,
): Promise<Message> {
  if (cards.length === 0 || !place.inGuild()) return show();
  const answer: Answer = { kind: 'answer', cards, untold: [], question: CHECKED, confidence: 1, ranking: [] };
  return showToOthers(services, place, edition, answer, show, answers);
}

function linkTo({ guildId, channelId }: MessageComponentInteraction, message: string): string {
  return `https://discord.com/channels/${guildId ?? '@me'}/${channelId}/${message}`;
}
