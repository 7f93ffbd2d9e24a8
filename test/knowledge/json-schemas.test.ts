import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/knowledge/json-schemas.js';

const KNOWLEDGE = new URL('../../knowledge/', import.meta.url);
const SCHEMAS = [...jsonSchemas()];

/** Of JSON Schema 2020-12, with what their values must be: those keywords that the knowledge files need. */
const KEYWORDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  $schema: (value) => value === 'https://json-schema.org/draft/2020-12/schema',
  type: (value) => ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'].includes(String(value)),
  title: isString,
  description: isString,
  default: () => true,
  format: isString,
  pattern: (value) => isString(value) && isPattern(value),
  enum: (value) => Array.isArray(value) && value.length > 0 && new Set(value).size === value.length,
  minLength: isCount,
  maxLength: isCount,
  minItems: isCount,
  maxItems: isCount,
  minimum: (value) => typeof value === 'number',
  maximum: (value) => typeof value === 'number',
  required: (value) => Array.isArray(value) && value.every(isString) && new Set(value).size === value.length,
  properties: isRecord,
  additionalProperties: (value) => typeof value === 'boolean' || isRecord(value),
  items: isRecord,
  anyOf: (value) => Array.isArray(value) && value.length > 0,
};

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with a schema, by its JSON path. */
function faultsOf(schema: unknown, path = '#'): string[] {
  if (!isRecord(schema)) return [`${path} is no schema`];
  const faults = Object.entries(schema).flatMap(([keyword, value]) => {
    const isRight = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
    if (!isRight) return [`${path}: unknown keyword ${keyword}`];
    return isRight(value) ? [] : [`${path}/${keyword}: ${JSON.stringify(value)}`];
  });
  const properties = isRecord(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required : [];
  for (const name of required) {
    if (!Object.hasOwn(properties, String(name))) faults.push(`${path}/required: there is no property ${name}`);
  }
  for (const [name, property] of Object.entries(properties)) {
    faults.push(...faultsOf(property, `${path}/properties/${name}`));
  }
  if (schema.type === 'object' && schema.additionalProperties !== false) faults.push(`${path} lets unknown keys pass`);
  const choices = Array.isArray(schema.anyOf) ? schema.anyOf : [];
  for (const choice of choices) faults.push(...faultsOf(choice, `${path}/anyOf`));
  return schema.items === undefined ? faults : [...faults, ...faultsOf(schema.items, `${path}/items`)];
}

describe('jsonSchemas', () => {
  it.each(SCHEMAS)('%s is up to date: `npm run -s knowledge -- schema` writes it', async (name, text) => {
    expect(await readFile(new URL(name, KNOWLEDGE), 'utf8')).toBe(text);
  });

  it.each(SCHEMAS)('%s is JSON Schema 2020-12, and unknown keys are faults', (_, text) => {
    const schema: unknown = JSON.parse(text);
    expect(schema).toHaveProperty('$schema');
    expect(faultsOf(schema)).toEqual([]);
  });

  it.each([
    ['an unknown keyword', { type: 'string', maxLenght: 3 }],
    ['a type there is not', { type: 'text' }],
    ['a broken pattern', { type: 'string', pattern: '(' }],
    ['an open object', { type: 'object', properties: {} }],
    ['a required key that is nowhere', { type: 'object', required: ['id'], additionalProperties: false }],
    ['a fault inside a list', { type: 'array', items: { type: 'string', minLength: -1 } }],
  ])('is checked by rules that find %s', (_, schema) => {
    expect(faultsOf(schema)).toHaveLength(1);
  });

  it('asks for what a card must have, and no more', () => {
    expect(JSON.parse(jsonSchemas().get('schema/cards.schema.json') ?? '')).toMatchObject({
      type: 'array',
      items: { required: ['id', 'topic', 'question', 'answer'] },
    });
  });

  it('is named at the top of every file of the knowledge folder, for editors', async () => {
    const files = (await readdir(KNOWLEDGE, { recursive: true })).filter((name) => name.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) {
      const [firstLine] = (await readFile(new URL(file, KNOWLEDGE), 'utf8')).split('\n');
      const schema = file.startsWith('cards/') ? '../schema/cards' : `schema/${file.replace('.yaml', '')}`;
      expect(firstLine, file).toBe(`# yaml-language-server: $schema=${schema}.schema.json`);
    }
  });
});
