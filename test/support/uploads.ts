import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { stringify } from 'yaml';
import { readFolderTexts } from '../../src/knowledge/folder.js';
import type { LocalFile } from '../../src/local-discord/index.js';
import { requireFirst } from './elements.js';
import { knowledge, publish } from './previews.js';
import { requireAnswer, startBot } from './running-bot.js';
import { type SmallStory, writeSmallStory } from './small-story.js';
import { type ZipEntry, zipOf } from './zips.js';

/** The bot with the small story, a moderator and others of the home server. */
export async function startUploads(folder?: string) {
  const story = writeSmallStory();
  const running = await startBot({ env: { KNOWLEDGE_DIR: folder ?? story.folder } });
  const { ids, person } = running.discord;
  const [moderator, member, channel] = [person(ids.moderator), person(ids.member), ids.home.general];
  return {
    ...running,
    story,
    moderator,
    member,
    channel,
    upload: (name: string, content: string | Buffer): Promise<APIMessage> =>
      knowledge(moderator, channel, 'upload', { file: fileOf(name, content) }),
    publish: () => publish(moderator, channel),
    async download(): Promise<Buffer> {
      const { content, flags, attachments } = await knowledge(moderator, channel, 'download');
      expect(content).toMatch(/^Edition \d+, to be unpacked over the knowledge folder\.$/);
      expect(flags).toBe(MessageFlags.Ephemeral);
      expect(attachments).toMatchObject([{ filename: expect.stringMatching(/^knowledge-\d+\.zip$/) }]);
      return Buffer.from(await (await fetch(requireFirst(attachments).url)).arrayBuffer());
    },
    async ask(question: string) {
      const outcome = await member.slash(channel, 'ask', { question });
      return requireAnswer(running, outcome, 'message').message.content;
    },
  };
}

export function fileOf(name: string, content: string | Buffer): LocalFile {
  return { name, contentType: 'application/octet-stream', data: Buffer.from(content) };
}

/** Cards of the small story, changed, as a YAML file. */
export function cardsOf({ cards }: SmallStory, ...changes: { at: number; [key: string]: unknown }[]): string {
  return stringify(
    changes.map(({ at, ...change }) => ({ ...cards[at], ...change })),
    { aliasDuplicateObjects: false },
  );
}

async function textsOf({ folder }: SmallStory): Promise<Map<string, string>> {
  const read = await readFolderTexts(folder);
  if (!('texts' in read)) throw new Error(read.unread.message);
  return read.texts;
}

export async function zipOfStory(story: SmallStory, more: readonly ZipEntry[] = []): Promise<Buffer> {
  return zipOf(
    [...(await textsOf(story))].map(([name, text]) => [`knowledge/${name}`, text]),
    more,
  );
}

/** What makes the baker's card another one. */
export const BAKERY_PRICE = {
  id: 'bakery-price',
  question: 'What did the bakery cost?',
  alsoAsked: [
    'What was paid for the bakery?',
    'bakery price',
    'For what price did the bakery go?',
    'How expensive was the bakery?',
    'price paid for the bakery',
    'sum that the bakery went for',
  ],
  answer: 'The bakery cost ninety crowns.',
};
