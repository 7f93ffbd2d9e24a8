/**
 * The rows the bot keeps, the same in SQLite and PostgreSQL. Moments are ISO 8601 in UTC, so that they sort as text;
 * JSON is text, because nothing is searched in it.
 */
export interface Tables {
  editions: EditionRow;
  conflicts: ConflictRow;
  settings: SettingRow;
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
