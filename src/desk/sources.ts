import { fingerprint } from '../knowledge/article.js';
import { readArticles } from '../knowledge/articles.js';
import { articleFacts, type GivenFacts, isAddress } from '../knowledge/drafting/article-facts.js';
import { draftStory } from '../knowledge/drafting/draft-story.js';
import { putSource } from '../knowledge/drafting/put-source.js';
import { splitSentences } from '../knowledge/sentences.js';
import type { ArticleFile } from '../knowledge/web-page.js';
import type { Entity, Knowledge, Source } from '../model/knowledge.js';
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
}

/** As many as some six articles have; they take over a second to draft, in which nobody is answered. */
const MOST_SENTENCES = 250;

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
  const { publisher, title, url, date } = articleFacts(article, given, now());
  if (url !== undefined && !isAddress(url))
    return { ok: false, reason: `${url} is no address: write it as https://… in at most 200 characters.` };
  const asked = [...live.cards, ...live.notCovered].flatMap(({ question, alsoAsked }) => [question, ...alsoAsked]);
  const drafted = {
    source: { ...(publisher ? { publisher } : {}), title, ...(url ? { url } : {}), date, sha256, sentences },
    draft: draftStory(article.text, english, undefined, asked),
  };
  const next = putSource(live, drafted);
  const source = next.story.sources.find((one) => one.sha256 === sha256) ?? { id: 'article', ...drafted.source };
  const { missing } = await readArticles(articles, { ...next.story, sources: [source] });
  const told = {
    source,
    drafts: next.cards.length - live.cards.length,
    names: next.vocabulary.entities.slice(live.vocabulary.entities.length),
    missing: missing.get(source.id),
    keepsArticles: articles !== undefined,
  };
  return { ok: true, change: { kind: 'put-source', drafted }, told };
}
