import { randomBytes } from 'node:crypto';
import { EventEmitter } from 'node:events';
import {
  type APIApplicationCommandInteractionMetadata,
  type APIApplicationCommandOptionChoice,
  type APIInteraction,
  type APIMessageComponentInteractionMetadata,
  type APIMessageInteractionMetadata,
  type APIModalInteractionResponseCallbackData,
  InteractionType,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import { ApiError, unknown } from './api-error.js';
import type { Channel } from './channel.js';
import type { Clock } from './clock.js';
import type { StoredMessage } from './stored-message.js';
import { userShape } from './user-shape.js';
import type { Account } from './world-data.js';

/** The first response must come within three seconds. */
const RESPOND_WITHIN_MS = 3_000;
/** The token for more lasts fifteen minutes. */
const TOKEN_LASTS_MS = 15 * 60_000;
const TOKEN_BYTES = 48;

/** What somebody did that the bot is to respond to; `command` is its name, with that of its subcommand. */
export type Act = { user: Account; channel: Channel } & (
  | { type: InteractionType.ApplicationCommand; command: string; target?: StoredMessage }
  | { type: InteractionType.ApplicationCommandAutocomplete }
  | { type: InteractionType.MessageComponent; source: StoredMessage }
  | { type: InteractionType.ModalSubmit; opener: Interaction }
);

export interface Interaction {
  id: string;
  token: string;
  act: Act;
  openedAt: number;
  /** Responses tried so far, refused ones too. */
  responses: number;
  answered: boolean;
  /** Its response as a message, or the message it changes. */
  original: StoredMessage | undefined;
  /** Later messages sent with its token. */
  followUps: Set<string>;
}

/** How the bot responded first. */
export type Answer =
  | { kind: 'message' | 'deferred' | 'update'; message: StoredMessage }
  | { kind: 'deferred-update' }
  | { kind: 'choices'; choices: APIApplicationCommandOptionChoice[] }
  | { kind: 'modal'; data: APIModalInteractionResponseCallbackData }
  | { kind: 'none' };

/** Interactions from opening to first response, and the tokens for what follows. */
export interface Interactions {
  events: EventEmitter<{ opened: [APIInteraction] }>;
  /** Opens one and sends it to the bot; settles with the first response, or with none once it is too late. */
  open(
    act: Act,
    payload: (interaction: Interaction) => APIInteraction,
  ): { interaction: Interaction; answer: Promise<Answer> };
  find(id: string): Interaction | undefined;
  /** Counts one response, and refuses it if it comes too late. */
  receive(id: string, token: string): Interaction;
  /** Refuses a second response. */
  settle(interaction: Interaction, answer: () => Answer): Answer;
  /** Of an interaction that was answered and whose token still holds. */
  requireByToken(applicationId: string, token: string): Interaction;
}

export function createInteractions(ownApplication: string, nextId: () => string, clock: Clock): Interactions {
  const events = new EventEmitter<{ opened: [APIInteraction] }>();
  const byId = new Map<string, Interaction>();
  const byToken = new Map<string, Interaction>();
  const waiting = new Map<string, (answer: Answer) => void>();

  return {
    events,
    open(act, payload) {
      const interaction: Interaction = {
        id: nextId(),
        token: randomBytes(TOKEN_BYTES).toString('base64url'),
        act,
        openedAt: clock.now(),
        responses: 0,
        answered: false,
        original: undefined,
        followUps: new Set(),
      };
      byId.set(interaction.id, interaction);
      byToken.set(interaction.token, interaction);
      const answer = new Promise<Answer>((resolve) => {
        const callOff = clock.after(RESPOND_WITHIN_MS, () => resolve({ kind: 'none' }));
        waiting.set(interaction.id, (first) => {
          callOff();
          resolve(first);
        });
      });
      events.emit('opened', payload(interaction));
      return { interaction, answer: answer.finally(() => waiting.delete(interaction.id)) };
    },
    find: (id) => byId.get(id),
    receive(id, token) {
      const interaction = byId.get(id);
      if (!interaction || interaction.token !== token) throw unknown('interaction');
      interaction.responses += 1;
      const late = !interaction.answered && clock.now() - interaction.openedAt >= RESPOND_WITHIN_MS;
      if (late) throw unknown('interaction');
      return interaction;
    },
    settle(interaction, answer) {
      if (interaction.answered) {
        throw new ApiError(
          400,
          RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged,
          'Interaction has already been acknowledged.',
        );
      }
      const first = answer();
      interaction.answered = true;
      waiting.get(interaction.id)?.(first);
      return first;
    },
    requireByToken(applicationId, token) {
      const interaction = byToken.get(token);
      if (!interaction?.answered || applicationId !== ownApplication) throw unknown('webhook');
      if (clock.now() - interaction.openedAt > TOKEN_LASTS_MS) {
        throw new ApiError(401, RESTJSONErrorCodes.InvalidWebhookToken, 'Invalid Webhook Token');
      }
      return interaction;
    },
  };
}

/** What messages that answer an interaction tell of it. */
export function metadataOf({ id, act }: Interaction): APIMessageInteractionMetadata {
  const about = { id, user: userShape(act.user), authorizing_integration_owners: ownersOf(act) };
  switch (act.type) {
    case InteractionType.MessageComponent:
      return { ...about, type: act.type, interacted_message_id: act.source.data.id };
    case InteractionType.ModalSubmit:
      return { ...about, type: act.type, triggering_interaction_metadata: openerMetadata(act.opener) };
    default:
      return {
        ...about,
        type: InteractionType.ApplicationCommand,
        ...('target' in act && act.target ? { target_message_id: act.target.data.id } : {}),
      };
  }
}

function openerMetadata(
  opener: Interaction,
): APIApplicationCommandInteractionMetadata | APIMessageComponentInteractionMetadata {
  const metadata = metadataOf(opener);
  if (metadata.type === InteractionType.ModalSubmit) throw new Error('A modal cannot open a modal.');
  return metadata;
}

/** Whose installation lets the bot be here: the server's; "0" in direct messages with it; in a group the person's. */
export function ownersOf({ channel, user }: Pick<Act, 'channel' | 'user'>): { '0': string } | { '1': string } {
  switch (channel.kind) {
    case 'server':
      return { '0': channel.guild.id };
    case 'direct':
      return { '0': '0' };
    case 'group':
      return { '1': user.id };
  }
}

/** The message whose component led here, be it by way of a modal. */
export function sourceOf({ act }: Interaction): StoredMessage | undefined {
  if (act.type === InteractionType.MessageComponent) return act.source;
  return act.type === InteractionType.ModalSubmit ? sourceOf(act.opener) : undefined;
}
