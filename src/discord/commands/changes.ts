import { type MessageComponentInteraction, TimestampStyles, time } from 'discord.js';
import type { ChangesSince } from '../../desk/change-log.js';
import type { Edition } from '../../model/edition.js';
import { StoreFault } from '../../store/store.js';
import { cardMenu, lookRow } from '../buttons.js';
import { type Command, USABLE_ANYWHERE } from '../command.js';
import { named } from '../localizations.js';
import type { MessagePayload } from '../message-payload.js';
import { changesText } from '../render-changes.js';
import type { Services } from '../services.js';
import { deferAlone } from '../three-seconds.js';

const DAY_MS = 86_400_000;
export const CANNOT_LOOK = 'I cannot look that up right now. Please try again in a while.';
const WILL_KEEP =
  'From now on I keep when you last looked, under a code that only I can make from your id, and `/changes` tells what is new since then. `/forget-me` deletes it.';
const FORGOTTEN = 'I have forgotten when you last looked. `/changes` tells of the last 24 hours again.';

/** `/changes`: what is new or corrected since somebody last looked, or in the last 24 hours. */
export const changesCommand: Command = {
  data: { ...named('changes'), ...USABLE_ANYWHERE },

  async run(interaction, { desk, log }) {
    await deferAlone(interaction);
    try {
      const last = await desk.privacy.lastLook(interaction.user.id);
      const since = last ?? new Date(interaction.createdTimestamp - DAY_MS);
      const found = await desk.changeLog.since(since);
      await interaction.editReply(changesPayload(found, desk.current(), since, last !== undefined));
      if (last) await desk.privacy.keepLook(interaction.user.id);
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error;
      log.warn({ err: error }, 'what has changed could not be looked up');
      await interaction.editReply(CANNOT_LOOK);
    }
  },
};

/** @param isKept whether it is kept when they last looked */
export function changesPayload(
  { changes, storyEnded }: ChangesSince,
  edition: Edition,
  since: Date,
  isKept: boolean,
): MessagePayload {
  const when = `${isKept ? 'since you last looked' : 'in the last 24 hours'} (${time(since, TimestampStyles.ShortDateTime)})`;
  const content = [
    changes.length === 0 ? `Nothing has changed ${when}.` : `### New or corrected ${when}`,
    ...(storyEnded ? ['I tell another story since then.'] : []),
    ...(changes.length === 0 ? [] : [changesText(changes)]),
  ].join('\n');
  const left = changes.flatMap(({ id }) => edition.answerer.findCard(id) ?? []);
  return { content, embeds: [], components: [...cardMenu(left, 'Read one in full, with its source'), lookRow(isKept)] };
}

/** Somebody wants it kept when they last looked, or no longer. */
export async function keepLook(
  interaction: MessageComponentInteraction,
  { desk, log }: Services,
  keep: boolean,
): Promise<void> {
  await deferAlone(interaction);
  try {
    if (keep) await desk.privacy.keepLook(interaction.user.id);
    else await desk.privacy.forgetLook(interaction.user.id);
    await interaction.editReply(keep ? WILL_KEEP : FORGOTTEN);
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    log.warn({ err: error }, 'when somebody looked was not noted');
    await interaction.editReply(CANNOT_LOOK);
  }
}
