/** Who sees what a button brings: everybody in the channel, or only who pressed it. */
export type Visibility = 'public' | 'private';

const CARD_BUTTON = /^card:(public|private):([a-z0-9-]{1,80})$/;
const TOPIC_SELECT = 'topics';
const QUESTION_SELECT = /^topic:([a-z0-9-]{1,60}):(\d{1,3})$/;

const CHANGE_BUTTON = /^change:(publish|cancel):([0-9a-f-]{36})$/;
const REASON_MODAL = /^reason:([0-9a-f-]{36})$/;

/** What a moderator does with a change they see. */
export type Decision = 'publish' | 'cancel';

/** What a pressed component asks for. The id comes from outside: it names things, and grants nothing. */
export type Pressed =
  | { kind: 'card'; id: string; visibility: Visibility }
  | { kind: 'topics' }
  | { kind: 'topic'; id: string; page: number }
  | { kind: 'change'; decision: Decision; id: string };

/** What a modal sent off is for. Its id comes from outside, too. */
export interface Submitted {
  kind: 'reason';
  id: string;
}

export function cardButtonId(id: string, visibility: Visibility): string {
  return `card:${visibility}:${id}`;
}

export function topicSelectId(): string {
  return TOPIC_SELECT;
}

export function questionSelectId(topic: string, page: number): string {
  return `topic:${topic}:${page}`;
}

export function changeButtonId(decision: Decision, id: string): string {
  return `change:${decision}:${id}`;
}

export function reasonModalId(id: string): string {
  return `reason:${id}`;
}

/** Reads a modal's custom_id; undefined where it is none of ours. */
export function parseModalId(customId: string): Submitted | undefined {
  const reason = REASON_MODAL.exec(customId);
  return reason ? { kind: 'reason', id: reason[1] } : undefined;
}

/** Reads a component's custom_id; undefined where it is none of ours. */
export function parseCustomId(customId: string): Pressed | undefined {
  const card = CARD_BUTTON.exec(customId);
  if (card) return { kind: 'card', id: card[2], visibility: card[1] === 'public' ? 'public' : 'private' };
  if (customId === TOPIC_SELECT) return { kind: 'topics' };
  const topic = QUESTION_SELECT.exec(customId);
  if (topic) return { kind: 'topic', id: topic[1], page: Number(topic[2]) };
  const change = CHANGE_BUTTON.exec(customId);
  if (change) return { kind: 'change', decision: change[1] === 'publish' ? 'publish' : 'cancel', id: change[2] };
  return undefined;
}
