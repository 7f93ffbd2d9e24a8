import { ApplicationCommandType, InteractionContextType, MessageFlags } from 'discord.js';
import { giveReply } from '../answer-question.js';
import { askingByInteraction } from '../asking.js';
import { answerTo } from '../check-replied.js';
import { type MessageCommand, USABLE_ANYWHERE } from '../command.js';
import { namedInMenu } from '../localizations.js';
import { textOf } from '../message-text.js';
import { isHeldBack } from '../rate-limit.js';
import { languageOf } from '../reader-language.js';
import { renderChecked } from '../render-check.js';
import { sayAlone } from '../say-alone.js';
import { rememberSeen } from '../tell-news.js';

/** "Check against the story", in a message's menu: for the one who asks alone, who may share it where others are. */
export const checkMessageCommand: MessageCommand = {
  data: { type: ApplicationCommandType.Message, ...namedInMenu('check'), ...USABLE_ANYWHERE },

  async run(interaction, services) {
    const { rateLimit, desk, log } = services;
    const asking = askingByInteraction(interaction, 'private');
    if (await isHeldBack(rateLimit, asking)) return;
    const language = languageOf(interaction);
    const text = textOf(interaction.targetMessage);
    if (text === '') {
      await sayAlone(interaction, language.t('noWords'));
      return;
    }
    const edition = desk.current();
    const answer = answerTo(text, edition);
    if (answer) {
      await giveReply(services, asking, answer, edition);
      return;
    }
    const checked = edition.answerer.check(text);
    log.info({ findings: checked.findings.length }, 'message checked');
    const isAlone = interaction.context === InteractionContextType.BotDM;
    await interaction.reply({
      ...renderChecked(checked, edition, language, isAlone ? undefined : interaction.targetId),
      flags: MessageFlags.Ephemeral,
    });
    const cards = checked.findings.flatMap((finding) => (finding.kind === 'untold' ? [] : [finding.card]));
    await rememberSeen(services, interaction.user.id, edition, cards);
  },
};
