import { Client, Events, GatewayIntentBits, type InteractionReplyOptions } from 'discord.js';

/**
 * A bot that is nothing but discord.js: registers the commands that it is given, and answers each command and each
 * completion with the same payload. `PAYLOADS` holds them, as the bot that it is held against sent them.
 */
const { DISCORD_TOKEN = '', DISCORD_API_URL: api = '', PAYLOADS = '{}' } = process.env;
const { commands, reply, choices }: Payloads = JSON.parse(PAYLOADS);

interface Payloads {
  commands: object[];
  reply: InteractionReplyOptions;
  choices: { name: string; value: string }[];
}

const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  allowedMentions: { parse: [], repliedUser: false },
  rest: { api },
});
client.on(Events.InteractionCreate, async (interaction) => {
  try {
    if (interaction.isAutocomplete()) await interaction.respond(choices);
    else if (interaction.isChatInputCommand()) await interaction.reply({ ...reply, withResponse: true });
  } catch {
    // It came too late; who asked has counted that.
  }
});
client.once(Events.ClientReady, async (online) => {
  await online.rest.put(`/applications/${online.application.id}/commands`, { body: commands });
  process.stdout.write('"ready"\n');
});
process.on('SIGTERM', () => process.exit(0));
await client.login(DISCORD_TOKEN);
