import { type Document, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { Fault } from '../model/fault.js';
import { findOvergrowth } from './overgrowth.js';
import { errorText, findBeforeReading, findSwallowed } from './yaml-faults.js';

/** A file of YAML that was read, or an item of it, and where its lines begin. */
export interface YamlFile {
  name: string;
  document: Document;
  lines: LineCounter;
  /** How many lines of the file stand above it. */
  above: number;
}

export type ReadYaml = { file: YamlFile } | { faults: Fault[] };

export type Path = readonly (string | number)[];

/**
 * Reads a text as one YAML document.
 * @param above how many lines stand above it, where it is a part of a file
 * @returns it, or what keeps it from being read, in words for people who write cards
 */
export function readYaml(name: string, text: string, above = 0): ReadYaml {
  const overgrowth = findOvergrowth(name, text);
  if (overgrowth) return { faults: [overgrowth] };
  const lines = new LineCounter();
  // Errors are not made pretty: that takes minutes for a file that is nothing but errors.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const file: YamlFile = { name, document, lines, above };
  const before = findBeforeReading(text);
  if (before.length === 0 && document.errors.length === 0) {
    const faults = findSwallowed(document, text).map(({ at, message }) => ({ ...placeIn(file, at), message }));
    return faults.length === 0 ? { file } : { faults };
  }
  // What follows the first error of form is mostly its echo.
  const errors = document.errors.slice(0, 1).map((error) => ({ at: error.pos[0], message: errorText(error, text) }));
  return { faults: [...before, ...errors].slice(0, 1).map(({ at, message }) => ({ ...placeIn(file, at), message })) };
}

function placeIn(file: YamlFile, offset: number): Omit<Fault, 'message'> {
  const { line, col } = file.lines.linePos(offset);
  return { file: file.name, line: line + file.above, column: col };
}

/** The place of the deepest node on the path that is there. @param ofKey the key's, not its value's */
export function placeOf(file: YamlFile, path: Path, ofKey = false): Omit<Fault, 'message'> {
  for (let depth = path.length; depth >= 0; depth--) {
    const offset = offsetOf(file.document, path.slice(0, depth), ofKey && depth === path.length);
    if (offset !== undefined) return placeIn(file, offset);
  }
  return { file: file.name, line: 1, column: 1 };
}

function offsetOf(document: Document, path: Path, ofKey: boolean): number | undefined {
  if (ofKey) {
    const map = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    if (!isMap(map)) return undefined;
    const pair = map.items.find((item) => isNode(item.key) && String(item.key) === path.at(-1));
    return pair && isNode(pair.key) ? pair.key.range?.[0] : undefined;
  }
  const node = path.length > 0 ? document.getIn(path, true) : document.contents;
  return isNode(node) ? node.range?.[0] : undefined;
}
