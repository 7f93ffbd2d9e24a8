import { fold } from '../../../answering/read/tokens.js';
import type { Card, Vocabulary } from '../../../model/knowledge.js';

/** What a card rests on: sentences, whose word it is, and quotations. */
export type CardSources = Pick<Card, 'sentences' | 'saidBy' | 'quotes'>;

/** "3", "wire 3", or whatever else was typed between commas and blanks. */
const CITED = /[a-z][a-z0-9-]*\s+\d+(?![^\s,])|[^\s,]+/g;
const QUOTATION = /^([^:]+):\s*[“"]?(.+?)[”"]?$/;

/** As it is typed: the sentences in the first line, then a line for each who says it, and for each quotation. */
export function typedSources(
  { sentences = [], saidBy = [], quotes = [] }: Partial<CardSources>,
  vocabulary: Vocabulary,
): string {
  const nameOf = (id: string): string => vocabulary.entities.find((entity) => entity.id === id)?.name ?? id;
  return [
    ...(sentences.length > 0 ? [sentences.join(', ')] : []),
    ...saidBy.map(nameOf),
    ...quotes.map(({ speaker, words }) => `${nameOf(speaker)}: “${words}”`),
  ].join('\n');
}

/** What was typed. What is no sentence, and who is in no vocabulary, is named as a fault of the card. */
export function readSources(typed: string, vocabulary: Vocabulary): CardSources {
  const sources: Required<CardSources> = { sentences: [], saidBy: [], quotes: [] };
  const lines = typed.split('\n').map((line) => line.trim());
  for (const line of lines.filter(Boolean)) {
    const [, speaker, words] = QUOTATION.exec(line) ?? [];
    if (speaker !== undefined && words !== undefined)
      sources.quotes.push({ speaker: idOf(speaker, vocabulary), words });
    else if (/\d/.test(line)) sources.sentences.push(...sentencesIn(line));
    else sources.saidBy.push(...line.split(',').map((name) => idOf(name, vocabulary)));
  }
  const { saidBy, ...rest } = sources;
  return { ...rest, saidBy: saidBy.length > 0 ? saidBy : undefined };
}

function sentencesIn(line: string): CardSources['sentences'] {
  return (line.match(CITED) ?? []).map((cited) => (/^\d+$/.test(cited) ? Number(cited) : cited.replace(/\s+/, ' ')));
}

/** By id, name or alias; otherwise the id that it would have. */
function idOf(name: string, { entities }: Vocabulary): string {
  const folded = fold(name.trim());
  const named = entities.find(({ id, name, aliases }) => [id, name, ...aliases].some((one) => fold(one) === folded));
  return named?.id ?? folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
