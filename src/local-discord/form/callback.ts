import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { choicesForm } from './command.js';
import { messageForm } from './message.js';
import { modalForm } from './modal.js';

const Type = InteractionResponseType;

/** The first response to an interaction. */
export const callbackForm = z.discriminatedUnion('type', [
  z.object({ type: z.literal(Type.ChannelMessageWithSource), data: messageForm }),
  z.object({
    type: z.literal(Type.DeferredChannelMessageWithSource),
    data: z.object({ flags: z.int().min(0).nullish() }).nullish(),
  }),
  z.object({ type: z.literal(Type.DeferredMessageUpdate) }),
  z.object({ type: z.literal(Type.UpdateMessage), data: messageForm.nullish() }),
  z.object({ type: z.literal(Type.ApplicationCommandAutocompleteResult), data: choicesForm }),
  z.object({ type: z.literal(Type.Modal), data: modalForm }),
]);

export type CallbackForm = z.infer<typeof callbackForm>;

export function isPrivate(flags: number | null | undefined): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}
