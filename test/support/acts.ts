import { type APIMessage, ButtonStyle, ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { Completion, LocalFile, MessageRef, Outcome, Person } from '../../src/local-discord/index.js';
import { TRIAL_IDS } from '../../src/trial/world.js';
import type { TrialDiscord } from './discord-client.js';

/** What somebody does that the bot is to respond to. */
export type Act = (discord: TrialDiscord) => Promise<Outcome | Completion>;

export interface Where {
  /** A member where not given. */
  user?: string;
  /** The home server where not given. */
  in?: 'home' | 'elsewhere' | 'direct';
}

/** Who it is, and the channel they are in. */
function at(discord: TrialDiscord, where: Where): { person: Person; channel: string } {
  const person = discord.person(where.user ?? TRIAL_IDS.member);
  switch (where.in ?? 'home') {
    case 'home':
      return { person, channel: TRIAL_IDS.home.general };
    case 'elsewhere':
      return { person, channel: TRIAL_IDS.other.general };
    case 'direct':
      return { person, channel: person.openDm() };
  }
}

/** A slash command. */
export function slash(name: string, options: Record<string, string | boolean>, where: Where = {}): Act {
  return (discord) => {
    const { person, channel } = at(discord, where);
    return person.slash(channel, name, options);
  };
}

export function subcommand(name: string, sub: string, where: Where = {}): Act {
  return (discord) => {
    const { person, channel } = at(discord, where);
    return person.slash(channel, name, {}, { subcommand: sub });
  };
}

/** Something typed into an option, not sent yet. */
export function typing(name: string, option: string, value: string, where: Where = {}): Act {
  return (discord) => {
    const { person, channel } = at(discord, where);
    return person.complete(channel, name, { [option]: value }, option);
  };
}

/** A pressed button, or with values a choice in a menu, of a message that the bot wrote before it was started. */
export function press(customId: string, values?: readonly string[], where: Where = {}): Act {
  return async (discord) => {
    const { person, channel } = at(discord, where);
    const component = values
      ? {
          ...{ type: ComponentType.StringSelect as const, custom_id: customId },
          options: values.map((value) => ({ label: 'Chosen', value })),
        }
      : {
          ...{ type: ComponentType.Button as const, custom_id: customId },
          style: ButtonStyle.Primary as const,
          label: 'Press',
        };
    const message = discord.leave(channel, {
      content: 'From before',
      components: [{ type: ComponentType.ActionRow, components: [component] }],
    });
    return values ? person.select(message, customId, values) : person.click(message, customId);
  };
}

/** A modal sent off with one text in it, which the bot had opened before it was started. */
export function submit(customId: string, field: string, value: string, where: Where = {}): Act {
  return async (discord) => {
    const { person, channel } = at(discord, where);
    const opener = await person.slash(channel, 'help');
    const about = 'message' in opener ? opener.message.interaction_metadata : undefined;
    if (!about) throw new Error('Nothing was opened.');
    const component = {
      ...{ type: ComponentType.TextInput as const, custom_id: field, style: TextInputStyle.Short, value: '' },
    };
    const components = [{ type: ComponentType.Label as const, label: field, component }];
    return person.submit(
      { interactionId: about.id, data: { custom_id: customId, title: 'A form', components } },
      { [field]: value },
    );
  };
}

/** A message that somebody writes. */
export type Writes = (discord: TrialDiscord) => APIMessage;

export function message(content: string, where: Where = {}, files: readonly LocalFile[] = []): Writes {
  return (discord) => {
    const { person, channel } = at(discord, where);
    return person.send(channel, content, files);
  };
}

/** A reply to the bot, which pings it or not. */
export function replyToBot(content: string, ping: boolean): Writes {
  return (discord) => {
    const { person, channel } = at(discord, {});
    const replyTo: MessageRef = discord.leave(channel, { content: 'From before' });
    return person.send(channel, content, [], { replyTo, ping });
  };
}

/** Tells the bot of a message once more with all that is in it, as Discord would with the Message Content intent. */
export function tellInFull(discord: TrialDiscord, { id, channel_id, ...written }: APIMessage): void {
  const guild = channel_id === TRIAL_IDS.home.general ? { guild_id: TRIAL_IDS.home.server } : {};
  discord.dispatch('MESSAGE_CREATE', { ...written, ...guild, id: String(BigInt(id) + 1n), channel_id });
}

/** A message of a kind that nobody writes: as one that somebody wrote, with these changes. */
export function oddMessage(content: string, changes: object): Writes {
  return (discord) => {
    const { person, channel } = at(discord, {});
    const written = person.send(channel, 'x');
    const odd = { ...written, id: String(BigInt(written.id) + 1n), content, ...changes };
    discord.dispatch('MESSAGE_CREATE', { ...odd, guild_id: TRIAL_IDS.home.server, channel_type: 0 });
    return odd;
  };
}
