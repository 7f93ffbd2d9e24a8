import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { renderCard } from '../../src/discord/render.js';
import { explainMissingBrowser, hasBrowser, messages, useBrowser } from '../support/browser.js';
import { requireFirst } from '../support/elements.js';
import { requireAnswer, startBot } from '../support/running-bot.js';

const PHONE = { width: 390, height: 844 };
/**
 * Of the height that an answer had with a field, a footer and a row for each related question; the line that tells of the
 * command is counted for the new one alone.
 */
const MOST_OF_BEFORE = 0.75;
/** Of a row that is one line high. */
const LINE = 36;

explainMissingBrowser();

describe.runIf(hasBrowser)('an answer on a phone', () => {
  const open = useBrowser();

  it('is its text, its source, a menu and a line of buttons', async () => {
    const running = await startBot();
    const { discord, edition } = running;
    const { general } = discord.ids.home;
    const asker = discord.person(discord.ids.member);
    const card = requireFirst(edition().answerer.knowledge.cards.filter(({ related }) => related.length >= 3));
    const related = card.related.slice(0, 3).map((id) => edition().answerer.findCard(id)?.question ?? '');
    const button = (custom_id: string, shown: object) =>
      ({ type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id, ...shown }) as const;
    const row = (...components: ReturnType<typeof button>[]) =>
      ({ type: ComponentType.ActionRow, components }) as const;
    const { title, date } = edition().answerer.knowledge.story;
    const question = asker.send(general, card.question);
    discord.leave(
      general,
      {
        content: renderCard(card, edition(), 'public').content,
        embeds: [
          {
            fields: [{ name: 'Source', value: 'sentence 1 of the article' }],
            footer: { text: `${title} · ${date} · edition 1` },
          },
        ],
        components: [
          ...related.map((label, i) => row(button(`related:${i}`, { label }))),
          row(button('up', { emoji: { name: '👍' } }), button('down', { emoji: { name: '👎' } })),
        ],
      },
      question,
    );
    requireAnswer(running, await asker.slash(general, 'ask', { question: card.question }), 'message');
    const { page } = await open(discord.url, { viewport: PHONE });
    await messages(page).nth(2).waitFor();
    const heightOf = async (at: number): Promise<number> => (await messages(page).nth(at).boundingBox())?.height ?? 0;
    const [before, now] = [await heightOf(1), await heightOf(2)];
    expect(before).toBeGreaterThan(300);
    expect(now / before).toBeLessThan(MOST_OF_BEFORE);
    const votes = messages(page)
      .nth(2)
      .getByRole('button', { name: /elpful$/ });
    const tops = await Promise.all((await votes.all()).map(async (one) => (await one.boundingBox())?.y));
    expect(tops).toHaveLength(2);
    expect(tops[0], 'beside each other').toBe(tops[1]);
    expect((await votes.first().boundingBox())?.height).toBeLessThan(LINE);
  });
});
