import { describe, expect, it } from 'vitest';
import { type MessagePayload, plain, quotedQuestion, renderCard, renderReply } from '../../src/discord/render.js';
import type { Edition } from '../../src/model/edition.js';
import type { Card } from '../../src/model/knowledge.js';
import type { Reply } from '../../src/model/reply.js';
import { EXTREME_TEXTS, extremeEdition } from '../support/extreme-story.js';
import { brokenLimits, type SentMessage } from '../support/message-limits.js';
import { storyEdition } from '../support/story.js';

const edition = await storyEdition();
const judged = { question: 'q', confidence: 0.9, ranking: [] };

function cardsOf(from: Edition, ...ids: string[]): Card[] {
  return ids.map((id) => {
    const card = from.answerer.findCard(id);
    if (!card) throw new Error(`no card ${id}`);
    return card;
  });
}

function sent({ content, embeds, components }: MessagePayload): Required<SentMessage> {
  return {
    content,
    embeds: embeds.map((embed) => embed.toJSON()),
    components: components.map((row) => row.toJSON()),
  };
}

/** The buttons' labels and custom ids. */
function buttonsOf(payload: MessagePayload): [string, string][] {
  return payload.components.flatMap((row) =>
    row
      .toJSON()
      .components.flatMap((part): [string, string][] =>
        'label' in part && 'custom_id' in part ? [[part.label ?? '', part.custom_id]] : [],
      ),
  );
}

describe('renderReply', () => {
  it('shows an answer as text, and where it comes from in an embed', () => {
    const reply: Reply = { kind: 'answer', cards: cardsOf(edition, 'thale-reckless'), ...judged };
    const { content, embeds } = sent(renderReply(reply, edition, 'public', 'Who called it reckless?'));
    expect(content).toBe(
      '> Who called it reckless?\nOwen Thale, the director of the harbour company, called the strike reckless and badly timed.',
    );
    expect(embeds).toEqual([
      {
        color: expect.any(Number),
        description: '> “reckless and badly timed” — Owen Thale\nSaid by Owen Thale',
        fields: [{ name: 'Source', value: 'sentence 5 of the article' }],
        footer: { text: 'Ferry crews strike in Port Ellery · 2031-05-15 · edition 1' },
      },
    ]);
  });

  it('says nothing of speakers where the article itself tells', () => {
    const reply: Reply = { kind: 'answer', cards: cardsOf(edition, 'talks-invitation'), ...judged };
    const [embed] = sent(renderReply(reply, edition, 'public')).embeds;
    expect(embed.description).toBeUndefined();
    expect(embed.fields).toEqual([{ name: 'Source', value: 'sentences 8–9 of the article' }]);
  });

  it('shows no question where everybody has seen it', () => {
    const reply: Reply = { kind: 'answer', cards: cardsOf(edition, 'company-offer'), ...judged };
    expect(renderReply(reply, edition, 'public').content).toMatch(/^The harbour company/);
  });

  it('marks a correction by words and colour', () => {
    const cards = cardsOf(edition, 'company-offer');
    const [answer] = sent(renderReply({ kind: 'answer', cards, ...judged }, edition, 'public')).embeds;
    const [correction] = sent(renderReply({ kind: 'correction', cards, ...judged }, edition, 'public')).embeds;
    expect(correction.description).toMatch(/^\*\*What the story says\*\*/);
    expect(correction.color).not.toBe(answer.color);
  });

  it('puts several cards into one message, each speaker named once', () => {
    const cards = cardsOf(edition, 'union-demand', 'company-offer', 'quill-promises');
    const { content, embeds } = sent(renderReply({ kind: 'answer', cards, ...judged }, edition, 'public'));
    expect(content?.split('\n\n')).toHaveLength(3);
    expect(embeds[0].fields?.[0].value.split('\n')).toEqual(
      [2, 3, 4].map((sentence) => `sentence ${sentence} of the article`),
    );
  });

  it('offers at most three related questions, none that is shown already', () => {
    const [card] = cardsOf(edition, 'crews-walked-out');
    expect(card.related).toHaveLength(4);
    const cards = [card, ...cardsOf(edition, 'union-demand')];
    const buttons = buttonsOf(renderReply({ kind: 'answer', cards, ...judged }, edition, 'public'));
    expect(buttons.map(([, customId]) => customId)).toEqual([
      'card:public:strike-2019',
      'card:public:islanders-depend',
      'card:public:talks-invitation',
    ]);
  });

  it('passes on with the buttons who sees what they bring', () => {
    const reply: Reply = { kind: 'answer', cards: cardsOf(edition, 'company-offer'), ...judged };
    for (const [, customId] of buttonsOf(renderReply(reply, edition, 'private'))) {
      expect(customId).toMatch(/^card:private:/);
    }
  });

  it('offers suggestions as buttons', () => {
    const reply: Reply = { kind: 'suggestions', cards: cardsOf(edition, 'company-offer', 'union-demand'), ...judged };
    const payload = renderReply(reply, edition, 'private', 'money?');
    expect(payload.content).toBe('I am not sure which of these you mean:');
    expect(payload.embeds).toEqual([]);
    expect(buttonsOf(payload)).toEqual([
      ['What has the harbour company offered the crews?', 'card:private:company-offer'],
      ['What pay rise does the crew union want?', 'card:private:union-demand'],
    ]);
  });

  it.each<[string, Reply, RegExp, number]>([
    [
      'the story does not say, but something near',
      { kind: 'decline', reason: 'not-covered', closest: cardsOf(edition, 'company-offer'), ...judged },
      /^> q\nThe story does not say\. What it does tell/,
      2,
    ],
    [
      'nothing near either',
      { kind: 'decline', reason: 'off-topic', closest: [], ...judged },
      /^> q\nThe story does not say\. .*\/topics/,
      1,
    ],
    [
      'nothing was asked',
      {
        kind: 'decline',
        reason: 'nothing-asked',
        closest: cardsOf(edition, 'company-offer', 'strike-2019'),
        ...judged,
      },
      /^Ask me anything about the story, for example:$/,
      2,
    ],
  ])('declines: %s', (_, reply, content, buttons) => {
    const payload = renderReply(reply, edition, 'private', 'What?');
    expect(payload.content).toMatch(content);
    expect(payload.embeds).toEqual([]);
    expect(buttonsOf(payload)).toHaveLength(buttons);
  });
});

describe('quotedQuestion', () => {
  it.each([
    ['words', 'Who painted it?', 'Who painted it?'],
    ['markup', '1. *Who* \\ [painted](https://example.org/a_b) `it` <@4> || ~~now~~?', undefined],
    ['several lines', '> Who\n\n# painted it?', '> Who # painted it?'],
    ['more than can be asked by command', `Who? ${'really '.repeat(90)}`, `Who?${' really'.repeat(42)}…`],
    ['emoji', '👋🏽 Wer? なぜ？', undefined],
  ])('gives back what was declined: %s', (_, question, expected = question) => {
    const reply: Reply = { kind: 'decline', reason: 'off-topic', closest: [], ...judged, question };
    expect(quotedQuestion(renderReply(reply, edition, 'private').content)).toBe(expected);
  });

  it('is none where nothing is quoted', () => {
    expect(quotedQuestion('The story does not say. > Who?')).toBeUndefined();
    expect(quotedQuestion('')).toBeUndefined();
  });
});

describe('renderCard', () => {
  it('shows the question of the card that was picked', () => {
    const [card] = cardsOf(edition, 'company-offer');
    expect(renderCard(card, edition, 'public').content).toMatch(
      /^> What has the harbour company offered the crews\?\nThe harbour company/,
    );
  });
});

describe('no limit of Discord’s is exceeded', () => {
  const long = 'Why? '.repeat(1_200);

  it.each(EXTREME_TEXTS)('by a story of %s', (_, text) => {
    const extreme = extremeEdition(text);
    const { cards } = extreme.answerer.knowledge;
    const several = cards.slice(0, 3);
    const replies: Reply[] = [
      { kind: 'answer', cards: several, ...judged },
      { kind: 'correction', cards: several, ...judged },
      { kind: 'suggestions', cards: cards.slice(0, 4), ...judged },
      { kind: 'suggestions', cards, ...judged },
      { kind: 'decline', reason: 'not-covered', closest: cards, ...judged },
      { kind: 'decline', reason: 'nothing-asked', closest: cards, ...judged },
      { kind: 'decline', reason: 'off-topic', closest: cards, ...judged, question: text.repeat(300) },
    ];
    for (const reply of replies) {
      for (const question of [undefined, '', long, text.repeat(300)]) {
        expect(brokenLimits(sent(renderReply(reply, extreme, 'private', question))), reply.kind).toEqual([]);
      }
    }
    expect(brokenLimits(sent(renderCard(cards[0], extreme, 'private')))).toEqual([]);
  });

  it.each([['a real answer'], ['with the longest question']])('%s is not cut', (what) => {
    const question = what === 'a real answer' ? 'Why?' : long;
    for (const card of edition.answerer.knowledge.cards) {
      const { content } = renderReply({ kind: 'answer', cards: [card], ...judged }, edition, 'public', question);
      expect(content.endsWith(card.answer)).toBe(true);
    }
  });
});

/** A text with a letter in place of all that is escaped. */
const unescaped = (text: string): string => text.replace(/\\[\s\S]/g, 'x');

describe('plain', () => {
  it.each([
    ['bold', '**strike**'],
    ['italics by star', '*strike*'],
    ['italics by underscore', '_strike_'],
    ['underlined', '__strike__'],
    ['struck out', '~~strike~~'],
    ['a spoiler', '||strike||'],
    ['code', '`strike`'],
    ['a code block', '```js\nstrike\n```'],
    ['a heading', '# strike'],
    ['small print', '-# strike'],
    ['a list', '- strike'],
    ['another list', '* strike'],
    ['a third list', '+ strike'],
    ['a numbered list', '1. strike'],
    ['a quotation', '> strike'],
    ['a quotation to the end', '>>> strike'],
    ['a named link', '[strike](https://example.org)'],
    ['a link', 'https://example.org/a_b_c'],
    ['a link with italics', 'https://_strike_'],
    ['a link without preview', '<https://example.org>'],
    ['a mention', '<@400000000000000001>'],
    ['a role', '<@&500000000000000001>'],
    ['a channel', '<#300000000000000001>'],
    ['a command', '</ask:1>'],
    ['a time', '<t:1700000000:R>'],
    ['an emoji', '<:wave:600000000000000001>'],
    ['italics after something like an emoji', '<:a _strike_ *b*'],
    ['a backslash that would unescape', '\\*strike\\*'],
    ['a backslash at the end', 'strike\\'],
    ['mixed', '*_~~**__||strike||__**~~_*'],
  ])('leaves no formatting, link or mention: %s', (_, text) => {
    const shown = unescaped(plain(text));
    expect(shown).not.toMatch(/[*_~`|<\\[]|:\/\/|^\s*([#>+-]|\d+[.)])/);
    expect(shown).not.toContain('\n');
  });

  it.each([
    ['an ordinary question', 'Why was the visit called off (again)?'],
    ['an apostrophe and a hyphen', "What's the on-off deal?"],
    ['figures', 'Were 1.5 million people there in 2019?'],
    ['a mention of everybody, which allowed_mentions keeps from pinging', '@everyone come here'],
    ['another script', 'Почему? なぜ？ 👋🏽'],
  ])('leaves alone %s', (_, text) => {
    expect(plain(text)).toBe(text);
  });

  it('makes one line of many', () => {
    expect(plain('  a\n\n> b\t c \r\n')).toMatch(/^a \\?> b c$/);
  });
});
