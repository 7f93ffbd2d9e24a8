import { fold } from '../answering/read/tokens.js';
import { fingerprint } from '../knowledge/article.js';
import { readArticles } from '../knowledge/articles.js';
import { compareVersions, rewordedSentences, type VersionChange } from '../knowledge/compare-versions.js';
import { articleFacts, type GivenFacts, isAddress } from '../knowledge/drafting/article-facts.js';
import { draftStory } from '../knowledge/drafting/draft-story.js';
import { putSource } from '../knowledge/drafting/put-source.js';
import { type NextVersion, toldOf, touchedCards } from '../knowledge/drafting/put-version.js';
import { splitSentences } from '../knowledge/sentences.js';
import type { ArticleFile } from '../knowledge/web-page.js';
import { type Card, type Entity, isDraft, type Knowledge, type Source, type Story } from '../model/knowledge.js';
import type { Change } from './changes.js';
import type { DeskSource } from './editions.js';

/** An article as a change of the story, with what a moderator is told of it; or why it is none. */
export type SourceDraft = { ok: true; change: Change; told: SourceTold } | { ok: false; reason: string };

export interface SourceTold {
  source: Source;
  drafts: number;
  /** That the story did not know. */
  names: Entity[];
  /** Where the operator keeps articles: why this one is not among them; undefined where it is. */
  missing: string | undefined;
  keepsArticles: boolean;
  /** Where it takes the place of another version. */
  version?: VersionTold;
}

export interface VersionTold {
  /** Of the version before, and of this one, how many sentences are not in the other. */
  gone: number;
  fresh: number;
  /** Cards of which a sentence is changed or gone, and those that have none left. */
  touched: Card[];
  orphans: Card[];
  /** Sentences that no card tells, each after its number. */
  untold: string[];
}

/** As many as some six articles have; they take over a second to draft, in which nobody is answered. */
const MOST_SENTENCES = 250;

interface Compared extends VersionChange {
  version: NextVersion;
  after: string[];
}

/** Whether what is said of an article is said of a source: the same address, or the same title of the same publisher. */
function isVersionOf(story: Story, source: Source, { title, publisher = '', url }: ReturnType<typeof articleFacts>) {
  const own = source.title ?? (source === story.sources[0] ? story.title : undefined);
  const isTitle = own !== undefined && fold(own) === fold(title) && fold(source.publisher ?? '') === fold(publisher);
  return isTitle || (url !== undefined && url === source.url);
}

async function compareWith(
  articles: string | undefined,
  story: Story,
  { id, sha256 }: Source,
  { text }: ArticleFile,
): Promise<({ ok: true } & Compared) | { ok: false; reason: string }> {
  const atHand = await readArticles(articles, story);
  const cited = atHand.articles.get(id);
  if (cited === undefined) {
    const why = atHand.missing.get(id) ?? 'it is not there';
    return {
      ok: false,
      reason: `By its title or address this is a new version of the source ${id}. To compare them, the version that cards cite has to be at hand in ARTICLES_DIR: ${why}. An article of its own needs another title.`,
    };
  }
  const [before, after] = [splitSentences(cited), splitSentences(text)];
  const change = compareVersions(before, after);
  const version = { id, sha256, kept: change.kept, reworded: rewordedSentences(before, after, change) };
  return { ok: true, ...change, version, after };
}

function versionTold(live: Knowledge, next: Knowledge, known: ReadonlySet<string>, compared: Compared): VersionTold {
  const { gone, fresh, after, version } = compared;
  const old = next.cards.filter((card) => known.has(card.id));
  const told = toldOf({ ...next, cards: old }, version.id);
  return {
    gone: gone.length,
    fresh: fresh.length,
    touched: touchedCards(live, version),
    orphans: old.filter((card) => !isDraft(card) && card.sentences.length === 0),
    untold: after.map((sentence, i) => `${i + 1}. ${sentence}`).filter((_, i) => !told.has(i + 1)),
  };
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Drafts an article beside what is live. Keeps nothing of its text but what is quoted in drafts. */
export async function draftSource(
  { articles, english, now }: Pick<DeskSource, 'articles' | 'english' | 'now'>,
  live: Knowledge,
  article: ArticleFile,
  given: GivenFacts,
): Promise<SourceDraft> {
  const sha256 = fingerprint(article.text);
  const same = live.story.sources.find((source) => source.sha256 === sha256);
  if (same) return { ok: false, reason: `This very text is the source ${same.id} already.` };
  const sentences = splitSentences(article.text).length;
  if (sentences === 0) return { ok: false, reason: 'There is no sentence in it: is it the right text?' };
  if (sentences > MOST_SENTENCES)
    return {
      ok: false,
      reason: `It has ${sentences} sentences; ${MOST_SENTENCES} at most are read. Is it one article?`,
    };
  const facts = articleFacts(article, given, now());
  const { publisher, title, url, date } = facts;
  if (url !== undefined && !isAddress(url))
    return { ok: false, reason: `${url} is no address: write it as https://… in at most 200 characters.` };
  if (!isDay(date)) return { ok: false, reason: `${date} is no day: write it as 2024-03-26.` };
  const old = live.story.sources.find((source) => isVersionOf(live.story, source, facts));
  const compared = old && (await compareWith(articles, live.story, old, article));
  if (compared && !compared.ok) return compared;
  const asked = [...live.cards, ...live.notCovered].flatMap(({ question, alsoAsked }) => [question, ...alsoAsked]);
  const drafted = {
    ...(compared ? { version: compared.version } : {}),
    source: {
      ...(publisher ? { publisher } : {}),
      title: old?.title ?? title,
      ...(url ? { url } : {}),
      date,
      sha256,
      sentences,
    },
    draft: draftStory(article.text, english, undefined, asked),
  };
  const next = putSource(live, drafted);
  const source = next.story.sources.find((one) => one.sha256 === sha256) ?? { id: 'article', ...drafted.source };
  const { missing } = await readArticles(articles, { ...next.story, sources: [source] });
  const known = new Set(live.cards.map(({ id }) => id));
  const told = {
    source,
    drafts: next.cards.filter(({ id }) => !known.has(id)).length,
    names: next.vocabulary.entities.slice(live.vocabulary.entities.length),
    missing: missing.get(source.id),
    keepsArticles: articles !== undefined,
    ...(compared ? { version: versionTold(live, next, known, compared) } : {}),
  };
  return { ok: true, change: { kind: 'put-source', drafted }, told };
}
