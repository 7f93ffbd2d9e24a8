import { leavesYearOpen } from '../english/read-when.js';
import { placeOf } from '../model/citations.js';
import type { Fault } from '../model/fault.js';
import { type Card, isDraft, type Knowledge } from '../model/knowledge.js';
import { figuresOf } from './article.js';
import { adviseOnBalance } from './balance.js';
import { collector, isDraftedId, type Report } from './check.js';
import type { Articles } from './check-article.js';
import { findFigures } from './drafting/figures.js';
import type { ParsedKnowledge } from './fault-place.js';
import { splitSentences } from './sentences.js';
import { daysText, spanOf } from './timeline.js';

/** With fewer other ways to ask, a card may get more. */
const FEW_WORDINGS = 3;
const MOST_NAMED = 10;
/** As many drafts are told in one line, which buries nothing else. */
const DRAFTS_FOLDED_FROM = 3;

/**
 * What would make sound knowledge better; no fault.
 * @param articles those at hand
 */
export function adviseOn(parsed: ParsedKnowledge, articles: Articles = new Map()): Fault[] {
  const { report, sorted } = collector(parsed);
  adviseOnDrafts(parsed.knowledge, report);
  adviseOnBalance(parsed.knowledge, report);
  adviseOnDeleted(parsed.knowledge, report);
  adviseOnTimes(parsed.knowledge, report);
  adviseOnWordings(parsed.knowledge, report);
  adviseOnFigures(parsed.knowledge, articles, report);
  return sorted();
}

/** A few drafts each by its place; more once for all, with the sentences that no worded card tells. */
function adviseOnDrafts({ cards }: Knowledge, report: Report): void {
  const drafts = cards.filter(isDraft);
  const [first] = drafts;
  if (!first || drafts.length < DRAFTS_FOLDED_FROM) {
    for (const draft of drafts) report(draft, ['answer'], `advice: still to be worded: ${draft.question}`);
    return;
  }
  const told = new Set(cards.filter((card) => !isDraft(card)).flatMap(({ sentences }) => sentences));
  const untold = [...new Set(drafts.flatMap(({ sentences }) => sentences))].filter((sentence) => !told.has(sentence));
  const number = untold.length === 1 ? '1 sentence has' : `${untold.length} sentences have`;
  const only = untold.length === 0 ? '' : `; ${number} nothing else: ${listed(untold.map(String))}`;
  report(
    first,
    ['answer'],
    `advice: still to be worded: ${drafts.length} drafts${only}. Go on with \`npm run -s knowledge -- next --knowledge DIR --article FILE\``,
  );
}

/** Drafts that were deleted, and that others still name as related; once for all cards. */
function adviseOnDeleted({ cards }: Knowledge, report: Report): void {
  const ids = new Set(cards.map(({ id }) => id));
  const naming = cards.filter(({ related }) => related.some((id) => !ids.has(id) && isDraftedId(id)));
  const [first] = naming;
  if (!first) return;
  const deleted = new Set(naming.flatMap(({ related }) => related).filter((id) => !ids.has(id)));
  report(
    first,
    ['related'],
    `advice: ${naming.length === 1 ? 'a card names' : `${naming.length} cards name`} as related what is deleted, and is passed over: ${listed([...deleted])}`,
  );
}

/** How days without a year were read that lie ahead or in another year; once for all cards. */
function adviseOnTimes({ story, cards }: Knowledge, report: Report): void {
  const read = cards.flatMap((card) => {
    if (card.when === undefined || isDraft(card) || !leavesYearOpen(card.when)) return [];
    const span = spanOf(story, card);
    const isPlain = !span || (span.from <= story.date && span.from.slice(0, 4) === story.date.slice(0, 4));
    return isPlain ? [] : { card, text: `${card.when} as ${daysText(span)} (${card.id})` };
  });
  const [first] = read;
  if (!first) return;
  const named = listed(read.map(({ text }) => text));
  report(
    first.card,
    ['when'],
    `advice: days without a year are read as ahead or back by the words of the answer: ${named}. Where one is wrong, write its year in \`when\``,
  );
}

/** Once for all cards, as it is no work that has to be done. */
function adviseOnWordings({ cards }: Knowledge, report: Report): void {
  const few = cards.filter((card) => !isDraft(card) && card.alsoAsked.length < FEW_WORDINGS);
  const [first] = few;
  if (!first) return;
  report(
    first,
    ['alsoAsked'],
    `advice: ${few.length} of ${cards.length} cards have fewer than ${FEW_WORDINGS} other ways to ask. None has to have them: add some where many will ask`,
  );
}

/** Figures that members may ask for, and no card tells, in sentences that worded cards cite; once for each source. */
function adviseOnFigures({ story, cards }: Knowledge, articles: Articles, report: Report): void {
  for (const source of story.sources) {
    const text = articles.get(source.id);
    if (text === undefined) continue;
    const untold = splitSentences(text).flatMap((sentence, at) => {
      const own = cards.filter(({ sentences }) =>
        sentences.some((cited) => {
          const place = placeOf(cited);
          return place.sentence === at + 1 && (place.source ?? story.sources[0].id) === source.id;
        }),
      );
      if (own.length === 0 || own.some(isDraft)) return [];
      const told = new Set(own.flatMap(textsOf).flatMap(figuresOf));
      const figures = findFigures(sentence).filter((figure) => figuresOf(figure).some((one) => !told.has(one)));
      return figures.map((figure) => `${figure.split(' ').slice(0, 2).join(' ')} (${at + 1})`);
    });
    if (untold.length === 0) continue;
    report(
      story,
      [],
      `advice: no card tells these figures of ${source.id}, each with its sentence: ${listed(untold)}. Put into an answer what people may ask for`,
    );
  }
}

const textsOf = ({ answer, quotes, accounts = [] }: Card): string[] => [
  answer,
  ...quotes.map(({ words }) => words),
  ...accounts.map(({ says }) => says),
];

function listed(items: readonly string[]): string {
  const more = items.length - MOST_NAMED;
  return `${items.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
