/** Who sees what a button brings: everybody in the channel, or only who pressed it. */
export type Visibility = 'public' | 'private';

export type Vote = 'up' | 'down';

const CARD_BUTTON = /^card:(public|private):([a-z0-9-]{1,80})$/;
const TOPIC_SELECT = 'topics';
const VOTE_BUTTON = /^vote:(up|down):([a-z0-9-]{1,80})$/;
const NOTE = /^wrong:([a-z0-9-]{1,80})$/;
const TELL_BUTTON = /^tell:(.{1,95})$/s;
const STOP_TELLING = 'stop-telling';
const CUSTOM_ID_LENGTH = 100;
const QUESTION_SELECT = /^topic:([a-z0-9-]{1,60}):(\d{1,3})$/;

/** What a pressed component asks for. The id comes from outside: it names things, and grants nothing. */
export type Pressed =
  | { kind: 'card'; id: string; visibility: Visibility }
  | { kind: 'vote'; card: string; vote: Vote }
  | { kind: 'note'; card: string }
  | { kind: 'tell'; question: string }
  | { kind: 'stop-telling' }
  | { kind: 'topics' }
  | { kind: 'topic'; id: string; page: number };

export function cardButtonId(id: string, visibility: Visibility): string {
  return `card:${visibility}:${id}`;
}

export function voteButtonId(card: string, vote: Vote): string {
  return `vote:${vote}:${card}`;
}

/** Of the button that asks what is wrong with a card, and of the form it opens. */
export function noteId(card: string): string {
  return `wrong:${card}`;
}

/** Holds the question, so that it is kept nowhere before somebody presses; undefined where it is too long for that. */
export function tellButtonId(question: string): string | undefined {
  const customId = `tell:${question}`;
  return customId.length <= CUSTOM_ID_LENGTH ? customId : undefined;
}

export function stopTellingId(): string {
  return STOP_TELLING;
}

export function topicSelectId(): string {
  return TOPIC_SELECT;
}

export function questionSelectId(topic: string, page: number): string {
  return `topic:${topic}:${page}`;
}

/** Reads a custom_id; undefined where it is none of ours. */
export function parseCustomId(customId: string): Pressed | undefined {
  const card = CARD_BUTTON.exec(customId);
  if (card) return { kind: 'card', id: card[2], visibility: card[1] === 'public' ? 'public' : 'private' };
  const vote = VOTE_BUTTON.exec(customId);
  if (vote) return { kind: 'vote', card: vote[2], vote: vote[1] === 'up' ? 'up' : 'down' };
  const note = NOTE.exec(customId);
  if (note) return { kind: 'note', card: note[1] };
  const tell = TELL_BUTTON.exec(customId);
  if (tell) return { kind: 'tell', question: tell[1] };
  if (customId === STOP_TELLING) return { kind: 'stop-telling' };
  if (customId === TOPIC_SELECT) return { kind: 'topics' };
  const topic = QUESTION_SELECT.exec(customId);
  if (topic) return { kind: 'topic', id: topic[1], page: Number(topic[2]) };
  return undefined;
}
