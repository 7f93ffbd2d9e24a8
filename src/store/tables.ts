/**
 * The rows the bot keeps, the same in SQLite and PostgreSQL. Moments are ISO 8601 in UTC, so that they sort as text;
 * JSON is text, because nothing is searched in it.
 */
export interface Tables {
  editions: PackedEditionRow;
  conflicts: ConflictRow;
  settings: SettingRow;
  gaps: GapRow;
  askers: AskerRow;
  outcomes: OutcomeRow;
  votes: VoteRow;
  subscriptions: SubscriptionRow;
  shown_answers: ShownAnswerRow;
  followers: FollowerRow;
  seen_answers: SeenAnswerRow;
  looks: LookRow;
  asked: AskedRow;
}

/** A published edition; never changed, never deleted. */
export interface EditionRow {
  number: number;
  published_at: string;
  author: string;
  reason: string;
  /** The whole knowledge base as JSON. */
  content: string;
  hash: string;
}

/** An edition as it is stored. */
export interface PackedEditionRow extends EditionRow {
  /**
   * The edition that its content is the difference from; its own number where it is whole, but compressed; null where
   * it is JSON as it stands, as earlier versions wrote it.
   */
  base: number | null;
}

/** Single values, such as the folder as last imported. */
export interface SettingRow {
  name: string;
  value: string;
}

/** A part of the knowledge that both the folder and a moderator have changed, to be settled. */
export interface ConflictRow {
  kind: 'card' | 'not-covered' | 'entity' | 'same-meaning' | 'question' | 'story';
  name: string;
  found_at: string;
}

/**
 * A wording that was not answered, or whose answer was disliked, and how often; never by whom. `requested` is one whose
 * answer somebody asked the moderators for, `suggested` one that somebody knows an answer to.
 */
export interface GapRow {
  id: string;
  source: 'declined' | 'disliked' | 'requested' | 'suggested' | 'chosen';
  /** Its folded words: what makes it the same wording. */
  words: string;
  /** As it was first asked. */
  question: string;
  /** What was wrong with the answer, why it is asked, the answer suggested, or the id of the card chosen; else empty. */
  note: string;
  /** A link to what a request is about, or where the suggested answer stands; empty where there is none. */
  reference: string;
  /** Its words there; empty where nobody gave them. */
  quotation: string;
  count: number;
  first_at: string;
  last_at: string;
  status: 'open' | 'dismissed' | 'settled';
}

/** Somebody who asked what was not answered, or disliked its answer: once a wording. */
export interface AskerRow {
  source: GapRow['source'];
  words: string;
  /** A keyed hash of the person's id. */
  asker: string;
  asked_at: string;
}

/** How often questions came to an outcome on a day. */
export interface OutcomeRow {
  day: string;
  outcome: string;
  count: number;
}

/** One person's vote on one card. */
export interface VoteRow {
  card: string;
  /** A keyed hash of the person's id. */
  voter: string;
  value: 1 | -1;
  edition: number;
  voted_at: string;
}

/** Somebody who asked to be told when a question gets an answer. */
export interface SubscriptionRow {
  id: string;
  user_id: string;
  words: string;
  question: string;
  since: string;
  /** In which they read what they are told, by ISO 639-1. */
  language: string;
  /** The newest edition that was asked, and did not answer; 0 before the first, -1 where its story has ended. */
  edition: number;
  /** The link to the bot's public reply, where they want to be answered there; else null. */
  place: string | null;
  /** When a process began to tell them; null while nobody does. */
  claimed_at: string | null;
}

/** A public answer that may have to be put right. */
export interface ShownAnswerRow {
  message_id: string;
  channel_id: string;
  question: string;
  kind: 'answer' | 'correction';
  /** Ids of its cards as JSON. */
  cards: string;
  /** The edition it tells, or is known to agree with. */
  edition: number;
  shown_at: string;
  claimed_at: string | null;
}

/** Somebody who wants to be told what changes. */
export interface FollowerRow {
  user_id: string;
  /** Ids as JSON; none for the whole story. */
  topics: string;
  /** The newest edition that they know of. */
  edition: number;
  since: string;
  /** In which they read what they are told, by ISO 639-1. */
  language: string;
  /** When they were last written to. */
  told_at: string | null;
  claimed_at: string | null;
}

/** A card that somebody who follows saw in private. */
export interface SeenAnswerRow {
  user_id: string;
  card: string;
  edition: number;
  seen_at: string;
}

/** When somebody who wants that kept last looked at what has changed. */
export interface LookRow {
  /** A keyed hash of the person's id. */
  person: string;
  looked_at: string;
}

/** How often a card was what somebody asked for, on a day. */
export interface AskedRow {
  day: string;
  card: string;
  count: number;
}
