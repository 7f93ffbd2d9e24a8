import type { APIMessage } from 'discord-api-types/v10';
import type { Outcome, Person } from '../../src/local-discord/index.js';
import { knowledge, press, publish } from './previews.js';
import { type RunningBot, type RunningBotOptions, requireAnswer, startBot } from './running-bot.js';
import { type SmallStory, type SmallStoryOptions, writeSmallStory } from './small-story.js';
import { until } from './until.js';

export interface AtTheDesk extends RunningBot {
  story: SmallStory;
  member: Person;
  moderator: Person;
  channel: string;
  /** Runs a subcommand of `/knowledge`. @returns the reply in the end */
  run(subcommand: string, options?: Parameters<Person['slash']>[2]): Promise<APIMessage>;
  press(label: string): Promise<Outcome>;
  /** A message once it is no longer as it was. */
  becomes(message: APIMessage): Promise<APIMessage>;
  /** Presses Publish. @returns what is shown in its place */
  publish(): Promise<string>;
  /** What a member is answered. */
  ask(question: string): Promise<string>;
}

/** The bot with the small story, a moderator and a member of the home server. */
export async function atTheDesk({
  contested,
  names,
  ...options
}: RunningBotOptions & SmallStoryOptions = {}): Promise<AtTheDesk> {
  const story = writeSmallStory({ contested, names });
  const running = await startBot({ ...options, env: { KNOWLEDGE_DIR: story.folder, ...options.env } });
  const { ids, person } = running.discord;
  const [moderator, member, channel] = [person(ids.moderator), person(ids.member), ids.home.general];
  return {
    ...running,
    story,
    member,
    channel,
    moderator,
    run: (subcommand, given = {}) => knowledge(moderator, channel, subcommand, given),
    press: (label) => press(moderator, channel, label),
    becomes: (message) =>
      until('another message', () => {
        const now = moderator.messages(channel).find(({ id }) => id === message.id);
        return now && JSON.stringify(now) !== JSON.stringify(message) ? now : undefined;
      }),
    publish: () => publish(moderator, channel),
    async ask(question) {
      const outcome = await member.slash(channel, 'ask', { question });
      return requireAnswer(running, outcome, 'message').message.content;
    },
  };
}
