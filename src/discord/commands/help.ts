import type { Edition } from '../../model/edition.js';
import { type Command, USABLE_ANYWHERE } from '../command.js';
import { named } from '../localizations.js';
import { plain } from '../plain.js';
import { sayAlone } from '../say-alone.js';

/** `/help`: what the bot can do. */
export const helpCommand: Command = {
  data: { ...named('help'), ...USABLE_ANYWHERE },

  async run(interaction, { desk }) {
    await sayAlone(interaction, helpText(desk.current()));
  },
};

export function helpText({ answerer }: Edition): string {
  const { story, cards } = answerer.worded;
  return [
    `I answer questions about one news story: **${plain(story.title)}** (${story.date}).`,
    `Every answer is one of ${cards.length} fact cards written by people, with who says it and where it stands in the article. What the story does not say, I do not answer.`,
    '',
    '• `/ask` a question in your own words; `private: True` shows the answer to you alone',
    '• `/topics` lists what the story covers',
    '• `/timeline` tells the story in order of time',
    '• `/changes` tells what is new or corrected, and `/follow` writes to you when something is',
    '• mention me with a question, or send me a direct message; follow-up questions are fine',
    '• in the menu of any message, Apps → **Check against the story** tells you alone what the story has on what it says',
    '',
    'What I keep, and for how long: `/privacy`.',
  ].join('\n');
}
