import type { Turn } from '../../model/answerer.js';
import type { Checked, Finding } from '../../model/check.js';
import { cardOf } from '../find/documents.js';
import { ANSWER_FROM } from '../judge/judge.js';
import type { Ranker, Verdict } from '../judge/ranker.js';
import { isAboutStory, isOfOneself } from '../judge/topic.js';
import type { Context } from '../read/follow-up.js';
import type { Reading } from '../read/terms.js';
import { compare } from './compare.js';
import { clausesOf, type Statement, statementsIn } from './statements.js';

/** What a text is held against. */
export interface CheckedAgainst {
  ranker: Ranker;
  /** Reads one sentence as somebody wrote it. */
  read(text: string): Reading;
  contextOf(reading: Reading, earlier: readonly Turn[]): Context | undefined;
  isTalk(text: string): boolean;
}

const MOST_FINDINGS = 5;
/** With fewer terms a sentence states nothing: "Wow, Netanyahu." */
const FEWEST_TERMS = 2;
/** All words are in the card's own text. */
const TOLD_EXACTLY = 0.99;

/** Makes what holds a text against a story, sentence by sentence. */
export function createCheck(story: CheckedAgainst): (text: string) => Checked {
  return (text) => {
    const found: Finding[] = [];
    let earlier: Turn[] = [];
    for (const statement of statementsIn(text)) {
      const findings = findingsFor(statement, earlier, story);
      const last = findings.at(-1);
      if (last) earlier = [{ question: statement.bare, cards: last.kind === 'untold' ? [] : [last.card.id] }];
      found.push(...findings);
    }
    // What the story tells of goes before what it does not.
    const isTold = ({ kind }: Finding): boolean => kind !== 'untold';
    const best = [...found.filter(isTold), ...found.filter((one) => !isTold(one))].slice(0, MOST_FINDINGS);
    return { findings: found.filter((one) => best.includes(one)), more: found.length - best.length };
  };
}

/** One finding for a sentence, or one for each of two clauses that the story tells of by different cards. */
function findingsFor(statement: Statement, earlier: readonly Turn[], story: CheckedAgainst): Finding[] {
  for (const clauses of clausesOf(statement)) {
    const apart = clauses.flatMap((clause) => {
      const finding = findingFor(clause, earlier, story);
      // "… and some chairs" is no clause of its own; "… and the council voted" is.
      const isClause = finding?.kind !== 'untold' || story.read(clause.bare).terms[0]?.key.startsWith('@');
      return finding && isClause ? [finding] : [];
    });
    const cards = new Set(apart.map((finding) => (finding.kind === 'untold' ? undefined : finding.card.id)));
    if (apart.length === clauses.length && cards.size === apart.length) return apart;
  }
  return [findingFor(statement, earlier, story) ?? []].flat();
}

/** Undefined where the story cannot check it: an opinion, a joke, talk, or something else altogether. */
function findingFor(said: Statement, earlier: readonly Turn[], story: CheckedAgainst): Finding | undefined {
  const { text: statement, bare } = said;
  const { ranker } = story;
  if (said.demands || story.isTalk(bare) || isOfOneself(bare)) return undefined;
  const reading = story.read(bare);
  const exact = ranker.worded(reading);
  const worded = exact && cardOf(exact.topic);
  if (exact && worded) return { statement, kind: exact.wording.mistaken ? 'otherwise' : 'told', card: worded };
  const context = story.contextOf(reading, earlier);
  const leaning = context?.needed ? context : undefined;
  if (reading.terms.length + (leaning?.terms.size ?? 0) < FEWEST_TERMS) return undefined;
  const verdict = ranker.rank(reading, leaning);
  const { contest } = verdict;
  const card = contest && cardOf(contest.best.topic);
  if (!contest || !card) return undefined;
  const { best } = contest;
  const isAbout = leaning !== undefined || isAboutStory(contest);
  const isSure = !exact && isAbout && verdict.confidence >= ANSWER_FROM;
  const kind = isSure ? compare(reading, bare, verdict, best, story.ranker.textOf(best)) : undefined;
  // "The strike is reckless" is told where somebody called it so.
  if (said.judges && (kind !== 'told' || best.evidence.toldExactly < TOLD_EXACTLY)) return undefined;
  if (kind) return { statement, kind, card };
  const isChecked = namesSomebody(verdict) || (isAbout && !said.pointsBack);
  return isChecked && !said.isLoose ? { statement, kind: 'untold' } : undefined;
}

function namesSomebody({ question }: Verdict): boolean {
  return question.terms.some(({ key, isKnown }) => isKnown && key.startsWith('@'));
}
