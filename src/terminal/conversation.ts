import { createInterface } from 'node:readline/promises';
import { createConversations, turnOf } from '../answering/conversations.js';
import type { Answerer, Turn } from '../model/answerer.js';
import { isAnswered } from '../model/reply.js';
import { answerText } from './answer-text.js';
import type { DraftHint } from './draft-hint.js';
import { explainText } from './explain.js';

export interface ConversationOptions {
  answerer: Answerer;
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  /** A person types: greet, prompt, and understand commands. Otherwise one answer a line. */
  interactive: boolean;
  /** Each line is asked by itself, whatever was asked before. */
  apart?: boolean | undefined;
  /** Told below an answer; where no person types, to `complain`, with the question. */
  hint?: DraftHint | undefined;
  complain?: ((text: string) => void) | undefined;
}

const ONE_CONVERSATION = 'terminal';
const HELP = 'Ask in your own words. /topics lists what the story covers, /explain shows why, /quit ends.';

/**
 * Answers line by line until the input ends or /quit; follow-ups refer to what was said before, but for what stands
 * before an empty line.
 */
export async function openConversation({
  answerer,
  input,
  output,
  interactive,
  apart = false,
  hint,
  complain,
}: ConversationOptions): Promise<void> {
  const lines = createInterface({ input, ...(interactive ? { output, prompt: '> ' } : {}), terminal: interactive });
  const conversations = createConversations(Date.now);
  const say = (text: string): void => {
    output.write(`${text}\n`);
  };
  let storyIsNamed = false;
  let last: { question: string; earlier: readonly Turn[] } | undefined;

  lines.on('SIGINT', () => {
    say('\nGoodbye.');
    lines.close();
  });
  if (interactive) {
    say(`${answerer.knowledge.story.title}\n${HELP}`);
    lines.prompt();
  }
  for await (const line of lines) {
    const typed = line.trim();
    if (interactive && typed === '/quit') break;
    if (interactive && typed.startsWith('/')) {
      if (typed === '/topics') say(topicsText(answerer));
      else if (typed !== '/explain') say(HELP);
      else say(last ? explainText(answerer.answer(last.question, last.earlier)) : 'Nothing has been asked yet.');
    } else if (typed !== '' || !interactive) {
      if (apart || typed === '') conversations.forget(() => true);
      const earlier = conversations.recall(ONE_CONVERSATION);
      const reply = answerer.answer(typed, earlier);
      last = { question: typed, earlier };
      conversations.remember(ONE_CONVERSATION, turnOf(reply));
      const text = answerText(answerer, reply, { namesStory: !storyIsNamed });
      storyIsNamed ||= isAnswered(reply);
      const hinted = hint?.(reply, earlier);
      if (interactive) say(`${[text, hinted ?? []].flat().join('\n')}\n`);
      else say(text.replaceAll('\n', ' '));
      if (hinted && !interactive) complain?.(`“${typed}”: ${hinted}`);
    }
    if (interactive) lines.prompt();
  }
  lines.close();
}

function topicsText({ worded }: Answerer): string {
  return worded.story.topics
    .map((topic) => {
      const questions = worded.cards.filter((card) => card.topic === topic.id).map((card) => `  • ${card.question}`);
      return [topic.title, ...questions].join('\n');
    })
    .join('\n');
}
