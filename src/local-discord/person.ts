import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
} from 'discord-api-types/v10';

/** Somebody at a Discord client: what they see, and what they do there. */
export interface Person {
  readonly user: APIUser;
  /** The channels this person can open: those of their servers, then their direct messages. */
  places(): Place[];
  /** The commands their client offers in a channel: by context, server and default permissions. */
  commands(channelId: string): APIApplicationCommand[];
  /** A channel's messages as this person sees them, oldest first; private replies only their own. */
  messages(channelId: string): APIMessage[];
  /** The direct messages with the bot, opened if need be. Gives the channel's id. */
  openDm(): string;
  /** Writes a message; throws where this person may not write. */
  send(channelId: string, content: string, files?: readonly LocalFile[]): APIMessage;
  /** Runs a slash command. */
  slash(channelId: string, name: string, options?: OptionValues, more?: { subcommand?: string }): Promise<Outcome>;
  /** Runs a message command ("Apps" in a message's menu). */
  messageCommand(name: string, message: MessageRef): Promise<Outcome>;
  /** What autocomplete offers for the option being typed; `options` holds what was filled in, with that one. */
  complete(
    channelId: string,
    name: string,
    options: OptionValues,
    focused: string,
    more?: { subcommand?: string },
  ): Promise<Completion>;
  click(message: MessageRef, customId: string): Promise<Outcome>;
  select(message: MessageRef, customId: string, values: readonly string[]): Promise<Outcome>;
  /** Sends a modal off. Values by custom_id: a text, the values chosen, or the files uploaded. */
  submit(modal: OpenModal, values: Readonly<Record<string, ModalValue>>): Promise<Outcome>;
  /** Takes a private reply off this person's screen. */
  dismiss(message: MessageRef): void;
  /** Listens; gives the function that stops listening. */
  on<Name extends keyof PersonEvents>(name: Name, listen: (event: PersonEvents[Name]) => void): () => void;
}

/** What a client is told as it happens. Private replies reach only who asked. */
export interface PersonEvents {
  message: APIMessage;
  'message-updated': APIMessage;
  'message-deleted': MessageRef;
  modal: OpenModal;
  choices: Completion;
  typing: { channelId: string; user: APIUser };
  'interaction-failed': Failure;
}

export interface Place {
  kind: 'server' | 'direct';
  channelId: string;
  /** Without "#"; of a direct message, the other person's name. */
  name: string;
  /** Undefined in direct messages. */
  server: { id: string; name: string } | undefined;
}

/** Any message will do where only its place is needed. */
export interface MessageRef {
  id: string;
  channel_id: string;
}

export interface LocalFile {
  name: string;
  contentType: string;
  data: Uint8Array;
}

/** Values by option name: users, roles and channels by id. */
export type OptionValues = Readonly<Record<string, string | number | boolean | LocalFile>>;

export type ModalValue = string | readonly string[] | readonly LocalFile[];

export interface OpenModal {
  interactionId: string;
  data: APIModalInteractionResponseCallbackData;
}

/** What became of a command, a press, a choice or a modal sent off. */
export type Outcome = Answered | Failure;

export type Answered = Timed &
  (
    | { kind: 'message'; message: APIMessage }
    /** "Factbox is thinking…": the message has the Loading flag until the bot edits it. */
    | { kind: 'deferred'; message: APIMessage }
    /** The message whose component was used has changed. */
    | { kind: 'update'; message: APIMessage }
    /** The bot took note; an edit may follow. */
    | { kind: 'deferred-update' }
    | { kind: 'modal'; modal: OpenModal }
  );

export interface Failure extends Timed {
  kind: 'failed';
  interactionId: string;
  /** As the client puts it. */
  reason: string;
}

export type Completion = (Timed & { kind: 'choices'; choices: APIApplicationCommandOptionChoice[] }) | Failure;

interface Timed {
  /** From the interaction to its first response, in milliseconds. */
  ms: number;
  /** How often the bot has responded to the interaction so far; refused attempts count too. */
  responses(): number;
}

export const NO_RESPONSE = 'The application did not respond';
