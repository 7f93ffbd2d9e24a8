import { z } from 'zod';

export const articleSchema = z.object({
  title: z.string(),
  sentences: z.array(z.string()),
  questions: z.array(
    z.object({
      question: z.string(),
      gold: z.array(z.int().min(0)).describe('Sentences that answer it, from 0; none where the text does not'),
    }),
  ),
});

/** A text by others, sentence by sentence, with questions about it. */
export type Article = z.infer<typeof articleSchema>;
