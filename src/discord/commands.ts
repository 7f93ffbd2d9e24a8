import type { Command, MessageCommand } from './command.js';
import { askCommand } from './commands/ask.js';
import { changesCommand } from './commands/changes.js';
import { checkMessageCommand } from './commands/check-message.js';
import { followCommand } from './commands/follow.js';
import { forgetMeCommand } from './commands/forget-me.js';
import { helpCommand } from './commands/help.js';
import { knowledgeCommand } from './commands/knowledge.js';
import { privacyCommand } from './commands/privacy.js';
import { timelineCommand } from './commands/timeline.js';
import { topicsCommand } from './commands/topics.js';

/** Commands for everybody, registered globally. */
export const EVERYWHERE: readonly Command[] = [
  askCommand,
  topicsCommand,
  timelineCommand,
  changesCommand,
  followCommand,
  helpCommand,
  privacyCommand,
  forgetMeCommand,
];

/** Commands in the menu of any message, for everybody. */
export const ON_MESSAGES: readonly MessageCommand[] = [checkMessageCommand];

/** Commands of the home server, registered there only. */
export const AT_HOME: readonly Command[] = [knowledgeCommand];

export function findCommand(name: string): Command | undefined {
  return [...EVERYWHERE, ...AT_HOME].find((command) => command.data.name === name);
}

export function findMessageCommand(name: string): MessageCommand | undefined {
  return ON_MESSAGES.find((command) => command.data.name === name);
}
