import { type MessageComponentInteraction, TimestampStyles, time } from 'discord.js';
import type { ChangesSince } from '../../desk/change-log.js';
import type { Language } from '../../languages/language.js';
import type { Edition } from '../../model/edition.js';
import { StoreFault } from '../../store/store.js';
import { cardMenu, lookRow } from '../buttons.js';
import { type Command, USABLE_ANYWHERE } from '../command.js';
import { named } from '../localizations.js';
import type { MessagePayload } from '../message-payload.js';
import { inEnglish } from '../provenance.js';
import { languageOf } from '../reader-language.js';
import { changesText } from '../render-changes.js';
import type { Services } from '../services.js';
import { deferAlone } from '../three-seconds.js';

const DAY_MS = 86_400_000;

/** `/changes`: what is new or corrected since somebody last looked, or in the last 24 hours. */
export const changesCommand: Command = {
  data: { ...named('changes'), ...USABLE_ANYWHERE },

  async run(interaction, { desk, log }) {
    await deferAlone(interaction);
    const language = languageOf(interaction);
    try {
      const last = await desk.privacy.lastLook(interaction.user.id);
      const since = last ?? new Date(interaction.createdTimestamp - DAY_MS);
      const found = await desk.changeLog.since(since);
      await interaction.editReply(changesPayload(found, desk.current(), since, last !== undefined, language));
      if (last) await desk.privacy.keepLook(interaction.user.id);
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error;
      log.warn({ err: error }, 'what has changed could not be looked up');
      await interaction.editReply(language.t('cannotLook'));
    }
  },
};

/** @param isKept whether it is kept when they last looked */
export function changesPayload(
  { changes, storyEnded }: ChangesSince,
  edition: Edition,
  since: Date,
  isKept: boolean,
  language: Language,
): MessagePayload {
  const { t } = language;
  const when = { time: time(since, TimestampStyles.ShortDateTime) };
  const content = [
    changes.length === 0
      ? t(isKept ? 'sameSinceLook' : 'sameSinceDay', when)
      : `### ${t(isKept ? 'newSinceLook' : 'newSinceDay', when)}`,
    ...(storyEnded ? [t('otherStory')] : []),
    ...(changes.length === 0 ? [] : [changesText(changes, language)]),
  ].join('\n');
  const left = changes.flatMap(({ id }) => edition.answerer.findCard(id) ?? []);
  return {
    content: changes.length === 0 ? content : inEnglish(content, language),
    embeds: [],
    components: [...cardMenu(left, t('readInFull')), lookRow(isKept, language)],
  };
}

/** Somebody wants it kept when they last looked, or no longer. */
export async function keepLook(
  interaction: MessageComponentInteraction,
  { desk, log }: Services,
  keep: boolean,
): Promise<void> {
  await deferAlone(interaction);
  const { t } = languageOf(interaction);
  try {
    if (keep) await desk.privacy.keepLook(interaction.user.id);
    else await desk.privacy.forgetLook(interaction.user.id);
    await interaction.editReply(t(keep ? 'lookKept' : 'lookForgotten'));
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    log.warn({ err: error }, 'when somebody looked was not noted');
    await interaction.editReply(t('cannotLook'));
  }
}
