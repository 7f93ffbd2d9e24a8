import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { parse } from 'dotenv';
import { type Config, parseConfig } from '../config.js';
import type { Finding } from '../model/finding.js';
import {
  examineClock,
  examineKnowledge,
  examineNode,
  examineSettings,
  examineStore,
} from '../operating/examine-machine.js';
import { findingText } from '../operating/finding-text.js';
import { findNewestHead } from '../store/editions.js';
import { createStore } from '../store/store.js';
import { DONE, FAILED, type Terminal } from './terminal.js';

const DISCORD_API = 'https://discord.com/api';

/** `doctor`: looks at all that the bot needs, and says of each fault what mends it. */
export function doctorCommand(terminal: Terminal): Command {
  return new Command('doctor')
    .description('look at all that the bot needs; exit status 1 where something is to be mended')
    .option('--json', 'as one JSON object')
    .action(async (options: { json?: true }) => {
      const findings = await examineAll(terminal);
      const faults = findings.filter(({ state }) => state === 'fault').length;
      if (options.json) terminal.print(JSON.stringify({ ok: faults === 0, findings }));
      else {
        for (const finding of findings) terminal.print(findingText(finding));
        terminal.print(faults === 0 ? 'All is well.' : `To be mended: ${faults}`);
      }
      terminal.status = faults === 0 ? DONE : FAILED;
    });
}

async function examineAll({ env, examineToken }: Terminal): Promise<Finding[]> {
  const here = [examineNode(process.versions.node), ...examineSettings(env, await namesInDotenv())];
  const read = parseConfig(env);
  if (!read.ok) return here;
  const { config } = read;
  return [
    ...here,
    ...(await examineKnowledge(config.knowledgeDir, config.articlesDir)),
    await tryStore(config),
    ...(await examineConnection(config, examineToken)),
  ];
}

async function namesInDotenv(): Promise<string[]> {
  try {
    return Object.keys(parse(await readFile('.env')));
  } catch {
    return [];
  }
}

async function tryStore({ database }: Config): Promise<Finding> {
  const store = createStore(database, () => new Date());
  try {
    await store.read(findNewestHead);
    // Nothing is written; but the store has to be ready for it.
    await store.write(async () => {});
  } catch {
    // Its health tells.
  }
  const finding = examineStore(store.health());
  await store.close();
  return finding;
}

async function examineConnection(config: Config, examineToken: Terminal['examineToken']): Promise<Finding[]> {
  const { token } = config;
  if (token === undefined) {
    const says = 'DISCORD_TOKEN is not set: the bot runs in a Discord of its own on this machine';
    return [{ what: 'token', state: 'note', says }];
  }
  const clock = await examineClock(config.discordApiUrl ?? DISCORD_API, Date.now);
  return [...(await examineToken({ ...config, token })), clock];
}
