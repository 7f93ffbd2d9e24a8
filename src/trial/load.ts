import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { createDice, type Dice } from '../evaluation/dice.js';
import { percentile, tableOf } from '../evaluation/measures.js';
import { createLocalDiscord, type LocalDiscord } from '../local-discord/index.js';
import { CHANNELS, channelId, crowd, PEOPLE, personId } from './crowd.js';
import { TRIAL_IDS } from './world.js';

/** How much is asked. */
export interface Load {
  /** Questions at once. */
  burst: number;
  /** Interactions a second, and for how many seconds: half of them questions, half completions. */
  rate: number;
  seconds: number;
  /** Questions, and completions, of which the cost of each is taken. */
  costOf: number;
}

const FILES = {
  factbox: fileURLToPath(new URL('../main.js', import.meta.url)),
  bare: fileURLToPath(new URL('./bare-bot.js', import.meta.url)),
};
const PROBE = new URL('./cpu-probe.js', import.meta.url).href;
const CALLBACK = 'POST /interactions/:id/:token/callback';
/** Interactions a second while costs are taken: none waits for another. */
const UNHURRIED = 50;
const WARMING_UP = 200;
const BETWEEN_MS = 1_000;
/** By then what a bot does once after its start is done. */
const STARTED_MS = 25_000;

const cpuSchema = z.object({ user: z.number(), system: z.number() });
const callbackSchema = z.object({ body: z.object({ data: z.looseObject({}) }) });

/**
 * Puts interactions to the bot and to a bare discord.js bot that answers with the same payloads, each in a process of its
 * own on a local Discord. @returns a Markdown table
 */
export async function measureLoad(folder: string, questions: readonly string[], load: Load): Promise<string> {
  const discord = await createLocalDiscord({ world: crowd() });
  const place = await mkdtemp(join(tmpdir(), 'factbox-load-'));
  try {
    const env = {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      KNOWLEDGE_DIR: folder,
      DATABASE_FILE: join(place, 'load.db'),
      HOME_GUILD_ID: TRIAL_IDS.home.server,
      QUESTIONS_PER_MINUTE: '10000',
    };
    const factbox = await measureBot(discord, FILES.factbox, env, questions, load);
    const commands = discord.person(personId(0)).commands(TRIAL_IDS.home.general);
    const payloads = JSON.stringify({ commands, reply: factbox.reply, choices: factbox.choices });
    const bare = await measureBot(discord, FILES.bare, { ...env, PAYLOADS: payloads }, questions, load);
    return table(load, factbox, bare);
  } finally {
    await discord.close();
    await rm(place, { recursive: true });
  }
}

interface Measured {
  /** Milliseconds of the processor's time. */
  askMs: number;
  rewordedMs: number;
  completionMs: number;
  burst: Outcomes;
  stream: Outcomes;
  streamMs: number;
  reply: object;
  choices: unknown;
}

interface Outcomes {
  inTime: number;
  of: number;
  /** Milliseconds until the response, of those in time. */
  times: number[];
}

async function measureBot(
  discord: LocalDiscord,
  file: string,
  env: Record<string, string>,
  questions: readonly string[],
  load: Load,
): Promise<Measured> {
  const bot = await startBot(file, env);
  const dice = createDice(1);
  const asking = (): Promise<Outcome> => ask(discord, dice, questions);
  const others = questions.map(withoutAWord);
  const rewording = (): Promise<Outcome> => ask(discord, dice, others);
  let typed = 0;
  const typing = (): Promise<Outcome> => complete(discord, dice, questions, personId(typed++ % PEOPLE));
  const either = (): Promise<Outcome> => (dice() < 0.5 ? asking() : typing());
  try {
    await pause(STARTED_MS);
    await spread(either, UNHURRIED * 2, WARMING_UP);
    const askMs = await costOf(bot, asking, load.costOf);
    const reply = lastData(discord);
    const rewordedMs = await costOf(bot, rewording, load.costOf);
    const completionMs = await costOf(bot, typing, load.costOf);
    const choices = lastData(discord).choices;
    const before = await cpuOf(bot);
    const stream = await spread(either, load.rate, load.rate * load.seconds);
    const streamMs = ((await cpuOf(bot)) - before) / (load.rate * load.seconds);
    await pause(BETWEEN_MS);
    const burst = outcomesOf(await Promise.all(Array.from({ length: load.burst }, asking)));
    return { askMs, rewordedMs, completionMs, burst, stream, streamMs, reply, choices };
  } finally {
    bot.kill('SIGTERM');
    if (bot.exitCode === null) await once(bot, 'exit');
  }
}

async function startBot(file: string, env: Record<string, string>): Promise<ChildProcess> {
  const bot = fork(file, {
    env: { PATH: process.env.PATH, ...env },
    execArgv: ['--max-semi-space-size=4', '--import', PROBE],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  await new Promise<void>((resolve, reject) => {
    let written = '';
    bot.stdout?.on('data', (text: Buffer) => {
      if (written.includes('"ready"')) return;
      written += text.toString();
      if (written.includes('"ready"')) resolve();
    });
    bot.once('exit', () => reject(new Error(`The bot did not start: ${written}`)));
  });
  return bot;
}

async function cpuOf(bot: ChildProcess): Promise<number> {
  bot.send('cpu');
  const [usage] = await once(bot, 'message');
  const { user, system } = cpuSchema.parse(usage);
  return (user + system) / 1_000;
}

/** Milliseconds of the processor's time that one takes, by itself. */
async function costOf(bot: ChildProcess, act: () => Promise<Outcome>, times: number): Promise<number> {
  await pause(BETWEEN_MS);
  const before = await cpuOf(bot);
  await spread(act, UNHURRIED, times);
  return ((await cpuOf(bot)) - before) / times;
}

type Outcome = { kind: string; ms: number };

/** So many a second, whatever becomes of those before. */
async function spread(act: () => Promise<Outcome>, rate: number, times: number): Promise<Outcomes> {
  const started = performance.now();
  const acts: Promise<Outcome>[] = [];
  while (acts.length < times) {
    const due = Math.min(times, Math.ceil(((performance.now() - started) / 1_000) * rate));
    while (acts.length < due) acts.push(act());
    await pause(1);
  }
  return outcomesOf(await Promise.all(acts));
}

function outcomesOf(outcomes: readonly Outcome[]): Outcomes {
  const times = outcomes.flatMap(({ kind, ms }) => (kind === 'failed' ? [] : [ms]));
  return { inTime: times.length, of: outcomes.length, times };
}

function ask(discord: LocalDiscord, dice: Dice, questions: readonly string[]): Promise<Outcome> {
  return somebody(discord, dice).slash(channelId(Math.floor(dice() * CHANNELS)), 'ask', {
    question: oneOf(questions, dice),
  });
}

/** As nobody has worded it. */
function withoutAWord(question: string): string {
  const words = question.split(' ');
  return words.filter((_, place) => place !== Math.floor(words.length / 2)).join(' ');
}

/** Stops typing somewhere in a question. Of who types before the last is completed, the last alone would be. */
function complete(discord: LocalDiscord, dice: Dice, questions: readonly string[], who: string): Promise<Outcome> {
  const question = oneOf(questions, dice);
  const typed = question.slice(0, 1 + Math.floor(dice() * question.length));
  return discord.person(who).complete(TRIAL_IDS.home.general, 'ask', { question: typed }, 'question');
}

function somebody(discord: LocalDiscord, dice: Dice): ReturnType<LocalDiscord['person']> {
  return discord.person(personId(Math.floor(dice() * PEOPLE)));
}

function oneOf(questions: readonly string[], dice: Dice): string {
  return questions[Math.floor(dice() * questions.length)] ?? '';
}

function lastData(discord: LocalDiscord): Record<string, unknown> {
  return callbackSchema.parse(discord.requestsTo(CALLBACK).at(-1)).body.data;
}

function table({ burst, rate, seconds }: Load, factbox: Measured, bare: Measured): string {
  const row = (what: string, show: (measured: Measured) => string, times = ''): string[] => [
    what,
    show(factbox),
    show(bare),
    times,
  ];
  const late = ({ inTime, of, times }: Outcomes): string =>
    `${inTime} of ${of}, p99 ${(percentile(times, 0.99) / 1_000).toFixed(2)} s`;
  const ratio = (cost: (measured: Measured) => number): string => `${(cost(factbox) / cost(bare)).toFixed(1)} ×`;
  return tableOf(
    ['', 'Factbox', 'a bare discord.js bot', ''],
    [
      row(
        'a public /ask, ms of processor',
        ({ askMs }) => askMs.toFixed(2),
        ratio((one) => one.askMs),
      ),
      row(
        'a /ask that no card words so, the same',
        ({ rewordedMs }) => rewordedMs.toFixed(2),
        ratio((one) => one.rewordedMs),
      ),
      row(
        'a completion, the same',
        (one) => one.completionMs.toFixed(2),
        ratio((one) => one.completionMs),
      ),
      row(`${rate} a second for ${seconds} s, in time`, ({ stream }) => late(stream)),
      row(
        'each of them, ms of processor',
        (one) => one.streamMs.toFixed(2),
        ratio((one) => one.streamMs),
      ),
      row(`${burst} /ask at once, in time`, (one) => late(one.burst)),
    ],
  );
}
