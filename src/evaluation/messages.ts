import { z } from 'zod';
import type { Answerer } from '../model/answerer.js';
import type { Finding } from '../model/check.js';
import { parseLines, regex } from './items.js';
import { tableOf } from './measures.js';

const WANTED = ['told', 'otherwise', 'untold', 'nothing'] as const;
const CAME = ['told', 'near', 'otherwise', 'untold', 'nothing'] as const;

/** A message that is held against the story, a line of a message file, with what ought to come of each statement. */
const messageSchema = z.object({
  id: z.string(),
  text: z.string(),
  statements: z.array(
    z.object({
      /** As it stands in the text. */
      says: z.string(),
      want: z.enum(WANTED),
      /** All must match the card that is shown. */
      facts: z.array(regex).default([]),
    }),
  ),
});

export type Message = z.infer<typeof messageSchema>;
type Statement = Message['statements'][number];
type Came = (typeof CAME)[number];

/** What came of a statement. */
export interface StatementResult {
  id: string;
  statement: Statement;
  came: Came;
  /** The card's answer; empty where there is none. */
  shown: string;
  passed: boolean;
  /** Beside it stands the card that has the fact, and nothing is said of whether it agrees. */
  beside: boolean;
}

/** Reads a file of messages (JSON Lines); throws with the line of the first fault. */
export function parseMessages(file: string, text: string): Message[] {
  return parseLines(file, text, messageSchema);
}

/** Holds a message against the story, and scores each statement. */
export function evaluateMessage(answerer: Answerer, { id, text, statements }: Message): StatementResult[] {
  const { findings } = answerer.check(text);
  return statements.map((statement) => {
    const of = findings.filter((finding) => concern(finding, statement));
    const finding = of.find((one) => one.kind !== 'untold') ?? of[0];
    const shown = finding === undefined || finding.kind === 'untold' ? '' : finding.card.answer;
    const came = finding?.kind ?? 'nothing';
    const hasFacts = statement.facts.every((fact) => fact.test(shown));
    const beside = came === 'near' && hasFacts && statement.facts.length > 0;
    return { id, statement, came, shown, passed: came === statement.want && hasFacts, beside };
  });
}

/** A finding is for a sentence, for a clause of it, or for what holds several statements. */
function concern({ statement }: Finding, { says }: Statement): boolean {
  return statement.includes(says) || says.includes(statement);
}

const NAMES: Readonly<Record<(typeof WANTED)[number], string>> = {
  ...{ told: 'the story tells', otherwise: 'says otherwise', untold: 'does not say', nothing: 'to be left alone' },
};

/** Statements by what ought to come of them, and what came, as a Markdown table; then how often each was said wrongly. */
export function messagesTable(results: readonly StatementResult[]): string {
  const rows = WANTED.map((want) => {
    const of = results.filter(({ statement }) => statement.want === want);
    const failed = of.filter(({ passed, beside }) => !passed && !beside);
    const wrongly = CAME.map((kind) => countOf(failed, kind));
    const right = [countBy(of, 'passed'), countBy(of, 'beside')];
    return [NAMES[want], of.length, ...right, ...wrongly].map(String);
  });
  const head = ['ought to be', 'statements', 'right', 'fact beside it'];
  const ways = ['wrongly told', 'beside another fact', 'wrongly otherwise', 'not said', 'left alone'];
  const wrong = results.filter(({ passed }) => !passed);
  const said = `“the story tells” ${countOf(results, 'told')}, of them wrong ${countOf(wrong, 'told')}; “says otherwise” ${countOf(results, 'otherwise')}, of them wrong ${countOf(wrong, 'otherwise')}`;
  return [
    tableOf([...head, ...ways], rows),
    '',
    `right ${countBy(results, 'passed')} of ${results.length}, the fact beside it ${countBy(results, 'beside')}; ${said}`,
  ].join('\n');
}

function countOf(results: readonly StatementResult[], kind: Came): number {
  return results.filter(({ came }) => came === kind).length;
}

function countBy(results: readonly StatementResult[], how: 'passed' | 'beside'): number {
  return results.filter((one) => one[how]).length;
}
