import { contentOf } from '../knowledge/diff.js';
import { type Card, isDraft, type Knowledge } from '../model/knowledge.js';
import { isSameStory } from '../model/same-story.js';
import { type EditionHead, findEdition, listEditions } from '../store/editions.js';
import type { Store } from '../store/store.js';
import { readContent } from './served-edition.js';

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
  /** @param before left out: until now */
  since(moment: Date, before?: Date): Promise<ChangesSince>;
  sinceEdition(number: number): Promise<ChangesSince>;
  /** The newest of this story, one for each edition and card: what was changed there and back is told twice. */
  latest(most: number): Promise<CardChange[]>;
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

  /** Reads editions, those that are next to each other once. */
  function createReader(): (number: number) => Promise<Knowledge | undefined> {
    const read = new Map<number, Knowledge | undefined>();
    return async (number) => {
      if (read.has(number)) return read.get(number);
      const row = await store.read((db) => findEdition(db, number));
      const knowledge = row && (await readContent(row.content));
      if (read.size >= 2) read.delete(read.keys().next().value ?? number);
      read.set(number, knowledge);
      return knowledge;
    };
  }

  async function stepTo({ number, hash }: EditionHead, knowledgeOf: ReturnType<typeof createReader>): Promise<Step> {
    const key = `${number} ${hash}`;
    const known = steps.get(key);
    if (known) return known;
    const step = stepBetween(await knowledgeOf(number - 1), await knowledgeOf(number));
    if (steps.size >= MOST_EDITIONS) steps.delete(steps.keys().next().value ?? '');
    steps.set(key, step);
    return step;
  }

  const newestHeads = (): Promise<EditionHead[]> =>
    store.read((db) => listEditions(db, { skip: 0, most: MOST_EDITIONS }));

  async function changesOf(isLater: (head: EditionHead) => boolean): Promise<ChangesSince> {
    const heads = (await newestHeads()).filter(isLater).reverse();
    const knowledgeOf = createReader();
    const found: Step[] = [];
    for (const head of heads) found.push(await stepTo(head, knowledgeOf));
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
    since: (moment, before) =>
      changesOf(
        ({ published_at }) =>
          published_at > moment.toISOString() && (before === undefined || published_at <= before.toISOString()),
      ),
    sinceEdition: (edition) => changesOf(({ number }) => number > edition),
    async latest(most) {
      const knowledgeOf = createReader();
      const found: CardChange[] = [];
      for (const head of await newestHeads()) {
        const { storyEnded, cards } = await stepTo(head, knowledgeOf);
        if (storyEnded || found.length >= most) break;
        for (const { before, after } of cards) {
          const reasons = head.reason === '' ? [] : [head.reason];
          const id = (after ?? before)?.id ?? '';
          found.push({ id, before, after, reasons, edition: head.number, at: new Date(head.published_at) });
        }
      }
      return found.slice(0, most);
    },
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
