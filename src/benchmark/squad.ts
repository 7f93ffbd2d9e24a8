import { z } from 'zod';
import type { Article } from './article.js';

/** The form of SQuAD 2.0 (Rajpurkar, Jia & Liang 2018), as far as it is read. */
const squadSchema = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({ question: z.string(), answers: z.array(z.object({ answer_start: z.int().min(0) })) }),
          ),
        }),
      ),
    }),
  ),
});

type Paragraph = z.infer<typeof squadSchema>['data'][number]['paragraphs'][number];

const sentencesIn = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Each article sentence by sentence, a question with those in which its answers begin; undefined for another form. */
export function textsOfSquad(content: unknown): Article[] | undefined {
  const read = squadSchema.safeParse(content);
  return read.data?.data.map(({ title, paragraphs }) => {
    const article: Article = { title, sentences: [], questions: [] };
    for (const paragraph of paragraphs) add(article, paragraph);
    return article;
  });
}

function add({ sentences, questions }: Article, { context, qas }: Paragraph): void {
  const before = sentences.length;
  const segments = [...sentencesIn.segment(context)];
  sentences.push(...segments.map(({ segment }) => segment.trim()));
  for (const { question, answers } of qas) {
    const places = answers.map(({ answer_start }) => segments.findLastIndex(({ index }) => index <= answer_start));
    questions.push({ question, gold: [...new Set(places)].map((place) => before + place) });
  }
}
