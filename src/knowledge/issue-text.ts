import { z } from 'zod';
import { createNearWords } from '../answering/read/edit-distance.js';

/** What kind of thing a value has to be, by zod's names. */
const KINDS = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['array', 'a list'],
  ['object', 'keys with their values'],
]);
const FEW_SLIPS = 2;

/** A remedy for a word that is none of those known: the one that was meant, where it is near; otherwise `rest`. */
export function meantText(word: string, known: Iterable<string>, rest: string): string {
  const [near] = createNearWords(known)(word, FEW_SLIPS);
  return near === undefined ? rest : `do you mean "${near}"?`;
}

/** What to do about a key that the schema does not know at this path. */
export function unknownKeyText(key: string, schema: z.ZodType, path: readonly (string | number)[]): string {
  const keys = keysAt(schema, path);
  return `unknown key "${key}": ${meantText(key, keys, `delete it, or write one of ${keys.join(', ')}`)}`;
}

function keysAt(schema: z.core.$ZodType, path: readonly (string | number)[]): string[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return keysAt(schema.in, path);
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  return step === undefined ? Object.keys(schema.shape) : keysAt(schema.shape[step], rest);
}

/** Zod's issue in words for people who write cards; undefined where zod's own will do. */
export const issueText: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return kindText(issue.expected, issue.input);
    case 'invalid_value':
      return `has to be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.join(', ')}`;
    case 'too_small':
      return limitText('at least', issue.minimum, issue.origin);
    case 'too_big':
      return limitText('at most', issue.maximum, issue.origin);
    case 'invalid_format':
      return issue.format === 'date' ? 'has to be a day, as 2024-03-26' : undefined;
    default:
      return undefined;
  }
};

function kindText(expected: string, input: unknown): string {
  if (input === undefined) return 'is missing';
  const fault = `has to be ${KINDS.get(expected) ?? expected}`;
  if (input === null) return `${fault}, and is empty: write one, or delete the line`;
  if (expected === 'array' && typeof input === 'string')
    return `${fault}: put it in brackets, as [${input.slice(0, 40)}]`;
  if (expected !== 'string') return fault;
  if (typeof input === 'number' || typeof input === 'boolean')
    return `${fault}: put it in quotation marks, as "${input}"`;
  return Array.isArray(input) ? fault : `${fault}: one with ": " in it has to stand in quotation marks`;
}

function limitText(bound: string, limit: number | bigint, origin: string): string {
  const plural = `${limit}` !== '1';
  if (origin === 'string') return `has to have ${bound} ${limit} ${plural ? 'characters' : 'character'}`;
  if (origin === 'array') return `has to have ${bound} ${limit} ${plural ? 'entries' : 'entry'}`;
  return `has to be ${bound} ${limit}`;
}

/** Where in a file or card, entries counted from 1: "alsoAsked 3"; a list's own entries are told by their place. */
export function pathText(path: readonly (string | number)[]): string {
  const [first, ...rest] = path;
  const steps = typeof first === 'number' ? rest : path;
  return steps.map((step, at) => (typeof step === 'number' ? ` ${step + 1}` : `${at > 0 ? '.' : ''}${step}`)).join('');
}
