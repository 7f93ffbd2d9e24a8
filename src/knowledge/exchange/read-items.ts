import { parse as parseCsv } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { z } from 'zod';

/** A question with an answer that others wrote, before it is a card. */
export interface ImportedItem {
  question: string;
  alsoAsked: string[];
  /** As others worded it, to be checked and worded anew. */
  answer: string;
  /** A claim, in the words that a fact check found it in. */
  claim?: string;
  /** What else was said of it, a line each: whose claim it is, how it was rated, where. */
  notes: string[];
}

/** What was read, or why nothing could be, with what to do. */
export type ItemsResult = { ok: true; items: ImportedItem[] } | { ok: false; reason: string };

/** Names of columns, in lower case. */
const QUESTION_COLUMNS = ['question', 'questions', 'q', 'title'];
const ANSWER_COLUMNS = ['answer', 'answers', 'a', 'text'];
const DEEPEST = 12;

/** Reads a FAQ or fact checks: CSV, JSON-LD, or a saved web page that has JSON-LD in it. @param name ends as its kind does */
export function readItems(name: string, text: string): ItemsResult {
  const content = text.replace(/^\uFEFF/, '');
  const kind = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  const read =
    kind === 'csv' || kind === 'tsv'
      ? readCsv(content)
      : readJsonLd(kind === undefined || kind.startsWith('htm') ? scriptsOf(content) : [content]);
  if (!read.ok || read.items.length > 0) return read;
  return {
    ok: false,
    reason:
      'it holds no question with an answer: a CSV file has the columns question, answer and other wordings; JSON-LD has FAQPage or ClaimReview of schema.org',
  };
}

/** Without a line of names, the columns are question, answer, and other wordings in as many more. */
function readCsv(text: string): ItemsResult {
  let rows: string[][];
  try {
    const delimiter = [',', ';', '\t'].toSorted((a, b) => countIn(text, b) - countIn(text, a))[0] ?? ',';
    rows = parseCsv(text, { delimiter, relax_column_count: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    return {
      ok: false,
      reason: `it is no CSV (${error instanceof Error ? error.message : String(error)}): a text with commas or line breaks has to stand in quotation marks, and one " in it is written ""`,
    };
  }
  const [head = [], ...rest] = rows;
  const named = head.map((cell) => cell.toLowerCase());
  const [question, answer] = [QUESTION_COLUMNS, ANSWER_COLUMNS].map((names) =>
    named.findIndex((cell) => names.includes(cell)),
  );
  const hasHead = question !== undefined && answer !== undefined && question >= 0 && answer >= 0;
  const places = hasHead ? { question, answer } : { question: 0, answer: 1 };
  const items = (hasHead ? rest : rows).flatMap((row) => {
    const others = row.filter((_, at) => at !== places.question && at !== places.answer);
    return itemOf(
      row[places.question],
      row[places.answer],
      others.flatMap((cell) => cell.split(/[|;\n]/)),
    );
  });
  return { ok: true, items };
}

/** How often a delimiter stands in the first line, where hardly any is part of a text. */
function countIn(text: string, delimiter: string): number {
  return (text.split('\n', 1)[0] ?? '').split(delimiter).length;
}

const texts = z.union([z.string(), z.array(z.string())]).transform((one) => [one].flat());
const named = z.union([z.string().transform((name) => ({ name })), z.looseObject({ name: z.string().optional() })]);
const answerSchema = z.looseObject({ text: z.string() });
const questionSchema = z.looseObject({
  name: z.string(),
  alternateName: texts.default([]),
  acceptedAnswer: z.union([answerSchema, z.array(answerSchema)]).transform((one) => [one].flat()),
});
const claimSchema = z.looseObject({
  claimReviewed: z.string(),
  url: z.string().optional(),
  reviewBody: z.string().optional(),
  description: z.string().optional(),
  author: named.optional(),
  itemReviewed: z.looseObject({ author: named.optional() }).optional(),
  reviewRating: z.looseObject({ alternateName: z.union([z.string(), z.number()]).optional() }).optional(),
});

function readJsonLd(sources: readonly string[]): ItemsResult {
  const items: ImportedItem[] = [];
  for (const source of sources) {
    let value: unknown;
    try {
      value = JSON.parse(source);
    } catch {
      return {
        ok: false,
        reason: 'it is no JSON: save the JSON-LD of the page, or the page itself with a name that ends in .html',
      };
    }
    for (const node of nodesIn(value, 0)) {
      if (isOf(node, 'Question')) items.push(...questionItem(node));
      if (isOf(node, 'ClaimReview')) items.push(...claimItem(node));
    }
  }
  return { ok: true, items };
}

function questionItem(node: object): ImportedItem[] {
  const { data } = questionSchema.safeParse(node);
  return data ? itemOf(data.name, data.acceptedAnswer.map(({ text }) => text).join('\n'), data.alternateName) : [];
}

function claimItem(node: object): ImportedItem[] {
  const { data } = claimSchema.safeParse(node);
  if (!data) return [];
  const { itemReviewed, reviewRating, author, url } = data;
  const claim = plainText(data.claimReviewed);
  const notes = [
    ...(itemReviewed?.author?.name ? [`claimed by ${itemReviewed.author.name}`] : []),
    ...(reviewRating?.alternateName === undefined
      ? []
      : [`rated “${reviewRating.alternateName}”${author?.name ? ` by ${author.name}` : ''}`]),
    ...(url ? [url] : []),
  ];
  const question = `Is it true that ${claim.replace(/[.!]+$/, '')}?`;
  return itemOf(question, data.reviewBody ?? data.description ?? '', []).map((item) => ({
    ...item,
    claim,
    notes: notes.map(plainText),
  }));
}

/** Objects in a value, also those within others. */
function nodesIn(value: unknown, depth: number): object[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  const inside = Object.values(value).flatMap((one) => nodesIn(one, depth + 1));
  return Array.isArray(value) ? inside : [value, ...inside];
}

function isOf(node: object, type: string): boolean {
  const types = '@type' in node ? [node['@type']].flat() : [];
  return types.some((one) => typeof one === 'string' && one.replace(/^https?:\/\/schema\.org\//, '') === type);
}

function scriptsOf(html: string): string[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? '');
}

function itemOf(question = '', answer = '', others: readonly string[]): ImportedItem[] {
  const item = {
    question: plainText(question),
    answer: plainText(answer),
    alsoAsked: others.map(plainText).filter(Boolean),
  };
  return item.question === '' ? [] : [{ ...item, notes: [] }];
}

/** Without the HTML that answers of FAQs often have. */
function plainText(text: string): string {
  const plain = /[<&]/.test(text)
    ? (parseHTML(`<!doctype html><html><body>${text.replace(/<(?:br|\/p|\/li)\b/gi, ' $&')}</body></html>`).document
        .body.textContent ?? '')
    : text;
  return plain.replace(/\s+/g, ' ').trim();
}
