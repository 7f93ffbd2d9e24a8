import { StoreFault } from '../../store/store.js';
import { type Command, USABLE_ANYWHERE } from '../command.js';
import { named } from '../localizations.js';
import { forgetConversations } from '../services.js';
import { deferAlone } from '../three-seconds.js';

export const CANNOT_DELETE = 'I cannot reach my store now, so nothing was deleted there. Please try again in a while.';

/** `/forget-me`: deletes all that can be traced to a person. */
export const forgetMeCommand: Command = {
  data: { ...named('forget-me'), ...USABLE_ANYWHERE },

  async run(interaction, services) {
    const { desk, log } = services;
    forgetConversations(services, interaction.user.id);
    await deferAlone(interaction);
    try {
      // What was counted since the last time is to go, too.
      await desk.tally.flush();
      const { votes, asked, subscriptions, follows, looks } = await desk.privacy.forget(interaction.user.id);
      await interaction.editReply(
        `Deleted: our conversations, your votes (${votes}), that you asked what was not answered (${asked}), the questions you wanted an answer to (${subscriptions}), what you follow (${follows}), and when you looked at changes (${looks}).`,
      );
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error;
      log.warn({ err: error }, 'somebody could not be forgotten');
      await interaction.editReply(CANNOT_DELETE);
    }
  },
};
