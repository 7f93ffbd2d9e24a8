import { EmbedBuilder, escapeMarkdown } from 'discord.js';
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
const SOURCE_LENGTH = 500;

/**
 * What the story tells of each statement of a message, and below who says so and where it stands.
 * @param shared the message's id, where the result may be shared
 */
export function renderChecked({ findings, more }: Checked, edition: Edition, shared?: string): MessagePayload {
  if (findings.length === 0) return { content: NOTHING_TO_CHECK, embeds: [], components: [] };
  const { story } = edition.answerer.telling;
  const rest =
    more === 0 ? [] : [more === 1 ? '1 more statement is not shown.' : `${more} more statements are not shown.`];
  // All fit together, and what is cut is the end of an answer.
  const most = Math.floor((CONTENT_LENGTH - SHARED_LENGTH) / findings.length);
  const texts = findings.map((finding) => clip(`${quoted(finding)}\n${findingText(finding, story)}`, most));
  return {
    content: [...texts, ...rest].join('\n\n'),
    embeds: provenance(findings, edition),
    components: shared === undefined ? [] : [shareRow(edition.number, shared)],
  };
}

/** The cards that a checked message shows. */
export function cardsOf({ findings }: Checked): Card[] {
  return [...new Set(findings.flatMap((finding) => (finding.kind === 'untold' ? [] : [finding.card])))];
}

/** The cards whose answers a message of this content shows. */
export function cardsShownIn(content: string, { answerer }: Edition): Card[] {
  return answerer.worded.cards.filter(({ answer }) => content.includes(`** ${escapeMarkdown(answer)}`));
}

function quoted({ statement }: Finding): string {
  return `> ${plain(clip(statement, STATEMENT_LENGTH))}`;
}

function findingText(finding: Finding, story: Story): string {
  if (finding.kind === 'untold') return `**${NOT_SAID}**`;
  const { card, kind } = finding;
  const answer = `${kind === 'told' ? TOLD : OTHERWISE} ${escapeMarkdown(card.answer)}`;
  return [answer, ...accountLines(story, card).map((line) => `- ${plain(line)}`)].join('\n');
}

/** For each card who says so and where it stands; of several each with its question. */
function provenance(findings: readonly Finding[], edition: Edition): EmbedBuilder[] {
  const cards = cardsOf({ findings: [...findings], more: 0 });
  if (cards.length === 0) return [];
  const { telling } = edition.answerer;
  const lines = cards.map((card) => {
    const speaker = saidByLine(telling, card);
    return [
      ...(cards.length > 1 ? [`**${plain(card.question)}**`] : []),
      ...(speaker === undefined ? [] : [plain(speaker)]),
      sourceText(telling.story, card, SOURCE_LENGTH),
    ].join('\n');
  });
  const { title, date } = telling.story;
  return [
    new EmbedBuilder()
      .setColor(ANSWER_COLOUR)
      .setDescription(lines.join('\n\n'))
      .setFooter({ text: `${title} · ${date} · edition ${edition.number}` }),
  ];
}
