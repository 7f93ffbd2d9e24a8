import { mendMojibake } from './mojibake.js';

/** A paragraph, an item of a list, or what stands above them: a headline, a byline, a caption. */
export interface Block {
  kind: 'prose' | 'item' | 'heading';
  /** On one line, without the marks of Markdown. */
  text: string;
}

/** Characters of a line beyond which a text is not broken into lines by hand: each line is a paragraph of its own. */
const LONG_LINE = 120;
/** A longer block without a full stop is prose whose full stop was lost. */
const HEADING_WORDS = 25;

const UNSEEN = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const MARKDOWN_HEADING = /^#{1,6}\s+(.*?)\s*#*$/;
const UNDERLINE = /^(?:=+|-+)$/;
const RULE = /^(?:[*_-]\s*){3,}$/;
const ITEM = /^(?:[-*+•‣◦–]|\d{1,2}[.)])\s+(?=\S)/;
const QUOTED = /^>\s?/;
/** A sentence, and the beginning of a list, end so; bylines and headlines do not. */
const HAS_END = /[.!?…:;]["'”’»)\]*_\s]*(?:\[\d+\])*$/;

/**
 * An article's blocks in their order, from plain text or Markdown.
 * Blank lines part paragraphs; where lines are long, so does every line's end.
 */
export function splitBlocks(article: string): Block[] {
  const lines = mendMojibake(article)
    .replace(UNSEEN, '')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim().replace(QUOTED, ''));
  const linesAreParagraphs = areParagraphs(lines);
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of lines) {
    const heading = MARKDOWN_HEADING.exec(line)?.[1];
    const isItem = ITEM.test(line) && (!open || linesAreParagraphs || open.kind === 'item' || open.text.endsWith(':'));
    if (open && UNDERLINE.test(line)) {
      open.kind = 'heading';
      open = undefined;
    } else if (line === '' || RULE.test(line)) {
      open = undefined;
    } else if (heading !== undefined) {
      blocks.push({ kind: 'heading', text: heading });
      open = undefined;
    } else if (open && !isItem && !linesAreParagraphs) {
      open.text += ` ${line}`;
    } else {
      open = { kind: isItem ? 'item' : 'prose', text: line.replace(isItem ? ITEM : '', '') };
      blocks.push(open);
    }
  }
  const plain = blocks.map(({ kind, text }) => ({ kind, text: withoutMarkup(text) })).filter(({ text }) => text !== '');
  const hasProse = plain.some(({ kind, text }) => kind === 'prose' && HAS_END.test(text));
  return plain.map((block) => (hasProse && isHeading(block) ? { ...block, kind: 'heading' } : block));
}

function areParagraphs(lines: readonly string[]): boolean {
  const inAll = lines.reduce((sum, line) => sum + line.length, 0);
  const inLong = lines.reduce((sum, line) => sum + (line.length > LONG_LINE ? line.length : 0), 0);
  return inLong > inAll / 2;
}

function isHeading({ kind, text }: Block): boolean {
  return kind === 'prose' && !HAS_END.test(text) && text.split(' ').length <= HEADING_WORDS;
}

/** Markdown's links become their words, pictures nothing; emphasis and code lose their marks. */
function withoutMarkup(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]+)\]\([^)\s]+(?:\s+"[^"]*")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_`])(?=\S)([^*_`]+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replace(/\s+/g, ' ')
    .trim();
}
