import { ApplicationCommandOptionType } from 'discord.js';
import { examineClock, examineKnowledge, examineNode, examineStore } from '../../../operating/examine-machine.js';
import { findingText } from '../../../operating/finding-text.js';
import { examineDiscord } from '../../examine-discord.js';
import { CONTENT_LENGTH, clip } from '../../limits.js';
import { plain } from '../../plain.js';
import { deferAlone } from '../../three-seconds.js';
import { textFile } from './change-text.js';
import type { Subcommand } from './subcommand.js';

export const doctorSubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'doctor',
    description: 'What the bot needs, what is to be mended, and how',
  },
  async run(interaction, { config, desk, refusals, driftedCommands }) {
    await deferAlone(interaction);
    const findings = [
      examineNode(process.versions.node),
      ...(await examineKnowledge(config.knowledgeDir, config.articlesDir)),
      examineStore(desk.health()),
      ...(await examineDiscord(interaction.client, config, driftedCommands, 'home')),
      await examineClock(interaction.client.rest.options.api, Date.now),
      ...refusals.findings(),
    ];
    // What is to be mended stands first.
    const order = ['fault', 'note', 'ok'];
    const sorted = findings.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
    const shown = sorted.map((finding) => findingText(finding, plain)).join('\n');
    await interaction.editReply({
      content: clip(shown, CONTENT_LENGTH),
      files:
        shown.length > CONTENT_LENGTH
          ? [textFile('doctor.txt', sorted.map((finding) => findingText(finding)).join('\n'))]
          : [],
    });
  },
};
