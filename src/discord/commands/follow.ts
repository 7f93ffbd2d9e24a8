import {
  ActionRowBuilder,
  type MessageActionRowComponentBuilder,
  type MessageComponentInteraction,
  StringSelectMenuBuilder,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Language } from '../../languages/language.js';
import type { Story } from '../../model/knowledge.js';
import { StoreFault } from '../../store/store.js';
import { unfollowRow } from '../buttons.js';
import { type Command, USABLE_ANYWHERE } from '../command.js';
import { followSelectId } from '../custom-ids.js';
import { clip, SELECT_LABEL_LENGTH, SELECT_OPTIONS } from '../limits.js';
import { named } from '../localizations.js';
import type { MessagePayload } from '../message-payload.js';
import { plain } from '../plain.js';
import { languageOf } from '../reader-language.js';
import type { WantsResponse } from '../say-alone.js';
import type { Services } from '../services.js';
import { deferAlone } from '../three-seconds.js';

/** Value of the option for the whole story. No topic's id has a colon. */
const ALL = ':all';

/** `/follow`: a direct message when a topic changes, by consent. */
export const followCommand: Command = {
  data: { ...named('follow'), ...USABLE_ANYWHERE },

  async run(interaction, services) {
    await deferAlone(interaction);
    const { desk } = services;
    await orApologise(interaction, services, async () => {
      const topics = await desk.following.topicsOf(interaction.user.id);
      await interaction.editReply(followPayload(desk.current().answerer.worded.story, topics, languageOf(interaction)));
    });
  },
};

/** @param followed ids of topics, none for the whole story; undefined for who does not follow */
export function followPayload(
  story: Story,
  followed: readonly string[] | undefined,
  language: Language,
): MessagePayload {
  const { t, button } = language;
  const isFollowed = (id: string): boolean => followed?.includes(id) ?? false;
  const topics = story.topics.slice(0, SELECT_OPTIONS - 1);
  const options = [
    { label: t('wholeStory'), value: ALL, default: followed?.length === 0 },
    ...topics.map(({ id, title }) => ({ label: clip(title, SELECT_LABEL_LENGTH), value: id, default: isFollowed(id) })),
  ];
  const menu = new StringSelectMenuBuilder()
    .setCustomId(followSelectId())
    .setPlaceholder(t('followWhat'))
    .setMaxValues(options.length)
    .addOptions(options);
  const row = new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(menu);
  const now = followed === undefined ? [] : [t('youFollow', { what: namesOf(story, followed, language) })];
  return {
    content: [...now, t('followConsent', { stop: button('unfollow') })].join('\n'),
    embeds: [],
    components: [row, ...(followed === undefined ? [] : [unfollowRow(language)])],
  };
}

/** Somebody chose what to follow, having read what that means. */
export async function follow(interaction: StringSelectMenuInteraction, services: Services): Promise<void> {
  await deferAlone(interaction);
  const { desk } = services;
  const language = languageOf(interaction);
  await orApologise(interaction, services, async () => {
    const { story } = desk.current().answerer.worded;
    const known = story.topics.map(({ id }) => id).filter((id) => interaction.values.includes(id));
    const topics = interaction.values.includes(ALL) ? [] : known;
    if (topics.length === 0 && !interaction.values.includes(ALL)) {
      // The story was another one when the menu was shown.
      await interaction.editReply(followPayload(story, await desk.following.topicsOf(interaction.user.id), language));
      return;
    }
    await desk.following.follow(interaction.user.id, topics, language.code);
    await interaction.editReply({
      content: language.t('youFollowNow', { what: namesOf(story, topics, language) }),
      components: [unfollowRow(language)],
    });
  });
}

export async function unfollow(interaction: MessageComponentInteraction, services: Services): Promise<void> {
  await deferAlone(interaction);
  await orApologise(interaction, services, async () => {
    await services.desk.following.unfollow(interaction.user.id);
    await interaction.editReply(languageOf(interaction).t('followEnded'));
  });
}

function namesOf({ topics }: Story, ids: readonly string[], { t }: Language): string {
  if (ids.length === 0) return t('wholeStory');
  return ids.map((id) => `“${plain(topics.find((topic) => topic.id === id)?.title ?? id)}”`).join(', ');
}

async function orApologise(interaction: WantsResponse, { log }: Services, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    log.warn({ err: error }, 'what somebody follows was not noted');
    await interaction.editReply(languageOf(interaction).t('cannotNote'));
  }
}
