import type { FoundBy } from '../../model/answerer.js';
import { cardOf, type Topic } from './documents.js';

/** Makes what tells the terms that a card is found by. Each is gathered when it is first asked for. */
export function createFoundBy(topics: readonly Topic[]): (id: string) => FoundBy | undefined {
  const known = new Map<string, FoundBy>();
  let byId: ReadonlyMap<string, Topic> | undefined;
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    // Of two with one id the first counts.
    byId ??= new Map(topics.toReversed().flatMap((topic) => idOf(topic).map((one) => [one, topic])));
    const topic = byId.get(id);
    if (!topic) return undefined;
    const found = { text: plainKeys(topic.keys), wordings: topic.wordings.map(({ keys }) => plainKeys(keys)) };
    known.set(id, found);
    return found;
  };
}

function idOf(topic: Topic): string[] {
  const card = cardOf(topic);
  return card ? [card.id] : [];
}

/** Each once, without the signs for how something is asked. */
function plainKeys(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => !key.startsWith('?'));
}
