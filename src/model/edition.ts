import type { Answerer } from './answerer.js';

/** A numbered, unchangeable snapshot of the knowledge base, ready to answer. */
export interface Edition {
  /** From 1; 0 is the folder as it was read while the store could not be reached. */
  number: number;
  /** First digits of the SHA-256 of its content. */
  hash: string;
  since: Date;
  author: string;
  reason: string;
  answerer: Answerer;
}
