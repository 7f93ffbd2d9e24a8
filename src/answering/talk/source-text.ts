import { citationsOf, countIndependent, sourcesOf } from '../../model/citations.js';
import type { Card, Source, Story } from '../../model/knowledge.js';
import { outOfDateSince } from '../../model/out-of-date.js';
import { joinNames } from './join-names.js';

/** How a source is named: its publisher, with the title where that publisher has several; "the article" if neither is known. */
export function nameOfSource({ sources }: Story, { id, publisher, title }: Source): string {
  const quoted = title === undefined ? [] : [`“${title}”`];
  if (publisher === undefined) return quoted[0] ?? (id === sources[0].id ? 'the article' : id);
  const isAlone = sources.every((other) => other.id === id || other.publisher !== publisher);
  return [publisher, ...(isAlone ? [] : quoted)].join(', ');
}

/** "sentence 8", "sentences 8–9", "sentences 1, 8–9". */
export function sentencesText(sentences: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const sentence of sentences) {
    const last = ranges.at(-1);
    if (last && sentence === last[1] + 1) last[1] = sentence;
    else ranges.push([sentence, sentence]);
  }
  const shown = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  return `${sentences.length === 1 ? 'sentence' : 'sentences'} ${shown}`;
}

/**
 * Where a card stands: "sentences 1, 8–9 of The Gazette, as of 2031-05-15", a line for each source.
 * @param show a source with its name and date as they are shown; as plain text if left out
 */
export function sourceLines(
  story: Story,
  card: Card,
  show: (name: string, source: Source) => string = plainSource,
): string[] {
  return citationsOf(story, card).map(
    ({ source, sentences }) => `${sentencesText(sentences)} of ${show(nameOfSource(story, source), source)}`,
  );
}

function plainSource(name: string, { url, date }: Source): string {
  return `${name}${url === undefined ? '' : ` (${url})`}, as of ${date}`;
}

/** How many independent sources tell what the card tells; undefined where there is one, or where they differ. */
export function agreementLine(story: Story, card: Card): string | undefined {
  const sources = citationsOf(story, card).map(({ source }) => source);
  if (sources.length < 2 || card.accounts) return undefined;
  const independent = countIndependent(story, sources);
  return independent === 1 ? 'The same report: 1 independent source' : `${independent} independent sources agree`;
}

/** What each side says where a card's sources differ, by name, and how many independent sources say so; no verdict. */
export function accountLines(story: Story, { accounts = [] }: Card): string[] {
  return accounts.map((account) => {
    const sources = sourcesOf(story, account);
    const independent = countIndependent(story, sources);
    const names = joinNames(sources.map((source) => nameOfSource(story, source)));
    return `${names} (${independent} independent ${independent === 1 ? 'source' : 'sources'}): ${account.says}`;
  });
}

/**
 * Says that a card may be out of date, where it may.
 * @param show a day; as ISO 8601 if left out
 */
export function outOfDateLine(card: Card, now: Date, show: (day: string) => string = (day) => day): string | undefined {
  const since = outOfDateSince(card, now);
  return since === undefined ? undefined : `This may be out of date: it was checked to hold until ${show(since)}.`;
}
