import { stemsOf } from '../../answering/read/terms.js';
import { fold } from '../../answering/read/tokens.js';
import { ORGANISATION_NOUNS } from '../../english/naming-words.js';
import type { Entity } from '../../model/knowledge.js';
import type { Name } from './names.js';

const MOST_CHARACTERS = 60;
const MOST_ROLE = 100;
const FIRST_NAMES = /\b(?:Dame|Sir|Lady|Sister|Brother|Father)\b/;

/** An id of lower-case words: "Ines Valdorra" gives ines-valdorra. */
export function slugOf(text: string): string {
  const words = fold(text)
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = words.shift() ?? 'name';
  for (const word of words) if (slug.length + word.length < MOST_CHARACTERS - 4) slug += `-${word}`;
  return slug.slice(0, MOST_CHARACTERS - 4);
}

/**
 * Names as the vocabulary has them; an alias that two could claim belongs to the one that is named first, or to none.
 * Two forms that the engine reads alike, as "Old Saffron" and "Old Saffrons", are one.
 */
export function entitiesOf(names: readonly Name[]): Map<Name, Entity> {
  const offices = countOffices(names);
  const taken = new Set(names.map(({ text }) => stemsOf(text)));
  const ids = new Set<string>();
  const entities = new Map<Name, Entity>();
  const byStems = new Map<string, Entity>();
  for (const name of names) {
    const same = byStems.get(stemsOf(name.text));
    if (same) {
      entities.set(name, same);
      continue;
    }
    const shown = name.text.slice(0, MOST_CHARACTERS);
    let id = slugOf(shown);
    for (let more = 2; ids.has(id); more++) id = `${slugOf(shown)}-${more}`;
    ids.add(id);
    const aliases = [shown.toLowerCase()];
    for (const alias of aliasesOf(name, offices)) {
      const stems = stemsOf(alias);
      if (alias.length > MOST_CHARACTERS || stems === '' || taken.has(stems)) continue;
      taken.add(stems);
      aliases.push(alias);
    }
    const role = name.role && name.role.length <= MOST_ROLE ? name.role : undefined;
    const entity = { id, name: shown, kind: name.kind, ...(role ? { role } : {}), aliases };
    entities.set(name, entity);
    byStems.set(stemsOf(name.text), entity);
  }
  return entities;
}

function countOffices(names: readonly Name[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) for (const office of officesOf(name)) counts.set(office, (counts.get(office) ?? 0) + 1);
  return counts;
}

/** What somebody or some body is called by its role: "harbour master", "union". */
function officesOf({ text, role, kind }: Name): string[] {
  const head = role?.toLowerCase().split(/ (?:of|for|at|in) /)[0] ?? '';
  const end = text.split(' ').at(-1)?.toLowerCase() ?? '';
  const first = text.split(/ (?:of|for) /)[0]?.toLowerCase() ?? '';
  const body = kind === 'organisation' && first !== text.toLowerCase() && ORGANISATION_NOUNS.has(first) ? first : '';
  const last = kind === 'organisation' && text.includes(' ') && ORGANISATION_NOUNS.has(end) ? end : '';
  const words = head.split(' ');
  const noun = kind === 'person' ? words.slice(-2).join(' ') : (words.at(-1) ?? '');
  return [...new Set([head, noun, last, body])].filter((office) => office.length > 2);
}

function aliasesOf(name: Name, offices: ReadonlyMap<string, number>): string[] {
  const { text, kind, mentions } = name;
  const forms = mentions.map((mention) => mention.text);
  const titled = mentions.flatMap(({ title, text: form }) => (title ? [`${title} ${form}`] : []));
  const words = text.split(' ');
  const surname = kind === 'person' && words.length > 1 ? [words.at(-1) ?? ''] : [];
  const firstName = titled.some((form) => FIRST_NAMES.test(form)) && words.length > 1 ? [words[0] ?? ''] : [];
  const called = officesOf(name).filter((office) => offices.get(office) === 1);
  return [...new Set([...forms, ...surname, ...titled, ...firstName, ...called].map((form) => form.toLowerCase()))];
}
