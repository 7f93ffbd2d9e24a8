import {
  type APIApplicationCommand,
  type APIMessageComponentInteractionData,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { createActing } from './acting.js';
import { missingAccess, unknown } from './api-error.js';
import type { Channel } from './channel.js';
import { basicOptionsOf, commandData, fillOptions, nest, runData, typedData } from './command-input.js';
import { choiceFault, fillModal, findComponent, selectData } from './component-input.js';
import { createFeed } from './feed.js';
import { basePayload } from './interaction-payload.js';
import type { Parts } from './parts.js';
import type { MessageRef, Outcome, Person } from './person.js';
import { placeOf, placesOf } from './places.js';
import type { StoredMessage } from './stored-message.js';
import { userShape } from './user-shape.js';
import type { Account } from './world-data.js';
import { createWriting } from './writing.js';

const GONE = 'This command is not offered here.';

/** Somebody at a Discord client of this world. */
export function createPerson(parts: Parts, account: Account): Person {
  const { world, messages, commands, interactions, attachments, threads, typing } = parts;
  const events = createFeed();
  const { fail, act, complete } = createActing(interactions, events);
  const dismissed = new Set<string>();

  const sees = ({ channel, onlyFor, data }: StoredMessage): boolean =>
    world.canSee(account.id, channel) && (onlyFor === undefined || onlyFor === account.id) && !dismissed.has(data.id);
  messages.events.on('created', (message) => sees(message) && events.emit('message', message.data));
  messages.events.on('updated', (message) => sees(message) && events.emit('message-updated', message.data));
  messages.events.on('deleted', (message) => sees(message) && events.emit('message-deleted', message.data));
  threads.events.on('started', (thread) => {
    if (world.canSee(account.id, thread)) events.emit('place', placeOf(world, account.id, thread));
  });
  typing.on('typing', (who, channel) => {
    if (who.id === account.id || !world.canSee(account.id, channel)) return;
    events.emit('typing', { channelId: channel.id, user: userShape(who) });
  });

  function open(channelId: string): Channel {
    const channel = world.requireChannel(channelId);
    if (!world.canSee(account.id, channel)) throw missingAccess();
    return channel;
  }

  function requireSeen({ channel_id, id }: MessageRef): StoredMessage {
    const message = messages.require(channel_id, id);
    if (!sees(message)) throw unknown('message');
    return message;
  }

  function findCommand(
    channel: Channel,
    name: string,
    type: ApplicationCommandType,
  ): APIApplicationCommand | undefined {
    return commands.offered(account.id, channel).find((command) => command.name === name && command.type === type);
  }

  function use(
    ref: MessageRef,
    customId: string,
    dataOf: (message: StoredMessage) => APIMessageComponentInteractionData | string,
  ): Promise<Outcome> {
    const source = requireSeen(ref);
    const component = findComponent(source.data, customId);
    if (!component) return Promise.resolve(fail(`There is no component ${customId}.`));
    if (component.disabled) return Promise.resolve(fail('This component is disabled.'));
    const data = dataOf(source);
    if (typeof data === 'string') return Promise.resolve(fail(data));
    const { channel } = source;
    return act({ type: InteractionType.MessageComponent, user: account, channel, source }, (interaction) => ({
      ...basePayload(world, interaction),
      type: InteractionType.MessageComponent,
      message: source.data,
      data,
    }));
  }

  return {
    user: userShape(account),
    places: () => placesOf(world, account.id),
    commands: (channelId) => commands.offered(account.id, open(channelId)),
    messages: (channelId) =>
      messages
        .in(open(channelId).id)
        .filter(sees)
        .map(({ data }) => data),
    openDm: () => world.openDirect(account.id).id,
    ...createWriting(parts, account, open, requireSeen),
    async slash(channelId, name, options = {}, { subcommand } = {}) {
      const channel = open(channelId);
      const command = findCommand(channel, name, ApplicationCommandType.ChatInput);
      const basic = command && basicOptionsOf(command, subcommand);
      if (!command || !basic) return fail(GONE);
      const filled = fillOptions(basic, options, true);
      if (!filled.ok) return fail(filled.reason);
      const data = runData(world, attachments, channel, account.id, filled.options);
      const full = subcommand === undefined ? name : `${name} ${subcommand}`;
      const what = { type: InteractionType.ApplicationCommand, user: account, channel, command: full } as const;
      return act(what, (interaction) => ({
        ...basePayload(world, interaction),
        type: InteractionType.ApplicationCommand,
        data: {
          ...commandData(command),
          type: ApplicationCommandType.ChatInput,
          options: nest(data.options, subcommand),
          resolved: data.resolved,
        },
      }));
    },
    async complete(channelId, name, options, focused, { subcommand } = {}) {
      const channel = open(channelId);
      const command = findCommand(channel, name, ApplicationCommandType.ChatInput);
      const basic = command && basicOptionsOf(command, subcommand);
      if (!command || !basic) return fail(GONE);
      const typed = { ...options, [focused]: options[focused] ?? '' };
      const filled = fillOptions(basic, typed, false);
      if (!filled.ok) return fail(filled.reason);
      const option = basic.find((one) => one.name === focused);
      if (!option || !('autocomplete' in option) || !option.autocomplete)
        return fail(`${focused} has no autocomplete.`);
      const what = { type: InteractionType.ApplicationCommandAutocomplete, user: account, channel } as const;
      return complete(what, (interaction) => ({
        ...basePayload(world, interaction),
        type: InteractionType.ApplicationCommandAutocomplete,
        data: {
          ...commandData(command),
          type: ApplicationCommandType.ChatInput,
          options: nest(typedData(filled.options, focused), subcommand),
        },
      }));
    },
    async messageCommand(name, ref) {
      const target = requireSeen(ref);
      const { channel, data } = target;
      const command = findCommand(channel, name, ApplicationCommandType.Message);
      if (!command) return fail(GONE);
      const what = { type: InteractionType.ApplicationCommand, user: account, channel, target, command: name } as const;
      return act(what, (interaction) => ({
        ...basePayload(world, interaction),
        type: InteractionType.ApplicationCommand,
        data: {
          ...commandData(command),
          type: ApplicationCommandType.Message,
          target_id: data.id,
          resolved: { messages: { [data.id]: data } },
        },
      }));
    },
    click: (ref, customId) =>
      use(ref, customId, ({ data }) => {
        const { type } = findComponent(data, customId) ?? {};
        return type === ComponentType.Button
          ? { component_type: type, custom_id: customId }
          : `${customId} is not a button.`;
      }),
    select: (ref, customId, values) =>
      use(ref, customId, ({ data, channel }) => {
        const menu = findComponent(data, customId);
        if (!menu || menu.type === ComponentType.Button) return `${customId} is not a menu.`;
        return choiceFault(menu, values) ?? selectData(world, channel, account.id, menu, values);
      }),
    async submit(modal, values) {
      const opener = interactions.find(modal.interactionId);
      if (!opener || opener.act.user.id !== account.id) throw unknown('interaction');
      const { channel } = opener.act;
      const filled = fillModal(modal.data, values, attachments, channel.id);
      if (!filled.ok) return fail(filled.reason);
      const source = opener.act.type === InteractionType.MessageComponent ? opener.act.source : undefined;
      return act({ type: InteractionType.ModalSubmit, user: account, channel, opener }, (interaction) => ({
        ...basePayload(world, interaction),
        type: InteractionType.ModalSubmit,
        ...(source ? { message: source.data } : {}),
        data: filled.data,
      }));
    },
    dismiss(ref) {
      const message = requireSeen(ref);
      if (message.onlyFor === undefined) return;
      events.emit('message-deleted', message.data);
      dismissed.add(ref.id);
    },
    on: events.on,
  };
}
