import type { Config } from '../../config.js';
import { KEPT_DAYS } from '../../desk/privacy.js';
import type { Language } from '../../languages/language.js';
import { type Command, USABLE_ANYWHERE } from '../command.js';
import { named } from '../localizations.js';
import { languageOf } from '../reader-language.js';
import { sayAlone } from '../say-alone.js';

/** `/privacy`: what is kept, and for how long. */
export const privacyCommand: Command = {
  data: { ...named('privacy'), ...USABLE_ANYWHERE },

  async run(interaction, { config }) {
    await sayAlone(interaction, privacyText(config, languageOf(interaction)));
  },
};

export function privacyText(
  { logQuestions, correctForDays }: Pick<Config, 'logQuestions' | 'correctForDays'>,
  { t, duration }: Language,
): string {
  const gaps = { days: duration(KEPT_DAYS.gaps, 'day') };
  const outcomes = { days: duration(KEPT_DAYS.outcomes, 'day') };
  const correctable = { days: duration(correctForDays, 'day') };
  const kept = [
    t('keepsGaps', gaps),
    t('keepsOutcomes', outcomes),
    t('keepsShown', correctable),
    t('keepsAsked', gaps),
    t('keepsVotes'),
    t('keepsNotes', gaps),
    t('keepsSubscriptions', { days: duration(KEPT_DAYS.subscriptions, 'day') }),
    t('keepsFollowing', correctable),
    t('keepsLook'),
    t('keepsCards', outcomes),
    t('keepsConversation'),
    t('keepsHowMuch'),
    ...(logQuestions ? [t('keepsLog')] : []),
  ];
  return [t('keeps'), ...kept.map((one) => `• ${one}`), '', t('keepsNoMessages'), t('forgetMe')].join('\n');
}
