import { describe, expect, it } from 'vitest';
import type { MessagePayload } from '../../src/discord/message-payload.js';
import { plain, quotedQuestion } from '../../src/discord/plain.js';
import { renderCard, renderReply } from '../../src/discord/render.js';
import { renderChecked } from '../../src/discord/render-check.js';
import { renderInPassing } from '../../src/discord/render-unanswered.js';
import { correctedPayload } from '../../src/discord/shown-answers.js';
import { createLanguage, ENGLISH } from '../../src/languages/language.js';
import type { Edition } from '../../src/model/edition.js';
import type { Card, Source } from '../../src/model/knowledge.js';
import type { Answer, Decline, Nearest, Reply, Talk, Telling } from '../../src/model/reply.js';
import { requireFirst } from '../support/elements.js';
import { EXTREME_TEXTS, extremeEdition } from '../support/extreme-story.js';
import { brokenLimits, type SentMessage } from '../support/message-limits.js';
import { storyEdition } from '../support/story.js';

const edition = await storyEdition();
/** 15 May 2031, at noon. */
const DAY = '<t:1936612800:d>';
const judged = { question: 'q', confidence: 0.9, ranking: [] };

function answer(cards: Card[], rest: Partial<Answer> = {}): Answer {
  return { kind: 'answer', cards, untold: [], ...judged, ...rest };
}

function nearest(cards: Card[], missing?: string): Nearest {
  return { kind: 'nearest', missing, cards, ...judged };
}

function talk(cards: Card[], text = 'You are welcome.'): Talk {
  return { kind: 'talk', about: 'source', text, cards, ...judged };
}

const DECLINE: Decline = { kind: 'decline', ...judged };

function cardOf(from: Edition, id: string): Card {
  const card = from.answerer.findCard(id);
  if (!card) throw new Error(`no card ${id}`);
  return card;
}

function cardsOf(from: Edition, ...ids: string[]): Card[] {
  return ids.map((id) => cardOf(from, id));
}

function sent({ content, embeds, components }: MessagePayload): Required<SentMessage> {
  return {
    content,
    embeds: embeds.map((embed) => embed.toJSON()),
    components: components.map((row) => row.toJSON()),
  };
}

/** The same story by two sources. */
function withSources(from: Edition): Edition {
  const { answerer } = from;
  const [first] = answerer.telling.story.sources;
  const post: Source = { ...first, id: 'post', publisher: 'The Ellery *Post*', url: 'https://post.example/a(1)' };
  const wire: Source = { ...first, id: 'wire', publisher: 'Newswire', date: '2031-05-16' };
  const telling = {
    ...answerer.telling,
    story: { ...answerer.telling.story, sources: [post, wire] },
  } satisfies Telling;
  return { ...from, answerer: { ...answerer, telling } };
}

/** Row by row, the labels of buttons; or of a menu what it is for, and what can be chosen. */
function rowsOf(payload: MessagePayload): string[][] {
  return payload.components.map((row) =>
    row
      .toJSON()
      .components.flatMap((part) =>
        'options' in part
          ? [part.placeholder ?? '', ...part.options.map(({ value }) => value)]
          : 'label' in part
            ? [part.label ?? '']
            : [],
      ),
  );
}

describe('an answer', () => {
  it('is text, and in small print what was asked, and who says so where', () => {
    const reply = answer(cardsOf(edition, 'thale-reckless'));
    const { content, embeds } = sent(renderReply(reply, edition, 'public', 'Who called it reckless?'));
    expect(content?.split('\n')).toEqual([
      '-# Who called it reckless?',
      'Owen Thale, the director of the harbour company, called the strike reckless and badly timed.',
      '> -# “reckless and badly timed” — Owen Thale',
      `-# Said by Owen Thale · sentence 5 of the article as of ${DAY}`,
    ]);
    expect(embeds).toEqual([]);
  });

  it('says nothing of speakers where the article itself tells', () => {
    const { content } = renderReply(answer(cardsOf(edition, 'talks-invitation')), edition, 'public');
    expect(content.split('\n').slice(1)).toEqual([`-# sentences 8–9 of the article as of ${DAY}`]);
  });

  it('names each source with its address, without a preview, and its day, and how many independent ones agree', () => {
    const card = { ...cardOf(edition, 'company-offer'), sentences: [3, 'wire 1', 'wire 2'] };
    const { content } = renderReply(answer([card]), withSources(edition), 'public');
    expect(content.split('\n').slice(1)).toEqual([
      `-# sentence 3 of [The Ellery \\*Post\\*](<https://post.example/a%281%29>) as of ${DAY} · sentences 1–2 of Newswire as of <t:1936699200:d> · 2 independent sources agree`,
    ]);
  });

  it('says in embeds where it comes from, where a message has no room for that', () => {
    const card = { ...cardOf(edition, 'thale-reckless'), answer: 'x'.repeat(1_700) };
    const { content, embeds } = sent(renderReply(answer([card]), edition, 'public'));
    expect(content).toBe(card.answer);
    expect(embeds).toEqual([
      {
        color: expect.any(Number),
        description: `> “reckless and badly timed” — Owen Thale\nSaid by Owen Thale\nsentence 5 of the article as of ${DAY}`,
      },
    ]);
  });

  it('tells both sides by name where sources differ, in the text that everybody sees', () => {
    const accounts = [
      { says: '3 percent', sources: ['post'] },
      { says: '4 percent', sources: ['wire'] },
    ];
    const card = { ...cardOf(edition, 'company-offer'), sentences: [3, 'wire 1'], accounts };
    const { content } = sent(renderReply(answer([card]), withSources(edition), 'public'));
    expect(content?.split('\n').slice(1, 3)).toEqual([
      '- The Ellery \\*Post\\* (1 independent source): 3 percent',
      '- Newswire (1 independent source): 4 percent',
    ]);
  });

  it('shows no question where everybody has seen it', () => {
    expect(renderReply(answer(cardsOf(edition, 'company-offer')), edition, 'public').content).toMatch(
      /^The harbour company/,
    );
  });

  it.each([
    ['plainly where it was asked just so', 1, /^Not quite: The harbour company/],
    [
      'without a verdict where it was asked in other words',
      0.9,
      /^The story tells it differently: The harbour company/,
    ],
  ])('that corrects begins with words: %s', (_, confidence, content) => {
    const cards = cardsOf(edition, 'company-offer');
    const correction = renderReply(answer(cards, { kind: 'correction', confidence }), edition, 'public');
    expect(correction.content).toMatch(content);
  });

  it('of several cards keeps with each its own speaker, words and source', () => {
    const cards = cardsOf(edition, 'union-demand', 'company-offer', 'thale-reckless');
    const { content } = renderReply(answer(cards), edition, 'public');
    expect(content.split('\n\n').map((part) => part.split('\n').slice(1))).toEqual([
      [`-# Said by the crew union · sentence 2 of the article as of ${DAY}`],
      [`-# sentence 3 of the article as of ${DAY}`],
      [
        '> -# “reckless and badly timed” — Owen Thale',
        `-# Said by Owen Thale · sentence 5 of the article as of ${DAY}`,
      ],
    ]);
  });

  it('names what else was asked that the story does not say, as plain text', () => {
    const reply = answer(cardsOf(edition, 'company-offer'), { untold: ['who owns **the** ferries', 'why'] });
    const { content } = renderReply(reply, edition, 'public');
    expect(content.split('\n\n').slice(1)).toEqual([
      'The story does not say who owns \\*\\*the\\*\\* ferries.',
      'The story does not say why.',
    ]);
  });

  it('has two rows below it: related questions that are not shown already, and what one thinks of it', () => {
    const cards = cardsOf(edition, 'crews-walked-out', 'union-demand');
    expect(rowsOf(renderReply(answer(cards), edition, 'public'))).toEqual([
      ['More on this', 'strike-2019', 'islanders-depend', 'talks-invitation', 'company-offer', 'quill-promises'],
      ['Helpful', 'Not helpful'],
    ]);
  });

  it('may be shared where one sees it alone, and has one row where nothing is related', () => {
    const card = { ...cardOf(edition, 'company-offer'), related: [] };
    expect(rowsOf(renderReply(answer([card]), edition, 'private'))).toEqual([['Helpful', 'Not helpful', 'Share']]);
  });
});

describe('what is no answer', () => {
  const near = ['thale-reckless', 'company-offer', 'union-demand', 'strike-2019', 'quill-promises'];
  const MODERATORS = ['Ask the moderators', 'I know the answer'];
  const TELL = ['Tell me if this gets an answer', ...MODERATORS];

  it('says first what is missing, then the nearest with all that belongs to it, and offers up to three others', () => {
    const payload = renderReply(nearest(cardsOf(edition, ...near), 'why Thale left'), edition, 'public', 'Why?');
    const told = renderReply(answer(cardsOf(edition, ...near.slice(0, 1))), edition, 'public').content.split('\n');
    expect(payload.content.split('\n')).toEqual([
      '-# Why?',
      '**The story does not say why Thale left.**',
      expect.stringMatching(/^The nearest it tells: Owen Thale, the director of the harbour company, called/),
      ...told.slice(1),
    ]);
    expect(rowsOf(payload)).toEqual([['It also tells', 'company-offer', 'union-demand', 'strike-2019'], TELL]);
  });

  it('says so where it cannot tell what is missing', () => {
    const { content } = renderReply(nearest(cardsOf(edition, 'company-offer')), edition, 'private');
    expect(content).toMatch(/^\*\*The story does not say exactly that\.\*\*\nThe nearest it tells: The harbour/);
  });

  it('shows words of the question as plain text', () => {
    const { content } = renderReply(nearest([], 'who <@4> *is*'), edition, 'private');
    expect(content).toBe('**The story does not say who \\<@4\\> \\*is\\*.**');
  });

  it.each<[string, string | undefined, string]>([
    [
      'under the question',
      'q',
      '-# q\nThe story does not say. I only know this one story. See /topics for what it tells.',
    ],
    [
      'alone where that stands above',
      undefined,
      'The story does not say. I only know this one story. See /topics for what it tells.',
    ],
  ])('says that nothing is near: %s', (_, question, content) => {
    const payload = renderReply(DECLINE, edition, 'private', question);
    expect(payload).toMatchObject({ content, embeds: [] });
    expect(rowsOf(payload)).toEqual([TELL]);
  });

  it('is talk, with questions to begin with where there are some', () => {
    const payload = renderReply(talk(cardsOf(edition, 'company-offer')), edition, 'private', 'Thanks!');
    expect(payload).toMatchObject({ content: 'You are welcome.', embeds: [] });
    expect(rowsOf(payload)).toEqual([['Pick a question', 'company-offer']]);
  });

  it.each<[string, Parameters<typeof renderInPassing>[0], string, string[][]]>([
    [
      'a near miss',
      nearest(cardsOf(edition, 'thale-reckless', 'company-offer'), 'why Thale left'),
      '**The story does not say why Thale left.**',
      [['The nearest it tells:', 'thale-reckless', 'company-offer'], MODERATORS],
    ],
    ['nothing near', DECLINE, renderReply(DECLINE, edition, 'public').content, [MODERATORS]],
    ['talk', talk(cardsOf(edition, 'company-offer')), 'You are welcome.', [['Pick a question', 'company-offer']]],
  ])('is said in passing where others read along: %s', (_, reply, content, rows) => {
    const payload = renderInPassing(reply, edition);
    expect(payload).toMatchObject({ content, embeds: [] });
    expect(rowsOf(payload)).toEqual(rows);
  });
});

describe('quotedQuestion', () => {
  it.each([
    ['words', 'Who painted it?', 'Who painted it?'],
    ['markup', '1. *Who* \\ [painted](https://example.org/a_b) `it` <@4> || ~~now~~?', undefined],
    ['several lines', '> Who\n\n# painted it?', '> Who # painted it?'],
    ['more than can be asked by command', `Who? ${'really '.repeat(90)}`, `Who?${' really'.repeat(42)}…`],
    ['emoji', '👋🏽 Wer? なぜ？', undefined],
  ])('gives back what was not answered: %s', (_, question, expected = question) => {
    for (const reply of [DECLINE, nearest(cardsOf(edition, 'company-offer'))]) {
      expect(quotedQuestion(renderReply(reply, edition, 'private', question).content)).toBe(expected);
    }
  });

  it('gives back what was quoted before that was in small print', () => {
    expect(quotedQuestion('> Who \\*painted\\* it?\nThe story does not say.')).toBe('Who *painted* it?');
  });

  it('is none where nothing is quoted', () => {
    expect(quotedQuestion('The story does not say. > Who?')).toBeUndefined();
    expect(quotedQuestion('')).toBeUndefined();
    expect(
      quotedQuestion(renderInPassing(nearest(cardsOf(edition, 'company-offer')), edition).content),
    ).toBeUndefined();
  });
});

describe('renderCard', () => {
  it('shows the question of the card that was picked', () => {
    const card = cardOf(edition, 'company-offer');
    expect(renderCard(card, edition, 'public').content).toMatch(
      /^-# What has the harbour company offered the crews\?\nThe harbour company/,
    );
  });
});

describe('correctedPayload', () => {
  const offer = cardOf(edition, 'company-offer');
  const demand = cardOf(edition, 'union-demand');
  const reckless = cardOf(edition, 'thale-reckless');
  const due = { channelId: '3', messageId: '30', question: 'What do both want?', kind: 'answer' as const, edition: 2 };
  const same = (card: Card) => ({ before: card, after: card, changed: false });
  const marksOf = (payload: MessagePayload): unknown[] =>
    sent(payload).embeds.map(({ title, fields }) => [title, fields?.find(({ name }) => name === 'Corrected')?.value]);

  it('marks of several cards the one that has changed', () => {
    const changed = { before: { ...offer, answer: 'It offers 1 percent.' }, after: offer, changed: true };
    const payload = correctedPayload({ ...due, cards: [same(demand), changed, same(reckless)] }, edition);
    expect(marksOf(payload)).toEqual([
      [offer.question, expect.stringMatching(/^<t:\d+:D>\nBefore: It offers 1 percent\.$/)],
    ]);
  });

  it('says of several cards what the one said that is gone', () => {
    const gone = { before: offer, after: undefined, changed: true };
    const payload = correctedPayload({ ...due, cards: [gone, same(demand), same(reckless)] }, edition);
    expect(payload.content).not.toContain('2 percent');
    expect(marksOf(payload)).toEqual([
      [reckless.question, expect.stringMatching(/\nBefore: The harbour company.*2 percent\.$/)],
    ]);
  });
});

describe('no limit of Discord’s is exceeded', () => {
  const long = 'Why? '.repeat(1_200);

  it.each(EXTREME_TEXTS)('by a story of %s', (_, text) => {
    const [russian, french] = [createLanguage('ru'), createLanguage('fr')];
    const extreme = extremeEdition(text);
    const { cards } = extreme.answerer.knowledge;
    const several = cards.slice(0, 3);
    const passing = [
      nearest(cards.slice(0, 4), text.repeat(300)),
      nearest(cards),
      nearest([], text.repeat(3_000)),
      talk(cards, text.repeat(3_000)),
    ];
    const replies: Reply[] = [
      answer(several),
      answer(cards.slice(0, 1), { untold: [text.repeat(3_000)] }),
      answer(several, { kind: 'correction', untold: [text.repeat(300), text] }),
      { kind: 'decline', ...judged },
      ...passing,
    ];
    for (const reply of replies) {
      for (const question of [undefined, '', long, text.repeat(300)]) {
        for (const language of [ENGLISH, russian, french]) {
          const payload = renderReply(reply, extreme, 'private', question, language);
          expect(brokenLimits(sent(payload)), `${reply.kind} ${language.code}`).toEqual([]);
        }
      }
    }
    for (const reply of passing) expect(brokenLimits(sent(renderInPassing(reply, edition))), reply.kind).toEqual([]);
    expect(brokenLimits(sent(renderCard(requireFirst(cards), extreme, 'private')))).toEqual([]);
    const due = { channelId: '3', messageId: '30', question: long, kind: 'correction' as const, edition: 2 };
    const changed = several.map((card) => ({ before: { ...card, answer: card.question }, after: card, changed: true }));
    const gone = several.map((card) => ({ before: card, after: undefined, changed: true }));
    for (const shown of [
      changed,
      gone,
      [...changed.slice(0, 2), ...gone.slice(2)],
      [...changed.slice(0, 1), ...gone.slice(1)],
    ]) {
      expect(brokenLimits(sent(correctedPayload({ ...due, cards: shown }, extreme))), 'corrected').toEqual([]);
    }
  });

  it.each([['a real answer'], ['with the longest question']])('%s is not cut', (what) => {
    const question = what === 'a real answer' ? 'Why?' : long;
    for (const card of edition.answerer.knowledge.cards) {
      const { content } = renderReply(answer([card]), edition, 'public', question);
      expect(content).toContain(`\n${card.answer}\n`);
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
    ['a figure at the start', '1.5 million people came'],
    ['less than nothing', '-5 degrees'],
    ['a number by its sign', '#1 of the charts'],
    ['an address without a scheme', 'example.org/a'],
    ['what is like an invitation', 'discord.gg and discord.go/abc, discord.com/safety'],
  ])('leaves alone %s', (_, text) => {
    expect(plain(text)).toBe(text);
  });

  it.each([
    ['a masked link', 'Read [the report](https://example.org/x) now'],
    ['a heading further down', 'The crews strike\n## and the harbour closes'],
    ['a mention', 'Said to <@1100000000000000301> and <#1100000000000000102>'],
    ['an invitation', 'Join discord.gg/abc or https://www.discord.com/invite/abc now'],
  ])('is how answers, the nearest and questions read, as the preview did: %s', (_, text) => {
    const shown = plain(text);
    const card = { ...cardOf(edition, 'company-offer'), answer: text, question: text };
    expect(renderCard(card, edition, 'public').content).toContain(`-# ${shown}\n${shown}\n`);
    expect(renderReply(nearest([card]), edition, 'private').content).toContain(`: ${shown}`);
    expect(renderReply(DECLINE, edition, 'private', text).content).toContain(`-# ${shown}\n`);
    expect(renderChecked({ findings: [{ kind: 'told', statement: text, card }], more: 0 }, edition).content).toContain(
      `** ${shown}`,
    );
    expect(shown).not.toMatch(/discord\.(gg|com\/invite)\/abc/);
    expect(shown.replace(/\\(?=\W)|\u200b/g, '')).toBe(text.replace(/\s+/g, ' '));
  });

  it('makes one line of many', () => {
    expect(plain('  a\n\n> b\t c \r\n')).toMatch(/^a \\?> b c$/);
  });
});
