import { type ArticlesAtHand, readArticles } from '../knowledge/articles.js';
import { checkCards } from '../knowledge/check-article.js';
import { contentOf, type KnowledgeDiff } from '../knowledge/diff.js';
import { type ParsedKnowledge, unplaced } from '../knowledge/fault-place.js';
import { citationsOf } from '../model/citations.js';
import type { Fault } from '../model/fault.js';
import type { Card, Knowledge, Story } from '../model/knowledge.js';
import type { Proposal } from './proposal.js';

/** What came of holding the cards of a change against the articles; of faults new ones only. */
interface EditCheck extends Pick<Proposal, 'unchecked'> {
  faults: Fault[];
}

/**
 * Holds the cards that a change adds or alters against the articles at hand.
 * @param folder where these are; undefined where there is none
 */
async function checkEdits(
  folder: string | undefined,
  live: Knowledge,
  parsed: ParsedKnowledge,
  { added, changed }: KnowledgeDiff,
): Promise<EditCheck> {
  // Another way to ask tells nothing.
  const altered = changed.filter(({ before, after }) => toldPartOf(before) !== toldPartOf(after));
  const cards = [...added, ...altered.map(({ after }) => after)].filter(({ answer }) => answer !== '');
  if (cards.length === 0) return { faults: [], unchecked: { cards: 0, why: [] } };
  const { story } = parsed.knowledge;
  const atHand = await readArticles(folder, story);
  const before = changed.map((change) => change.before);
  const known = new Set(checkCards(unplaced(live), before, atHand.articles).map(({ message }) => message));
  const faults = checkCards(parsed, cards, atHand.articles).filter(({ message }) => !known.has(message));
  return { faults, unchecked: uncheckedOf(story, cards, atHand) };
}

/** A proposal with the faults of its cards against the articles. */
export async function withEditCheck(
  proposal: Proposal,
  folder: string | undefined,
  live: Knowledge,
  parsed: ParsedKnowledge,
): Promise<Proposal> {
  const { faults, unchecked } = await checkEdits(folder, live, parsed, proposal.diff);
  // What has answered before may answer again.
  const more = proposal.change.kind === 'restore' ? [] : faults;
  return { ...proposal, faults: [...proposal.faults, ...more], unchecked };
}

function toldPartOf({ answer, quotes, accounts, sentences }: Card): string {
  return contentOf([answer, quotes, accounts, sentences]);
}

function uncheckedOf(story: Story, cards: readonly Card[], { missing }: ArticlesAtHand): EditCheck['unchecked'] {
  const gone = cards.map((card) => citationsOf(story, card).flatMap(({ source }) => missing.get(source.id) ?? []));
  return { cards: gone.filter((why) => why.length > 0).length, why: [...new Set(gone.flat())] };
}
