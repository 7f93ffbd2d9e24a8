import { EmbedBuilder } from 'discord.js';
import { NOT_SAID, saidByLine } from '../answering/talk/shown-text.js';
import { accountLines } from '../answering/talk/source-text.js';
import type { Checked, Finding } from '../model/check.js';
import type { Edition } from '../model/edition.js';
import type { Card, Story } from '../model/knowledge.js';
import { shareRow } from './buttons.js';
import { CONTENT_LENGTH, clip } from './limits.js';
import type { MessagePayload } from './message-payload.js';
import { plain } from './plain.js';
import { ANSWER_COLOUR, sourceText } from './render-answer.js';
import { ONE_STORY } from './render-unanswered.js';

export const NOTHING_TO_CHECK = `There is nothing here that the story can check. ${ONE_STORY}`;
const TOLD = '**The story tells:**';
const OTHERWISE = '**The story says otherwise:**';

const STATEMENT_LENGTH = 140;
/** Kept free for the name of who shares it and where it belongs. */
const SHARED_LENGTH = 240;
/** Of what stands below for one of five cards, so that all have room. */
const HEADING_LENGTH = 120;
const SPEAKER_LENGTH = 180;
const SOURCE_LENGTH = 500;
const FOOTER_LENGTH = 260;

/**
 * What the story tells of each statement of a message, and below who says so and where it stands.
 * @param shared the message's id, where the result may be shared
 */
export function renderChecked(checked: Checked, edition: Edition, shared?: string): MessagePayload {
  const { findings, more } = checked;
  if (findings.length === 0) return { content: NOTHING_TO_CHECK, embeds: [], components: [] };
  const { story } = edition.answerer.telling;
  const rest =
    more === 0 ? [] : [more === 1 ? '1 more statement is not shown.' : `${more} more statements are not shown.`];
  const texts = fitted(findings.map((finding) => `${quoted(finding)}\n${findingText(finding, story)}`));
  return {
    content: [...texts, ...rest].join('\n\n'),
    embeds: provenance(checked, edition),
    components: shared === undefined ? [] : [shareRow(edition.number, shared)],
  };
}

/** The cards that a checked message shows. */
export function cardsOf({ findings }: Checked): Card[] {
  return [...new Set(findings.flatMap((finding) => (finding.kind === 'untold' ? [] : [finding.card])))];
}

/** The cards that a checked message has shown, by what stands below it. */
export function cardsShownIn(description: string, { answerer }: Edition): Card[] {
  const lines = new Set(description.split('\n'));
  return answerer.worded.cards.filter((card) => lines.has(headingOf(card)));
}

/** Where they do not fit into a message together, the ends of long answers are cut. */
function fitted(texts: readonly string[]): string[] {
  const room = CONTENT_LENGTH - SHARED_LENGTH;
  const length = texts.join('\n\n').length;
  return length <= room ? [...texts] : texts.map((text) => clip(text, Math.floor(room / texts.length) - 2));
}

function headingOf({ question }: Card): string {
  return `**${clip(plain(question), HEADING_LENGTH)}**`;
}

function quoted({ statement }: Finding): string {
  return `> ${plain(clip(statement, STATEMENT_LENGTH))}`;
}

function findingText(finding: Finding, story: Story): string {
  if (finding.kind === 'untold') return `**${NOT_SAID}**`;
  const { card, kind } = finding;
  const answer = `${kind === 'told' ? TOLD : OTHERWISE} ${plain(card.answer)}`;
  return [answer, ...accountLines(story, card).map((line) => `- ${plain(line)}`)].join('\n');
}

/** For each card its question, who says so and where it stands. */
function provenance(checked: Checked, edition: Edition): EmbedBuilder[] {
  const { telling } = edition.answerer;
  const lines = cardsOf(checked).map((card) => {
    const speaker = saidByLine(telling, card);
    return [
      headingOf(card),
      ...(speaker === undefined ? [] : [clip(plain(speaker), SPEAKER_LENGTH)]),
      sourceText(telling.story, card, SOURCE_LENGTH),
    ].join('\n');
  });
  if (lines.length === 0) return [];
  const { title, date } = telling.story;
  return [
    new EmbedBuilder()
      .setColor(ANSWER_COLOUR)
      .setDescription(lines.join('\n\n'))
      .setFooter({ text: clip(`${title} · ${date} · edition ${edition.number}`, FOOTER_LENGTH) }),
  ];
}
