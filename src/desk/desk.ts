import { createRarity } from '../answering/read/word-frequency.js';
import { readArticles } from '../knowledge/articles.js';
import type { GivenFacts } from '../knowledge/drafting/article-facts.js';
import { findCited } from '../knowledge/find-cited.js';
import { passedOverIn, readFolderTexts } from '../knowledge/folder.js';
import { type Layout, layOutKnowledge } from '../knowledge/layout.js';
import type { PartName } from '../knowledge/merge.js';
import type { ArticleFile } from '../knowledge/web-page.js';
import type { Edition } from '../model/edition.js';
import { type Fault, formatFault } from '../model/fault.js';
import type { Card, Cited } from '../model/knowledge.js';
import { deleteConflict } from '../store/conflicts.js';
import { type EditionHead, findEdition, findFirstWith, listEditions } from '../store/editions.js';
import { setGapStatus } from '../store/gaps.js';
import type { Health } from '../store/store.js';
import type { EditionRow } from '../store/tables.js';
import type { Byline } from './byline.js';
import { type ChangeLog, createChangeLog } from './change-log.js';
import { type Conflict, findConflicts } from './conflicts.js';
import { type Contributions, createContributions } from './contributions.js';
import { type Corrections, createCorrections } from './corrections.js';
import { createDigests, type Digests } from './digest.js';
import { type DeskSource, type Editions, openEditions, type PublishResult } from './editions.js';
import { createFollowing, type Following } from './following.js';
import { findGaps, type Gap } from './gaps.js';
import { createPersonCodes } from './person-codes.js';
import { createPrivacy, type Privacy } from './privacy.js';
import type { Proposal } from './proposal.js';
import { createReminders, type Reminders } from './reminders.js';
import { repeat } from './repeat.js';
import { createShownAnswers, type ShownAnswers } from './shown-answers.js';
import type { SourceDraft } from './sources.js';
import { createSubscriptions, type Subscriptions } from './subscriptions.js';
import { createTally, type Tally } from './tally.js';
import { findWaysToAsk, type WayToAsk } from './ways-to-ask.js';

/** What moderators do, and what the bot answers from. */
export interface Desk extends Editions {
  /** An edition as the texts of the folder, laid out as that is where it can be read. */
  layOut(edition: Edition): Promise<Layout>;
  /** Files of the folder that look like knowledge and are not read, each with the reason. */
  passedOver(): Promise<Fault[]>;
  /** Drafts an article, as a change to be proposed. Writes nothing. */
  draftSource(article: ArticleFile, given: GivenFacts): Promise<SourceDraft>;
  /** Sentences of the articles at hand that tell what a text does; none where it is not sure. */
  findCited(text: string): Promise<Cited[]>;
  tally: Tally;
  subscriptions: Subscriptions;
  contributions: Contributions;
  shownAnswers: ShownAnswers;
  corrections: Corrections;
  changeLog: ChangeLog;
  following: Following;
  privacy: Privacy;
  reminders: Reminders;
  digests: Digests;
  /** Newest first. Throws a StoreFault, as all of the following do. */
  history(page: { skip: number; most: number }): Promise<EditionHead[]>;
  /** An edition by its number, ready to be shown. */
  findEdition(number: number): Promise<EditionRow | undefined>;
  /**
   * The edition to go back to from the live one: the one before it. Where that has been gone back to already, what it took
   * back does not come again: the one before the first with its content. Undefined where there is none.
   */
  findEarlier(): Promise<number | undefined>;
  conflicts(): Promise<Conflict[]>;
  /** Settles a conflict: the live part stays, whatever the folder had. `take-from-folder` is the other way. */
  keepLive(part: PartName): Promise<void>;
  gaps(): Promise<Gap[]>;
  /** The gap of a stored question, as `gaps` told it last; at once, and never from the store. */
  findListedGap(id: string): Gap | undefined;
  dismiss(gap: Gap): Promise<void>;
  /** Somebody has answered it by themselves; it is open again when it is asked again. */
  settleGap(gap: Gap): Promise<void>;
  /** Publishes what answers a gap, and settles it with that. */
  publishFor(gap: Gap, proposal: Proposal, byline: Byline): Promise<PublishResult>;
  /** Other ways to ask a card, by what people asked in vain. */
  findWaysToAsk(card: Card): Promise<WayToAsk[]>;
  /** How the store does; throws nothing. */
  health(): Health;
  /** Ends what goes on by itself. */
  close(): Promise<void>;
}

export type OpenDeskResult = { ok: true; desk: Desk } | { ok: false; faults: Fault[] };

/** How soon an edition that another process published is served. */
const LOOK_EVERY_MS = 2_000;
const PURGE_EVERY_MS = 3_600_000;

export async function openDesk(source: DeskSource): Promise<OpenDeskResult> {
  const { store, log } = source;
  const opened = await openEditions(source);
  if (!opened.ok) return opened;
  const { editions } = opened;
  const { current } = editions;
  const codeOf = createPersonCodes(store);
  const tally = createTally(store, editions, codeOf, source.now);
  const privacy = createPrivacy(store, codeOf, source.now, source.correctForDays);
  const shownAnswers = createShownAnswers(store, source.now);
  const changeLog = createChangeLog(store);
  let failing = store.health().failing !== undefined;
  let listedGaps: Gap[] = [];
  let purgedAt = Number.NEGATIVE_INFINITY;

  /** Sees to what other processes did, writes what was counted here, and deletes what is old. */
  async function tend(): Promise<void> {
    try {
      await editions.look();
      await tally.flush();
      await shownAnswers.flush();
      if (source.now().getTime() - purgedAt > PURGE_EVERY_MS || failing) {
        // It writes: what could not be written to is tried again by this.
        await privacy.purge();
        purgedAt = source.now().getTime();
      }
      if (failing) log.info('the store can be used again');
      failing = false;
    } catch (error) {
      if (!failing) log.error({ err: error }, 'the store cannot be used: answering from memory');
      failing = true;
    }
  }

  const passedOver = (): Promise<Fault[]> => passedOverIn(source.folder);
  const left = (await passedOver()).map(formatFault);
  if (left.length > 0) log.warn({ files: left }, 'files of the folder are not read');
  const watch = repeat(LOOK_EVERY_MS, tend);

  return {
    ok: true,
    desk: {
      ...editions,
      async layOut({ answerer }) {
        const folder = await readFolderTexts(source.folder);
        const isRead = 'texts' in folder && folder.faults.length === 0;
        return layOutKnowledge(answerer.knowledge, isRead ? folder.texts : new Map());
      },
      passedOver,
      async draftSource(article, given) {
        // To read an article takes a grammar, which few ever need.
        const { draftSource } = await import('./sources.js');
        return draftSource(source, current().answerer.knowledge, article, given);
      },
      async findCited(text) {
        const { knowledge } = current().answerer;
        const { articles } = await readArticles(source.articles, knowledge.story);
        return findCited(text, knowledge, articles, createRarity(source.english));
      },
      tally,
      privacy,
      subscriptions: createSubscriptions(store, editions, source.now),
      contributions: createContributions(store, codeOf, source.now),
      shownAnswers,
      corrections: createCorrections(store, editions, shownAnswers, source.now),
      changeLog,
      following: createFollowing(store, editions, changeLog, source.now),
      digests: createDigests(store, editions, changeLog, source.now),
      reminders: createReminders(store, editions, source.now),
      history: (page) => store.read((db) => listEditions(db, page)),
      findEdition: (number) => store.read((db) => findEdition(db, number)),
      async findEarlier() {
        const { number, hash } = current();
        const first = (await store.read((db) => findFirstWith(db, hash))) ?? number;
        return first > 1 ? first - 1 : undefined;
      },
      conflicts: () => findConflicts(store, current().answerer.knowledge),
      keepLive: (part) => store.write((db) => deleteConflict(db, part)),
      async gaps() {
        listedGaps = await findGaps(store, current().answerer);
        return listedGaps;
      },
      findListedGap: (id) => listedGaps.find(({ ids }) => ids.includes(id)),
      dismiss: ({ ids }) => store.write((db) => setGapStatus(db, ids, 'dismissed')),
      settleGap: ({ ids }) => store.write((db) => setGapStatus(db, ids, 'settled')),
      publishFor: ({ ids }, proposal, byline) =>
        editions.publish(proposal, byline, (db) => setGapStatus(db, ids, 'settled')),
      findWaysToAsk: (card) => findWaysToAsk(store, current().answerer, card),
      health: store.health,
      async close() {
        store.hurry();
        await watch.stop();
        if (!failing) await tend();
        await store.close();
      },
    },
  };
}
