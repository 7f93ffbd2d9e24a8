import { EmbedBuilder } from 'discord.js';
import { saidByLine } from '../answering/talk/reply-text.js';
import { accountLines } from '../answering/talk/source-text.js';
import { ENGLISH, type Language } from '../languages/language.js';
import type { Checked, Finding } from '../model/check.js';
import type { Edition } from '../model/edition.js';
import type { Card, Story } from '../model/knowledge.js';
import { shareRow } from './buttons.js';
import { CONTENT_LENGTH, clip } from './limits.js';
import type { MessagePayload } from './message-payload.js';
import { plain } from './plain.js';
import { ANSWER_COLOUR, inEnglish, sourceText } from './provenance.js';

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
export function renderChecked(checked: Checked, edition: Edition, language = ENGLISH, shared?: string): MessagePayload {
  const { t } = language;
  const { findings, more } = checked;
  if (findings.length === 0) return { content: `${t('nothingToCheck')} ${t('oneStory')}`, embeds: [], components: [] };
  const { story } = edition.answerer.telling;
  const rest = more === 0 ? [] : [t('moreStatements', { count: more })];
  const texts = fitted(findings.map((finding) => `${quoted(finding)}\n${findingText(finding, story, language)}`));
  return {
    content: inEnglish([...texts, ...rest].join('\n\n'), language),
    embeds: provenance(checked, edition, language),
    components: shared === undefined ? [] : [shareRow(edition.number, shared, language)],
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

const HEADINGS = { told: 'storyTells', near: 'storyTellsOnThis', otherwise: 'storyTellsOtherwise' } as const;

function findingText(finding: Finding, story: Story, language: Language): string {
  const { t } = language;
  if (finding.kind === 'untold') return `**${t('notSaid')}**`;
  const { card, kind } = finding;
  const answer = `**${t(HEADINGS[kind])}** ${plain(card.answer)}`;
  return [answer, ...accountLines(story, card, language).map((line) => `- ${plain(line)}`)].join('\n');
}

/** For each card its question, who says so and where it stands. */
function provenance(checked: Checked, edition: Edition, language: Language): EmbedBuilder[] {
  const { telling } = edition.answerer;
  const lines = cardsOf(checked).map((card) => {
    const speaker = saidByLine(telling, card, language);
    return [
      headingOf(card),
      ...(speaker === undefined ? [] : [clip(plain(speaker), SPEAKER_LENGTH)]),
      sourceText(telling.story, card, SOURCE_LENGTH, language),
    ].join('\n');
  });
  if (lines.length === 0) return [];
  const { title, date } = telling.story;
  return [
    new EmbedBuilder()
      .setColor(ANSWER_COLOUR)
      .setDescription(lines.join('\n\n'))
      .setFooter({
        text: clip(`${title} · ${date} · ${language.t('edition', { number: edition.number })}`, FOOTER_LENGTH),
      }),
  ];
}
