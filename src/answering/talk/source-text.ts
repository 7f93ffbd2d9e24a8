import { ENGLISH } from '../../languages/language.js';
import { citationsOf, countIndependent, sourcesOf } from '../../model/citations.js';
import type { Card, Source, Story } from '../../model/knowledge.js';
import { outOfDateSince } from '../../model/out-of-date.js';

/** How a source is named: its publisher, with the title where that publisher has several; "the article" if neither is known. */
export function nameOfSource({ sources }: Story, { id, publisher, title }: Source, { t } = ENGLISH): string {
  const quoted = title === undefined ? [] : [`“${title}”`];
  if (publisher === undefined) return quoted[0] ?? (id === sources[0].id ? t('theArticle') : id);
  const isAlone = sources.every((other) => other.id === id || other.publisher !== publisher);
  return [publisher, ...(isAlone ? [] : quoted)].join(', ');
}

/** "sentence 8 of The Gazette", "sentences 1, 8–9 of The Gazette". */
export function placeIn(source: string, sentences: readonly number[], { t } = ENGLISH): string {
  const ranges: [number, number][] = [];
  for (const sentence of sentences) {
    const last = ranges.at(-1);
    if (last && sentence === last[1] + 1) last[1] = sentence;
    else ranges.push([sentence, sentence]);
  }
  const places = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  return t('standsIn', { count: sentences.length, places, source });
}

/**
 * Where a card stands: "sentences 1, 8–9 of The Gazette as of 2031-05-15", a line for each source.
 * @param show a source with its name and date as they are shown; as plain text if left out
 */
export function sourceLines(
  story: Story,
  card: Pick<Card, 'sentences'>,
  show: (name: string, source: Source) => string = plainSource,
  language = ENGLISH,
): string[] {
  return citationsOf(story, card).map(({ source, sentences }) =>
    placeIn(show(nameOfSource(story, source, language), source), sentences, language),
  );
}

function plainSource(name: string, { url, date }: Source): string {
  return ENGLISH.t('asOf', { source: `${name}${url === undefined ? '' : ` (${url})`}`, day: date });
}

/** How many independent sources tell what the card tells; undefined where there is one, or where they differ. */
export function agreementLine(story: Story, card: Card, { t } = ENGLISH): string | undefined {
  const sources = citationsOf(story, card).map(({ source }) => source);
  if (sources.length < 2 || card.accounts) return undefined;
  const independent = countIndependent(story, sources);
  return independent === 1 ? t('sameReport') : t('sourcesAgree', { count: independent });
}

/** What each side says where a card's sources differ, by name, and how many independent sources say so; no verdict. */
export function accountLines(story: Story, { accounts = [] }: Card, language = ENGLISH): string[] {
  return accounts.map((account) => {
    const sources = sourcesOf(story, account);
    const names = language.list(sources.map((source) => nameOfSource(story, source, language)));
    return language.t('account', { names, count: countIndependent(story, sources), says: account.says });
  });
}

/**
 * Says that a card may be out of date, where it may.
 * @param show a day; as ISO 8601 if left out
 */
export function outOfDateLine(
  card: Card,
  now: Date,
  show: (day: string) => string = (day) => day,
  { t } = ENGLISH,
): string | undefined {
  const since = outOfDateSince(card, now);
  return since === undefined ? undefined : t('outOfDate', { day: show(since) });
}
