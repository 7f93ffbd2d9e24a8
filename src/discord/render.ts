import { ENGLISH } from '../languages/language.js';
import type { Edition } from '../model/edition.js';
import type { Card } from '../model/knowledge.js';
import type { Answer, Reply } from '../model/reply.js';
import type { Visibility } from './custom-ids.js';
import type { MessagePayload } from './message-payload.js';
import { renderAnswer } from './render-answer.js';
import { renderDecline, renderNearest, renderTalk } from './render-unanswered.js';

/**
 * A reply as a message.
 * @param question is shown above the reply, where it does not stand there already
 * @param visibility who sees it: an answer that one sees alone may be shared
 */
export function renderReply(
  reply: Reply,
  edition: Edition,
  visibility: Visibility,
  question?: string,
  language = ENGLISH,
): MessagePayload {
  switch (reply.kind) {
    case 'answer':
    case 'correction':
      return renderAnswer(reply, edition, visibility, question, language);
    case 'nearest':
      return renderNearest(reply, edition, language, question);
    case 'decline':
      return renderDecline(language, question);
    case 'talk':
      return renderTalk(reply, edition, language);
  }
}

/** A card as the answer to its own question. */
export function answerOf(card: Card): Answer {
  return { kind: 'answer', cards: [card], untold: [], question: card.question, confidence: 1, ranking: [] };
}

/** A card that was picked, not asked for. */
export function renderCard(card: Card, edition: Edition, visibility: Visibility): MessagePayload {
  return renderReply(answerOf(card), edition, visibility, card.question);
}
