import { ApplicationCommandOptionType, TimestampStyles, time } from 'discord.js';
import type { Conflict } from '../../../desk/conflicts.js';
import type { Desk } from '../../../desk/desk.js';
import type { Gap } from '../../../desk/gaps.js';
import type { Outcome } from '../../../desk/tally.js';
import type { Edition } from '../../../model/edition.js';
import { type Card, isDraft } from '../../../model/knowledge.js';
import { outOfDateSince } from '../../../model/out-of-date.js';
import { type Health, StoreFault } from '../../../store/store.js';
import { CONTENT_LENGTH, clip } from '../../limits.js';
import { plain } from '../../plain.js';
import { deferAlone } from '../../three-seconds.js';
import { conflictName } from './conflicts.js';
import { gapLine } from './gaps.js';
import type { Subcommand } from './subcommand.js';

const REASON_LENGTH = 300;
const MOST_GAPS = 5;
const MOST_OLD = 5;
const MOST_CONFLICTS = 5;

/** What the store tells; undefined while it fails. */
export interface Kept {
  conflicts: readonly Conflict[];
  lastWeek: Record<Outcome, number>;
  gaps: readonly Gap[];
}

export const statusSubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'status',
    description: 'Which edition answers, how it does, and what is open',
  },
  async run(interaction, { desk }) {
    await deferAlone(interaction);
    const kept = await readKept(desk);
    await interaction.editReply(statusText(desk.current(), desk.health(), kept));
  },
};

async function readKept(desk: Desk): Promise<Kept | undefined> {
  try {
    // What was counted since the last time is to be seen, too.
    await desk.tally.flush();
    return { conflicts: await desk.conflicts(), lastWeek: await desk.tally.lastWeek(), gaps: await desk.gaps() };
  } catch (error) {
    if (error instanceof StoreFault) return undefined;
    throw error;
  }
}

export function statusText(edition: Edition, health: Health, kept?: Kept, now = new Date()): string {
  const { number, hash, since, author, reason, answerer } = edition;
  const { cards, notCovered, story } = answerer.knowledge;
  const drafts = cards.filter(isDraft).length;
  return clip(
    [
      `**Edition ${number}** (${hash}), served since ${time(since, TimestampStyles.RelativeTime)}`,
      clip(`Published by ${plain(author)}: ${plain(reason)}`, REASON_LENGTH),
      clip(`${plain(story.title)}, ${story.date}`, REASON_LENGTH),
      `${cards.length} cards${drafts > 0 ? `, ${drafts} of them still to be worded` : ''}; ${notCovered.length} entries of what the story does not say`,
      ...outOfDateLines(cards, now),
      healthText(health),
      ...(kept ? keptLines(kept) : []),
    ].join('\n'),
    CONTENT_LENGTH,
  );
}

function keptLines({ conflicts, lastWeek, gaps }: Kept): string[] {
  const { answer, correction, nearest, decline } = lastWeek;
  return [
    `Replies in the last 7 days: answer ${answer}, correction ${correction}, nearest ${nearest}, decline ${decline}`,
    `Conflicts with the folder: ${conflicts.length}`,
    ...conflicts.slice(0, MOST_CONFLICTS).map((conflict) => `• ${conflictName(conflict)}`),
    `Open gaps: ${gaps.length}`,
    ...gaps.slice(0, MOST_GAPS).map(gapLine),
  ];
}

function healthText({ kind, latencyMs, failing }: Health): string {
  if (!failing) return `Stored in ${kind}, last used in ${Math.ceil(latencyMs ?? 0)} ms`;
  const since = time(failing.since, TimestampStyles.RelativeTime);
  return clip(
    `**The store fails** (${kind}, ${failing.what}), since ${since}: ${plain(failing.reason)} ${plain(failing.cure)}`,
    2 * REASON_LENGTH,
  );
}

function outOfDateLines(cards: readonly Card[], now: Date): string[] {
  const old = cards.flatMap((card) => {
    const since = outOfDateSince(card, now);
    return since === undefined ? [] : [{ card, since }];
  });
  if (old.length === 0) return [];
  const listed = old.sort((a, b) => a.since.localeCompare(b.since)).slice(0, MOST_OLD);
  return [
    `**May be out of date: ${old.length}**`,
    ...listed.map(({ card, since }) => `• ${since}: ${plain(card.question)} (${card.id})`),
  ];
}
