import { Events } from 'discord.js';
import type { Config } from '../config.js';
import type { Finding } from '../model/finding.js';
import { createClient } from './client.js';
import { examineDiscord } from './examine-discord.js';
import { driftedCommands } from './register.js';
import { explainStartFailure, finalCloseOf, StartFailure } from './start-failure.js';

const MOST_WAITING_MS = 20_000;

/** Logs in beside a bot that may be running, looks, and logs out: the one way to know whether token and intents are taken. */
export async function examineToken(config: Config & { token: string }): Promise<Finding[]> {
  const client = createClient(config);
  try {
    const refused = finalCloseOf(client).then((failure) => Promise.reject(failure));
    const looked = new Promise<Finding[]>((resolve, reject) => {
      client.once(Events.ClientReady, (online) =>
        examineDiscord(online, config, driftedCommands, 'everywhere').then(resolve, reject),
      );
      client.on(Events.Error, () => {});
      client.login(config.token).catch(reject);
    });
    const late = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('no answer within 20 seconds')), MOST_WAITING_MS).unref(),
    );
    return await Promise.race([looked, refused, late]);
  } catch (error) {
    const [says = '', cure = ''] = (
      error instanceof StartFailure ? error : explainStartFailure({ error })
    ).message.split(/: (.*)/s);
    return [{ what: 'token', state: 'fault', says, cure }];
  } finally {
    await client.destroy();
  }
}
