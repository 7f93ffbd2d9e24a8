import type { Language } from '../../languages/language.js';
import type { Edition } from '../../model/edition.js';
import { type Command, USABLE_ANYWHERE } from '../command.js';
import { named } from '../localizations.js';
import { plain } from '../plain.js';
import { languageOf } from '../reader-language.js';
import { sayAlone } from '../say-alone.js';

/** `/help`: what the bot can do. */
export const helpCommand: Command = {
  data: { ...named('help'), ...USABLE_ANYWHERE },

  async run(interaction, { desk }) {
    await sayAlone(interaction, helpText(desk.current(), languageOf(interaction)));
  },
};

export function helpText({ answerer }: Edition, { t, nameOf, messageCommand }: Language): string {
  const { story, cards } = answerer.worded;
  const ways = [
    t('helpAsk', { private: nameOf('ask private') }),
    t('helpTopics'),
    t('helpTimeline'),
    t('helpChanges'),
    t('helpMention'),
    t('helpCheck', { check: messageCommand('check') }),
  ];
  return [
    t('helpStory', { title: plain(story.title), date: story.date }),
    t('helpCards', { count: cards.length }),
    '',
    ...ways.map((way) => `• ${way}`),
    '',
    t('helpPrivacy'),
  ].join('\n');
}
