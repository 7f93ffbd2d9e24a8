import { InteractionResponseType, InteractionType, MessageFlags, MessageType } from 'discord-api-types/v10';
import { invalidForm, unknown } from './api-error.js';
import { type Attachments, attachmentsOf, type Upload } from './attachments.js';
import { type CallbackForm, isPrivate } from './form/callback.js';
import type { MessageForm } from './form/message.js';
import { type Answer, type Interaction, type Interactions, metadataOf, sourceOf } from './interactions.js';
import type { Messages } from './messages.js';
import type { StoredMessage } from './stored-message.js';
import type { World } from './world.js';

/** What the bot does with an interaction's token. */
export interface Responses {
  /** The first response. */
  respond(interaction: Interaction, form: CallbackForm, uploads: readonly Upload[]): Answer;
  followUp(interaction: Interaction, form: MessageForm, uploads: readonly Upload[]): StoredMessage;
  /** The original response (`@original`), or a later message sent with this token. */
  require(interaction: Interaction, messageId: string): StoredMessage;
  edit(message: StoredMessage, form: MessageForm, uploads: readonly Upload[]): StoredMessage;
}

const Type = InteractionResponseType;
const WITH_MESSAGES = [Type.ChannelMessageWithSource, Type.DeferredChannelMessageWithSource];
const WITH_UPDATES = [...WITH_MESSAGES, Type.DeferredMessageUpdate, Type.UpdateMessage];

export function createResponses(
  world: World,
  interactions: Interactions,
  messages: Messages,
  attachments: Attachments,
): Responses {
  function answer(interaction: Interaction, form: CallbackForm, uploads: readonly Upload[]): Answer {
    switch (form.type) {
      case Type.ChannelMessageWithSource: {
        interaction.original = write(interaction, form.data, uploads, isPrivate(form.data.flags));
        return { kind: 'message', message: interaction.original };
      }
      case Type.DeferredChannelMessageWithSource: {
        interaction.original = write(interaction, { flags: 0 }, [], isPrivate(form.data?.flags), true);
        return { kind: 'deferred', message: interaction.original };
      }
      case Type.DeferredMessageUpdate:
        interaction.original = sourceOf(interaction);
        return { kind: 'deferred-update' };
      case Type.UpdateMessage: {
        const source = sourceOf(interaction);
        if (!source) throw unknown('message');
        interaction.original = messages.require(source.channel.id, source.data.id);
        edit(interaction.original, form.data ?? {}, uploads);
        return { kind: 'update', message: interaction.original };
      }
      case Type.ApplicationCommandAutocompleteResult:
        return { kind: 'choices', choices: form.data.choices };
      case Type.Modal:
        return { kind: 'modal', data: form.data };
    }
  }

  function write(
    interaction: Interaction,
    form: MessageForm,
    uploads: readonly Upload[],
    isPrivate: boolean,
    loading = false,
  ): StoredMessage {
    const { channel, user } = interaction.act;
    const source = sourceOf(interaction);
    return messages.add({
      channel,
      author: world.bot,
      form,
      attachments: attachmentsOf(attachments, channel.id, form, uploads),
      type: typeOf(interaction),
      interaction: metadataOf(interaction),
      ...(interaction.act.type === InteractionType.ApplicationCommand ? { command: interaction.act.command } : {}),
      loading,
      ...(isPrivate ? { onlyFor: user.id } : {}),
      ...(source ? { repliesTo: source } : {}),
    });
  }

  function edit(message: StoredMessage, form: MessageForm, uploads: readonly Upload[]): StoredMessage {
    const had = message.data.attachments;
    messages.edit(message, form, attachmentsOf(attachments, message.channel.id, form, uploads, had));
    return message;
  }

  return {
    respond(interaction, form, uploads) {
      return interactions.settle(interaction, () => {
        const allowed = allowedFor(interaction);
        if (!allowed.includes(form.type)) {
          const message = `Value must be one of {${allowed.join(', ')}}.`;
          throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
        }
        return answer(interaction, form, uploads);
      });
    },
    followUp(interaction, form, uploads) {
      const { original } = interaction;
      // The first follow-up takes the place of "… is thinking".
      if (original && isLoading(original)) return edit(original, form, uploads);
      const message = messages.add({
        channel: interaction.act.channel,
        author: world.bot,
        form,
        attachments: attachmentsOf(attachments, interaction.act.channel.id, form, uploads),
        interaction: metadataOf(interaction),
        ...(isPrivate(form.flags) ? { onlyFor: interaction.act.user.id } : {}),
        ...(original ? { repliesTo: original } : {}),
      });
      interaction.followUps.add(message.data.id);
      return message;
    },
    require(interaction, messageId) {
      const { original, followUps, act } = interaction;
      const isOriginal = messageId === '@original' || messageId === original?.data.id;
      if (isOriginal ? !original : !followUps.has(messageId)) throw unknown('message');
      return messages.require(act.channel.id, isOriginal && original ? original.data.id : messageId);
    },
    edit,
  };
}

function isLoading({ data }: StoredMessage): boolean {
  return ((data.flags ?? 0) & MessageFlags.Loading) !== 0;
}

function typeOf({ act }: Interaction): MessageType {
  if (act.type !== InteractionType.ApplicationCommand) return MessageType.Reply;
  return act.target ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
}

function allowedFor(interaction: Interaction): InteractionResponseType[] {
  switch (interaction.act.type) {
    case InteractionType.ApplicationCommand:
      return [...WITH_MESSAGES, Type.Modal];
    case InteractionType.ApplicationCommandAutocomplete:
      return [Type.ApplicationCommandAutocompleteResult];
    case InteractionType.MessageComponent:
      return [...WITH_UPDATES, Type.Modal];
    case InteractionType.ModalSubmit:
      return sourceOf(interaction) ? WITH_UPDATES : WITH_MESSAGES;
  }
}
