import { KEPT_DAYS } from '../../desk/privacy.js';
import { type Command, USABLE_ANYWHERE } from '../command.js';
import { sayAlone } from '../say-alone.js';

/** `/privacy`: what is kept, and for how long. */
export const privacyCommand: Command = {
  data: { name: 'privacy', description: 'What this bot keeps, and for how long', ...USABLE_ANYWHERE },

  async run(interaction, { config }) {
    await sayAlone(interaction, privacyText(config.logQuestions));
  },
};

/** @param logQuestions whether questions are written to the log */
export function privacyText(logQuestions: boolean): string {
  return [
    'What I keep:',
    `• questions that the story did not answer, without who asked them: ${KEPT_DAYS.gaps} days`,
    `• how many questions were answered or not, by day: ${KEPT_DAYS.outcomes} days`,
    `• public answers in servers, with their question and place, to put them right if they change: ${KEPT_DAYS.shownAnswers} days`,
    '• your votes on answers, under a code that only I can make from your id: until you delete them',
    `• what you tell me is wrong with an answer, without your name: ${KEPT_DAYS.gaps} days`,
    `• questions you want to be told an answer to, with your id: until you are told, at most ${KEPT_DAYS.subscriptions} days`,
    '• a conversation, for follow-up questions: ten minutes, in memory only',
    ...(logQuestions ? ['• every question about the story, in the log of who runs me, without who asked it'] : []),
    '',
    'Of messages that I am asked to check I keep neither the text nor who wrote them.',
    '`/forget-me` deletes what can be traced to you.',
  ].join('\n');
}
