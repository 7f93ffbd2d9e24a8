import { contentOf } from '../knowledge/diff.js';
import type { Knowledge, Story } from '../model/knowledge.js';
import type { Proposal } from './proposal.js';

/**
 * Titles of the contested topics that a change touches; a change of what is contested touches all. A topic counts that is
 * contested before or after: so none is freed by the change itself.
 */
export function contestedIn({ diff, knowledge }: Pick<Proposal, 'diff' | 'knowledge'>, live: Knowledge): string[] {
  const [before, after] = [contestedOf(live.story), contestedOf(knowledge.story)];
  const all = [...new Map([...before, ...after].map((topic) => [topic.id, topic])).values()];
  if (contentOf(before) !== contentOf(after)) return all.map(({ title }) => title);
  const changed = diff.changed.flatMap((change) => [change.before, change.after]);
  const touched = new Set([...diff.added, ...diff.removed, ...changed].map(({ topic }) => topic));
  return all.filter(({ id }) => touched.has(id)).map(({ title }) => title);
}

function contestedOf({ topics }: Story): Story['topics'] {
  return topics.filter(({ contested }) => contested);
}
