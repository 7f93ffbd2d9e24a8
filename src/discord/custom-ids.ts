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
const SHARE_BUTTON = /^share:(\d{1,9}):(\d{17,20})$/;
const TIMELINE = /^timeline:(\d{1,4})$/;
const LOOK = /^look:(keep|forget)$/;
const FOLLOW_SELECT = 'follow';
const UNFOLLOW = 'unfollow';
const QUESTION_SELECT = /^topic:([a-z0-9-]{1,60}):(\d{1,3})$/;

const CHANGE_BUTTON = /^change:(publish|reason|cancel|form):([0-9a-f-]{36})$/;
const UNDO_BUTTON = /^undo:(\d{1,7})$/;
const EDIT_BUTTON = /^edit:([a-z0-9-]{1,60})$/;
const GAP_SELECT = 'gaps';
const GAP_STEP = /^gap:(write|link|dismiss|link-to):([0-9a-f-]{36})$/;
const CONFLICT_SELECT = 'conflicts';
const CONFLICT_STEP = /^conflict:(take|keep):([0-9a-f]{12})$/;
const CARD_FORM = /^card-form:(new|edit:([a-z0-9-]{1,60})|(gap|again):([0-9a-f-]{36}))$/;
const SOURCE_FORM = 'source-form';
const REASON_MODAL = /^reason:([0-9a-f-]{36})$/;

/** What is done with a gap, by the id of a question in it. */
export interface GapStep {
  kind: 'write' | 'link' | 'dismiss' | 'link-to';
  id: string;
}

/** What is done with a conflict: the folder's text is taken, or the live one kept. */
export interface ConflictStep {
  kind: 'take' | 'keep';
  id: string;
}

/** What a moderator does with a change they see; `reason` asks why and publishes, `form` opens again the form it was written in. */
export type Decision = 'publish' | 'reason' | 'cancel' | 'form';

/** What a pressed component asks for. The id comes from outside: it names things, and grants nothing. */
export type Pressed =
  | { kind: 'cards' }
  | { kind: 'share-answer'; edition: number }
  | { kind: 'vote'; card: string; vote: Vote }
  | { kind: 'note'; card: string }
  | { kind: 'tell' }
  | { kind: 'stop-telling' }
  | { kind: 'share'; edition: number; message: string }
  | { kind: 'topics' }
  | { kind: 'topic'; id: string; page: number }
  | { kind: 'timeline'; page: number }
  | { kind: 'look'; keep: boolean }
  | { kind: 'follow' }
  | { kind: 'unfollow' }
  | { kind: 'gap'; step: GapStep | undefined }
  | { kind: 'conflict'; step: ConflictStep | undefined }
  | { kind: 'change'; decision: Decision; id: string }
  | { kind: 'undo'; edition: number }
  | { kind: 'edit'; card: string };

/** What a modal sent off is for. Its id comes from outside, too. */
export type Submitted = { kind: 'reason'; id: string } | { kind: 'card-form'; form: FormId } | { kind: 'source-form' };

/** What a card's form makes: a new card, another text of one, or a new one for a gap. */
export type CardFormTarget = { kind: 'new' } | { kind: 'edit' | 'gap'; id: string };

/** A card's form, or that of a pending change, opened again. */
export type FormId = CardFormTarget | { kind: 'again'; id: string };

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

export function changeButtonId(decision: Decision, id: string): string {
  return `change:${decision}:${id}`;
}

/** Of the button that takes an edition back. */
export function undoButtonId(edition: number): string {
  return `undo:${edition}`;
}

/** Of the button that opens a card's form. */
export function editButtonId(card: string): string {
  return `edit:${card}`;
}

/** Of the menu that chooses a gap. */
export function gapSelectId(): string {
  return GAP_SELECT;
}

export function gapButtonId(kind: 'write' | 'link' | 'dismiss', id: string): string {
  return `gap:${kind}:${id}`;
}

/** Of the menu that chooses the card for a gap. */
export function gapCardSelectId(id: string): string {
  return `gap:link-to:${id}`;
}

/** Of the menu that chooses a conflict. */
export function conflictSelectId(): string {
  return CONFLICT_SELECT;
}

export function conflictButtonId({ kind, id }: ConflictStep): string {
  return `conflict:${kind}:${id}`;
}

export function reasonModalId(id: string): string {
  return `reason:${id}`;
}

export function cardFormId(form: FormId): string {
  return form.kind === 'new' ? 'card-form:new' : `card-form:${form.kind}:${form.id}`;
}

/** Of the form for an article's text. */
export function sourceFormId(): string {
  return SOURCE_FORM;
}

/** Reads a modal's custom_id; undefined where it is none of ours. */
export function parseModalId(customId: string): Submitted | undefined {
  const [, change] = REASON_MODAL.exec(customId) ?? [];
  if (change) return { kind: 'reason', id: change };
  if (customId === SOURCE_FORM) return { kind: 'source-form' };
  const [, what, card, kind, id] = CARD_FORM.exec(customId) ?? [];
  if (what === 'new') return { kind: 'card-form', form: { kind: 'new' } };
  if (card) return { kind: 'card-form', form: { kind: 'edit', id: card } };
  if (id) return { kind: 'card-form', form: { kind: kind === 'gap' ? 'gap' : 'again', id } };
  return undefined;
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
  if (customId === GAP_SELECT) return { kind: 'gap', step: undefined };
  const [, gapStep, gap] = GAP_STEP.exec(customId) ?? [];
  if (gap) return { kind: 'gap', step: { kind: gapStepOf(gapStep), id: gap } };
  if (customId === CONFLICT_SELECT) return { kind: 'conflict', step: undefined };
  const [, conflictStep, conflict] = CONFLICT_STEP.exec(customId) ?? [];
  if (conflict) return { kind: 'conflict', step: { kind: conflictStep === 'take' ? 'take' : 'keep', id: conflict } };
  const [, decision, change] = CHANGE_BUTTON.exec(customId) ?? [];
  if (change) return { kind: 'change', decision: decisionOf(decision), id: change };
  const [, undone] = UNDO_BUTTON.exec(customId) ?? [];
  if (undone) return { kind: 'undo', edition: Number(undone) };
  const [, edited] = EDIT_BUTTON.exec(customId) ?? [];
  if (edited) return { kind: 'edit', card: edited };
  return undefined;
}

function decisionOf(name: string | undefined): Decision {
  return name === 'publish' || name === 'reason' || name === 'form' ? name : 'cancel';
}

function gapStepOf(name: string | undefined): GapStep['kind'] {
  switch (name) {
    case 'write':
    case 'link':
    case 'dismiss':
      return name;
    default:
      return 'link-to';
  }
}
