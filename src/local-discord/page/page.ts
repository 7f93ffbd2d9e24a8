import type { APIApplicationCommand, APIMessage, APIUser } from 'discord-api-types/v10';
import type { Answer, Deed, PlaceState, WorldState } from '../page-protocol.js';
import type { MessageRef, OpenModal } from '../person.js';
import { type Connection, connect, type Told } from './connection.js';
import { createTheme, type Theme } from './theme.js';

/** Everything on the screen comes from here; whoever changes it calls `draw`. */
export interface Page {
  world: WorldState | undefined;
  connected: boolean;
  /** The channel shown. */
  open: string;
  commands: ReadonlyMap<string, readonly APIApplicationCommand[]>;
  unread: ReadonlySet<string>;
  /** Who writes in a channel, until when. */
  typing: ReadonlyMap<string, { user: string; until: number }>;
  /** Interactions without a response yet. */
  underWay: readonly UnderWay[];
  failures: readonly ShownFailure[];
  modal: OpenModal | undefined;
  menu: OpenMenu | undefined;
  /** The message to forward, while its new place is being chosen. */
  forwarding: APIMessage | undefined;
  sidebarShown: boolean;
  readonly theme: Theme;
  draw(): void;
  perform: Connection['perform'];
  /** Starts an interaction, and shows that it is under way, a modal it brings, or its failure. */
  interact(deed: Deed, shown: ShownAs): Promise<Answer>;
  openPlace(channelId: string): void;
  /** Shows the world as somebody else sees it, after a reload too. */
  actAs(userId: string): void;
  /** Brings something to where one writes in the open channel. */
  compose(request: ComposeRequest): void;
  /** Asks which commands a channel offers now. */
  refreshCommands(channelId: string): Promise<readonly APIApplicationCommand[]>;
}

/** Where an interaction shows: by its command's name in a channel, or at the message it began from. */
export interface ShownAs {
  channel: string;
  command?: string;
  message?: string;
  customId?: string;
}

export interface UnderWay extends ShownAs {
  id: number;
}

export interface ShownFailure extends UnderWay {
  reason: string;
  /** When, in milliseconds. */
  at: number;
}

/** A message to reply to or to change, or a command to fill in: "knowledge undo". */
export type ComposeRequest = { kind: 'reply' | 'edit'; message: APIMessage } | { kind: 'command'; title: string };

export interface OpenMenu {
  message: APIMessage;
  left: number;
  top: number;
  /** Takes the focus again when the menu closes. */
  opener: HTMLElement | undefined;
}

/** Kept in this tab over a reload. */
const KEPT = { me: 'acting-as', open: 'open-channel' } as const;

/** Discord shows "… is typing" for this long after the last sign of it. */
const TYPING_MS = 10_000;

export function createPage(render: (page: Page) => void): Page {
  const theme = createTheme(() => page.draw());
  let started = 0;
  let drawing = false;
  let drawsAgain = false;
  const connection = connect(
    (told) => {
      receive(page, told);
      page.draw();
    },
    (connected) => {
      page.connected = connected;
      // Whoever opened it is gone.
      if (!connected) page.modal = undefined;
      page.draw();
    },
  );
  const page: Page = {
    world: undefined,
    connected: false,
    open: sessionStorage.getItem(KEPT.open) ?? '',
    commands: new Map(),
    unread: new Set(),
    typing: new Map(),
    underWay: [],
    failures: [],
    modal: undefined,
    menu: undefined,
    forwarding: undefined,
    sidebarShown: false,
    theme,
    draw() {
      // Drawing may take the focus from a field, whose blur asks for another drawing.
      drawsAgain = true;
      if (drawing) return;
      drawing = true;
      try {
        while (drawsAgain) {
          drawsAgain = false;
          render(page);
        }
      } finally {
        drawing = false;
      }
    },
    perform: connection.perform,
    async interact(deed, shown) {
      started += 1;
      const underWay = { ...shown, id: started };
      page.underWay = [...page.underWay, underWay];
      page.failures = page.failures.filter(({ message }) => message === undefined || message !== shown.message);
      page.draw();
      const answer = await connection.perform(deed);
      page.underWay = page.underWay.filter(({ id }) => id !== underWay.id);
      if (answer.kind === 'modal') page.modal = answer.modal;
      if (answer.kind === 'failed')
        page.failures = [...page.failures, { ...underWay, reason: answer.reason, at: Date.now() }];
      page.draw();
      return answer;
    },
    openPlace(channelId) {
      page.open = channelId;
      sessionStorage.setItem(KEPT.open, channelId);
      page.unread = without(page.unread, channelId);
      page.sidebarShown = false;
      page.draw();
      void page.refreshCommands(channelId);
    },
    actAs(userId) {
      sessionStorage.setItem(KEPT.me, userId);
      void connection.perform({ type: 'act-as', user: userId });
    },
    // The chat takes it once it is there.
    compose: () => undefined,
    async refreshCommands(channel) {
      const answer = await connection.perform({ type: 'commands', channel });
      const commands = answer.kind === 'commands' ? answer.commands : [];
      page.commands = new Map(page.commands).set(channel, commands);
      page.draw();
      return commands;
    },
  };
  return page;
}

function receive(page: Page, told: Told): void {
  switch (told.type) {
    case 'state': {
      // Each connection begins as the first member.
      const kept = sessionStorage.getItem(KEPT.me) ?? told.state.me;
      if (kept !== told.state.me && told.state.people.some(({ id }) => id === kept)) {
        page.actAs(kept);
        return;
      }
      const sameUser = page.world?.me === told.state.me;
      const known = told.state.places.some(({ channelId }) => channelId === page.open);
      page.world = told.state;
      // The same person's world anew: there is another place, or it was told again.
      if (sameUser && known) {
        void page.refreshCommands(page.open);
        return;
      }
      page.commands = new Map();
      page.modal = undefined;
      page.menu = undefined;
      page.forwarding = undefined;
      page.failures = [];
      page.openPlace(known ? page.open : (told.state.places[0]?.channelId ?? ''));
      return;
    }
    case 'message': {
      const { message } = told;
      const isNew = changeMessages(page, message.channel_id, (messages) => upsert(messages, message));
      if (isNew && message.channel_id !== page.open) page.unread = new Set(page.unread).add(message.channel_id);
      const typing = new Map(page.typing);
      typing.delete(message.channel_id);
      page.typing = typing;
      return;
    }
    case 'message-deleted':
      changeMessages(page, told.message.channel_id, (messages) => messages.filter(({ id }) => id !== told.message.id));
      return;
    case 'typing':
      page.typing = new Map(page.typing).set(told.channel, { user: told.user, until: Date.now() + TYPING_MS });
      setTimeout(() => page.draw(), TYPING_MS);
      return;
  }
}

/** Whether the channel has more messages than before. */
function changeMessages(page: Page, channelId: string, change: (messages: APIMessage[]) => APIMessage[]): boolean {
  const place = page.world?.places.find((candidate) => candidate.channelId === channelId);
  if (!place) return false;
  const before = place.messages.length;
  place.messages = change(place.messages);
  return place.messages.length > before;
}

function upsert(messages: readonly APIMessage[], message: APIMessage): APIMessage[] {
  const known = messages.some(({ id }) => id === message.id);
  return known ? messages.map((other) => (other.id === message.id ? message : other)) : [...messages, message];
}

function without<T>(set: ReadonlySet<T>, item: T): Set<T> {
  const rest = new Set(set);
  rest.delete(item);
  return rest;
}

export function findPlace(page: Page, channelId = page.open): PlaceState | undefined {
  return page.world?.places.find((place) => place.channelId === channelId);
}

/** Somebody's name, from the people known here or from what they wrote. */
export function nameOf(page: Page, userId: string): string {
  const known = page.world?.people.find(({ id }) => id === userId);
  if (known) return known.name;
  if (userId === page.world?.bot) return botName(page);
  return 'unknown-user';
}

/** Whose name stands at a message: a bot has no display name of its own. */
export function authorName(page: Page, author: APIUser): string {
  if (author.id === page.world?.bot) return botName(page);
  return author.global_name ?? author.username;
}

export function botName(page: Page): string {
  return page.world?.places.find(({ kind }) => kind === 'direct')?.name ?? 'the bot';
}

export function refOf({ id, channel_id }: APIMessage): MessageRef {
  return { id, channel_id };
}
