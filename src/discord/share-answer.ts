import type { MessageComponentInteraction } from 'discord.js';
import { CONTRADICTED, CORRECTION } from '../answering/talk/shown-text.js';
import type { Edition } from '../model/edition.js';
import type { Answer } from '../model/reply.js';
import { pointTo, rememberAnswer } from './answer-question.js';
import { askingByInteraction } from './asking.js';
import { answerRow } from './buttons.js';
import { CONTENT_LENGTH, clip } from './limits.js';
import { plain, quotedQuestion } from './plain.js';
import { isHeldBack } from './rate-limit.js';
import { sayAlone } from './say-alone.js';
import type { Services } from './services.js';
import { MAY_NOT_WRITE, mayWrite, sharerOf } from './sharer.js';

const CHANGED = 'The story has changed since. Ask again, then share that.';

/** Shows everybody in the channel an answer that somebody saw alone, with the name of who shares it. */
export async function shareAnswer(
  interaction: MessageComponentInteraction,
  services: Services,
  number: number,
): Promise<void> {
  const asking = askingByInteraction(interaction, 'public');
  if (await isHeldBack(services.rateLimit, asking)) return;
  const edition = services.desk.current();
  if (number !== edition.number) return sayAlone(interaction, CHANGED);
  if (!mayWrite(interaction)) return sayAlone(interaction, MAY_NOT_WRITE);
  const { message } = interaction;
  const answer = answerIn(message.content, edition);
  if (await pointTo(services, asking, answer, edition)) return;
  const [menu] = message.components.filter((_, place) => place < message.components.length - 1);
  const { resource } = await interaction.reply({
    content: clip(`Shared by ${sharerOf(interaction)}\n${message.content}`, CONTENT_LENGTH),
    embeds: message.embeds,
    components: [...(menu ? [menu] : []), ...answer.cards.slice(0, 1).map(({ id }) => answerRow(id, undefined))],
    withResponse: true,
  });
  if (interaction.inGuild() && resource?.message) await rememberAnswer(services, resource.message, edition, answer);
}

/** The answer that a message tells: its cards by their texts, whose places tell their order. */
function answerIn(content: string, { answerer }: Edition): Answer {
  const placeOf = (answer: string): number => content.indexOf(plain(answer));
  const cards = answerer.worded.cards
    .filter(({ answer }) => placeOf(answer) >= 0)
    .sort((one, other) => placeOf(one.answer) - placeOf(other.answer));
  const kind = [CORRECTION, CONTRADICTED].some((lead) => content.includes(lead)) ? 'correction' : 'answer';
  return { kind, cards, untold: [], question: quotedQuestion(content) ?? '', confidence: 1, ranking: [] };
}
