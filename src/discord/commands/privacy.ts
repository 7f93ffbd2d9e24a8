import type { Config } from '../../config.js';
import { KEPT_DAYS } from '../../desk/privacy.js';
import { type Command, USABLE_ANYWHERE } from '../command.js';
import { named } from '../localizations.js';
import { sayAlone } from '../say-alone.js';

/** `/privacy`: what is kept, and for how long. */
export const privacyCommand: Command = {
  data: { ...named('privacy'), ...USABLE_ANYWHERE },

  async run(interaction, { config }) {
    await sayAlone(interaction, privacyText(config));
  },
};

export function privacyText({ logQuestions, correctForDays }: Pick<Config, 'logQuestions' | 'correctForDays'>): string {
  return [
    'What I keep:',
    `• questions that the story did not answer, and how many people asked: ${KEPT_DAYS.gaps} days`,
    `• how many questions were answered or not, by day: ${KEPT_DAYS.outcomes} days`,
    `• public answers in servers, with their question and place, to put them right if they change: ${correctForDays} days`,
    `• that you asked one of these, or disliked an answer, under a code that only I can make from your id: ${KEPT_DAYS.gaps} days`,
    '• your votes on answers, under that code: until you delete them',
    `• what you tell me is wrong with an answer, without your name: ${KEPT_DAYS.gaps} days`,
    `• questions you want to be told an answer to, with your id: until you are told, at most ${KEPT_DAYS.subscriptions} days`,
    `• which topics you follow, with your id, and the answers I gave you alone since: the former until you stop, the latter ${correctForDays} days`,
    '• when you last looked at `/changes`, if you want that, under that code: until you have it forgotten',
    `• how often a card was asked for, by day: ${KEPT_DAYS.outcomes} days`,
    '• a conversation, for follow-up questions: ten minutes, in memory only',
    ...(logQuestions ? ['• every question about the story, in the log of who runs me, without who asked it'] : []),
    '',
    'Of messages that I am asked to check I keep neither the text nor who wrote them.',
    '`/forget-me` deletes what can be traced to you.',
  ].join('\n');
}
