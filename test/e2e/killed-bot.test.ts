import { join } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import Database from 'libsql';
import { expect, it, onTestFinished } from 'vitest';
import { stopTellingId, tellButtonId } from '../../src/discord/custom-ids.js';
import { createDice, type Dice } from '../../src/evaluation/dice.js';
import { createHeldClock, type Outcome } from '../../src/local-discord/index.js';
import { askDirectly, ISLANDERS, runKnowledge } from '../support/bot-process.js';
import { startDiscord, type TrialDiscord } from '../support/discord-client.js';
import { findButton, typedIn } from '../support/previews.js';
import { launch, type Running } from '../support/run.js';
import { requireAnswer, settingsFor } from '../support/running-bot.js';
import { copyStory, temporaryFolder } from '../support/story.js';
import { until } from '../support/until.js';

/** `KILLS=100 SEED=7 npx vitest run test/e2e/killed-bot.test.ts` kills as often, at the moments of that seed. */
const KILLS = Number(process.env.KILLS ?? 2);
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000);
/** Publishing, the edit of the preview, a public answer and a direct message are over by then. */
const MOST_LIVING_MS = 400;
/** The nonce of a direct message counts no more, nor does anybody's claim. */
const LATER_MS = 10 * 60_000;
/** What was begun then is nobody's any more. */
const LONG_AGO = '2000-01-01T00:00:00.000Z';
const CORRECTED_WITHIN_MS = 10_000;

const LETTERS = 'bdfgklmnprtvz';
/** Other ways to ask that stay in the card. */
const WORDINGS = 7;
const { card, question } = ISLANDERS;
const answerOf = (round: number): string => `About ${1_000 + round} islanders depend on the ferries.`;
/** Of letters that make no word: nothing else answers it. */
const openQuestion = (dice: Dice): string =>
  `Where does the ${Array.from({ length: 9 }, () => LETTERS[Math.floor(dice() * LETTERS.length)]).join('')} sing?`;

/** A bot on a local Discord, who uses it, and what they see. */
function trialOn(discord: TrialDiscord, env: Record<string, string>) {
  const [member, moderator] = [discord.person(discord.ids.member), discord.person(discord.ids.moderator)];
  const { general } = discord.ids.home;
  const direct = member.openDm();
  const threads: string[] = [];
  const shownIn = (channel: string): string[] =>
    member.messages(channel).flatMap(({ author, content }) => (author.bot ? [content] : []));

  return {
    discord,
    member,
    moderator,
    general,
    async start(): Promise<Running> {
      const bot = launch('main', [], { cwd: '/', env: { ...settingsFor(discord), ...env } });
      onTestFinished(() => bot.signal('SIGKILL'));
      await until('the bot to be ready', () => bot.written.stdout.includes('"ready"') || undefined);
      return bot;
    },
    /** Asks in a thread of its own, where nothing was answered before. */
    ask(): Promise<Outcome> {
      const thread = member.startThread(general, `Thread ${threads.length}`);
      threads.push(thread);
      return member.slash(thread, 'ask', { question });
    },
    /** Is declined an answer, and wants to be told it. */
    async waitFor(open: string): Promise<void> {
      const declined = await member.slash(general, 'ask', { question: open });
      await member.click(requireAnswer({ discord }, declined, 'message').message, tellButtonId());
      await until('the promise', () => shownIn(general).at(-1)?.startsWith('I will send you') || undefined);
    },
    /** The preview of an edit that answers both questions. @returns its button */
    async previewEdit(answer: string, open: string): Promise<[APIMessage, string]> {
      const opened = await moderator.slash(general, 'knowledge', { card }, { subcommand: 'edit' });
      const { modal } = requireAnswer({ discord }, opened, 'modal');
      const typed = typedIn(modal);
      const alsoAsked = [...String(typed.alsoAsked).split('\n').slice(0, WORDINGS), open].join('\n');
      await moderator.submit(modal, { ...typed, alsoAsked, answer });
      return findButton(moderator, general, 'Publish');
    },
    /** The newest edition that a moderator was told to be live. */
    told(): number {
      const numbers = moderator.messages(general).map(({ content }) => /^\*\*Edition (\d+) is live/.exec(content)?.[1]);
      return Math.max(1, ...numbers.flatMap((number) => (number === undefined ? [] : [Number(number)])));
    },
    publicAnswers: (): string[] => threads.flatMap(shownIn).filter((content) => content.startsWith(`-# ${question}\n`)),
    toldDirectly: (asked: string): number =>
      member.messages(direct).filter(({ components, content }) => {
        return content.startsWith(`-# ${asked}\n`) && JSON.stringify(components).includes(stopTellingId());
      }).length,
  };
}

it(`what was told holds when the bot is killed, ${KILLS} times from seed ${SEED}`, async () => {
  const dice = createDice(SEED);
  const clock = createHeldClock();
  const discord = await startDiscord({ clock });
  const { folder } = await copyStory();
  const DATABASE_FILE = join(await temporaryFolder(), 'facts.db');
  const trial = trialOn(discord, { KNOWLEDGE_DIR: folder, DATABASE_FILE });
  const { moderator, told, publicAnswers, toldDirectly } = trial;
  const waiting: string[] = [];
  let bot = await trial.start();
  for (let round = 1; round <= KILLS; round += 1) {
    const open = openQuestion(dice);
    waiting.push(open);
    await trial.waitFor(open);
    await trial.ask();
    const [preview, publish] = await trial.previewEdit(answerOf(round), open);
    const before = told();
    void moderator.click(preview, publish);
    void trial.ask();
    await new Promise((resolve) => setTimeout(resolve, dice() * MOST_LIVING_MS));
    bot.signal('SIGKILL');
    await bot.ended;
    const wasTold = told() > before;

    clock.pass(LATER_MS);
    setClaims(DATABASE_FILE, 'subscriptions', LONG_AGO);
    // The first time it was at every public answer as it was killed: nobody else is to begin before that claim ends.
    setClaims(DATABASE_FILE, 'shown_answers', round === 1 ? new Date().toISOString() : LONG_AGO);
    bot = await trial.start();
    const readyAt = performance.now();
    const [, edition] = /^\*\*Edition (\d+)/.exec(await runKnowledge(discord, 'status')) ?? [];
    expect(Number(edition), 'what a moderator was told is there').toBeGreaterThanOrEqual(told());
    const now = await askDirectly(discord, question);
    if (wasTold) expect(now).toContain(answerOf(round));
    const isRight = (shown: string): boolean => shown === `-# ${question}\n${now}`;
    await until('all public answers to be right', () => publicAnswers().every(isRight) || undefined);
    expect(performance.now() - readyAt, 'after a start nobody reads for long what is wrong').toBeLessThan(
      CORRECTED_WITHIN_MS,
    );
    if (now.includes(answerOf(round))) await until('a direct message', () => toldDirectly(open) > 0 || undefined);
    // Nobody may wait for very many.
    else await trial.member.slash(trial.general, 'forget-me');
  }
  expect(publicAnswers().length).toBeGreaterThanOrEqual(KILLS);
  for (const open of waiting) expect(toldDirectly(open), open).toBeLessThanOrEqual(1);
  bot.signal('SIGTERM');
  expect(await bot.ended).toMatchObject({ status: 0, stderr: '' });
});

/** As if whoever began something had begun it then, and not come back. */
function setClaims(file: string, table: 'subscriptions' | 'shown_answers', at: string): void {
  const store = new Database(file);
  const begun = at === LONG_AGO ? 'where claimed_at is not null' : '';
  store.exec(`update ${table} set claimed_at = '${at}' ${begun}`);
  store.close();
}
