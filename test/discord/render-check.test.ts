import { describe, expect, it } from 'vitest';
import { cardsOf, cardsShownIn, renderChecked } from '../../src/discord/render-check.js';
import { createLanguage, ENGLISH } from '../../src/languages/language.js';
import type { Checked, Finding } from '../../src/model/check.js';
import { extremeEdition } from '../support/extreme-story.js';
import { brokenLimits } from '../support/message-limits.js';

const MESSAGE = '18446744073709551615';

describe('renderChecked', () => {
  const plainEdition = extremeEdition('x');

  it.each([
    ['words', 'disestablishment ', ENGLISH],
    ['signs of formatting', '*_|', ENGLISH],
    ['emoji', '👨‍👩‍👧‍👦', createLanguage('ru')],
  ])('stays within Discord’s limits, however long all is, and its cards are known again: %s', (_, text, language) => {
    const edition = extremeEdition(text);
    const findings = edition.answerer.worded.cards.slice(0, 5).map((card, i): Finding => {
      const kind = (['told', 'otherwise', 'near'] as const)[i % 3] ?? 'told';
      return { statement: `${i} ${text.repeat(200)}`, kind, card };
    });
    const checked: Checked = { findings, more: 1_000 };
    const { content, embeds, components } = renderChecked(checked, edition, language, MESSAGE);
    const sent = {
      content,
      embeds: embeds.map((embed) => embed.toJSON()),
      components: components.map((row) => row.toJSON()),
    };
    expect(brokenLimits(sent)).toEqual([]);
    expect(content.match(/^> \d /gm), 'every statement').toHaveLength(5);
    const shown = cardsShownIn(sent.embeds[0]?.description ?? '', edition);
    expect(shown).toEqual(expect.arrayContaining(cardsOf(checked)));
  });

  it.each([
    ['told', 'The story tells:'],
    ['near', 'On this the story tells:'],
    ['otherwise', 'The story says otherwise:'],
  ] as const)('says above a card what it is to the statement: %s', (kind, heading) => {
    const [card] = plainEdition.answerer.worded.cards;
    if (!card) throw new Error('there are no cards');
    const { content } = renderChecked({ findings: [{ statement: 'y', kind, card }], more: 0 }, plainEdition);
    expect(content).toMatch(new RegExp(`^> y\n\\*\\*${heading}\\*\\* `));
  });

  it.each([
    [0, /does not say\.\*\*$/],
    [1, /\n\n1 more statement is not shown\.$/],
    [7, /\n\n7 more statements are not shown\.$/],
  ])('counts what is not shown: %s', (more, end) => {
    const checked: Checked = { findings: [{ statement: 'x *y*', kind: 'untold' }], more };
    const { content, embeds } = renderChecked(checked, plainEdition);
    expect(content).toMatch(/^> x \\\*y\\\*\n/);
    expect(content).toMatch(end);
    expect(embeds).toEqual([]);
  });
});
