import type { Card, Entity, Quote, Story } from '../knowledge/schema.js';
import type { Reply } from './reply.js';

/** What replies are told with: the names behind the ids, and the story's own data. */
export interface Telling {
  story: Story;
  entities: ReadonlyMap<string, Entity>;
}

export function nameOf(telling: Telling, id: string): string {
  return telling.entities.get(id)?.name ?? id;
}

/** “severe levels of acute food insecurity” — Antony Blinken */
export function quoteLine(telling: Telling, quote: Quote): string {
  return `“${quote.words}” — ${nameOf(telling, quote.speaker)}`;
}

/** Who claims what the card tells, or undefined where nobody in particular does. */
export function saidByLine(telling: Telling, card: Card): string | undefined {
  if (!card.saidBy) return undefined;
  return `Said by ${joinNames(card.saidBy.map((id) => nameOf(telling, id)))}`;
}

/** "sentence 8", "sentences 8–9", "sentences 1, 8–9" of the article. */
export function sentencesLine(card: Card): string {
  const ranges: [number, number][] = [];
  for (const sentence of [...card.sentences].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && sentence <= last[1] + 1) last[1] = sentence;
    else ranges.push([sentence, sentence]);
  }
  const shown = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  return `${card.sentences.length === 1 ? 'sentence' : 'sentences'} ${shown} of the article`;
}

export const NOT_SAID = 'The story does not say.';
export const NOTHING_ASKED = 'Ask me anything about the story, for example:';
export const DID_YOU_MEAN = 'I am not sure which of these you mean:';
export const CAN_TELL = 'What it does tell:';

/** The sentence a reply opens with; answers of several cards are joined by an empty line. */
export function contentOf(reply: Reply): string {
  switch (reply.kind) {
    case 'answer':
    case 'correction':
      return reply.cards.map((card) => card.answer).join('\n\n');
    case 'suggestions':
      return DID_YOU_MEAN;
    case 'decline':
      return reply.reason === 'nothing-asked' ? NOTHING_ASKED : NOT_SAID;
  }
}

/** The whole reply as plain text, as a terminal shows it. */
export function shownText(telling: Telling, reply: Reply): string {
  switch (reply.kind) {
    case 'answer':
    case 'correction':
      return reply.cards.map((card) => cardText(telling, card)).join('\n\n');
    case 'suggestions':
      return [contentOf(reply), ...reply.cards.map((card) => `• ${card.question}`)].join('\n');
    case 'decline':
      if (reply.closest.length === 0) return contentOf(reply);
      return [
        reply.reason === 'nothing-asked' ? NOTHING_ASKED : `${NOT_SAID} ${CAN_TELL}`,
        ...reply.closest.map((card) => `• ${card.question}`),
      ].join('\n');
  }
}

function cardText(telling: Telling, card: Card): string {
  const lines = [card.answer, ...card.quotes.map((quote) => quoteLine(telling, quote)), saidByLine(telling, card)];
  return lines.filter((line) => line !== undefined).join('\n');
}

function joinNames(names: string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
