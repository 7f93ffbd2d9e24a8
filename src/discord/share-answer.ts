import type { MessageComponentInteraction } from 'discord.js';
import type { Language } from '../languages/language.js';
import type { Edition } from '../model/edition.js';
import type { Answer } from '../model/reply.js';
import { pointTo } from './answer-question.js';
import { askingByInteraction, type Shown } from './asking.js';
import { answerRow } from './buttons.js';
import { CONTENT_LENGTH, clip } from './limits.js';
import { plain, quotedQuestion } from './plain.js';
import { isHeldBack } from './rate-limit.js';
import { sayAlone } from './say-alone.js';
import type { Services } from './services.js';
import { mayWrite, sharerOf } from './sharer.js';
import { showToOthers } from './shown-answers.js';

/** Shows everybody in the channel an answer that somebody saw alone, with the name of who shares it. */
export async function shareAnswer(
  interaction: MessageComponentInteraction,
  services: Services,
  number: number,
): Promise<void> {
  const asking = askingByInteraction(interaction, 'public');
  if (await isHeldBack(services.rateLimit, asking)) return;
  const edition = services.desk.current();
  const language = asking.languageFor('private');
  const { t } = language;
  const shared = asking.languageFor('public');
  if (number !== edition.number) return sayAlone(interaction, t('changedSinceAsked'));
  if (!mayWrite(interaction)) return sayAlone(interaction, t('mayNotShare'));
  const { message } = interaction;
  const answer = answerIn(message.content, edition, language);
  if (await pointTo(services, asking, answer, edition)) return;
  const [menu] = message.components.filter((_, place) => place < message.components.length - 1);
  const share = async (): Promise<Shown | undefined> => {
    const { resource } = await interaction.reply({
      content: clip(`${shared.t('sharedBy', { name: sharerOf(interaction) })}\n${message.content}`, CONTENT_LENGTH),
      embeds: message.embeds,
      components: [...(menu ? [menu] : []), ...answer.cards.slice(0, 1).map(({ id }) => answerRow(id, shared))],
      withResponse: true,
    });
    return resource?.message ?? undefined;
  };
  const shown = await (interaction.inGuild() ? showToOthers(services, asking, edition, answer, share) : share());
  if (interaction.inGuild() && shown) services.recentAnswers.add(shown, edition, answer);
}

/** The answer that a message tells: its cards by their texts, whose places tell their order, and a correction by its lead. */
function answerIn(content: string, { answerer }: Edition, { t }: Language): Answer {
  const placeOf = (answer: string): number => content.indexOf(plain(answer));
  const cards = answerer.worded.cards
    .filter(({ answer }) => placeOf(answer) >= 0)
    .sort((one, other) => placeOf(one.answer) - placeOf(other.answer));
  const corrects = cards
    .slice(0, 1)
    .some(({ answer }) =>
      [t('notQuite'), t('toldDifferently')].some((lead) => content.includes(`${lead} ${plain(answer)}`)),
    );
  const kind = corrects ? 'correction' : 'answer';
  return { kind, cards, untold: [], question: quotedQuestion(content) ?? '', confidence: 1, ranking: [] };
}
