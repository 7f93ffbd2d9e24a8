import { AttachmentBuilder } from 'discord.js';
import type { Proposal } from '../../../desk/proposal.js';
import type { BrokenQuestion } from '../../../desk/regression.js';
import { balanceOfChange } from '../../../knowledge/balance.js';
import type { KnowledgeDiff } from '../../../knowledge/diff.js';
import { figuresElsewhere } from '../../../knowledge/figures-elsewhere.js';
import type { PartName } from '../../../knowledge/merge.js';
import type { Edition } from '../../../model/edition.js';
import { type Fault, formatFault } from '../../../model/fault.js';
import { type Card, isDraft, type Knowledge } from '../../../model/knowledge.js';
import { CONTENT_LENGTH, clip } from '../../limits.js';
import { plain } from '../../plain.js';
import { differenceLine, differences } from './differences.js';
import type { EditPayload } from './subcommand.js';

const ANOTHER_STORY =
  '**This is another story.** Publishing it closes what was not answered of the one before, its votes and conflicts, and tells those who wait for an answer that there will be none. If it is the same story, give both the same `id` in story.yaml.';
const MOST_LISTED = 12;
const MOST_DRAFTS = 6;
const LISTED_LENGTH = 90;
const UNCHECKED_LENGTH = 300;
const VALUE_LENGTH = 160;

/** What a change would do, part by part; what does not fit a message is whole in a file. */
export function proposalPayload(proposal: Proposal, notice = ''): EditPayload {
  const { faults, broken, against } = proposal;
  const opening =
    faults.length > 0 ? faultsOpening(faults, against) : `**Edition ${against.number + 1}, if published**`;
  const start = notice === '' ? [opening] : [notice, opening];
  const unchecked = uncheckedLines(proposal);
  const whole = [...faults.map(faultLine), ...brokenLines(broken), ...changeLines(proposal)];
  const text = [...start, ...whole, ...unchecked].join('\n');
  if (text.length <= CONTENT_LENGTH && faults.length <= MOST_LISTED && broken.length < MOST_LISTED) {
    return { content: text, files: [] };
  }
  const part = [
    ...start.with(-1, `${opening} All of it is in the file.`),
    ...faults.slice(0, MOST_LISTED).map(faultLine),
    ...brokenLines(broken).slice(0, MOST_LISTED),
    ...changeLines(proposal, VALUE_LENGTH),
  ].join('\n');
  const end = unchecked.map((line) => `\n${line}`).join('');
  const content = `${clip(part, CONTENT_LENGTH - end.length)}${end}`;
  return { content, files: [textFile('difference.txt', whole.join('\n'))] };
}

export function faultsPayload(faults: readonly Fault[], edition: Edition, notice = ''): EditPayload {
  const opening = [...(notice === '' ? [] : [notice]), faultsOpening(faults, edition)].join('\n');
  const listed = faults.slice(0, MOST_LISTED).map(faultLine);
  const whole = [opening, ...listed].join('\n');
  if (faults.length <= MOST_LISTED && whole.length <= CONTENT_LENGTH) return { content: whole, files: [] };
  const part = [`${opening} All of them are in the file.`, ...listed].join('\n');
  const file = textFile('faults.txt', faults.map(formatFault).join('\n'));
  return { content: clip(part, CONTENT_LENGTH), files: [file] };
}

export function textFile(name: string, text: string): AttachmentBuilder {
  return new AttachmentBuilder(Buffer.from(`${text}\n`), { name });
}

function faultsOpening({ length }: readonly Fault[], edition: Pick<Edition, 'number'>): string {
  const count = length === 1 ? 'There is 1 fault' : `There are ${length} faults`;
  return `${count}, so nothing was changed. Edition ${edition.number} goes on.`;
}

function faultLine(fault: Fault): string {
  return `• ${plain(formatFault(fault))}`;
}

function brokenLines(broken: readonly BrokenQuestion[]): string[] {
  if (broken.length === 0) return [];
  const lines = broken.map(({ question, reply }) => {
    const got = 'cards' in reply ? `${reply.kind}: ${reply.cards.map(({ id }) => id).join(', ')}` : reply.kind;
    return `• ${clip(plain(question.question), LISTED_LENGTH)} → ${plain(got)}`;
  });
  return [`**Regression questions that would break: ${broken.length}.** Publishing needs a reason.`, ...lines];
}

function changeLines(
  proposal: Pick<Proposal, 'change' | 'diff' | 'conflicts' | 'kept' | 'knowledge'>,
  mostOfAValue = Number.POSITIVE_INFINITY,
): string[] {
  const { diff, conflicts, kept = [], knowledge } = proposal;
  const name = (part: PartName): string => `• ${partName(part, knowledge)}`;
  const list = (title: string, blocks: readonly string[]): string[] =>
    blocks.length === 0 ? [] : [`**${title}: ${blocks.length}**`, ...blocks];
  const asked = ({ question }: { question: string }): string => `• ${clip(plain(question), LISTED_LENGTH)}`;
  const values = ({ before, after }: { before: Card; after: Card }): string[] =>
    differences(before, after).map((value) => `  ${differenceLine(value, mostOfAValue)}`);
  return [
    ...(diff.anotherStory ? [ANOTHER_STORY] : []),
    ...list('Changed in the folder and by moderators, so left as it was', conflicts.map(name)),
    ...(conflicts.length > 0 ? ['`/knowledge conflicts` settles it.'] : []),
    ...list('Changed again since, so left as it is', kept.map(name)),
    ...draftLines(diff.added.filter(isDraft), mostOfAValue),
    ...list(
      'Added',
      diff.added
        .filter((card) => !isDraft(card))
        .map((card) => `${asked(card)}\n  ${clip(plain(card.answer), mostOfAValue)}`),
    ),
    ...list('Removed', diff.removed.map(asked)),
    ...list(
      'Changed',
      diff.changed.map((change) => [asked(change.after), ...values(change)].join('\n')),
    ),
    ...elsewhereLines(proposal),
    ...list(
      'Advice',
      balanceOfChange(proposal).map((advice) => `• ${plain(advice)}`),
    ),
    ...list('No longer among what the story does not say', diff.notCovered.removed.map(asked)),
    ...list('New among what the story does not say', diff.notCovered.added.map(asked)),
    ...retiredLines(proposal),
    ...otherLines(diff),
  ];
}

/** Where else a figure stands that was corrected. */
export function elsewhereLines(proposal: Pick<Proposal, 'diff' | 'knowledge'>): string[] {
  return figuresElsewhere(proposal).map(({ figure, cards }) => {
    const where = cards.map(({ question }) => `“${clip(plain(question), LISTED_LENGTH)}”`);
    return `**${figure} also stands in:** ${where.join(', ')}`;
  });
}

/** What is asked and not told leads to the nearest card; where that goes, to another. */
function retiredLines({ change, diff, knowledge }: Pick<Proposal, 'change' | 'diff' | 'knowledge'>): string[] {
  if (change.kind !== 'retire-card') return [];
  const led = new Map<string, number>();
  for (const { closest } of diff.notCovered.changed) led.set(closest, (led.get(closest) ?? 0) + 1);
  const moved = [...led].map(([id, count]) => {
    const card = knowledge.cards.find((one) => one.id === id);
    return `Questions the story does not answer that led to this card: ${count} now lead to “${clip(plain(card?.question ?? id), LISTED_LENGTH)}”`;
  });
  const lost = diff.notCovered.removed.length;
  return lost === 0
    ? moved
    : [...moved, `Questions the story does not answer that go with this card, as no other is near: ${lost}`];
}

/** Of drafts only the questions; where room is short, the first few. */
function draftLines(drafts: readonly Card[], mostOfAValue: number): string[] {
  if (drafts.length === 0) return [];
  const shown = mostOfAValue === Number.POSITIVE_INFINITY ? drafts : drafts.slice(0, MOST_DRAFTS);
  const left = drafts.length - shown.length;
  return [
    `**Drafts added, still to be worded: ${drafts.length}**`,
    ...shown.map(({ question }) => `• ${clip(plain(question), LISTED_LENGTH)}`),
    ...(left > 0 ? [`… and ${left} more`] : []),
  ];
}

/** A card by its question, where it is known; everything else by what it is called. */
export function partName({ kind, name }: PartName, ...sides: readonly Knowledge[]): string {
  if (kind === 'story') return 'the story’s data';
  const card = kind === 'card' ? sides.flatMap(({ cards }) => cards).find(({ id }) => id === name) : undefined;
  return clip(plain(card ? `card “${card.question}”` : `${kind} ${name}`), LISTED_LENGTH);
}

function otherLines({ notCovered, vocabularyChanged, storyChanged, questions }: KnowledgeDiff): string[] {
  return [
    ...(notCovered.changed.length > 0
      ? [`Changed among what the story does not say: ${notCovered.changed.length}`]
      : []),
    ...(vocabularyChanged ? ['The vocabulary has changed'] : []),
    ...(storyChanged ? ['The story’s data has changed'] : []),
    ...questionsLines(questions),
  ];
}

/** They are all that says when a change breaks an answer, so to lose them is no small thing. */
function questionsLines({ added, removed, left }: KnowledgeDiff['questions']): string[] {
  if (added + removed === 0) return [];
  if (left > 0) return [`Regression questions: ${added} added, ${removed} removed`];
  return [
    `**All regression questions are dropped: ${removed}.** There is no questions.yaml with any, so that no later change will be tried on them.`,
  ];
}

function uncheckedLines({ unchecked: { cards, why } }: Pick<Proposal, 'unchecked'>): string[] {
  if (cards === 0) return [];
  const what = cards === 1 ? '1 card was' : `${cards} cards were`;
  return [clip(`${what} not checked against the article: ${plain(why.join('; '))}.`, UNCHECKED_LENGTH)];
}
