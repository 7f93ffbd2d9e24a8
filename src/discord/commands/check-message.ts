import { ApplicationCommandType, InteractionContextType, MessageFlags } from 'discord.js';
import { type MessageCommand, USABLE_ANYWHERE } from '../command.js';
import { textOf } from '../message-text.js';
import { isHeldBack } from '../rate-limit.js';
import { renderChecked } from '../render-check.js';
import { sayAlone } from '../say-alone.js';

const NO_WORDS = 'This message has no words that I could check.';

/** "Check against the story", in a message's menu: for the one who asks alone, who may share it where others are. */
export const checkMessageCommand: MessageCommand = {
  data: { type: ApplicationCommandType.Message, name: 'Check against the story', ...USABLE_ANYWHERE },

  async run(interaction, { rateLimit, desk, log }) {
    const say = (text: string): Promise<void> => sayAlone(interaction, text);
    if (await isHeldBack(rateLimit, { userId: interaction.user.id, byMessage: false, say })) return;
    const text = textOf(interaction.targetMessage);
    if (text === '') {
      await say(NO_WORDS);
      return;
    }
    const edition = desk.current();
    const checked = edition.answerer.check(text);
    log.info({ findings: checked.findings.length }, 'message checked');
    const isAlone = interaction.context === InteractionContextType.BotDM;
    await interaction.reply({
      ...renderChecked(checked, edition, isAlone ? undefined : interaction.targetId),
      flags: MessageFlags.Ephemeral,
    });
  },
};
