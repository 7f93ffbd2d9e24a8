import { ApplicationCommandOptionType } from 'discord.js';
import { createToldText } from '../../../answering/read/told-text.js';
import { missingLine } from '../../../answering/talk/reply-text.js';
import type { Knowledge } from '../../../model/knowledge.js';
import { isAnswered, type Match, type Reply } from '../../../model/reply.js';
import { CONTENT_LENGTH, clip, QUESTION_OPTION_LENGTH } from '../../limits.js';
import { plain } from '../../plain.js';
import { sayAlone } from '../../say-alone.js';
import type { Subcommand } from './subcommand.js';

const LINE_LENGTH = 300;
const MOST_RUNNERS_UP = 4;

/** Counts nothing, and is no part of a conversation. */
export const trySubcommand: Subcommand = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'try',
    description: 'What the bot would say to a question, and why',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'As somebody would ask it',
        required: true,
        maxLength: QUESTION_OPTION_LENGTH,
      },
    ],
  },
  async run(interaction, { desk }) {
    const { answerer } = desk.current();
    const reply = answerer.answer(interaction.options.getString('question', true));
    await sayAlone(interaction, explanationText(reply, answerer.knowledge));
  },
};

export function explanationText(reply: Reply, knowledge: Pick<Knowledge, 'vocabulary'>): string {
  const [best, ...others] = reply.ranking;
  return clip(
    [
      `**${reply.kind}**, ${Math.round(reply.confidence * 100)} % sure`,
      ...missingFrom(reply).map((part) => clip(plain(missingLine(part)), LINE_LENGTH)),
      ...shownCards(reply).map(({ id, answer }) => clip(`• ${plain(id)}: ${plain(answer)}`, LINE_LENGTH)),
      ...toldLines(reply, knowledge),
      ...(best ? ['Best match', ...matchLines(best)] : ['Nothing matches']),
      ...(others.length > 0 ? ['Runners-up'] : []),
      ...others.slice(0, MOST_RUNNERS_UP).flatMap(matchLines),
    ].join('\n'),
    CONTENT_LENGTH,
  );
}

/** What the reply says that the story does not. */
function missingFrom(reply: Reply): (string | undefined)[] {
  if (reply.kind === 'nearest') return [reply.missing];
  return isAnswered(reply) ? reply.untold : [];
}

/** What was asked for, and what the card that comes nearest tells of such things. */
function toldLines({ kind, question, ranking }: Reply, knowledge: Pick<Knowledge, 'vocabulary'>): string[] {
  const card = ranking.flatMap(({ about }) => ('card' in about ? [about.card] : []))[0];
  if (kind === 'talk' || !card) return [];
  const told = createToldText(knowledge);
  return [`Asked: ${told.asks(question)}`, `${card.id} tells: ${told.tells(card)}`].map((line) =>
    clip(plain(line), LINE_LENGTH),
  );
}

function shownCards(reply: Reply): Extract<Reply, { cards: unknown }>['cards'] {
  return reply.kind === 'decline' ? [] : reply.cards;
}

function matchLines({ about, score, matched, unexplained }: Match): string[] {
  const name = 'card' in about ? about.card.id : `not said: ${about.notCovered.question}`;
  const words = matched.map(({ asked, readAs }) => (asked === readAs ? asked : `${asked} (${readAs})`)).join(', ');
  const left = unexplained.length > 0 ? `; does not explain ${unexplained.join(', ')}` : '';
  return [clip(`• ${plain(name)} ${score.toFixed(2)}: ${plain(`matches ${words || 'nothing'}${left}`)}`, LINE_LENGTH)];
}
