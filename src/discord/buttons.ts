import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  type MessageActionRowComponentBuilder,
  StringSelectMenuBuilder,
} from 'discord.js';
import type { Language } from '../languages/language.js';
import type { Card } from '../model/knowledge.js';
import {
  cardSelectId,
  contributionId,
  lookButtonId,
  shareAnswerId,
  shareButtonId,
  stopTellingId,
  tellButtonId,
  topicSelectId,
  unfollowId,
  type Vote,
  voteButtonId,
} from './custom-ids.js';
import { clip, SELECT_LABEL_LENGTH, SELECT_OPTIONS } from './limits.js';

type Row = ActionRowBuilder<MessageActionRowComponentBuilder>;

/** Cards to choose from, by their questions, in one menu; no row where there are none. */
export function cardMenu(cards: readonly Card[], label: string): Row[] {
  if (cards.length === 0) return [];
  const options = cards
    .slice(0, SELECT_OPTIONS)
    .map(({ id, question }) => ({ label: clip(question, SELECT_LABEL_LENGTH), value: id }));
  const menu = new StringSelectMenuBuilder().setCustomId(cardSelectId()).setPlaceholder(label).addOptions(options);
  return [new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(menu)];
}

/**
 * Was this answer any good? Of several cards, the vote is on the first, which answers best.
 * @param sharing the edition that gave it, where who sees it alone may show it to others
 */
export function answerRow(card: string, { button: nameOf }: Language, sharing?: number): Row {
  const vote = (value: Vote, emoji: string, label: string): ButtonBuilder =>
    button(voteButtonId(card, value), label).setEmoji({ name: emoji });
  return rowOf(
    vote('up', '👍', nameOf('helpful')),
    vote('down', '👎', nameOf('notHelpful')),
    ...(sharing === undefined ? [] : [button(shareAnswerId(sharing), nameOf('share'))]),
  );
}

/** What can be done where there is no answer: wait for one, ask the moderators, or tell it. */
export function unansweredRow(language: Language): Row {
  return rowOf(button(tellButtonId(), language.button('tellMe')), ...toModerators(language));
}

/** The same in few words, where others read along: who asks the moderators may wait for the answer, too. */
export function inPassingRow(language: Language): Row {
  return rowOf(...toModerators(language));
}

function toModerators(language: Language): ButtonBuilder[] {
  return [
    button(contributionId('request'), language.button('askModerators')),
    button(contributionId('suggestion'), language.button('knowAnswer')),
  ];
}

/** Shows others what the story tells of a message. */
export function shareRow(edition: number, message: string, language: Language): Row {
  return rowOf(button(shareButtonId(edition, message), language.button('share')));
}

/** Keeps when somebody last looked at what has changed, or forgets it. */
export function lookRow(isKept: boolean, language: Language): Row {
  return rowOf(
    isKept
      ? button(lookButtonId('forget'), language.button('forgetLook'))
      : button(lookButtonId('keep'), language.button('keepLook')),
  );
}

/** Ends all that is told to who follows. */
export function unfollowRow(language: Language): Row {
  return rowOf(button(unfollowId(), language.button('unfollow')));
}

/** Ends that. */
export function stopTellingRow(language: Language): Row {
  return rowOf(button(stopTellingId(), language.button('stopTelling')));
}

/** Leads from a topic's questions back to the topics. */
export function allTopicsRow(language: Language): Row {
  return rowOf(button(topicSelectId(), language.button('allTopics')));
}

function button(customId: string, label: string): ButtonBuilder {
  return new ButtonBuilder().setCustomId(customId).setLabel(label).setStyle(ButtonStyle.Secondary);
}

function rowOf(...buttons: ButtonBuilder[]): Row {
  return new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(...buttons);
}
