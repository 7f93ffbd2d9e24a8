import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import type { Conflict } from '../../../desk/conflicts.js';
import { unavailable } from '../../../desk/editions.js';
import type { ConflictStep } from '../../desk-custom-ids.js';
import { CONTENT_LENGTH, clip } from '../../limits.js';
import { authorityOf } from '../../permissions.js';
import { sayAlone } from '../../say-alone.js';
import type { Services } from '../../services.js';
import { deferAlone, deferInPlace } from '../../three-seconds.js';
import { conflictName, conflictPayload, conflictsPayload } from './conflicts.js';
import { previewChange, unavailableText } from './preview.js';
import type { EditPayload } from './subcommand.js';

const NO_LONGER = 'That is no longer as it was shown: it was settled, or one of the sides has changed.';

/** A conflict was chosen, or how to settle it. */
export async function settleConflict(
  interaction: ButtonInteraction | StringSelectMenuInteraction,
  services: Services,
  step: ConflictStep | undefined,
): Promise<void> {
  const { config, desk } = services;
  const authority = authorityOf(interaction, config);
  if (!authority.granted) {
    await sayAlone(interaction, authority.reason);
    return;
  }
  // A preview goes below, so that one who cancels it has the conflict still before them.
  if (step?.kind === 'take') await deferAlone(interaction);
  else await deferInPlace(interaction);
  const show = async (payload: EditPayload): Promise<void> => {
    await interaction.editReply({ components: [], attachments: [], ...payload });
  };
  try {
    const conflicts = await desk.conflicts();
    const id = step?.id ?? (interaction.isStringSelectMenu() ? interaction.values[0] : undefined);
    const conflict = conflicts.find((one) => one.id === id);
    if (!conflict) await show(noted(NO_LONGER, conflicts));
    else if (!step) await show(conflictPayload(conflict, conflicts));
    else if (step.kind === 'keep') {
      await desk.keepLive(conflict);
      services.log.info({ kind: conflict.kind }, 'conflict settled: the live one stays');
      const left = conflicts.filter((one) => one !== conflict);
      await show(noted(`Kept the live one: ${conflictName(conflict)}`, left));
    } else {
      const { kind, name } = conflict;
      const reason = `Took the folder’s ${kind} ${name}`;
      await previewChange(interaction, services, { kind: 'take-from-folder', part: { kind, name } }, { reason });
    }
  } catch (error) {
    await show({ content: unavailableText(unavailable(error), desk.current().number) });
  }
}

/** What happened, above what is left to settle. */
function noted(notice: string, left: readonly Conflict[]): EditPayload {
  const payload = conflictsPayload(left);
  return { ...payload, content: clip(`${notice}\n${payload.content}`, CONTENT_LENGTH) };
}
