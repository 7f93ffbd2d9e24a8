import type { Story } from './knowledge.js';

/** Whether two states are of one story: by their ids, or where one has none, by the title or the first source. */
export function isSameStory(one: Story, other: Story): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  const [first] = one.sources;
  const [second] = other.sources;
  const isSameSource = first.sha256 === second.sha256 || (first.url !== undefined && first.url === second.url);
  return one.title === other.title || isSameSource;
}
