import { ComponentType, type StringSelectMenuInteraction } from 'discord.js';
import { parseCustomId } from './custom-ids.js';
import { questionBehind } from './question-behind.js';
import type { Services } from './services.js';

/**
 * Counts, without who it was, that a question which got no answer brought somebody to this card: moderators may link it as
 * another way to ask. The card is shown by then, so that a failure is for the log alone.
 */
export async function countChoice(
  { message }: StringSelectMenuInteraction,
  { desk, log }: Services,
  card: string,
): Promise<void> {
  const isUnanswered = message.components.some(
    (row) =>
      row.type === ComponentType.ActionRow &&
      row.components.some(
        (one) => one.type === ComponentType.Button && parseCustomId(one.customId ?? '')?.kind === 'contribute',
      ),
  );
  if (!isUnanswered || !desk.current().answerer.findCard(card)) return;
  try {
    const question = await questionBehind(message);
    if (question !== undefined) desk.tally.choose(question, card);
  } catch (error) {
    log.warn({ err: error }, 'a card that was taken instead is not counted: the question cannot be read');
  }
}
