import { z } from 'zod';
import type { Answerer } from '../model/answerer.js';
import type { Finding } from '../model/check.js';
import { parseLines, regex } from './items.js';
import { tableOf } from './measures.js';

const WANTED = ['told', 'otherwise', 'untold', 'nothing'] as const;

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
type Came = (typeof WANTED)[number];

/** What came of a statement. */
export interface StatementResult {
  id: string;
  statement: Statement;
  came: Came;
  /** The card's answer; empty where there is none. */
  shown: string;
  passed: boolean;
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
    const passed = came === statement.want && statement.facts.every((fact) => fact.test(shown));
    return { id, statement, came, shown, passed };
  });
}

/** A finding is for a sentence, for a clause of it, or for what holds several statements. */
function concern({ statement }: Finding, { says }: Statement): boolean {
  return statement.includes(says) || says.includes(statement);
}

const NAMES: Readonly<Record<Came, string>> = {
  ...{ told: 'the story tells', otherwise: 'says otherwise', untold: 'does not say', nothing: 'to be left alone' },
};

/** Statements by what ought to come of them, and what came, as a Markdown table; then how often each was said wrongly. */
export function messagesTable(results: readonly StatementResult[]): string {
  const rows = WANTED.map((want) => {
    const of = results.filter(({ statement }) => statement.want === want);
    const failed = of.filter(({ passed }) => !passed);
    const wrongly = WANTED.map((kind) => `${failed.filter(({ came }) => came === kind).length}`);
    return [NAMES[want], `${of.length}`, `${of.length - failed.length}`, ...wrongly];
  });
  const head = ['ought to be', 'statements', 'right', 'wrongly told', 'wrongly otherwise', 'not said', 'left alone'];
  const said = (kind: Came): StatementResult[] => results.filter(({ came }) => came === kind);
  const wrongOf = (of: readonly StatementResult[]): number => of.filter(({ passed }) => !passed).length;
  const [told, otherwise] = [said('told'), said('otherwise')];
  return [
    tableOf(head, rows),
    '',
    `right ${results.length - wrongOf(results)} of ${results.length}; “the story tells” ${told.length}, of them wrong ${wrongOf(told)}; “says otherwise” ${otherwise.length}, of them wrong ${wrongOf(otherwise)}`,
  ].join('\n');
}
