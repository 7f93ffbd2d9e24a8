import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const textSetSchema = z.object({
  articles: z.array(
    z.object({
      title: z.string(),
      sentences: z.array(z.string()),
      questions: z.array(
        z.object({
          question: z.string(),
          gold: z.array(z.int().min(0)).describe('Sentences that answer it, from 0; none where the text does not'),
        }),
      ),
    }),
  ),
});

/** A text by others, sentence by sentence, with questions about it. */
export type Article = z.infer<typeof textSetSchema>['articles'][number];

/** Reads a file of articles; throws where it has another form. */
export async function readArticles(file: string): Promise<Article[]> {
  return textSetSchema.parse(JSON.parse(await readFile(file, 'utf8'))).articles;
}
