import { createConversations, turnOf } from '../answering/conversations.js';
import type { Answerer, Turn } from '../model/answerer.js';
import { isAnswered, type Reply } from '../model/reply.js';
import { answerText } from './answer-text.js';
import type { DraftHint } from './draft-hint.js';
import { explainText } from './explain.js';
import { createPrompt } from './prompt.js';
import type { PutTo } from './put-question.js';
import type { Terminal } from './terminal.js';

/** What answers, and what points to drafts. */
export interface Told {
  answerer: Answerer;
  /** Told below an answer; where no person types, to `complain`, with the question. */
  hint?: DraftHint | undefined;
}

/** What a curator does from within a conversation; each gives what answers from then on. */
export interface Curating {
  put(question: string, to: PutTo): Promise<Told>;
  /** Words a draft; undefined without the article. */
  word?: ((id: string) => Promise<Told>) | undefined;
}

export interface ConversationOptions extends Told {
  terminal: Pick<Terminal, 'input' | 'output' | 'complain'>;
  prompt?: ReturnType<typeof createPrompt>;
  /** A person types: greet, prompt, and understand commands. Otherwise one answer a line. */
  interactive: boolean;
  /** Each line is asked by itself, whatever was asked before. */
  apart?: boolean | undefined;
  curating?: Curating | undefined;
}

interface Asked {
  question: string;
  earlier: readonly Turn[];
  reply: Reply;
}

const ONE_CONVERSATION = 'terminal';
const HELP = 'Ask in your own words. /topics lists what the story covers, /explain shows why, /quit ends.';
const CURATING =
  '/add makes the last question another way to ask of the nearest card (/add ID of another), /untold has the story not say it.';
const WORDING = '/word ID words a draft; alone, the one named last.';

/**
 * Answers line by line until the input ends or /quit; follow-ups refer to what was said before, but for what stands
 * before an empty line.
 */
export async function openConversation(options: ConversationOptions): Promise<void> {
  const { terminal, interactive, apart = false, curating } = options;
  const { ask, close } = options.prompt ?? createPrompt(terminal, interactive);
  const conversations = createConversations(Date.now);
  const say = (text: string): void => void terminal.output.write(`${text}\n`);
  const help = [HELP, ...(curating ? [CURATING] : []), ...(curating?.word ? [WORDING] : [])].join('\n');
  let { answerer, hint }: Told = options;
  let storyIsNamed = false;
  let last: Asked | undefined;

  if (interactive) say(`${answerer.knowledge.story.title}\n${help}`);
  for (;;) {
    const typed = await ask(interactive ? '> ' : '');
    if (typed === undefined || (interactive && typed === '/quit')) break;
    if (interactive && typed.startsWith('/')) {
      const told = await command(typed);
      if (told) ({ answerer, hint } = told);
    } else if (typed !== '' || !interactive) {
      if (apart || typed === '') conversations.forget(() => true);
      const earlier = conversations.recall(ONE_CONVERSATION);
      const reply = answerer.answer(typed, earlier);
      last = { question: typed, earlier, reply };
      conversations.remember(ONE_CONVERSATION, turnOf(reply));
      const text = answerText(answerer, reply, { namesStory: !storyIsNamed });
      storyIsNamed ||= isAnswered(reply);
      const hinted = hint?.(reply, earlier)?.text;
      if (interactive) say(`${[text, hinted ?? []].flat().join('\n')}\n`);
      else say(text.replaceAll('\n', ' '));
      if (hinted && !interactive) terminal.complain(`“${typed}”: ${hinted}`);
    }
  }
  close();

  /** @returns what answers from then on, where that changes */
  async function command(typed: string): Promise<Told | undefined> {
    const [name, id] = typed.split(/\s+/);
    if (name === '/topics') say(topicsText(answerer));
    else if (name === '/explain' && last) say(explainText(answerer.answer(last.question, last.earlier)));
    else if (name === '/word' && curating?.word) {
      const draft = id ?? (last && hint?.(last.reply, last.earlier)?.draft);
      if (draft !== undefined) return curating.word(draft);
      say('Name the draft: /word ID');
    } else if ((name === '/add' || name === '/untold') && curating && last) {
      const card = id ?? nearestOf(last.reply);
      if (name === '/untold' && card !== undefined) return curating.put(last.question, { closest: card });
      if (card !== undefined && (id !== undefined || !isAnswered(last.reply)))
        return curating.put(last.question, { card });
      say(`Name the card: ${name} ID. These came nearest:\n${idsText(last.reply)}`);
    } else if (name === '/explain' || name === '/add' || name === '/untold') say('Nothing has been asked yet.');
    else say(help);
    return undefined;
  }
}

const idsOf = ({ ranking }: Reply): string[] =>
  ranking.flatMap(({ about }) => ('card' in about ? [about.card.id] : []));

/** The card that was shown, else the one that came nearest. */
function nearestOf(reply: Reply): string | undefined {
  return reply.kind === 'decline' || reply.kind === 'talk' ? idsOf(reply)[0] : reply.cards[0]?.id;
}

const MOST_NAMED = 5;

const idsText = ({ ranking }: Reply): string =>
  ranking
    .flatMap(({ about }) => ('card' in about ? [`  ${about.card.id}: ${about.card.question}`] : []))
    .slice(0, MOST_NAMED)
    .join('\n') || '  none';

function topicsText({ worded }: Answerer): string {
  return worded.story.topics
    .map((topic) => {
      const questions = worded.cards.filter((card) => card.topic === topic.id).map((card) => `  • ${card.question}`);
      return [topic.title, ...questions].join('\n');
    })
    .join('\n');
}
