import { z } from 'zod';
import { cardFileSchema, notCoveredFileSchema, questionsFileSchema, storySchema, vocabularySchema } from './schema.js';

/** JSON Schemas of the knowledge files, by file name, for editors to complete and check them. */
export function jsonSchemas(): Map<string, string> {
  const schemas = {
    cards: cardFileSchema,
    'not-covered': notCoveredFileSchema,
    questions: questionsFileSchema,
    story: storySchema,
    vocabulary: vocabularySchema,
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `schema/${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
