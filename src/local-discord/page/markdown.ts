/** Discord's markdown, read into a tree. Anything else stays text. */
export type Block =
  | { kind: 'paragraph'; content: Inline[] }
  | { kind: 'heading'; level: 1 | 2 | 3; content: Inline[] }
  | { kind: 'subtext'; content: Inline[] }
  | { kind: 'quote'; content: Block[] }
  | { kind: 'list'; ordered: boolean; start: number; items: ListItem[] }
  | { kind: 'code-block'; language: string; text: string };

export interface ListItem {
  content: Inline[];
  nested: Block[];
}

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler'; content: Inline[] }
  | { kind: 'code'; text: string }
  | { kind: 'link'; url: string; content: Inline[] }
  | { kind: 'user' | 'role' | 'channel'; id: string }
  | { kind: 'command'; name: string }
  | { kind: 'everyone'; name: string }
  | { kind: 'emoji'; name: string }
  | { kind: 'time'; unix: number; style: string };

const CODE_FENCE = /```(?:([\w+-]*)\n)?([\s\S]*?)```/g;
const HEADING = /^(#{1,3}) +(.+)$/;
const SUBTEXT = /^-# +(.+)$/;
const QUOTE = /^> (.*)$/;
const REST_IS_QUOTE = /^>>> /;
const LIST_LINE = /^( *)(?:([-*])|(\d{1,9})\.) +(.+)$/;

/** Reads a message's text. */
export function parseMarkdown(text: string): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const fence of text.matchAll(CODE_FENCE)) {
    const [all, language = '', code = ''] = fence;
    blocks.push(...parseLines(withoutLineBreak(text.slice(from, fence.index), 'end')));
    blocks.push({ kind: 'code-block', language, text: code.replace(/\n+$/, '') });
    from = fence.index + all.length;
  }
  blocks.push(...parseLines(from === 0 ? text : withoutLineBreak(text.slice(from), 'start')));
  return blocks;
}

/** A code block stands on lines of its own, so the line breaks around it are not shown. */
function withoutLineBreak(text: string, at: 'start' | 'end'): string {
  return text.replace(at === 'start' ? /^\n/ : /\n$/, '');
}

function parseLines(text: string): Block[] {
  if (text === '') return [];
  const lines = text.split('\n');
  const blocks: Block[] = [];
  let plain: string[] = [];
  const endParagraph = (): void => {
    if (plain.length > 0) blocks.push({ kind: 'paragraph', content: parseInline(plain.join('\n')) });
    plain = [];
  };
  for (let at = 0; at < lines.length; ) {
    const rest = lines.slice(at);
    const found = parseBlock(rest);
    if (found) {
      endParagraph();
      blocks.push(found.block);
      at += found.lines;
    } else {
      const [line = ''] = rest;
      plain.push(line);
      at += 1;
    }
  }
  endParagraph();
  return blocks;
}

function parseBlock(lines: readonly string[]): { block: Block; lines: number } | undefined {
  const [first = ''] = lines;
  const [, signs, heading] = HEADING.exec(first) ?? [];
  if (heading) {
    const level = signs === '#' ? 1 : signs === '##' ? 2 : 3;
    return { block: { kind: 'heading', level, content: parseInline(heading) }, lines: 1 };
  }
  const [, subtext] = SUBTEXT.exec(first) ?? [];
  if (subtext) return { block: { kind: 'subtext', content: parseInline(subtext) }, lines: 1 };
  if (REST_IS_QUOTE.test(first)) {
    const quoted = lines.join('\n').replace(REST_IS_QUOTE, '');
    return { block: { kind: 'quote', content: parseLines(quoted) }, lines: lines.length };
  }
  const quoted = takeWhile(lines, QUOTE);
  if (quoted.length > 0) {
    const text = quoted.map((line) => line.replace(QUOTE, '$1')).join('\n');
    return { block: { kind: 'quote', content: parseLines(text) }, lines: quoted.length };
  }
  const listed = takeList(lines);
  return listed.length > 0 ? { block: parseList(listed), lines: listed.length } : undefined;
}

function takeWhile(lines: readonly string[], pattern: RegExp): string[] {
  const end = lines.findIndex((line) => !pattern.test(line));
  return lines.slice(0, end === -1 ? lines.length : end);
}

/** A change between dots and numbers at the outer level begins another list. */
function takeList(lines: readonly string[]): string[] {
  const listed = takeWhile(lines, LIST_LINE);
  const isOrdered = (line = ''): boolean => LIST_LINE.exec(line)?.[3] !== undefined;
  const end = listed.findIndex((line) => !line.startsWith(' ') && isOrdered(line) !== isOrdered(listed[0]));
  return end === -1 ? listed : listed.slice(0, end);
}

function parseList(lines: readonly string[]): Block {
  const [, outer = '', , number] = LIST_LINE.exec(lines[0] ?? '') ?? [];
  const items: { text: string; deeper: string[] }[] = [];
  for (const line of lines) {
    const [, indent = '', , , text = ''] = LIST_LINE.exec(line) ?? [];
    const item = items.at(-1);
    if (item && indent.length > outer.length) item.deeper.push(line);
    else items.push({ text, deeper: [] });
  }
  return {
    kind: 'list',
    ordered: number !== undefined,
    start: Number(number ?? 1),
    items: items.map(({ text, deeper }) => ({
      content: parseInline(text),
      nested: deeper.length > 0 ? [parseList(deeper)] : [],
    })),
  };
}

interface Rule {
  pattern: RegExp;
  read(match: RegExpExecArray): Inline;
}

const styled =
  (kind: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler') =>
  (match: RegExpExecArray): Inline => ({ kind, content: parseInline(match[1] ?? '') });

/** Tried in this order at each place. A backslash keeps what follows from closing a pair. */
const RULES: readonly Rule[] = [
  { pattern: /\\([^A-Za-z0-9\s])/y, read: ([, sign = '']) => ({ kind: 'text', text: sign }) },
  {
    pattern: /(?<!`)(?<ticks>`{1,2})(?!`)(.+?)(?<!`)\k<ticks>(?!`)/sy,
    read: ([, , code = '']) => ({ kind: 'code', text: code.trim() }),
  },
  {
    pattern: /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y,
    read: ([, unix, style = 'f']) => ({ kind: 'time', unix: Number(unix), style }),
  },
  { pattern: /<@!?(\d+)>/y, read: ([, id = '']) => ({ kind: 'user', id }) },
  { pattern: /<@&(\d+)>/y, read: ([, id = '']) => ({ kind: 'role', id }) },
  { pattern: /<#(\d+)>/y, read: ([, id = '']) => ({ kind: 'channel', id }) },
  { pattern: /<\/([^:<>\n]+):\d+>/y, read: ([, name = '']) => ({ kind: 'command', name }) },
  { pattern: /<a?:(\w+):\d+>/y, read: ([, name = '']) => ({ kind: 'emoji', name }) },
  { pattern: /@(everyone|here)\b/y, read: ([, name = '']) => ({ kind: 'everyone', name }) },
  { pattern: /<(https?:\/\/[^\s<>]+)>/y, read: ([, url = '']) => bareLink(url) },
  {
    pattern: /\[((?:\\.|[^\\[\]])+)\]\(<?(https?:\/\/[^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)*)>?\)/y,
    read: ([, shown = '', url = '']) => ({ kind: 'link', url, content: parseInline(shown) }),
  },
  { pattern: /https?:\/\/[^\s<]*[^\s<.,:;"')\]]/y, read: ([url = '']) => bareLink(url) },
  { pattern: /\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/sy, read: styled('strong') },
  { pattern: /__((?:\\.|[^\\])+?)__(?!_)/sy, read: styled('underline') },
  { pattern: /\*(?![\s*])((?:\\.|\*\*|[^\\*])+?)(?<!\s)\*(?!\*)/sy, read: styled('emphasis') },
  { pattern: /(?<![\w\\])_(?![\s_])((?:\\.|__|[^\\_])+?)_(?!\w)/sy, read: styled('emphasis') },
  { pattern: /~~((?:\\.|[^\\])+?)~~/sy, read: styled('strike') },
  { pattern: /\|\|((?:\\.|[^\\])+?)\|\|/sy, read: styled('spoiler') },
];

/** Reads text within a line or paragraph. */
export function parseInline(text: string): Inline[] {
  const found: Inline[] = [];
  for (let at = 0; at < text.length; ) {
    const match = matchAt(text, at);
    const next: Inline = match ? match.inline : { kind: 'text', text: text.charAt(at) };
    at += match ? match.length : 1;
    const last = found.at(-1);
    if (next.kind === 'text' && last?.kind === 'text') last.text += next.text;
    else found.push(next);
  }
  return found;
}

function matchAt(text: string, at: number): { inline: Inline; length: number } | undefined {
  for (const { pattern, read } of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { inline: read(match), length: match[0].length };
  }
  return undefined;
}

function bareLink(url: string): Inline {
  return { kind: 'link', url, content: [{ kind: 'text', text: url }] };
}
