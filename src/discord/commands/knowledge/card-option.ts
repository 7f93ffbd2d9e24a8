import { ApplicationCommandOptionType, type AutocompleteInteraction } from 'discord.js';
import { fold } from '../../../answering/read/tokens.js';
import { type Card, isDraft } from '../../../model/knowledge.js';
import { AUTOCOMPLETE_CHOICES, CHOICE_NAME_LENGTH, clip } from '../../limits.js';
import type { Services } from '../../services.js';

/** Fewer letters stand everywhere. */
const SHORTEST_SAID = 3;

/** A card to choose by its question or by what it says. What comes back may be anything all the same. */
export const CARD_OPTION = {
  type: ApplicationCommandOptionType.String,
  name: 'card',
  description: 'Type some words of its question or answer, and pick it',
  required: true,
  autocomplete: true,
} as const;

export async function completeCard(interaction: AutocompleteInteraction, { desk }: Services): Promise<void> {
  const { answerer } = desk.current();
  const typed = interaction.options.getFocused();
  const text = fold(typed.trim());
  const drafts = answerer.knowledge.cards.filter((card) => isDraft(card) && fold(card.question).includes(text));
  const cards = [
    answerer.findCard(typed) ?? [],
    ...cardsSaying(answerer.knowledge.cards, text),
    ...answerer.complete(typed, AUTOCOMPLETE_CHOICES),
    ...drafts,
  ].flat();
  await interaction.respond(
    [...new Set(cards)]
      .slice(0, AUTOCOMPLETE_CHOICES)
      .map(({ id, question }) => ({ name: clip(question, CHOICE_NAME_LENGTH), value: id })),
  );
}

/** Those with the very words in the question first, then those with all of them in what they say, as "130". */
function cardsSaying(cards: readonly Card[], text: string): Card[] {
  if (text.length < SHORTEST_SAID) return [];
  const words = text.split(/\s+/);
  const said = (card: Card): string => fold([card.answer, ...card.quotes.map((quote) => quote.words)].join(' '));
  return [
    ...cards.filter((card) => fold(card.question).includes(text)),
    ...cards.filter((card) => words.every((word) => ` ${said(card)}`.includes(` ${word}`))),
  ];
}

/** By its id, or its question as it stands. */
export function findChosen({ desk }: Services, chosen: string): Card | undefined {
  const { cards } = desk.current().answerer.knowledge;
  return cards.find(({ id }) => id === chosen) ?? cards.find(({ question }) => question === chosen);
}

export const NO_SUCH_CARD = 'There is no such card. Pick one of those offered while you type.';
