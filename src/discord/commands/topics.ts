import {
  ActionRowBuilder,
  type MessageActionRowComponentBuilder,
  MessageFlags,
  StringSelectMenuBuilder,
} from 'discord.js';
import type { Language } from '../../languages/language.js';
import type { Edition } from '../../model/edition.js';
import type { Card } from '../../model/knowledge.js';
import { allTopicsRow } from '../buttons.js';
import { type Command, USABLE_ANYWHERE } from '../command.js';
import { questionSelectId, topicSelectId } from '../custom-ids.js';
import { clip, SELECT_LABEL_LENGTH, SELECT_OPTIONS } from '../limits.js';
import { named } from '../localizations.js';
import type { MessagePayload } from '../message-payload.js';
import { plain } from '../plain.js';
import { languageOf } from '../reader-language.js';

/** Value of the option that leads to the next page of questions. No card id has a colon. */
const NEXT_PAGE = ':next';
const QUESTIONS_ON_A_PAGE = SELECT_OPTIONS - 1;

/** `/topics`: pick a topic, then a question. */
export const topicsCommand: Command = {
  data: { ...named('topics'), ...USABLE_ANYWHERE },

  async run(interaction, { desk }) {
    await interaction.reply({
      ...topicsPayload(desk.current(), languageOf(interaction)),
      flags: MessageFlags.Ephemeral,
    });
  },
};

/** The menu of topics that have cards. */
export function topicsPayload(edition: Edition, { t }: Language): MessagePayload {
  const { story, cards } = edition.answerer.worded;
  const options = story.topics.flatMap((topic) => {
    const count = cards.filter((card) => card.topic === topic.id).length;
    if (count === 0) return [];
    return [{ label: topic.title, value: topic.id, description: t('questionCount', { count }) }];
  });
  return menu(t('whatToKnow'), topicSelectId(), t('pickTopic'), options);
}

/**
 * The menu of a topic's questions, and the way back to the topics; pages beyond the first are reached by its last
 * option. Undefined: no such topic.
 */
export function questionsPayload(
  edition: Edition,
  topicId: string,
  page: number,
  language: Language,
): MessagePayload | undefined {
  const { t } = language;
  const { story, cards } = edition.answerer.worded;
  const topic = story.topics.find(({ id }) => id === topicId);
  const questions = cards.filter((card) => card.topic === topicId);
  const from = page * QUESTIONS_ON_A_PAGE;
  if (!topic || from >= questions.length) return undefined;
  const options = questions.slice(from, from + QUESTIONS_ON_A_PAGE).map((card) => ({
    label: clip(card.question, SELECT_LABEL_LENGTH),
    value: card.id,
  }));
  if (from + QUESTIONS_ON_A_PAGE < questions.length) options.push({ label: t('moreQuestions'), value: NEXT_PAGE });
  const payload = menu(`**${plain(topic.title)}**`, questionSelectId(topicId, page), t('pickQuestion'), options);
  return { ...payload, components: [...payload.components, allTopicsRow(language)] };
}

/** What was picked in a menu of questions. Undefined where the card is gone. */
export function pickedFrom(
  edition: Edition,
  topicId: string,
  page: number,
  value: string,
  language: Language,
): { card: Card } | { payload: MessagePayload } | undefined {
  if (value === NEXT_PAGE) {
    const payload = questionsPayload(edition, topicId, page + 1, language);
    return payload && { payload };
  }
  const card = edition.answerer.findCard(value);
  return card && { card };
}

function menu(
  content: string,
  customId: string,
  placeholder: string,
  options: { label: string; value: string; description?: string }[],
): MessagePayload {
  const select = new StringSelectMenuBuilder().setCustomId(customId).setPlaceholder(placeholder).addOptions(options);
  const row = new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(select);
  return { content, embeds: [], components: [row] };
}
