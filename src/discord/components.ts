import type { MessageComponentInteraction, ModalSubmitInteraction, StringSelectMenuInteraction } from 'discord.js';
import { showCard } from './answer-question.js';
import { askingByInteraction } from './asking.js';
import { keepLook } from './commands/changes.js';
import { follow, unfollow } from './commands/follow.js';
import { takeAnswer } from './commands/knowledge/answer-waiting.js';
import { decideChange, publishForReason } from './commands/knowledge/decide.js';
import { openCardForm } from './commands/knowledge/edit.js';
import { settleConflict } from './commands/knowledge/settle-conflict.js';
import { settleGap } from './commands/knowledge/settle-gap.js';
import { takeSourceForm } from './commands/knowledge/source-add.js';
import { addWays, takeCardForm } from './commands/knowledge/take-card-form.js';
import { pressUndo } from './commands/knowledge/undo.js';
import { pickedFrom, questionsPayload, topicsPayload } from './commands/topics.js';
import { openContribution, takeContribution } from './contribute.js';
import { countChoice } from './count-choice.js';
import { parseCustomId } from './custom-ids.js';
import { parseDeskId, parseModalId } from './desk-custom-ids.js';
import { askWhatIsWrong, castVote, takeNote } from './feedback.js';
import { languageOf } from './reader-language.js';
import { timelineMessage } from './render-timeline.js';
import { sayGone } from './say-alone.js';
import type { Services } from './services.js';
import { shareAnswer } from './share-answer.js';
import { shareCheck } from './share-check.js';
import { subscribe, unsubscribe } from './tell-later.js';

/** Answers a pressed button or a choice in a menu. */
export async function handleComponent(interaction: MessageComponentInteraction, services: Services): Promise<void> {
  const pressed = parseCustomId(interaction.customId) ?? parseDeskId(interaction.customId);
  switch (pressed?.kind) {
    case 'cards':
      if (interaction.isStringSelectMenu()) {
        const [card = ''] = interaction.values;
        await showCard(services, askingByInteraction(interaction, 'private'), card);
        await countChoice(interaction, services, card);
        return;
      }
      break;
    case 'share-answer':
      await shareAnswer(interaction, services, pressed.edition);
      return;
    case 'vote':
      await castVote(interaction, services, pressed.card, pressed.vote);
      return;
    case 'note':
      await askWhatIsWrong(interaction, services, pressed.card);
      return;
    case 'tell':
      await subscribe(interaction, services);
      return;
    case 'stop-telling':
      await unsubscribe(interaction, services);
      return;
    case 'contribute':
      await openContribution(interaction, services, pressed.what);
      return;
    case 'share':
      await shareCheck(interaction, services, pressed);
      return;
    case 'timeline':
      if (interaction.isButton()) {
        const { desk, log } = services;
        await interaction.update(await timelineMessage(desk.current(), pressed.page, languageOf(interaction), log));
        return;
      }
      break;
    case 'look':
      await keepLook(interaction, services, pressed.keep);
      return;
    case 'follow':
      if (interaction.isStringSelectMenu()) {
        await follow(interaction, services);
        return;
      }
      break;
    case 'unfollow':
      await unfollow(interaction, services);
      return;
    case 'topics':
    case 'topic':
      if (interaction.isButton() && pressed.kind === 'topics') {
        await interaction.update(topicsPayload(services.desk.current(), languageOf(interaction)));
        return;
      }
      if (interaction.isStringSelectMenu()) {
        const topic = pressed.kind === 'topic' ? pressed : undefined;
        await choose(interaction, services, topic);
        return;
      }
      break;
    case 'gap':
      if (interaction.isButton() || interaction.isStringSelectMenu()) {
        await settleGap(interaction, services, pressed.step);
        return;
      }
      break;
    case 'conflict':
      if (interaction.isButton() || interaction.isStringSelectMenu()) {
        await settleConflict(interaction, services, pressed.step);
        return;
      }
      break;
    case 'change':
      if (interaction.isButton()) {
        await decideChange(interaction, services, pressed.decision, pressed.id);
        return;
      }
      break;
    case 'ways':
      if (interaction.isStringSelectMenu()) {
        await addWays(interaction, services, pressed.id);
        return;
      }
      break;
    case 'undo':
      if (interaction.isButton()) {
        await pressUndo(interaction, services, pressed.edition);
        return;
      }
      break;
    case 'edit':
      await openCardForm(interaction, services, pressed.card);
      return;
  }
  await sayGone(interaction);
}

/** Takes what was filled into a form. */
export async function handleForm(interaction: ModalSubmitInteraction, services: Services): Promise<void> {
  const pressed = parseCustomId(interaction.customId);
  if (pressed?.kind === 'note') {
    await takeNote(interaction, services, pressed.card);
    return;
  }
  if (pressed?.kind === 'contribute') {
    await takeContribution(interaction, services, pressed.what);
    return;
  }
  const submitted = parseModalId(interaction.customId);
  switch (submitted?.kind) {
    case 'reason':
      await publishForReason(interaction, services, submitted.id);
      return;
    case 'gap-answer':
      await takeAnswer(interaction, services, submitted.id);
      return;
    case 'card-form':
      await takeCardForm(interaction, services, submitted.form);
      return;
    case 'source-form':
      await takeSourceForm(interaction, services);
      return;
    default:
      await sayGone(interaction);
  }
}

async function choose(
  interaction: StringSelectMenuInteraction,
  services: Services,
  topic: { id: string; page: number } | undefined,
): Promise<void> {
  const edition = services.desk.current();
  const language = languageOf(interaction);
  const [value = ''] = interaction.values;
  if (!topic) {
    const payload = questionsPayload(edition, value, 0, language);
    await interaction.update(payload ?? { content: language.t('gone'), components: [] });
    return;
  }
  const picked = pickedFrom(edition, topic.id, topic.page, value, language);
  if (picked && 'payload' in picked) await interaction.update(picked.payload);
  else await showCard(services, askingByInteraction(interaction, 'private'), value);
}
