import { type Document, isNode, isScalar, type Node, visit, type YAMLError } from 'yaml';

/** What is wrong, and how many characters into the text. */
interface Found {
  at: number;
  message: string;
}

const FENCE = /^[ \t]*(?:```|~~~)/m;
/** A space of another kind where YAML wants a plain one: in front of a line, behind a hyphen or behind a key's colon. */
const ODD_SPACE = /^(?:[ \t]*(?:- +)*)(?:-|[\w-]+:)?(?=[\u00a0\u2000-\u200b\u202f\u205f\u3000])/m;
const NOT_QUOTED = 'has to stand in quotation marks, as "…"';
/** Behind a text, what may have been meant as part of it: a comment has a space behind its #, and seldom begins with a number. */
const HIDDEN = /^[ \t]*#(?:[\p{L}\p{N}]| \d).*/u;
const HIDES = /\s#(?:[\p{L}\p{N}]| \d).*$/u;
const MOST_LOOKED_AT = 500;
const AS_COMMENT = `is taken for a comment and left out: a text with # in it ${NOT_QUOTED}; in a comment a space follows the #`;
/** Signs that YAML reads as its own at the beginning of a text. */
const OWN_SIGNS = new Set('*&!@%`|>?{[#');

/** What comes with copying from chats, pages and word processors, and makes YAML complain of something else. */
export function findBeforeReading(text: string): Found[] {
  const fence = FENCE.exec(text);
  if (fence)
    return [
      { at: fence.index, message: 'is a code fence, not part of the file: delete this line and the other like it' },
    ];
  const odd = ODD_SPACE.exec(text);
  if (!odd) return [];
  const message =
    'is a no-break space, which looks like a space and is none to YAML: delete it, and press the space bar';
  return [{ at: odd.index + odd[0].length, message }];
}

/** What YAML reads without complaint, and not as it was meant: a text of which a part is gone. */
export function findSwallowed(document: Document, text: string): Found[] {
  const found: Found[] = [];
  visit(document, {
    Alias: (_, { range }) => {
      found.push({
        at: range?.[0] ?? 0,
        message: `is read as a reference, which is not allowed: a text that begins with * ${NOT_QUOTED}; what is to stand twice is written out`,
      });
    },
    Node: (_, node) => {
      if (!isNode(node)) return;
      const [from, to] = node.range ?? [0, 0, 0];
      const sign = signBefore(node, text.slice(0, from));
      if (sign)
        found.push({
          at: sign.at,
          message: `"${sign.word}" is taken for a mark of YAML and left out: a text that begins with ${sign.word.charAt(0)} ${NOT_QUOTED}`,
        });
      const gone =
        isScalar(node) && isPlain(node.type) ? (HIDDEN.exec(text.slice(to, to + MOST_LOOKED_AT))?.[0] ?? '') : '';
      if (gone !== '') {
        const at = to + gone.indexOf('#');
        found.push({ at, message: `"${gone.trim()}" ${AS_COMMENT}` });
      }
    },
  });
  return found;
}

const isPlain = (type: string | undefined): boolean => type === undefined || type === 'PLAIN';

/** The tag or anchor in front of a node, as it is written. */
function signBefore({ tag, ...node }: Node, before: string): { at: number; word: string } | undefined {
  const anchor = 'anchor' in node && typeof node.anchor === 'string' ? node.anchor : undefined;
  if (tag === undefined && anchor === undefined) return undefined;
  const word = /([!&]\S*)\s*$/.exec(before);
  return word?.[1] === undefined ? undefined : { at: word.index, word: word[1] };
}

/** An error of the YAML library in words for people who write cards. */
export function errorText({ code, message, pos: [at] }: YAMLError, text: string): string {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const [line = ''] = text.slice(lineStart).split('\n', 1);
  const [above = ''] = text.slice(0, lineStart).trimEnd().split('\n').slice(-1);
  if (/^ *\t/.test(line)) return 'is indented by a tab: use spaces';
  if (code === 'MULTIPLE_DOCS')
    return 'a second document begins: a file holds one; delete the line ---, or put what follows into a file of its own';
  if (code === 'DUPLICATE_KEY') return 'this key stands twice: join the two, or delete one';
  if (code === 'BAD_DQ_ESCAPE') return `a backslash within "…" is special: put the text in '…' instead`;
  if (/closing ["']quote/.test(message))
    return `a text that begins with ${/["']/.exec(message)?.[0]} does not end with it: add the closing mark, or use the other kind around a text that has this one in it`;
  const hidden = HIDES.exec(above)?.[0] ?? HIDES.exec(line.slice(0, at - lineStart))?.[0];
  if (hidden !== undefined) return `does not fit what stands above it, where "${hidden.trim()}" ${AS_COMMENT}`;
  const bracket = /end with a ([\]}])/.exec(message)?.[1];
  if (bracket !== undefined)
    return `a list that begins with ${bracket === ']' ? '[' : '{'} does not end with ${bracket} before here: add it; a text that begins so ${NOT_QUOTED}`;
  const [, value = ''] = /^\s*(?:- +)*(?:[\w-]+:[ \t]+)?(.*)$/.exec(line) ?? [];
  const first = value.charAt(0);
  if (OWN_SIGNS.has(first)) return `a text that begins with ${first} ${NOT_QUOTED}`;
  if ((first === '"' || first === "'") && code === 'UNEXPECTED_TOKEN') {
    const other = first === '"' ? "'" : '"';
    return `the text goes on behind its closing ${first}: put the whole text in ${other}…${other}`;
  }
  if (/:\s/.test(value)) return `a text with ": " in it ${NOT_QUOTED}`;
  return 'does not fit what stands above it: keys of one entry begin under each other, as "key: text"; a text of several lines is indented more than its key';
}
