import { ENGLISH, type Language } from '../../languages/language.js';
import type { Card, Quote } from '../../model/knowledge.js';
import type { Answer, Reply, Telling } from '../../model/reply.js';
import { fold } from '../read/tokens.js';
import { accountLines } from './source-text.js';

export function nameOf(telling: Telling, id: string): string {
  return telling.entities.get(id)?.name ?? id;
}

/** “severe levels of acute food insecurity” — Antony Blinken */
export function quoteLine(telling: Telling, quote: Quote): string {
  return `“${quote.words}” — ${nameOf(telling, quote.speaker)}`;
}

/** Its quotations, but for those that the answer has in quotation marks already, with whose they are. */
export function quoteLines(telling: Telling, card: Card): string[] {
  const answer = fold(card.answer);
  const stands = ({ speaker, words }: Quote): boolean => {
    const at = answer.indexOf(fold(words));
    const isMarked = at > 0 && /["“‘']/.test(answer.charAt(at - 1));
    const name = fold(nameOf(telling, speaker)).split(' ').at(-1) ?? '';
    return isMarked && (card.saidBy?.includes(speaker) || answer.includes(name));
  };
  return card.quotes.filter((quote) => !stands(quote)).map((quote) => quoteLine(telling, quote));
}

/** Who claims what the card tells, or undefined where nobody in particular does. */
export function saidByLine(telling: Telling, card: Card, { t, list } = ENGLISH): string | undefined {
  if (!card.saidBy) return undefined;
  return t('saidBy', { names: list(card.saidBy.map((id) => nameOf(telling, id))) });
}

/** How an answer begins, so that words alone tell that it corrects: plainly where the question is one that it corrects. */
export function leadOf({ kind, confidence }: Answer, { t } = ENGLISH): string {
  if (kind === 'answer') return '';
  return `${t(confidence === 1 ? 'notQuite' : 'toldDifferently')} `;
}

/** "The story does not say why …", or that it does not say exactly that. */
export function missingLine(missing: string | undefined, { t }: Pick<Language, 't'> = ENGLISH): string {
  return missing === undefined ? t('notSaidExactly') : t('notSaidThis', { missing });
}

/** A decline, with the command that lists what the story tells; a terminal has none, and shows the first sentence alone. */
export function declineText({ t }: Pick<Language, 't'>): string {
  return `${t('notSaid')} ${t('oneStory')}`;
}

/** The whole reply as plain text, as a terminal shows it. */
export function replyText(telling: Telling, reply: Reply): string {
  switch (reply.kind) {
    case 'answer':
    case 'correction':
      return `${leadOf(reply)}${[...reply.cards.map((card) => cardText(telling, card)), ...reply.untold.map((part) => missingLine(part))].join('\n\n')}`;
    case 'nearest': {
      const [nearest, ...others] = reply.cards;
      const shown = nearest ? [`${ENGLISH.t('nearest')}\n${cardText(telling, nearest)}`] : [];
      const more =
        others.length > 0
          ? [[`${ENGLISH.t('alsoTells')}:`, ...others.map((card) => `• ${card.question}`)].join('\n')]
          : [];
      return [missingLine(reply.missing), ...shown, ...more].join('\n');
    }
    case 'decline':
      return ENGLISH.t('notSaid');
    case 'talk':
      return [reply.text, ...reply.cards.map((card) => `• ${card.question}`)].join('\n');
  }
}

/** A card as plain text: the answer, what each side says where sources differ, the quotations, and who claims it. */
export function cardText(telling: Telling, card: Card): string {
  const lines = [
    card.answer,
    ...accountLines(telling.story, card).map((line) => `• ${line}`),
    ...quoteLines(telling, card),
    saidByLine(telling, card),
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}
