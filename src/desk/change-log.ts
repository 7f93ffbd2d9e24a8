import { contentOf } from '../knowledge/diff.js';
import { type Card, isDraft, type Knowledge } from '../model/knowledge.js';
import { isSameStory } from '../model/same-story.js';
import { type EditionHead, findEdition, listEditions } from '../store/editions.js';
import type { Store } from '../store/store.js';
import { parseContent } from './served-edition.js';

/** What became of a card: without `before` it is new, without `after` it was withdrawn. */
export interface CardChange {
  id: string;
  before: Card | undefined;
  after: Card | undefined;
  /** Why, as those who published it put it; oldest first. */
  reasons: string[];
  /** Of the last edition that changed it. */
  edition: number;
  at: Date;
}

export interface ChangesSince {
  /** Newest first. */
  changes: CardChange[];
  /** Another story took the place of the one before; its changes are since then. */
  storyEnded: boolean;
}

/** What members see changed from edition to edition. Throws StoreFaults. */
export interface ChangeLog {
  since(moment: Date): Promise<ChangesSince>;
  sinceEdition(number: number): Promise<ChangesSince>;
}

/** From one edition to the next. */
interface Step {
  storyEnded: boolean;
  cards: { before: Card | undefined; after: Card | undefined }[];
}

/** Editions looked at; what changed before them is not told. */
const MOST_EDITIONS = 100;

export function createChangeLog(store: Store): ChangeLog {
  /** Editions never change, and so neither does what is between two of them. */
  const steps = new Map<string, Step>();

  async function stepsOf(heads: readonly EditionHead[]): Promise<Step[]> {
    let last: { number: number; knowledge: Knowledge | undefined } | undefined;
    const knowledgeOf = async (number: number): Promise<Knowledge | undefined> => {
      if (last?.number === number) return last.knowledge;
      const row = await store.read((db) => findEdition(db, number));
      return row && parseContent(row.content);
    };
    const found: Step[] = [];
    for (const { number, hash } of heads) {
      const key = `${number} ${hash}`;
      let step = steps.get(key);
      if (!step) {
        const before = await knowledgeOf(number - 1);
        const after = await knowledgeOf(number);
        last = { number, knowledge: after };
        step = stepBetween(before, after);
        if (steps.size >= MOST_EDITIONS) steps.delete(steps.keys().next().value ?? '');
        steps.set(key, step);
      }
      found.push(step);
    }
    return found;
  }

  async function changesOf(isLater: (head: EditionHead) => boolean): Promise<ChangesSince> {
    const newest = await store.read((db) => listEditions(db, { skip: 0, most: MOST_EDITIONS }));
    const heads = newest.filter(isLater).reverse();
    const found = await stepsOf(heads);
    const start = found.findLastIndex(({ storyEnded }) => storyEnded) + 1;
    const changes = new Map<string, CardChange>();
    for (const [place, head] of heads.entries()) {
      if (place < start) continue;
      for (const { before, after } of found[place]?.cards ?? []) {
        const id = (after ?? before)?.id ?? '';
        const known = changes.get(id);
        changes.delete(id);
        changes.set(id, {
          id,
          before: known ? known.before : before,
          after,
          reasons: [...new Set([...(known?.reasons ?? []), head.reason].filter((reason) => reason !== ''))],
          edition: head.number,
          at: new Date(head.published_at),
        });
      }
    }
    // What was changed there and back has not changed.
    const left = [...changes.values()].filter(({ before, after }) => shownPartOf(before) !== shownPartOf(after));
    return { changes: left.reverse(), storyEnded: start > 0 };
  }

  return {
    since: (moment) => changesOf(({ published_at }) => published_at > moment.toISOString()),
    sinceEdition: (edition) => changesOf(({ number }) => number > edition),
  };
}

function stepBetween(before: Knowledge | undefined, after: Knowledge | undefined): Step {
  if (!before || !after) return { storyEnded: false, cards: [] };
  if (!isSameStory(before.story, after.story)) return { storyEnded: true, cards: [] };
  const [old, now] = [before, after].map(
    ({ cards }) => new Map(cards.filter((card) => !isDraft(card)).map((card) => [card.id, card])),
  );
  const ids = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  const pairs = [...ids].map((id) => ({ before: old?.get(id), after: now?.get(id) }));
  return { storyEnded: false, cards: pairs.filter((pair) => shownPartOf(pair.before) !== shownPartOf(pair.after)) };
}

/** What members see of a card; another way to ask it is no reason to tell of it. */
export function shownPartOf(card: Card | undefined): string | undefined {
  return card && contentOf([card.answer, card.saidBy, card.quotes, card.sentences, card.accounts]);
}
