import { type Client, Events, Status } from 'discord.js';
import { findingText } from '../operating/finding-text.js';
import type { Shard } from '../operating/pulse.js';
import { type Arrival, createArrivals } from './arrivals.js';
import { createClient } from './client.js';
import { dispatchInteraction, dispatchMessage } from './dispatch.js';
import { examineNamed } from './examine-discord.js';
import { type Clocks, guardClock } from './guard-clock.js';
import { guardPayloads } from './guard-payloads.js';
import { setInteractionsApart } from './interaction-requests.js';
import { registerCommands } from './register.js';
import { startRounds } from './rounds.js';
import type { Services } from './services.js';
import { explainStartFailure, finalCloseOf, StartFailure } from './start-failure.js';

export interface Bot {
  /** Logs in, registers the commands and answers. Throws a StartFailure that says what to do. */
  start(token: string): Promise<void>;
  /** Takes nothing new, finishes what is under way (for at most five seconds), and logs out. */
  stop(): Promise<void>;
  /** Settles when Discord has refused the connection for good; never otherwise. */
  failed: Promise<StartFailure>;
  /** The connections to Discord as they are now; none before the login. */
  shards(): Shard[];
}

const MOST_STOPPING_MS = 5_000;
/** Discord's own time to answer may be long; a start that takes longer than this has failed. */
const MOST_STARTING_MS = 60_000;

/** @param clocks by which what is too old to be answered is dropped; those of the machine where left out */
export function createBot(services: Services, clocks?: Clocks): Bot {
  const { config, log, metrics } = services;
  const client = createClient(config);
  guardClock(client.rest, log);
  guardClock(setInteractionsApart(client.rest), log);
  const underWay = new Set<Promise<void>>();
  let stopping = false;
  let rounds: { stop(): Promise<void> } | undefined;
  const arrivals = createArrivals((reason) => {
    metrics.dropped(reason);
    log.debug({ reason }, 'not answered');
  }, clocks);
  const take = (arrival: Arrival): void => {
    if (stopping) return;
    const work = arrivals.add(arrival);
    underWay.add(work);
    void work.finally(() => underWay.delete(work));
  };

  client.on(Events.InteractionCreate, (interaction) =>
    take({
      sentAt: interaction.createdTimestamp,
      expires: true,
      typedBy: interaction.isAutocomplete() ? interaction.user.id : undefined,
      handle: () => dispatchInteraction(interaction, services),
    }),
  );
  client.on(Events.MessageCreate, (message) =>
    take({
      sentAt: message.createdTimestamp,
      expires: false,
      handle: () => dispatchMessage(message, services),
    }),
  );
  client.on(Events.MessageDelete, ({ id }) => services.recentAnswers.remove(id));
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const id of messages.keys()) services.recentAnswers.remove(id);
  });
  client.on(Events.Error, (error) => log.error({ err: error }, 'Discord client error'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.on(Events.ShardError, (error) => log.warn({ err: error }, 'connection error'));
  client.on(Events.ShardReconnecting, (shard) => {
    // discord.js says so at a stop as well.
    if (stopping) return;
    metrics.reconnecting();
    log.info({ shard }, 'reconnecting');
  });
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'resumed'));
  const failed = new Promise<StartFailure>((resolve) => {
    guardPayloads(client, log, (id) =>
      resolve(new StartFailure(`Discord's opening could not be read: see ${id} in the log.`)),
    );
    void finalCloseOf(client).then(resolve);
  });

  return {
    failed,
    shards: () =>
      client.ws.shards.map(({ id, status, ping, lastPingTimestamp }) => ({
        ...{ id, connected: status === Status.Ready, heartbeat: lastPingTimestamp },
        latencyMs: ping < 0 ? undefined : ping,
      })),
    async start(token) {
      const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
      try {
        const started = (async () => {
          await client.login(token);
          const online = await ready;
          await registerCommands(online, config.homeGuildId, log);
          for (const finding of await examineNamed(online, config)) {
            if (finding.state !== 'ok') log.warn(findingText(finding));
          }
          rounds = startRounds(online, services);
          log.info({ user: online.user.tag, servers: online.guilds.cache.size }, 'ready');
        })();
        await Promise.race([started, failed.then((failure) => Promise.reject(failure)), tooLate()]);
      } catch (error) {
        await client.destroy();
        throw error instanceof StartFailure ? error : explainStartFailure({ error });
      }
    },
    async stop() {
      stopping = true;
      await Promise.race([Promise.allSettled([...underWay, rounds?.stop()]), pause(MOST_STOPPING_MS)]);
      arrivals.close();
      await client.destroy();
    },
  };
}

async function tooLate(): Promise<never> {
  await pause(MOST_STARTING_MS);
  throw new StartFailure('Discord did not answer within a minute: check the network, and status pages of Discord.');
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
