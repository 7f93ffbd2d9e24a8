import { Lexer, LineCounter, Parser } from 'yaml';
import type { Fault } from '../model/fault.js';

/** Knowledge needs five. Thousands can exhaust the stack, which ends the process. */
const DEEPEST = 50;
/** Knowledge needs twelve. Each key is compared with all others, so many of them take minutes. */
const MOST_KEYS = 500;

/** What in a YAML text would cost more to read than knowledge ever does, found without reading it; and where. */
export function findOvergrowth(file: string, text: string): Fault | undefined {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const fault = (message: string): Fault => {
    const { line, col } = lines.linePos(parser.offset);
    return { file, line, column: col, message };
  };
  for (const lexeme of new Lexer().lex(text)) {
    // The tokens are built on the parser's stack; it gives them out only when they are whole.
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > DEEPEST) return fault(`is nested more than ${DEEPEST} deep`);
    const top = parser.stack.at(-1);
    const isMap = top?.type === 'block-map' || (top?.type === 'flow-collection' && top.start.type === 'flow-map-start');
    if (isMap && top.items.length > MOST_KEYS) return fault(`has more than ${MOST_KEYS} keys in one place`);
  }
  return undefined;
}

/** Whether texts have more marks, words and spaces than so many, as YAML tells them apart: one for six letters of knowledge. */
export function hasMoreLexemes(texts: Iterable<string>, most: number): boolean {
  let count = 0;
  for (const text of texts) {
    for (const _ of new Lexer().lex(text)) if (++count > most) return true;
  }
  return false;
}
