import { z } from 'zod';
import { type FormFault, invalidForm } from '../api-error.js';

/** Reads a body, or refuses it with every fault at its path, in Discord's codes and wording. */
export function parseForm<T>(schema: z.ZodType<T>, body: unknown, at: readonly string[] = []): T {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  throw invalidForm(read.error.issues.map((issue) => faultOf(issue, body, at)));
}

/** A text of so many characters, as people count them. */
export function text(least: number, most: number): z.ZodType<string, string> {
  return z.string().superRefine((value, context) => {
    const length = [...value].length;
    if (length >= least && length <= most) return;
    addFault(context, [], lengthFault(least, most));
  });
}

export function list<Item extends z.ZodType>(item: Item, least: number, most: number) {
  return z.array(item).superRefine((value, context) => {
    if (value.length < least || value.length > most) addFault(context, [], lengthFault(least, most));
  });
}

export const snowflake = z.string().regex(/^\d{1,20}$/);
export const webAddress = z.string().max(2048).refine(isWebAddress);

function isWebAddress(address: string): boolean {
  return /^(https?|attachment):\/\/\S+$/.test(address);
}

/** Adds a fault in Discord's own terms to what zod finds. */
export function addFault(
  context: z.core.$RefinementCtx,
  path: PropertyKey[],
  fault: { code: string; message: string },
): void {
  context.addIssue({ code: 'custom', path, message: fault.message, params: { code: fault.code } });
}

export const REQUIRED = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };

function lengthFault(least: number, most: number): { code: string; message: string } {
  return least === 0
    ? { code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${most} or fewer in length.` }
    : { code: 'BASE_TYPE_BAD_LENGTH', message: `Must be between ${least} and ${most} in length.` };
}

function faultOf(issue: z.core.$ZodIssue, body: unknown, at: readonly string[]): FormFault {
  const path = [...at, ...issue.path];
  const value = issue.path.reduce<unknown>(
    (within, key) => (typeof within === 'object' && within !== null ? Reflect.get(within, key) : undefined),
    body,
  );
  if (value === undefined && issue.code !== 'custom') return { path, ...REQUIRED };
  switch (issue.code) {
    case 'custom':
      return { path, code: String(issue.params?.code ?? 'BASE_TYPE_INVALID'), message: issue.message };
    case 'invalid_type':
      return { path, ...typeFault(issue.expected, value) };
    case 'invalid_value':
      return { path, code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${issue.values.join(', ')}}.` };
    case 'invalid_union':
      return { path, code: 'UNION_TYPE_CHOICES', message: `Value ${JSON.stringify(value)} is none of the choices.` };
    case 'invalid_format':
      return { path, code: 'BASE_TYPE_INVALID', message: `Value ${JSON.stringify(value)} is not well formed.` };
    case 'too_small':
      return { path, code: 'NUMBER_TYPE_MIN', message: `Value should be greater than or equal to ${issue.minimum}.` };
    case 'too_big':
      return { path, code: 'NUMBER_TYPE_MAX', message: `Value should be less than or equal to ${issue.maximum}.` };
    default:
      return { path, code: 'BASE_TYPE_INVALID', message: issue.message };
  }
}

function typeFault(expected: string, value: unknown): { code: string; message: string } {
  const shown = JSON.stringify(value);
  switch (expected) {
    case 'string':
      return { code: 'STRING_TYPE_CONVERT', message: `Could not interpret "${shown}" as string.` };
    case 'number':
    case 'int':
      return { code: 'NUMBER_TYPE_COERCE', message: `Value "${shown}" is not int.` };
    case 'array':
      return { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' };
    case 'object':
      return { code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used in a ModelType' };
    default:
      return { code: 'BASE_TYPE_BAD_TYPE', message: `Value ${shown} is not ${expected}.` };
  }
}
