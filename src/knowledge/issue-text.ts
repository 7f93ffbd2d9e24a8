import type { z } from 'zod';

/** What kind of thing a value has to be, by zod's names. */
const KINDS = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['array', 'a list'],
  ['object', 'keys with their values'],
]);
/** Zod's issue in words for people who write cards; undefined where zod's own will do. */
export const issueText: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `has to be ${KINDS.get(issue.expected) ?? issue.expected}`;
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
