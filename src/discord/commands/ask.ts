import { ApplicationCommandOptionType } from 'discord.js';
import { answerQuestion } from '../answer-question.js';
import { askingByInteraction } from '../asking.js';
import { type Command, USABLE_ANYWHERE } from '../command.js';
import { AUTOCOMPLETE_CHOICES, CHOICE_NAME_LENGTH, clip, QUESTION_OPTION_LENGTH } from '../limits.js';
import { named } from '../localizations.js';

/** `/ask`: an answer for everybody in the channel, or for the asker alone; what is no answer always alone. */
export const askCommand: Command = {
  data: {
    ...named('ask'),
    ...USABLE_ANYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named('ask question'),
        required: true,
        maxLength: QUESTION_OPTION_LENGTH,
        autocomplete: true,
      },
      { type: ApplicationCommandOptionType.Boolean, ...named('ask private') },
    ],
  },

  async run(interaction, services) {
    const visibility = interaction.options.getBoolean('private') ? 'private' : 'public';
    const question = interaction.options.getString('question', true);
    await answerQuestion(services, askingByInteraction(interaction, visibility), question);
  },

  async complete(interaction, { desk }) {
    const cards = desk.current().answerer.complete(interaction.options.getFocused(), AUTOCOMPLETE_CHOICES);
    await interaction.respond(
      cards.map(({ question }) => ({
        name: clip(question, CHOICE_NAME_LENGTH),
        value: clip(question, CHOICE_NAME_LENGTH),
      })),
    );
  },
};
