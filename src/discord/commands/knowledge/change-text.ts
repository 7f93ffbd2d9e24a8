import { AttachmentBuilder } from 'discord.js';
import type { Proposal } from '../../../desk/proposal.js';
import type { BrokenQuestion } from '../../../desk/regression.js';
import type { Edition } from '../../../desk/served-edition.js';
import { contentOf, type KnowledgeDiff } from '../../../knowledge/diff.js';
import type { PartName } from '../../../knowledge/merge.js';
import { type Fault, formatFault } from '../../../knowledge/parse.js';
import type { Card } from '../../../knowledge/schema.js';
import { CONTENT_LENGTH, clip } from '../../limits.js';
import { plain } from '../../render.js';
import type { EditPayload } from './subcommand.js';

const MOST_LISTED = 12;
const LISTED_LENGTH = 90;
const VALUE_LENGTH = 160;

/** What a change would do, part by part; what does not fit a message is whole in a file. */
export function proposalPayload(proposal: Proposal, notice = ''): EditPayload {
  const { faults, broken, against } = proposal;
  const opening =
    faults.length > 0 ? faultsOpening(faults, against) : `**Edition ${against.number + 1}, if published**`;
  const start = notice === '' ? [opening] : [notice, opening];
  const shown = [
    ...start,
    ...faults.slice(0, MOST_LISTED).map(faultLine),
    ...brokenLines(broken).slice(0, MOST_LISTED),
    ...changeLines(proposal, (text) => clip(text, VALUE_LENGTH)),
  ].join('\n');
  if (shown.length <= CONTENT_LENGTH && faults.length <= MOST_LISTED && broken.length < MOST_LISTED) {
    return { content: shown, files: [] };
  }
  const whole = [...faults.map(faultLine), ...brokenLines(broken), ...changeLines(proposal, (text) => text)].join('\n');
  start[start.length - 1] = `${opening} All of it is in the file.`;
  const part = [...start, ...shown.split('\n').slice(start.length)].join('\n');
  return { content: clip(part, CONTENT_LENGTH), files: [textFile('difference.txt', whole)] };
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

function faultsOpening({ length }: readonly Fault[], edition: Edition): string {
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
  { diff, conflicts }: Pick<Proposal, 'diff' | 'conflicts'>,
  cut: (text: string) => string,
): string[] {
  const list = (title: string, blocks: readonly string[]): string[] =>
    blocks.length === 0 ? [] : [`${title} ${blocks.length}`, ...blocks];
  const question = (card: Card): string => `• ${clip(plain(card.question), LISTED_LENGTH)}`;
  return [
    ...list(
      'Changed in the folder and by moderators, so left as it was (`/knowledge conflicts` settles it):',
      conflicts.map((part) => `• ${partName(part)}`),
    ),
    ...list(
      'Added',
      diff.added.map((card) => `${question(card)}\n  ${cut(plain(card.answer))}`),
    ),
    ...list(
      'Changed',
      diff.changed.map((change) => [question(change.after), ...valueLines(change, cut)].join('\n')),
    ),
    ...list('Removed', diff.removed.map(question)),
    ...otherLines(diff),
  ];
}

export function partName({ kind, name }: PartName): string {
  return clip(plain(kind === 'story' ? 'the story’s data' : `${kind} ${name}`), LISTED_LENGTH);
}

/** Every value that differs, before → after. */
function valueLines({ before, after }: { before: Card; after: Card }, cut: (text: string) => string): string[] {
  return differences(before, after).map((value) => `  ${value.name}: ${cut(value.before)} → ${cut(value.after)}`);
}

/** The values that differ, as they are shown. What is not there has none. */
export function differences(
  before: object = {},
  after: object = {},
): { name: string; before: string; after: string }[] {
  const earlier = new Map<string, unknown>(Object.entries(before));
  const later = new Map<string, unknown>(Object.entries(after));
  const names = [...new Set([...earlier.keys(), ...later.keys()])];
  return names
    .filter((name) => contentOf(earlier.get(name)) !== contentOf(later.get(name)))
    .map((name) => ({ name, before: shown(earlier.get(name)), after: shown(later.get(name)) }));
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  return plain(typeof value === 'string' ? value : contentOf(value));
}

function otherLines(diff: KnowledgeDiff): string[] {
  const { added, removed } = diff.notCovered;
  return [
    ...(added + removed > 0 ? [`What the story does not say: ${added} added, ${removed} removed`] : []),
    ...(diff.vocabularyChanged ? ['The vocabulary has changed'] : []),
    ...(diff.storyChanged ? ['The story’s data has changed'] : []),
    ...(diff.questionsChanged ? ['The regression questions have changed'] : []),
  ];
}
