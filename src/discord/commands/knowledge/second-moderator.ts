import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import { contestedIn } from '../../../desk/contested.js';
import type { Proposal } from '../../../desk/proposal.js';
import { CONTENT_LENGTH, clip } from '../../limits.js';
import type { PendingChange } from '../../pending-changes.js';
import { plain } from '../../plain.js';
import type { Services } from '../../services.js';
import { proposalPayload } from './change-text.js';
import { decisionRow } from './preview.js';

/** Shows a change of a contested topic in the channel, for another moderator to publish. The response was deferred. */
export async function proposeToOthers(
  interaction: ButtonInteraction | ModalSubmitInteraction,
  { pendingChanges }: Pick<Services, 'pendingChanges'>,
  pending: PendingChange & { proposal: Proposal },
  topics: readonly string[],
): Promise<void> {
  const proposedBy = interaction.user.username;
  const id = pendingChanges.keep({ ...pending, proposedBy, form: undefined });
  const titles = clip(topics.map((title) => `“${plain(title)}”`).join(', '), CONTENT_LENGTH / 4);
  const notice = `**${plain(proposedBy)} proposes a change of what is contested: ${titles}.** Why: ${plain(pending.reason)}\nAnother moderator has to publish it.`;
  await interaction.editReply({
    content: 'This touches a contested topic, so that another moderator has to publish it. It stands below.',
    components: [],
    attachments: [],
  });
  const { content, files = [] } = proposalPayload(pending.proposal, notice);
  await interaction.followUp({ content, files, components: [decisionRow(id, true, false)] });
}

/** The topics for which a second moderator is needed; none where one has proposed it already. */
export function contestedBy({ proposal, proposedBy }: PendingChange, { desk }: Pick<Services, 'desk'>): string[] {
  return proposal && proposedBy === undefined ? contestedIn(proposal, desk.current().answerer.knowledge) : [];
}
