import { Buffer } from 'node:buffer';
import type { WebSocket } from 'ws';
import {
  type Answer,
  type Deed,
  type PageFile,
  type RoleCard,
  requestSchema,
  type ToPage,
  type WorldState,
} from './page-protocol.js';
import type {
  Completion,
  LocalFile,
  ModalValue,
  OpenModal,
  OptionValues,
  Outcome,
  Person,
  Replying,
} from './person.js';
import type { TakeSocket } from './web-sockets.js';
import type { World } from './world.js';
import type { Account } from './world-data.js';

/** Takes pages as they are opened: each is somebody's Discord client, and starts as the first of the people. */
export function startPageSession(world: World, findPerson: (userId: string) => Person): TakeSocket {
  return (socket) => converse(socket, world, findPerson);
}

function converse(socket: WebSocket, world: World, findPerson: (userId: string) => Person): void {
  let person = findPerson(people(world)[0]?.id ?? world.bot.id);
  let stopListening = listen(person);
  const modals = new Map<string, OpenModal>();
  const tell = (message: ToPage): void => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };
  const tellState = (): void => tell({ type: 'state', state: stateOf(person, world) });

  function listen(to: Person): () => void {
    const stops = [
      to.on('message', (message) => tell({ type: 'message', message })),
      to.on('message-updated', (message) => tell({ type: 'message', message })),
      to.on('message-deleted', (message) => tell({ type: 'message-deleted', message })),
      to.on('place', () => tellState()),
      to.on('typing', ({ channelId, user }) => tell({ type: 'typing', channel: channelId, user: user.id })),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }

  async function perform(deed: Deed): Promise<Answer> {
    switch (deed.type) {
      case 'act-as': {
        const next = findPerson(deed.user);
        stopListening();
        person = next;
        stopListening = listen(person);
        modals.clear();
        tellState();
        return { kind: 'done' };
      }
      case 'commands':
        return { kind: 'commands', commands: person.commands(deed.channel) };
      case 'send':
        person.send(deed.channel, deed.content, deed.files.map(localFile), replying(deed));
        return { kind: 'done' };
      case 'edit':
        person.edit(deed.message, deed.content);
        return { kind: 'done' };
      case 'delete':
        person.remove(deed.message);
        return { kind: 'done' };
      case 'forward':
        person.forward(deed.message, deed.channel);
        return { kind: 'done' };
      case 'start-thread':
        person.startThread(deed.channel, deed.name, deed.on);
        return { kind: 'done' };
      case 'post':
        person.post(deed.channel, deed.name, deed.content, deed.files.map(localFile));
        return { kind: 'done' };
      case 'slash': {
        const { channel, name, options, subcommand } = deed;
        return answerTo(await person.slash(channel, name, optionValues(options), chosen(subcommand)));
      }
      case 'complete': {
        const { channel, name, options, subcommand, focused } = deed;
        return choicesOf(await person.complete(channel, name, optionValues(options), focused, chosen(subcommand)));
      }
      case 'message-command':
        return answerTo(await person.messageCommand(deed.name, deed.message));
      case 'click':
        return answerTo(await person.click(deed.message, deed.customId));
      case 'select':
        return answerTo(await person.select(deed.message, deed.customId, deed.values));
      case 'submit': {
        const modal = modals.get(deed.interactionId);
        if (!modal) return { kind: 'failed', reason: 'This form is no longer open' };
        const values = Object.entries(deed.values).map(([name, value]) => [name, modalValue(value)] as const);
        const answer = answerTo(await person.submit(modal, Object.fromEntries(values)));
        if (answer.kind !== 'failed') modals.delete(deed.interactionId);
        return answer;
      }
      case 'dismiss':
        person.dismiss(deed.message);
        return { kind: 'done' };
    }
  }

  function answerTo(outcome: Outcome): Answer {
    if (outcome.kind === 'failed') return { kind: 'failed', reason: outcome.reason };
    if (outcome.kind !== 'modal') return { kind: 'done' };
    modals.set(outcome.modal.interactionId, outcome.modal);
    return { kind: 'modal', modal: outcome.modal };
  }

  socket.on('close', () => stopListening());
  socket.on('message', async (data) => {
    const read = requestSchema.safeParse(parseJson(String(data)));
    if (!read.success) {
      socket.close(UNREADABLE, 'not a request of this page');
      return;
    }
    const { request, deed } = read.data;
    const answer = await perform(deed).catch((error: unknown): Answer => ({ kind: 'failed', reason: reasonOf(error) }));
    tell({ type: 'answer', request, answer });
  });
  tellState();
}

/** Close code of WebSocket for data that cannot be understood. */
const UNREADABLE = 1007;

function stateOf(person: Person, world: World): WorldState {
  // First, so that the direct messages are among the places.
  person.openDm();
  const places = person.places().map((place) => ({ ...place, messages: person.messages(place.channelId) }));
  return {
    me: person.user.id,
    bot: world.bot.id,
    people: people(world).map(({ id, name, part = '' }) => ({ id, name, part })),
    roles: rolesOf(world),
    places,
    ...(world.welcome ? { welcome: world.welcome } : {}),
  };
}

function people(world: World): Account[] {
  return world.people.filter(({ bot }) => !bot);
}

/** Everyone's own role, which has its server's id, is none to choose. */
function rolesOf({ guilds }: World): RoleCard[] {
  return guilds.flatMap(({ id: server, roles }) =>
    roles.filter(({ id }) => id !== server).map(({ id, name }) => ({ id, name, server })),
  );
}

function replying({ replyTo, ping }: Extract<Deed, { type: 'send' }>): Replying {
  return { ...(replyTo ? { replyTo } : {}), ...(ping === undefined ? {} : { ping }) };
}

function chosen(subcommand: string | undefined): { subcommand?: string } {
  return subcommand === undefined ? {} : { subcommand };
}

function choicesOf(completion: Completion): Answer {
  return completion.kind === 'failed'
    ? { kind: 'failed', reason: completion.reason }
    : { kind: 'choices', choices: completion.choices };
}

function localFile({ name, contentType, base64 }: PageFile): LocalFile {
  return { name, contentType, data: Buffer.from(base64, 'base64') };
}

function optionValues(options: Extract<Deed, { type: 'slash' }>['options']): OptionValues {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [name, typeof value === 'object' ? localFile(value) : value]),
  );
}

function modalValue(value: Extract<Deed, { type: 'submit' }>['values'][string]): ModalValue {
  if (typeof value === 'string') return value;
  const texts = value.filter((one) => typeof one === 'string');
  return texts.length > 0 ? texts : value.filter((one) => typeof one === 'object').map(localFile);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
