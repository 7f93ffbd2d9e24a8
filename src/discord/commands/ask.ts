import { ApplicationCommandOptionType, MessageFlags } from 'discord.js';
import { isAnswered } from '../../model/reply.js';
import { type Command, USABLE_ANYWHERE } from '../command.js';
import { AUTOCOMPLETE_CHOICES, CHOICE_NAME_LENGTH, clip, QUESTION_OPTION_LENGTH } from '../limits.js';
import { slowDownText } from '../rate-limit.js';
import { renderReply } from '../render.js';
import { ask, conversationKey } from '../services.js';
import { rememberShown } from '../shown-answers.js';

/** `/ask`: an answer for everybody in the channel, or for the asker alone; near misses and declines always alone. */
export const askCommand: Command = {
  data: {
    name: 'ask',
    description: 'Ask about the story',
    ...USABLE_ANYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'In your own words, or pick one',
        required: true,
        maxLength: QUESTION_OPTION_LENGTH,
        autocomplete: true,
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'Show the answer to you alone' },
    ],
  },

  async run(interaction, services) {
    const allowance = await services.rateLimit.spend(interaction.user.id);
    if (!allowance.allowed) {
      await interaction.reply({ content: slowDownText(allowance.retryInSeconds), flags: MessageFlags.Ephemeral });
      return;
    }
    const question = interaction.options.getString('question', true);
    const visibility = interaction.options.getBoolean('private') ? 'private' : 'public';
    const key = conversationKey(interaction.channelId, interaction.user.id);
    const { reply, edition } = ask(services, key, question);
    const alone = visibility === 'private' || !isAnswered(reply);
    const { resource } = await interaction.reply({
      ...renderReply(reply, edition, visibility, question),
      ...(alone ? { flags: MessageFlags.Ephemeral } : {}),
      withResponse: true,
    });
    if (isAnswered(reply) && !alone && interaction.inGuild())
      await rememberShown(services, resource?.message, edition, reply);
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
