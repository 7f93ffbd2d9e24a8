import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { call, showKnowledgeToAll } from '../support/discord-client.js';
import { findButton, knowledge, press, publish, shownIn } from '../support/previews.js';
import { requireAnswer } from '../support/running-bot.js';
import { BAKERY_PRICE, cardsOf, fileOf, startUploads, zipOfStory } from '../support/uploads.js';
import { rawZip } from '../support/zips.js';

describe('a YAML file of cards', () => {
  it('is shown first, then published: its cards are added or replaced, and nothing is removed', async () => {
    const { story, upload, publish: publishIt, ask, edition, discord } = await startUploads();
    const shown = await upload(
      'new.yaml',
      cardsOf(story, { at: 1, answer: 'Two brothers bought the bakery.' }, { at: 1, ...BAKERY_PRICE }),
    );
    expect(shown.flags).toBe(MessageFlags.Ephemeral);
    expect(discord.pingedBy(shown.id)).toEqual([]);
    expect(shown.content.split('\n')).toEqual([
      '**Edition 2, if published**',
      '**Added: 1**',
      '• What did the bakery cost?',
      '  The bakery cost ninety crowns.',
      '**Changed: 1**',
      '• Who bought the bakery?',
      expect.stringMatching(/^ {2}answer: Two \*\*sisters .* → Two \*\*brothers\*\* bought the bakery\.$/),
      '2 cards were not checked against the article: ARTICLES\\_DIR is not set.',
    ]);
    expect(await ask('Who bought the bakery?'), 'seen, not done').toContain('Two sisters');
    expect(await publishIt()).toBe('**Edition 2 is live.**');
    expect(await ask('Who bought the bakery?')).toContain('Two brothers');
    expect(await ask(BAKERY_PRICE.question)).toContain('ninety crowns');
    expect(edition()).toMatchObject({ author: 'ada', reason: 'Uploaded new.yaml' });
    expect(edition().answerer.knowledge.cards).toHaveLength(4);
  });

  it('changes nothing where that is cancelled', async () => {
    const { story, upload, moderator, channel, edition } = await startUploads();
    await upload('new.yaml', cardsOf(story, { at: 1, answer: 'Two brothers bought the bakery.' }));
    expect(await press(moderator, channel, 'Cancel')).toMatchObject({
      kind: 'update',
      message: { content: 'Cancelled: nothing was changed.', components: [] },
    });
    expect(edition().number).toBe(1);
  });

  it('of what is live already changes nothing', async () => {
    const { story, upload } = await startUploads();
    const { content, components } = await upload('same.yml', cardsOf(story, { at: 0 }, { at: 2 }));
    expect(content).toBe('Nothing has changed. Edition 1 goes on.');
    expect(components ?? []).toEqual([]);
  });

  it('is published for a reason where a regression question would break', async () => {
    const running = await startUploads();
    const { story, upload, publish: publishIt, moderator, channel, edition } = running;
    const questions = [{ question: 'How much does the bridge repair cost?', cards: ['bridge-cost'] }];
    const withQuestions = await zipOfStory(story, [
      { name: 'knowledge/questions.yaml', content: stringify(questions) },
    ]);
    expect((await upload('all.zip', withQuestions)).content).toContain('Regression questions: 1 added, 0 removed');
    expect(await publishIt()).toBe('**Edition 2 is live.**');

    const asked = ['bell', 'tower', 'chime', 'peal', 'clapper', 'belfry'].map((word) => `what of the ${word}`);
    const other = { question: 'Who rings the church bell?', alsoAsked: asked, answer: 'Nobody rings the bell now.' };
    expect((await upload('bridge.yaml', cardsOf(story, { at: 2, ...other }))).content).toContain(
      '**Regression questions that would break: 1.** Publishing needs a reason.\n• How much does the bridge',
    );
    const { modal } = requireAnswer(running, await press(moderator, channel, 'Publish'), 'modal');
    const [message] = await findButton(moderator, channel, 'Publish');
    await moderator.submit(modal, { reason: 'The bridge is done' });
    await expect.poll(async () => (await shownIn(moderator, message)).content).toBe('**Edition 3 is live.**');
    expect(edition().reason).toBe('Uploaded bridge.yaml: The bridge is done');
  });

  it('shows the new difference where another edition was published meanwhile', async () => {
    const { story, upload, publish: publishIt, discord, channel, edition } = await startUploads();
    await upload('new.yaml', cardsOf(story, { at: 1, answer: 'Two brothers bought the bakery.' }));
    const other = discord.person(discord.ids.roleModerator);
    await knowledge(other, channel, 'retire', { card: 'bridge-cost' });
    expect(await publish(other, channel)).toBe('**Edition 2 is live.**');
    expect(await publishIt()).toMatch(
      /^\*\*Another edition was published meanwhile\.\*\*.*\n\*\*Edition 3, if published/,
    );
    expect(await publishIt()).toBe('**Edition 3 is live.**');
    expect(edition().answerer.knowledge.cards.map(({ id }) => id)).toEqual(['lighthouse-opening', 'bakery-owner']);
  });

  const FAULTY = {
    'a link that leads nowhere': [
      { at: 1, related: ['harbour'] },
      'cards.yaml:15:7: there is no card "harbour": write the id of a card, or take it out',
    ],
    'an unknown topic': [
      { at: 1, topic: 'weather' },
      'cards.yaml:2:10: there is no topic "weather" in story.yaml: add it there',
    ],
    'words that are another card’s': [
      { at: 1, question: 'When does the lighthouse reopen?' },
      'cards.yaml:3:13: "When does the lighthouse reopen?" stands at card lighthouse-opening, too: take one of them out',
    ],
    'a way to ask of one letter': [{ at: 1, alsoAsked: ['a'] }, 'cards.yaml:5:7: alsoAsked 1: has to have at least 2'],
  } as const;
  it.each(Object.entries(FAULTY))(
    'names its faults with their places, and offers nothing: %s',
    async (_, [change, fault]) => {
      const { story, upload, edition } = await startUploads();
      const { content, components } = await upload('cards.yaml', cardsOf(story, change));
      expect(content).toMatch(/^There (is 1 fault|are \d+ faults), so nothing was changed\. Edition 1 goes on\.\n/);
      expect(content.replaceAll('\\', '')).toContain(`• ${fault}`);
      expect(components ?? []).toEqual([]);
      expect(edition().number).toBe(1);
    },
  );

  it('is at fault with the same id twice', async () => {
    const { story, upload } = await startUploads();
    const twice = cardsOf(story, { at: 1, answer: 'Two brothers bought it.' }, { at: 1, question: 'Who has it now?' });
    const { content } = await upload('cards.yaml', twice);
    expect(content).toContain(
      'cards.yaml:14:7: the id "bakery-owner" is taken by cards.yaml:1: give this card another',
    );
  });
});

describe('a zip', () => {
  it('is the whole knowledge: what is not in it goes', async () => {
    const { story, upload, publish: publishIt, ask, edition } = await startUploads();
    story.writeCards('all', [{ ...story.cards[0], related: [] }]);
    const { content } = await upload('story.zip', await zipOfStory(story));
    expect(content).toContain('**Changed: 1**\n• When does the lighthouse reopen?');
    expect(content).toContain('**Removed: 2**\n• Who bought the bakery?\n• How much does the bridge repair cost?');
    expect(await publishIt()).toBe('**Edition 2 is live.**');
    expect(await ask('Who bought the bakery?')).not.toContain('Two sisters');
    expect(edition().reason).toBe('Uploaded story.zip');
  });

  it('without regression questions says that they are dropped', async () => {
    const { story, upload, publish: publishIt, edition } = await startUploads();
    const questions = [{ question: 'How much does the bridge repair cost?', cards: ['bridge-cost'] }];
    const file = { name: 'knowledge/questions.yaml', content: stringify(questions) };
    await upload('all.zip', await zipOfStory(story, [file]));
    expect(await publishIt()).toBe('**Edition 2 is live.**');
    expect((await upload('less.zip', await zipOfStory(story))).content).toMatch(
      /^\*\*Edition 3, if published\*\*\n\*\*All regression questions are dropped: 1\.\*\* There is no questions\.yaml/,
    );
    expect(await publishIt()).toBe('**Edition 3 is live.**');
    expect(edition().answerer.knowledge.questions ?? []).toEqual([]);
  });

  it('names what it holds besides the knowledge, whether there are faults or not', async () => {
    const { story, upload } = await startUploads();
    const more = [{ name: 'knowledge/notes*.txt' }, { name: '__MACOSX/._knowledge' }, { name: 'knowledge/old.yaml' }];
    const named = 'Left out, as no part of the knowledge: notes\\*.txt, old.yaml\n';
    expect((await upload('a.zip', await zipOfStory(story, more))).content).toBe(
      `${named}Nothing has changed. Edition 1 goes on.`,
    );
    story.writeCards('all', story.cards.slice(1));
    expect((await upload('a.zip', await zipOfStory(story, more))).content).toContain(
      `${named}**Edition 2, if published**\n**Removed: 1**`,
    );
    story.writeCards('all', [{ id: 'broken' }]);
    const { content } = await upload('a.zip', await zipOfStory(story, more));
    expect(content).toMatch(/^Left out.*\nThere are \d+ faults, so nothing was changed/);
    expect(content).toContain('• cards/all.yaml:2:3: topic');
  });
});

describe('what is refused, with nothing changed', () => {
  const bomb = { name: 'story.yaml', content: Buffer.alloc(50_000_000) };
  it.each<[string, string, string | Buffer, RegExp]>([
    ['another kind of file', 'cards.json', '[]', /^Upload a YAML file of cards \(\.yaml or \.yml\), or a zip/],
    ['more than a MiB', 'cards.yaml', ' '.repeat(1024 * 1024 + 1), /^The file is larger than 1 MiB.*refresh/],
    ['a zip of more than a MiB', 'all.zip', Buffer.alloc(1024 * 1024 + 1), /^The file is larger than 1 MiB/],
    [
      'a zip bomb',
      'all.zip',
      rawZip([bomb]),
      /^This zip is refused: it unpacks to more than 2 MiB\. Zip the knowledge/,
    ],
    ['a zip bomb that lies', 'all.zip', rawZip([{ ...bomb, saidLength: 9 }]), /^This zip is refused: .*too many bytes/],
    ['a path out of the zip', 'all.zip', rawZip([{ name: '../story.yaml' }]), /refused: .*invalid relative path/],
    ['a link', 'all.zip', rawZip([{ name: 'story.yaml', mode: 0o120777 }]), /refused: story\.yaml is a link/],
    ['what is no zip', 'all.zip', 'PK', /^This zip is refused: it cannot be read/],
    ['what would take seconds to read', 'cards.yaml', '- \n'.repeat(300_000), /^There are more than 400000 words/],
    ['a zip of something else', 'all.zip', rawZip([{ name: 'photo.jpg' }]), /^There is no knowledge in this zip/],
  ])('%s', async (_, name, content, text) => {
    const { upload, edition } = await startUploads();
    const shown = await upload(name, content);
    expect(shown.content.replaceAll('\\', '')).toMatch(text);
    expect(shown.content).toMatch(/\nNothing was changed\. Edition 1 goes on\.$/);
    expect(shown.components ?? []).toEqual([]);
    expect(edition().number).toBe(1);
  });

  it.each([
    ['a bomb of aliases', `- &a x\n${'- [*a, *a]\n'.repeat(30)}`, /cards\.yaml:2:4: is read as a reference/],
    ['a bomb of brackets', '['.repeat(300_000), /cards\.yaml:1:\d+: is nested more than 50 deep/],
    ['another encoding', Buffer.from([0x2d, 0x20, 0xff]), /cards\.yaml:1:3: is not written in UTF-8/],
  ])('%s', async (_, content, fault) => {
    const { upload, ask } = await startUploads();
    expect((await upload('cards.yaml', content)).content.replaceAll('\\', '')).toMatch(fault);
    expect(await ask('Who bought the bakery?')).toContain('Two sisters');
  });
});

describe('the right to it', () => {
  it('is denied to a member, whose file is not read', async () => {
    const running = await startUploads();
    const { story, member, channel, discord } = running;
    await showKnowledgeToAll(discord);
    for (const [subcommand, options] of [
      ['upload', { file: fileOf('new.yaml', cardsOf(story, { at: 1, answer: 'Two brothers bought it.' })) }],
      ['download', {}],
    ] as const) {
      const { message } = requireAnswer(
        running,
        await member.slash(channel, 'knowledge', options, { subcommand }),
        'message',
      );
      expect(message.content).toBe('This needs Manage Server or a moderator role of this server.');
      expect(message.attachments).toEqual([]);
    }
  });

  it('to publish it is that of who uploaded: somebody else does not see it, and is refused by its button', async () => {
    const running = await startUploads();
    const { story, upload, publish: publishIt, discord, moderator, member, channel, edition } = running;
    await upload('new.yaml', cardsOf(story, { at: 1, answer: 'Two brothers bought the bakery.' }));
    const other = discord.person(discord.ids.roleModerator);
    expect(other.messages(channel)).toEqual([]);
    for (const label of ['Publish', 'Cancel']) {
      // Where all can press it, as if somebody had found a way to send its id.
      const [, custom_id] = await findButton(moderator, channel, label);
      const components = [{ type: 1, components: [{ type: 2, style: 3, label, custom_id }] }];
      await call(discord, 'POST', `/channels/${channel}/messages`, { content: 'Press it', components });
      const forged = member.messages(channel).at(-1);
      if (!forged) throw new Error('there is a message');
      for (const [who, refusal] of [
        [member, 'This needs Manage Server or a moderator role of this server.'],
        [other, 'Only the moderator who made this change can decide on it.'],
      ] as const) {
        const { message } = requireAnswer(running, await who.click(forged, custom_id), 'message');
        expect(message).toMatchObject({ content: refusal, flags: MessageFlags.Ephemeral });
      }
      await call(discord, 'DELETE', `/channels/${channel}/messages/${forged.id}`);
    }
    expect(edition().number).toBe(1);
    expect(await publishIt(), 'it is there still').toBe('**Edition 2 is live.**');
  });
});
