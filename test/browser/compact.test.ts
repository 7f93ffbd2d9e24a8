import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { quoteLine, saidByLine } from '../../src/answering/talk/reply-text.js';
import { sourceLines } from '../../src/answering/talk/source-text.js';
import { plain } from '../../src/discord/plain.js';
import { renderCard } from '../../src/discord/render.js';
import type { Edition } from '../../src/model/edition.js';
import type { Card } from '../../src/model/knowledge.js';
import { explainMissingBrowser, hasBrowser, messages, useBrowser } from '../support/browser.js';
import { requireFirst } from '../support/elements.js';
import { OWN_FOLDER } from '../support/own-knowledge.js';
import { requireAnswer, startBot } from '../support/running-bot.js';

const PHONE = { width: 390, height: 844 };
/** Of the height that an answer had with its source in an embed and a row for each related question. */
const MOST_OF_BEFORE = 0.6;
/** Of the cards, so many of which take no more than that each. */
const MOST_CARDS = 0.9;
/** Of a row that is one line high. */
const LINE = 36;

explainMissingBrowser();

describe.runIf(hasBrowser)('an answer on a phone', () => {
  const open = useBrowser();

  it('takes at most three fifths of the height that it took, its buttons a line', async () => {
    const running = await startBot({ env: { KNOWLEDGE_DIR: OWN_FOLDER } });
    const { discord, edition } = running;
    const { general } = discord.ids.home;
    const asker = discord.person(discord.ids.member);
    const { cards } = edition().answerer.knowledge;
    // What replies to something is not shown as the same author's next line.
    const question = asker.send(general, 'What happened?');
    for (const card of cards) {
      for (const message of [asBefore(card, edition()), renderCard(card, edition(), 'public')]) {
        discord.leave(general, JSON.parse(JSON.stringify(message)), question);
      }
    }
    const asked = { question: requireFirst(cards).question };
    requireAnswer(running, await asker.slash(general, 'ask', asked), 'message');
    const { page } = await open(discord.url, { viewport: PHONE });
    const answered = messages(page).nth(2 * cards.length + 1);
    await answered.waitFor();

    const heights = await messages(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    const shares = cards.map((_, at) => (heights[2 * at + 2] ?? 0) / (heights[2 * at + 1] ?? 0));
    expect(shares.reduce((sum, share) => sum + share, 0) / cards.length).toBeLessThan(MOST_OF_BEFORE);
    expect(shares.filter((share) => share < MOST_OF_BEFORE).length / cards.length).toBeGreaterThan(MOST_CARDS);

    const votes = answered.getByRole('button', { name: /elpful$/ });
    const tops = await Promise.all((await votes.all()).map(async (one) => (await one.boundingBox())?.y));
    expect(tops).toHaveLength(2);
    expect(tops[0], 'beside each other').toBe(tops[1]);
    expect((await votes.first().boundingBox())?.height).toBeLessThan(LINE);
  });
});

/** An answer as it was, three related questions below it. */
function asBefore(card: Card, { answerer, number }: Edition): object {
  const { telling } = answerer;
  const { title, date } = telling.story;
  const said = [
    ...card.quotes.map((quote) => `> ${plain(quoteLine(telling, quote))}`),
    saidByLine(telling, card) ?? '',
  ];
  const day = `<t:${Date.parse(`${date}T12:00:00Z`) / 1_000}:D>`;
  const source = sourceLines(telling.story, card, (name) => `${name}, as of ${day}`).join('\n');
  const related = card.related.slice(0, 3).flatMap((id) => answerer.findCard(id)?.question ?? []);
  return {
    content: `> ${plain(card.question)}\n${plain(card.answer)}`,
    embeds: [
      {
        description: said.filter((line) => line !== '').join('\n'),
        fields: [{ name: 'Source', value: source }],
        footer: { text: `${title} · ${date} · edition ${number}` },
      },
    ],
    components: [
      ...related.map((label) => rowOf({ custom_id: label, label })),
      rowOf({ custom_id: 'up', emoji: { name: '👍' } }, { custom_id: 'down', emoji: { name: '👎' } }),
    ],
  };
}

function rowOf(...buttons: object[]): object {
  return {
    type: ComponentType.ActionRow,
    components: buttons.map((button) => ({ type: ComponentType.Button, style: ButtonStyle.Secondary, ...button })),
  };
}
