import type { FoundBy } from '../../model/answerer.js';
import { cardOf, type Topic } from './documents.js';

/** Makes what tells the terms that a card is found by. Each is gathered when it is first asked for. */
export function createFoundBy(topics: readonly Topic[]): (id: string) => FoundBy | undefined {
  const known = new Map<string, FoundBy>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const topic = topics.find((one) => cardOf(one)?.id === id);
    if (!topic) return undefined;
    const found = { text: plainKeys(topic.keys), wordings: topic.wordings.map(({ keys }) => plainKeys(keys)) };
    known.set(id, found);
    return found;
  };
}

/** Each once, without the signs for how something is asked. */
function plainKeys(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => !key.startsWith('?'));
}
