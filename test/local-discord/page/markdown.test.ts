import { describe, expect, it } from 'vitest';
import { type Block, type Inline, parseInline, parseMarkdown } from '../../../src/local-discord/page/markdown.js';

/** Short forms, so that a row shows what matters: `strong(a)` and so on. */
function brief(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'code':
      return `code(${inline.text})`;
    case 'link':
      return `link(${inline.url}, ${briefAll(inline.content)})`;
    case 'user':
    case 'role':
    case 'channel':
      return `${inline.kind}(${inline.id})`;
    case 'command':
    case 'everyone':
    case 'emoji':
      return `${inline.kind}(${inline.name})`;
    case 'time':
      return `time(${inline.unix}, ${inline.style})`;
    default:
      return `${inline.kind}(${briefAll(inline.content)})`;
  }
}

const briefAll = (content: readonly Inline[]): string => content.map(brief).join('');

function briefBlock(block: Block): string {
  switch (block.kind) {
    case 'quote':
      return `quote[${block.content.map(briefBlock).join(' ')}]`;
    case 'list': {
      const items = block.items.map(({ content, nested }) => briefAll(content) + nested.map(briefBlock).join(''));
      return `${block.ordered ? `list from ${block.start}` : 'list'}[${items.join(', ')}]`;
    }
    case 'code-block':
      return `code-block ${block.language}[${block.text}]`;
    case 'heading':
      return `heading ${block.level}[${briefAll(block.content)}]`;
    default:
      return `${block.kind}[${briefAll(block.content)}]`;
  }
}

describe('text within a line', () => {
  it.each([
    ['**a** b', 'strong(a) b', 'bold'],
    ['** a', '** a', 'bold that never closes stays text'],
    ['*a* and _b_', 'emphasis(a) and emphasis(b)', 'both kinds of italics'],
    ['***a***', 'strong(emphasis(a))', 'bold and italic'],
    ['snake_case_name', 'snake_case_name', 'underscores within a word are no italics'],
    ['2 * 3 * 4', '2 * 3 * 4', 'asterisks with spaces are no italics'],
    ['__a__ ~~b~~ ||c||', 'underline(a) strike(b) spoiler(c)', 'underline, strike and spoiler'],
    ['**a *b* c**', 'strong(a emphasis(b) c)', 'one within another'],
    ['\\*a\\* \\_b\\_ \\<c', '*a* _b_ <c', 'a backslash keeps a sign as it is'],
    ['C:\\new', 'C:\\new', 'a backslash before a letter is one'],
    ['**a\\*\\* b**', 'strong(a** b)', 'an escaped pair does not close'],
    ['`**a**` b', 'code(**a**) b', 'nothing within code is read'],
    ['``a ` b``', 'code(a ` b)', 'a backtick within two'],
    ['`a', '`a', 'code that never closes stays text'],
    ['<@12> <@!34> <@&5> <#6>', 'user(12) user(34) role(5) channel(6)', 'mentions'],
    ['<@abc>', '<@abc>', 'no mention without an id'],
    ['@everyone', 'everyone(everyone)', 'everyone'],
    ['a@heretic.org', 'a@heretic.org', 'not everything that begins like @here'],
    ['</ask:9> </knowledge refresh:9>', 'command(ask) command(knowledge refresh)', 'commands to click'],
    ['<:wave:1> <a:run:2>', 'emoji(wave) emoji(run)', 'emoji of a server'],
    ['<t:1700000000:R> <t:-5>', 'time(1700000000, R) time(-5, f)', 'times, with and without a style'],
    ['<t:17:X>', '<t:17:X>', 'no time in a style that is none'],
    ['[a **b**](https://x.org/)', 'link(https://x.org/, a strong(b))', 'a link with a text'],
    ['[a](https://x.org/b_(c))', 'link(https://x.org/b_(c), a)', 'brackets within an address'],
    ['[a](javascript:alert(1))', '[a](javascript:alert(1))', 'only addresses of the web'],
    ['see https://x.org/a_b.', 'see link(https://x.org/a_b, https://x.org/a_b).', 'an address, without the full stop'],
    ['<https://x.org>', 'link(https://x.org, https://x.org)', 'an address without a preview'],
    ['<b>a</b>', '<b>a</b>', 'HTML is text'],
  ])('%s → %s: %s', (text, read) => {
    expect(briefAll(parseInline(text))).toBe(read);
  });
});

describe('lines', () => {
  it.each([
    ['a\nb', ['paragraph[a\nb]'], 'line breaks are kept'],
    ['a\n\nb', ['paragraph[a\n\nb]'], 'empty lines too'],
    ['# A\n### B', ['heading 1[A]', 'heading 3[B]'], 'headings'],
    ['#A', ['paragraph[#A]'], 'no heading without a space'],
    ['#### A', ['paragraph[#### A]'], 'nor below the third level'],
    ['-# a', ['subtext[a]'], 'subtext is no list'],
    ['> a\n> **b**\nc', ['quote[paragraph[a\nstrong(b)]]', 'paragraph[c]'], 'a quote of two lines'],
    ['>a', ['paragraph[>a]'], 'no quote without a space'],
    ['>>> a\n\nb', ['quote[paragraph[a\n\nb]]'], 'a quote to the end'],
    ['- a\n- b\n  - c\n* d', ['list[a, blist[c], d]'], 'a list, one deeper'],
    ['3. a\n4. b', ['list from 3[a, b]'], 'a numbered list'],
    ['- a\n1. b', ['list[a]', 'list from 1[b]'], 'dots, then numbers: two lists'],
    ['• a', ['paragraph[• a]'], 'a bullet sign is text'],
    ['-a', ['paragraph[-a]'], 'a dash without a space is text'],
    ['a\n```js\nlet x;\n```\nb', ['paragraph[a]', 'code-block js[let x;]', 'paragraph[b]'], 'a block of code'],
    ['```\n# a\n```', ['code-block [# a]'], 'nothing within it is read'],
    ['```a', ['paragraph[```a]'], 'a block that never closes'],
    ['', [], 'nothing'],
  ])('%j: %j (%s)', (text, read) => {
    expect(parseMarkdown(text).map(briefBlock)).toEqual(read);
  });
});
