import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
  ChannelType,
} from 'discord-api-types/v10';

/** Somebody at a Discord client: what they see, and what they do there. */
export interface Person {
  readonly user: APIUser;
  /** The channels this person can open: those of their servers with their threads, then direct messages and groups. */
  places(): Place[];
  /** The commands their client offers in a channel: by context, server and default permissions. */
  commands(channelId: string): APIApplicationCommand[];
  /** A channel's messages as this person sees them, oldest first; private replies only their own. */
  messages(channelId: string): APIMessage[];
  /** The direct messages with the bot, opened if need be. Gives the channel's id. */
  openDm(): string;
  /** Writes a message, as a reply if need be; throws where this person may not write. */
  send(channelId: string, content: string, files?: readonly LocalFile[], more?: Replying): APIMessage;
  /** Changes the text of a message of their own. */
  edit(message: MessageRef, content: string): void;
  /** Deletes a message: their own, or anybody's where they manage messages. */
  remove(message: MessageRef): void;
  /** Passes a message on to a channel, as it is now. */
  forward(message: MessageRef, channelId: string): APIMessage;
  /** Begins a thread in a channel, or on one of its messages. Gives the id of the thread. */
  startThread(channelId: string, name: string, on?: MessageRef): string;
  /** Closes a thread, their own or any where they manage threads; `locked`, nobody else opens it again. */
  closeThread(threadId: string, how?: { locked?: boolean }): void;
  /** Begins a post of a forum. Gives its first message, whose channel is the post's thread. */
  post(forumId: string, title: string, content: string, files?: readonly LocalFile[]): APIMessage;
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

export interface Replying {
  replyTo?: MessageRef;
  /** Whether the reply pings whom it answers, which it does where nothing is said of it. */
  ping?: boolean;
}

/** What a client is told as it happens. Private replies reach only who asked. */
export interface PersonEvents {
  message: APIMessage;
  'message-updated': APIMessage;
  'message-deleted': MessageRef;
  modal: OpenModal;
  choices: Completion;
  /** There is a new channel to open: a thread. */
  place: Place;
  typing: { channelId: string; user: APIUser };
  'interaction-failed': Failure;
}

export interface Place {
  kind: 'server' | 'direct' | 'group';
  channelId: string;
  type: ChannelType;
  /** Without "#"; of a direct message, the other person's name. */
  name: string;
  /** Undefined out of servers. */
  server: { id: string; name: string } | undefined;
  /** The channel that a thread belongs to. */
  parentId?: string;
  /** Whether this person may write there. */
  canWrite: boolean;
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
    /** "The bot is thinking…": the message has the Loading flag until the bot edits it. */
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
