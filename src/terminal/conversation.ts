import { createInterface } from 'node:readline/promises';
import { createConversations, turnOf } from '../answering/conversations.js';
import type { Answerer, Turn } from '../model/answerer.js';
import { answerText } from './answer-text.js';
import { explainText } from './explain.js';

export interface ConversationOptions {
  answerer: Answerer;
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  /** A person types: greet, prompt, and understand commands. Otherwise one answer a line. */
  interactive: boolean;
}

const ONE_CONVERSATION = 'terminal';
const HELP = 'Ask in your own words. /topics lists what the story covers, /explain shows why, /quit ends.';

/** Answers line by line until the input ends or /quit; follow-ups refer to what was said before. */
export async function openConversation({ answerer, input, output, interactive }: ConversationOptions): Promise<void> {
  const lines = createInterface({ input, ...(interactive ? { output, prompt: '> ' } : {}), terminal: interactive });
  const conversations = createConversations(Date.now);
  const say = (text: string): void => {
    output.write(`${text}\n`);
  };
  let last: { question: string; earlier: readonly Turn[] } | undefined;

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
      const earlier = conversations.recall(ONE_CONVERSATION);
      const reply = answerer.answer(typed, earlier);
      last = { question: typed, earlier };
      conversations.remember(ONE_CONVERSATION, turnOf(reply));
      say(interactive ? `${answerText(answerer, reply)}\n` : answerText(answerer, reply).replaceAll('\n', ' '));
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
