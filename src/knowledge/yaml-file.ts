import { LineCounter, parseDocument } from 'yaml';
import type { Fault } from '../model/fault.js';
import { placeIn, type YamlFile } from './fault-place.js';
import { findOvergrowth } from './overgrowth.js';
import { errorText, findBeforeReading, findSwallowed } from './yaml-faults.js';

export type ReadYaml = { file: YamlFile } | { faults: Fault[] };

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
