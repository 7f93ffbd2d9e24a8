import { replyText } from '../answering/talk/reply-text.js';
import { agreementLine, outOfDateLine, sourceLines } from '../answering/talk/source-text.js';
import type { Answerer } from '../model/answerer.js';
import type { Reply } from '../model/reply.js';
import { isAnswered } from '../model/reply.js';

/**
 * A reply for a person at a terminal: what a member would see, and where it stands in the article.
 * @param namesStory with the story's title and day, which need not be said twice
 */
export function answerText(answerer: Answerer, reply: Reply, { now = new Date(), namesStory = true } = {}): string {
  const text = replyText(answerer.telling, reply);
  if (!isAnswered(reply)) return text;
  const { story } = answerer.knowledge;
  const sources = reply.cards.flatMap((card) => [...sourceLines(story, card), agreementLine(story, card) ?? []].flat());
  const old = reply.cards.flatMap((card) => outOfDateLine(card, now) ?? []);
  return `${[text, ...old].join('\n')}\n(${[...sources, ...(namesStory ? [`${story.title}, ${story.date}`] : [])].join('; ')})`;
}
