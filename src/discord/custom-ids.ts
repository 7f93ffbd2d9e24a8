/** Who sees an answer: everybody in the channel, or only who asked. */
export type Visibility = 'public' | 'private';

export type Vote = 'up' | 'down';

const CARD_SELECT = 'cards';
const SHARE_ANSWER = /^share-answer:(\d{1,9})$/;
const TOPIC_SELECT = 'topics';
const VOTE_BUTTON = /^vote:(up|down):([a-z0-9-]{1,80})$/;
const NOTE = /^wrong:([a-z0-9-]{1,80})$/;
const TELL_BUTTON = 'tell';
const STOP_TELLING = 'stop-telling';
const CONTRIBUTION = /^contribute:(request|suggestion)$/;
const SHARE_BUTTON = /^share:(\d{1,9}):(\d{17,20})$/;
const TIMELINE = /^timeline:(\d{1,4})$/;
const LOOK = /^look:(keep|forget)$/;
const FOLLOW_SELECT = 'follow';
const UNFOLLOW = 'unfollow';
const QUESTION_SELECT = /^topic:([a-z0-9-]{1,60}):(\d{1,3})$/;

/** What somebody brings to the moderators: a question with its reason, or an answer with its source. */
export type ContributionKind = 'request' | 'suggestion';

/** What a pressed component asks for. The id comes from outside: it names things, and grants nothing. */
export type Pressed =
  | { kind: 'cards' }
  | { kind: 'share-answer'; edition: number }
  | { kind: 'vote'; card: string; vote: Vote }
  | { kind: 'note'; card: string }
  | { kind: 'tell' }
  | { kind: 'stop-telling' }
  | { kind: 'contribute'; what: ContributionKind }
  | { kind: 'share'; edition: number; message: string }
  | { kind: 'topics' }
  | { kind: 'topic'; id: string; page: number }
  | { kind: 'timeline'; page: number }
  | { kind: 'look'; keep: boolean }
  | { kind: 'follow' }
  | { kind: 'unfollow' };

/** Of a menu of cards. */
export function cardSelectId(): string {
  return CARD_SELECT;
}

/** Of the button that shows an answer to others. @param edition that gave it */
export function shareAnswerId(edition: number): string {
  return `share-answer:${edition}`;
}

export function voteButtonId(card: string, vote: Vote): string {
  return `vote:${vote}:${card}`;
}

/** Of the button that asks what is wrong with a card, and of the form it opens. */
export function noteId(card: string): string {
  return `wrong:${card}`;
}

/** The question stands in the message, so that it is kept nowhere before somebody presses. */
export function tellButtonId(): string {
  return TELL_BUTTON;
}

export function stopTellingId(): string {
  return STOP_TELLING;
}

/** Of the button that opens a form for the moderators, and of that form. */
export function contributionId(what: ContributionKind): string {
  return `contribute:${what}`;
}

/** Of the button that shares what the story tells of a message. @param edition that told it */
export function shareButtonId(edition: number, message: string): string {
  return `share:${edition}:${message}`;
}

/** Of the menu of topics, and of the button that leads back to it. */
export function topicSelectId(): string {
  return TOPIC_SELECT;
}

export function questionSelectId(topic: string, page: number): string {
  return `topic:${topic}:${page}`;
}

/** Of the button that turns to a page of the timeline. @param page from 0 */
export function timelineId(page: number): string {
  return `timeline:${page}`;
}

/** Of the button that keeps or forgets when somebody last looked at what has changed. */
export function lookButtonId(what: 'keep' | 'forget'): string {
  return `look:${what}`;
}

/** Of the menu that chooses topics to follow. */
export function followSelectId(): string {
  return FOLLOW_SELECT;
}

export function unfollowId(): string {
  return UNFOLLOW;
}

/** Reads a component's custom_id; undefined where it is none of ours. */
export function parseCustomId(customId: string): Pressed | undefined {
  if (customId === CARD_SELECT) return { kind: 'cards' };
  const [, answered] = SHARE_ANSWER.exec(customId) ?? [];
  if (answered) return { kind: 'share-answer', edition: Number(answered) };
  const [, vote, voted] = VOTE_BUTTON.exec(customId) ?? [];
  if (voted) return { kind: 'vote', card: voted, vote: vote === 'up' ? 'up' : 'down' };
  const [, wrong] = NOTE.exec(customId) ?? [];
  if (wrong) return { kind: 'note', card: wrong };
  if (customId === TELL_BUTTON) return { kind: 'tell' };
  if (customId === STOP_TELLING) return { kind: 'stop-telling' };
  const [, what] = CONTRIBUTION.exec(customId) ?? [];
  if (what) return { kind: 'contribute', what: what === 'request' ? 'request' : 'suggestion' };
  const [, edition, message] = SHARE_BUTTON.exec(customId) ?? [];
  if (message) return { kind: 'share', edition: Number(edition), message };
  if (customId === TOPIC_SELECT) return { kind: 'topics' };
  const [, topic, page] = QUESTION_SELECT.exec(customId) ?? [];
  if (topic) return { kind: 'topic', id: topic, page: Number(page) };
  const [, timelinePage] = TIMELINE.exec(customId) ?? [];
  if (timelinePage) return { kind: 'timeline', page: Number(timelinePage) };
  const [, look] = LOOK.exec(customId) ?? [];
  if (look) return { kind: 'look', keep: look === 'keep' };
  if (customId === FOLLOW_SELECT) return { kind: 'follow' };
  if (customId === UNFOLLOW) return { kind: 'unfollow' };
  return undefined;
}
