import { missingLine, NEAREST, NOT_SAID } from '../answering/talk/shown-text.js';
import type { Edition } from '../model/edition.js';
import type { Answer, Nearest, Reply, Talk } from '../model/reply.js';
import { cardMenu, tellRow } from './buttons.js';
import { CONTENT_LENGTH, clip, QUESTION_OPTION_LENGTH } from './limits.js';
import type { MessagePayload } from './message-payload.js';
import { plain } from './plain.js';
import { outOfDateText, provenance } from './render-answer.js';

const MOST_OFFERED = 4;
const OTHERS = 'It also tells';
const EXAMPLES = 'Pick a question';
export const ONE_STORY = 'I only know this one story. See /topics for what it tells.';

/** What the story does not say, the nearest that it tells, and others to choose from. */
export function renderNearest({ cards, missing }: Nearest, edition: Edition, question?: string): MessagePayload {
  const [nearest, ...others] = cards;
  const opening = `${quoted(question)}${boldMissing(missing)}`;
  const told = nearest
    ? `\n${[`${NEAREST} ${plain(nearest.answer)}`, ...outOfDateText(nearest, new Date())].join('\n')}`
    : '';
  return {
    content: clip(`${opening}${told}`, CONTENT_LENGTH),
    embeds: nearest ? provenance([nearest], edition) : [],
    components: [...cardMenu(others.slice(0, MOST_OFFERED - 1), OTHERS), tellRow()],
  };
}

export function renderDecline(question?: string): MessagePayload {
  return { content: `${quoted(question)}${NOT_SAID} ${ONE_STORY}`, embeds: [], components: [tellRow()] };
}

export function renderTalk({ text, cards }: Talk): MessagePayload {
  const components = cardMenu(cards.slice(0, MOST_OFFERED), EXAMPLES);
  return { content: clip(text, CONTENT_LENGTH), embeds: [], components };
}

/**
 * Where others read along who did not ask: what is no answer is said in few words.
 */
export function renderInPassing(reply: Exclude<Reply, Answer>): MessagePayload {
  switch (reply.kind) {
    case 'nearest': {
      const { cards, missing } = reply;
      return {
        content: clip(boldMissing(missing), CONTENT_LENGTH),
        embeds: [],
        components: [...cardMenu(cards.slice(0, MOST_OFFERED), NEAREST), tellRow()],
      };
    }
    case 'decline':
      return renderDecline();
    case 'talk':
      return renderTalk(reply);
  }
}

/** As much of the question as can be asked by command: who wants to be told its answer later asks for that. */
function quoted(question: string | undefined): string {
  return question === undefined ? '' : `> ${plain(clip(question, QUESTION_OPTION_LENGTH))}\n`;
}

/** It may have words of the question in it. */
function boldMissing(missing: string | undefined): string {
  return `**${plain(missingLine(missing))}**`;
}
