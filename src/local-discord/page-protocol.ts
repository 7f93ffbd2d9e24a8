import type { APIApplicationCommand, APIApplicationCommandOptionChoice, APIMessage } from 'discord-api-types/v10';
import { z } from 'zod';
import type { MessageRef, OpenModal, Place } from './person.js';

const id = z.string().regex(/^\d{1,20}$/);
const name = z.string().min(1).max(100);
const file = z.object({ name: z.string().min(1).max(255), contentType: z.string().max(255), base64: z.string() });
const optionValues = z.record(name, z.union([z.string(), z.number(), z.boolean(), file]));
const modalValue = z.union([z.string(), z.array(z.string()), z.array(file)]);
const message = z.object({ id, channel_id: id });
const command = { channel: id, name, subcommand: name.optional(), options: optionValues };

/** What the page does on behalf of the person it acts as. */
export const deedSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('act-as'), user: id }),
  z.object({ type: z.literal('commands'), channel: id }),
  z.object({
    ...{ type: z.literal('send'), channel: id, content: z.string(), files: z.array(file) },
    ...{ replyTo: message.optional(), ping: z.boolean().optional() },
  }),
  z.object({ type: z.literal('edit'), message, content: z.string() }),
  z.object({ type: z.literal('delete'), message }),
  z.object({ type: z.literal('forward'), message, channel: id }),
  /** On a message, or on its own. */
  z.object({ type: z.literal('start-thread'), channel: id, name, on: message.optional() }),
  /** A post of a forum, whose channel this is. */
  z.object({ type: z.literal('post'), channel: id, name, content: z.string(), files: z.array(file) }),
  z.object({ type: z.literal('slash'), ...command }),
  z.object({ type: z.literal('complete'), ...command, focused: name }),
  z.object({ type: z.literal('message-command'), name, message }),
  z.object({ type: z.literal('click'), message, customId: name }),
  z.object({ type: z.literal('select'), message, customId: name, values: z.array(z.string()) }),
  z.object({ type: z.literal('submit'), interactionId: id, values: z.record(name, modalValue) }),
  z.object({ type: z.literal('dismiss'), message }),
]);

/** The page chooses the number of a request; the answer carries it too. */
export const requestSchema = z.object({ request: z.number().int().nonnegative(), deed: deedSchema });

export type Deed = z.infer<typeof deedSchema>;
export type PageRequest = z.infer<typeof requestSchema>;
export type PageFile = z.infer<typeof file>;
export type PageOptionValues = z.infer<typeof optionValues>;
export type PageModalValue = z.infer<typeof modalValue>;

/** What the page is told. It trusts the server that it was loaded from, so these are types alone. */
export type ToPage =
  | { type: 'state'; state: WorldState }
  /** A new message, or one that has changed. */
  | { type: 'message'; message: APIMessage }
  | { type: 'message-deleted'; message: MessageRef }
  | { type: 'typing'; channel: string; user: string }
  | { type: 'answer'; request: number; answer: Answer };

export type Answer =
  | { kind: 'done' }
  | { kind: 'failed'; reason: string }
  | { kind: 'commands'; commands: APIApplicationCommand[] }
  | { kind: 'choices'; choices: APIApplicationCommandOptionChoice[] }
  | { kind: 'modal'; modal: OpenModal };

/** The world as one person sees it. */
export interface WorldState {
  me: string;
  bot: string;
  people: PersonCard[];
  roles: RoleCard[];
  places: PlaceState[];
  /** What is said at the beginning of a server's channel, and of direct messages with the bot. */
  welcome?: { server: string; direct: string };
}

/** Somebody known here, to be mentioned or acted as. */
export interface PersonCard {
  id: string;
  name: string;
  /** What they are, in few words: "moderator". */
  part: string;
}

/** A role that members can have. */
export interface RoleCard {
  id: string;
  name: string;
  /** The server's id. */
  server: string;
}

export interface PlaceState extends Place {
  messages: APIMessage[];
}
