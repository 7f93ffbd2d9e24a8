import { z } from 'zod';
import { ENTITY_KINDS, type Knowledge, type Source, type Story, TELLS } from '../model/knowledge.js';

/** The shape of the files in the knowledge folder. Unknown keys are faults. */

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, as pay-rise')
  .max(60);
/** Discord shows a question as an autocomplete choice, which holds 100 characters. */
const question = z.string().trim().min(3).max(100);
const wording = z.string().trim().min(2).max(200);
/** With a letter first, so that "wire 3" is never two numbers. */
const sourceId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, a letter first')
  .max(30);
const WHAT_IS_CITED = 'has to be the number of a sentence, or one after the id of its source, as wire 3';
const cited = z.union(
  [z.int().min(1), z.string().regex(/^[a-z][a-z0-9-]{0,29} [1-9]\d{0,4}$/, WHAT_IS_CITED)],
  WHAT_IS_CITED,
);

export const quoteSchema = z.strictObject({
  speaker: id.describe('Entity id of the person or office that said it'),
  words: z
    .string()
    .trim()
    .min(2)
    .max(240)
    .refine((words) => words.split(/\s+/).length <= 30, 'a quotation holds at most 30 words')
    .describe('Their words, verbatim but for case and spacing'),
});

export const cardSchema = z
  .strictObject({
    id: id.describe('Unique name of the card'),
    topic: id.describe('A topic id of story.yaml'),
    question: question.describe('The question this card answers'),
    alsoAsked: z
      .array(wording)
      .default([])
      .describe('Other ways people put it, in everyday words as well as the article’s'),
    answer: z
      .string()
      .trim()
      .max(480)
      .refine(
        (answer) => answer === '' || answer.length >= 10,
        'has to have at least 10 characters, or none in a draft',
      )
      .describe('One to three sentences in our own words, self-contained, neutral; empty in a draft'),
    saidBy: z.array(id).min(1).optional().describe('Entity ids of those who claim it, where it is a claim'),
    quotes: z.array(quoteSchema).max(4).default([]),
    sentences: z
      .array(cited)
      .default([])
      .describe('The sentences it rests on: numbers, from 1, of the first source, and as "wire 3" of another'),
    accounts: z
      .array(
        z.strictObject({
          says: z.string().trim().min(2).max(120).describe('What these sources say, as it follows on their names'),
          sources: z.array(sourceId).min(1).describe('Ids of the sources of story.yaml that say so'),
        }),
      )
      .min(2)
      .max(4)
      .optional()
      .describe('Where its sources differ: what each side says'),
    entities: z.array(id).default([]).describe('Entity ids of vocabulary.yaml that it is about'),
    related: z.array(id).max(6).default([]).describe('Ids of cards to offer next'),
    when: z.string().trim().min(2).max(60).optional().describe('When it happened, in the article’s words'),
    figures: z
      .array(
        z.strictObject({
          label: z.string().trim().min(2).max(36).describe('What the number is of, such as "In favour"'),
          number: z.number().min(0).max(1e12).describe('As it stands in the answer'),
          unit: z.string().trim().min(1).max(20).optional().describe('What is counted, such as "members"'),
        }),
      )
      .min(1)
      .max(6)
      .optional()
      .describe('Numbers of the answer that the picture of the timeline shows'),
    until: z.iso
      .date()
      .optional()
      .describe('The last day that it surely holds; then its answers say "may be out of date"'),
    checkBy: z.iso.date().optional().describe('The day by which to look whether it still holds; then the same is said'),
    misconceptions: z.array(wording).default([]).describe('Statements and loaded questions that this card puts right'),
    tells: z
      .array(z.enum(TELLS))
      .min(1)
      .optional()
      .describe('Kinds of thing it tells that `knowledge check --tells` does not name'),
  })
  .refine(({ answer, sentences }) => answer === '' || sentences.length > 0, {
    path: ['sentences'],
    error: 'has to have at least 1 entry: cite the sentences it rests on',
  });
export const cardFileSchema = z.array(cardSchema);

export const notCoveredSchema = z.strictObject({
  question: question.describe('What people ask about the story that it does not say'),
  alsoAsked: z.array(wording).default([]).describe('Other wordings'),
  closest: id.describe('Id of the card that comes nearest'),
});
export const notCoveredFileSchema = z.array(notCoveredSchema);

export const entitySchema = z.strictObject({
  id,
  name: z.string().trim().min(1).max(60).describe('How replies show it'),
  kind: z.enum(ENTITY_KINDS),
  role: z.string().trim().max(100).optional().describe('As the article gives it'),
  aliases: z.array(z.string().trim().min(1).max(60)).min(1).describe('Other names, lower case; the longest match wins'),
});

export const vocabularySchema = z.strictObject({
  entities: z.array(entitySchema),
  sameMeaning: z
    .array(z.array(z.string().trim().min(1).max(60)).min(2))
    .describe('Words and short phrases that mean the same in this story; the first names the group'),
});

const text = {
  sha256: z
    .string()
    .regex(
      /^[0-9a-f]{64}$/,
      'must be the 64 hexadecimal digits, in quotation marks, that knowledge check --article FILE prints',
    ),
  sentences: z.int().min(1),
};

export const sourceSchema = z.strictObject({
  id: sourceId.describe('Unique name of the source'),
  publisher: z.string().trim().min(2).max(60).optional().describe('Shown with every answer that rests on it'),
  title: z.string().trim().min(3).max(200).optional(),
  url: z
    .url({ protocol: /^https?$/, error: 'has to be an address that begins with https://' })
    .max(200)
    .optional(),
  date: z.iso.date().describe('Day it was published or last changed'),
  sha256: text.sha256.describe('Fingerprint of its text'),
  sentences: text.sentences.describe('How many it has'),
  sameAs: sourceId.optional().describe('Id of a source that carries the same report; the two count as one'),
});

/** The id of a story's one article that is given without one. */
const ONLY_ARTICLE = 'article';

export const storySchema = z
  .strictObject({
    id: id.optional().describe('What makes it the same story, whatever else of it changes'),
    title: z.string().trim().min(3).max(200),
    date: z.iso.date().describe('Day of the story, as metadata'),
    sources: z.array(sourceSchema).min(1).max(20).optional().describe('The articles it rests on'),
    article: z
      .strictObject(text)
      .optional()
      .describe('Instead of sources, where there is one of which no more is told'),
    remindAfterHours: z
      .int()
      .min(1)
      .max(8_760)
      .optional()
      .describe('After so many hours without a new edition moderators are reminded, once, in LOG_CHANNEL_ID'),
    topics: z
      .array(
        z.strictObject({
          id,
          title: z.string().trim().min(2).max(80),
          contested: z
            .boolean()
            .optional()
            .describe('Whether people disagree on it: one moderator proposes a change, another publishes it'),
        }),
      )
      .min(1)
      .max(25),
    loadedWords: z
      .array(z.string().trim().min(2).max(60))
      .max(200)
      .optional()
      .describe('Words that take a side, which only quotations may have; the check says where they stand'),
    notCited: z
      .array(z.strictObject({ sentence: cited, reason: z.string().trim().min(3) }))
      .default([])
      .describe('Sentences of the sources that no card cites, and why'),
  })
  .transform(({ sources, article, ...story }, context): Story => {
    const [first, ...more]: Source[] = sources ?? (article ? [{ id: ONLY_ARTICLE, date: story.date, ...article }] : []);
    if (first && !(sources && article)) return { ...story, sources: [first, ...more] };
    const message = first ? 'is one of the sources: list it there' : 'is missing';
    context.issues.push({ code: 'custom', path: [first ? 'article' : 'sources'], message, input: sources });
    return z.NEVER;
  });

/** The curators' own regression questions: a change that breaks one says so before it is published. */
export const questionsFileSchema = z.array(
  z.strictObject({
    question: z.string().trim().min(2).max(300),
    after: z.array(z.string().trim().min(2).max(300)).default([]).describe('Earlier questions of the conversation'),
    cards: z.array(id).default([]).describe('Ids of cards, one of which must answer; none where the bot must decline'),
  }),
);

/** A knowledge base as it is kept: all that was read from the folder. */
export const knowledgeSchema = z.strictObject({
  story: storySchema,
  vocabulary: vocabularySchema,
  cards: cardFileSchema,
  notCovered: notCoveredFileSchema,
  questions: questionsFileSchema.optional(),
}) satisfies z.ZodType<Knowledge>;
