import { citationsOf, placeOf } from '../model/citations.js';
import type { Fault } from '../model/fault.js';
import type { Card, Cited, Source, Story } from '../model/knowledge.js';
import { figuresOf, fingerprint, lettersOf } from './article.js';
import { collector, type Report } from './check.js';
import type { ParsedKnowledge, Path } from './parse.js';
import { splitSentences } from './sentences.js';

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
        `no card cites sentence ${name} ("${start} …"), nor does notCited excuse it`,
      );
    });
  });
  for (const card of cards) checkCardAgainstArticles(card, story, texts, report);
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
    report(story, pathOf(parsed, place, 'sha256'), `is not the article's, which is ${fingerprint(article)}`);
  }
  if (sentences !== source.sentences) {
    report(story, pathOf(parsed, place, 'sentences'), `the article has ${sentences} sentences`);
  }
}

/** Where a source's value stands: a story may give its one article without a list. */
function pathOf({ knowledge: { story }, locate }: ParsedKnowledge, place: number, key: string): Path {
  const [article, whole] = [locate(story, ['article']), locate(story, [])];
  const isAlone = article.line !== whole.line || article.column !== whole.column;
  return isAlone ? ['article', key] : ['sources', place, key];
}

const QUOTED = /[“"]([^”"]+)[”"]/g;

function checkCardAgainstArticles(
  card: Card,
  story: Story,
  texts: ReadonlyMap<string, readonly string[]>,
  report: Report,
): void {
  const citations = citationsOf(story, card);
  if (citations.some(({ source }) => !texts.has(source.id))) return;
  const rests = citations
    .flatMap(({ source, sentences }) => sentences.map((sentence) => texts.get(source.id)?.[sentence - 1] ?? ''))
    .join(' ');
  const letters = lettersOf(rests);
  const figures = new Set(figuresOf(rests));
  const told: [Path, string][] = [
    [['answer'], card.answer],
    ...(card.accounts ?? []).map(({ says }, i): [Path, string] => [['accounts', i, 'says'], says]),
    ...card.quotes.map((quote, i): [Path, string] => [['quotes', i, 'words'], quote.words]),
  ];
  for (const [path, text] of told) {
    for (const figure of figuresOf(text)) {
      if (!figures.has(figure)) report(card, path, `the figure ${figure} does not stand in the sentences it cites`);
    }
    for (const [, words = ''] of text.matchAll(QUOTED)) {
      if (!letters.includes(lettersOf(words)))
        report(card, path, `"${words}" does not stand in the sentences it cites`);
    }
  }
  card.quotes.forEach((quote, i) => {
    if (!letters.includes(lettersOf(quote.words))) {
      report(card, ['quotes', i, 'words'], `"${quote.words}" does not stand in the sentences it cites`);
    }
  });
}
