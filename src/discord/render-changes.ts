import { TimestampStyles, time } from 'discord.js';
import type { CardChange } from '../desk/change-log.js';
import type { Language } from '../languages/language.js';
import { clip } from './limits.js';
import { plain } from './plain.js';

/** Room for the lines above and below. */
const MOST_CHARACTERS = 1_650;
const TEXT_LENGTH = 260;
const REASON_LENGTH = 160;

/** What changed, as was → is → why, a paragraph for each as far as there is room, and how many more there are. */
export function changesText(
  changes: readonly CardChange[],
  language: Language,
  note: (change: CardChange) => string = () => '',
  most = MOST_CHARACTERS,
): string {
  const shown: string[] = [];
  let room = most;
  for (const change of changes) {
    const text = [changeText(change, language), note(change)].filter((line) => line !== '').join('\n');
    if (text.length > room) break;
    room -= text.length + 2;
    shown.push(text);
  }
  const left = changes.length - shown.length;
  return [...shown, ...(left > 0 ? [language.t('moreChanges', { count: left })] : [])].join('\n\n');
}

function changeText({ before, after, reasons, at }: CardChange, language: Language): string {
  const { t } = language;
  const why = reasons.map(plain).join('; ');
  return [
    `**${plain((after ?? before)?.question ?? '')}**`,
    ...isAndWas(before?.answer, after?.answer, language),
    t('why', {
      reason: clip(why === '' ? t('noReason') : why, REASON_LENGTH),
      time: time(at, TimestampStyles.RelativeTime),
    }),
  ].join('\n');
}

function isAndWas(before: string | undefined, after: string | undefined, { t }: Language): string[] {
  const shown = (text: string): string => clip(plain(text), TEXT_LENGTH);
  if (before === undefined) return [t('isNew', { text: shown(after ?? '') })];
  if (after === undefined) return [t('was', { text: shown(before) }), t('isWithdrawn')];
  if (before === after) return [shown(after), t('sourcesChanged')];
  return [t('was', { text: shown(before) }), t('is', { text: shown(after) })];
}
