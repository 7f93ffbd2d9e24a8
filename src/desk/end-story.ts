import type { KnowledgeDiff } from '../knowledge/diff.js';
import { STORY_FILE } from '../knowledge/file-names.js';
import type { Fault } from '../model/fault.js';
import { deleteAllConflicts } from '../store/conflicts.js';
import { deleteAllGaps } from '../store/gaps.js';
import { deleteAllAsked } from '../store/outcomes.js';
import { deleteAllShownAnswers } from '../store/shown-answers.js';
import type { Writer } from '../store/store.js';
import { endAllSubscriptions } from '../store/subscriptions.js';
import { deleteAllVotes } from '../store/votes.js';
import { settleTaken } from './ways-to-ask.js';

/** Closes what a change puts an end to. */
export async function closeWhatEnds(db: Writer, { anotherStory, added, changed }: KnowledgeDiff): Promise<void> {
  if (anotherStory) await endStory(db);
  else await settleTaken(db, [...added, ...changed.map(({ after }) => after)]);
}

/** Closes what belongs to the story that was live, so that nothing of it is taken for the next one's. */
async function endStory(db: Writer): Promise<void> {
  await endAllSubscriptions(db);
  await deleteAllGaps(db);
  await deleteAllVotes(db);
  await deleteAllAsked(db);
  await deleteAllConflicts(db);
  // They stay as they were said.
  await deleteAllShownAnswers(db);
}

/** Why a folder that holds another story than the database, with faults, is not served. */
export function anotherStoryFault(before: string): Fault {
  const message = `is another story than the database has served so far, “${before}”. Mend what follows, or name another database in DATABASE_FILE or DATABASE_URL, or the old folder in KNOWLEDGE_DIR`;
  return { file: STORY_FILE, line: 0, column: 0, message };
}
