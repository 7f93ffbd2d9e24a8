import { StoreFault } from '../../store/store.js';
import { type Command, USABLE_ANYWHERE } from '../command.js';
import { named } from '../localizations.js';
import { languageOf } from '../reader-language.js';
import { forgetConversations } from '../services.js';
import { deferAlone } from '../three-seconds.js';

/** `/forget-me`: deletes all that can be traced to a person. */
export const forgetMeCommand: Command = {
  data: { ...named('forget-me'), ...USABLE_ANYWHERE },

  async run(interaction, services) {
    const { desk, log } = services;
    const { t } = languageOf(interaction);
    forgetConversations(services, interaction.user.id);
    await deferAlone(interaction);
    try {
      // What was counted since the last time is to go, too.
      await desk.tally.flush();
      const { votes, asked, subscriptions, follows, looks } = await desk.privacy.forget(interaction.user.id);
      await interaction.editReply(t('forgotten', { votes, asked, subscriptions, follows, looks }));
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error;
      log.warn({ err: error }, 'somebody could not be forgotten');
      await interaction.editReply(t('cannotDelete'));
    }
  },
};
