import { knownIn, type Named } from './known.js';
import type { Page } from './page.js';

/** An "@" and the beginning of a name, right before the cursor. */
const MENTION_BEGUN = /(?:^|\s)@([\p{L}\p{N} ]{0,20})$/u;

/** People whose name begins as what follows an "@" before the cursor; and the text with one of them in its place. */
export function findMentionable(
  page: Page,
  channel: string,
  text: string,
  cursor: number,
): { people: Named[]; complete(person: Named): string } | undefined {
  const begun = MENTION_BEGUN.exec(text.slice(0, cursor))?.[1];
  if (begun === undefined) return undefined;
  const people = mentionable(page, channel).filter(({ name }) => name.toLowerCase().startsWith(begun.toLowerCase()));
  if (people.length === 0 || people.some(({ name }) => begun.startsWith(name))) return undefined;
  return {
    people,
    complete: ({ name }) => `${text.slice(0, cursor - begun.length)}${name} ${text.slice(cursor)}`,
  };
}

/** A text as it was typed, with the mentions as Discord writes them. */
export function withIds(page: Page, channel: string, text: string): string {
  return mentionable(page, channel)
    .toSorted((a, b) => b.name.length - a.name.length)
    .reduce((all, { id, name }) => all.replaceAll(`@${name}`, `<@${id}>`), text);
}

/** A message's text as it would be typed. */
export function withNames(page: Page, channel: string, content: string): string {
  return mentionable(page, channel).reduce((all, { id, name }) => all.replaceAll(`<@${id}>`, `@${name}`), content);
}

/** The bot first: it is whom one writes to here. */
function mentionable(page: Page, channel: string): Named[] {
  const bot = page.world?.bot;
  return knownIn(page, channel).people.toSorted((a, b) => Number(b.id === bot) - Number(a.id === bot));
}
