import { citationsOf, placeOf } from '../model/citations.js';
import type { Fault } from '../model/fault.js';
import type { Card, Cited, Knowledge, Source, Story, Vocabulary } from '../model/knowledge.js';
import { figuresOf, fingerprint, lettersOf } from './article.js';
import { collector, type Report } from './check.js';
import { type CitedSentence, type ClaimCheck, createClaimCheck, toldOtherwise } from './check-claims.js';
import { findFigures } from './drafting/figures.js';
import { upperFirst } from './drafting/phrases.js';
import type { ParsedKnowledge, Path } from './fault-place.js';
import { splitSentences } from './sentences.js';
import { type DatedSentence, withoutToldTimes } from './told-times.js';

/** Texts of sources, by the ids of these. */
export type Articles = ReadonlyMap<string, string>;

/**
 * Checks the cards against the articles that they rest on: figures, quotations, and that no sentence is left out.
 * @param articles those at hand; cards that rest on others as well are left unchecked
 */
export function checkAgainstArticles(parsed: ParsedKnowledge, articles: Articles): Fault[] {
  const { report, sorted } = collector(parsed);
  const { story, cards } = parsed.knowledge;
  const texts = new Map([...articles].map(([id, text]) => [id, splitSentences(text)]));
  const cited = new Set<string>();
  for (const part of [...cards.flatMap(({ sentences }) => sentences), ...story.notCited.map((one) => one.sentence)]) {
    cited.add(nameOf(story, part));
  }
  story.sources.forEach((source, place) => {
    const sentences = texts.get(source.id);
    if (!sentences) return;
    checkSource(parsed, source, articles.get(source.id) ?? '', sentences.length, report);
    sentences.forEach((sentence, i) => {
      const name = place === 0 ? `${i + 1}` : `${source.id} ${i + 1}`;
      if (cited.has(`${source.id} ${i + 1}`)) return;
      const start = sentence.split(' ').slice(0, 6).join(' ');
      report(
        story,
        pathOf(parsed, place, 'sentences'),
        `no card cites sentence ${name} ("${start} …"), nor does notCited excuse it: write a card, or the reason in notCited`,
      );
    });
  });
  const reader = createReader(parsed.knowledge.vocabulary);
  for (const card of cards) checkCardAgainstArticles(card, parsed.knowledge, texts, reader, report);
  return sorted();
}

/** Checks single cards against the articles at hand: figures, quotations and whose claims they are. */
export function checkCards(parsed: ParsedKnowledge, cards: readonly Card[], articles: Articles): Fault[] {
  const { report, sorted } = collector(parsed);
  const texts = new Map([...articles].map(([id, text]) => [id, splitSentences(text)]));
  const reader = createReader(parsed.knowledge.vocabulary);
  for (const card of cards) checkCardAgainstArticles(card, parsed.knowledge, texts, reader, report);
  return sorted();
}

/** A sentence with the id of its source, the first one's as well. */
function nameOf(story: Story, cited: Cited): string {
  const { source = story.sources[0].id, sentence } = placeOf(cited);
  return `${source} ${sentence}`;
}

function checkSource(
  parsed: ParsedKnowledge,
  source: Source,
  article: string,
  sentences: number,
  report: Report,
): void {
  const { story } = parsed.knowledge;
  const place = story.sources.indexOf(source);
  if (fingerprint(article) !== source.sha256) {
    report(
      story,
      pathOf(parsed, place, 'sha256'),
      `is not the article's, which is ${fingerprint(article)}: put that here, in quotation marks`,
    );
  }
  if (sentences !== source.sentences) {
    report(story, pathOf(parsed, place, 'sentences'), `the article has ${sentences} sentences: put that here`);
  }
}

/** Where a source's value stands: a story may give its one article without a list. */
function pathOf({ knowledge: { story }, locate }: ParsedKnowledge, place: number, key: string): Path {
  const [article, whole] = [locate(story, ['article']), locate(story, [])];
  const isAlone = article.line !== whole.line || article.column !== whole.column;
  return isAlone ? ['article', key] : ['sources', place, key];
}

/** What to do about words and figures that are not there. */
const MEND = ': correct it, or cite the sentence where it stands';
const QUOTED = /[“"]([^”"]+)[”"]/g;

/** "The two sides disagree" counts nothing that somebody would ask for. */
const BOTH = /\b(?:the|these|those|between|both) two\b/gi;

/** Takes out what only looks like a figure: one in a name, as in "Resolution 87", and "the two". */
function createWithoutNames({ entities }: Vocabulary): (text: string) => string {
  const numbered = entities.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => /\d/.test(name));
  const forms = numbered.flatMap((name) => [name, upperFirst(name)]);
  return (text) => forms.reduce((rest, form) => rest.replaceAll(form, ' '), text.replace(BOTH, ' '));
}

/** "£85m" of 85000000, "2 million" of 2000000; digits stay as they are. */
function asWritten(figure: string, text: string): string {
  const words = (text.includes(figure) ? [] : findFigures(text))
    .find((one) => figuresOf(one).includes(figure))
    ?.split(' ');
  const least = words?.findIndex((_, last) => figuresOf(words.slice(0, last + 1).join(' ')).includes(figure)) ?? -1;
  return words?.slice(0, least + 1).join(' ') || figure;
}

/** What reads all cards, made once. */
interface Reader {
  claims: ClaimCheck;
  /** A text without what only looks like a figure. */
  withoutNames(text: string): string;
}

function createReader(vocabulary: Vocabulary): Reader {
  return { claims: createClaimCheck(vocabulary), withoutNames: createWithoutNames(vocabulary) };
}

function checkCardAgainstArticles(
  card: Card,
  knowledge: Knowledge,
  texts: ReadonlyMap<string, readonly string[]>,
  { claims, withoutNames }: Reader,
  report: Report,
): void {
  const { story } = knowledge;
  const citations = citationsOf(story, card);
  if (citations.some(({ source }) => !texts.has(source.id))) return;
  const cited = citations.flatMap(({ source, sentences }) =>
    sentences.map((number): CitedSentence & DatedSentence => {
      const all = texts.get(source.id) ?? [];
      const name = source === story.sources[0] ? `${number}` : `${source.id} ${number}`;
      return { name, text: all[number - 1] ?? '', before: all.slice(0, number - 1), date: source.date };
    }),
  );
  const rests = cited.map(({ text }) => text).join(' ');
  const letters = lettersOf(rests);
  const figures = new Set(figuresOf(rests));
  const told: [Path, string][] = [
    [['answer'], card.answer],
    ...(card.accounts ?? []).map(({ says }, i): [Path, string] => [['accounts', i, 'says'], says]),
    ...card.quotes.map((quote, i): [Path, string] => [['quotes', i, 'words'], quote.words]),
  ];
  for (const [path, text] of told) {
    const untold = path[0] === 'quotes' ? text : withoutToldTimes(withoutNames(text), card, story, cited);
    for (const figure of figuresOf(untold)) {
      if (figures.has(figure)) continue;
      const others = toldOtherwise(knowledge, card, figure).map((other) => `; ${other.id} tells ${other.figure}`);
      report(
        card,
        path,
        `the figure ${asWritten(figure, text)} does not stand in the sentences it cites${others.join('')}${MEND}`,
      );
    }
    for (const [, words = ''] of text.matchAll(QUOTED)) {
      if (!letters.includes(lettersOf(words)))
        report(card, path, `"${words}" does not stand in the sentences it cites${MEND}`);
    }
  }
  for (const { path, message } of claims(card, cited)) report(card, path, message);
  card.quotes.forEach((quote, i) => {
    if (!letters.includes(lettersOf(quote.words))) {
      report(card, ['quotes', i, 'words'], `"${quote.words}" does not stand in the sentences it cites${MEND}`);
    }
  });
}
