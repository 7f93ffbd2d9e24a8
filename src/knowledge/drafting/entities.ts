import { stemsOf } from '../../answering/read/terms.js';
import { fold } from '../../answering/read/tokens.js';
import { ORGANISATION_NOUNS } from '../../english/naming-words.js';
import type { Entity } from '../../model/knowledge.js';
import type { Name } from './names.js';

const MOST_CHARACTERS = 60;
const MOST_ROLE = 100;
/** Of somebody else, and hardly anybody's only one: nobody in particular is called by it. */
const KIN =
  /(?:^|[ -])(?:mother|father|brother|sister|son|daughter|wife|husband|widow|widower|cousin|uncle|aunt|nephew|niece|neighbour|friend|resident)$/;
const PUBLIC = new Set(
  'union league association commission committee council ministry university court charity'.split(' '),
);
/** Tells one office from another. */
const RANKED = /^(?:former|ex|late|deputy|vice|assistant|acting|retired|outgoing|junior|then|shadow|one-time)\b/;
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
export function entitiesOf(names: readonly Name[], sentences: readonly string[]): Map<Name, Entity> {
  const text = sentences.join(' ').toLowerCase();
  const called = new Map(names.map((name) => [name, officesOf(name, text)]));
  const offices = countAll(called.values());
  const taken = new Set([...names.map(({ text }) => text), ...sharedForms(names)].map(stemsOf));
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
    for (const alias of aliasesOf(name, ownOffices(called.get(name) ?? [], offices))) {
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

/** What several are called alike: "Sorley" of Ingrid and Martin Sorley, "Colonel Kessary" where only the title tells them apart. */
function sharedForms(names: readonly Name[]): string[] {
  const forms = names.map(({ text, kind, mentions }) => {
    const own = kind === 'person' && text.includes(' ') ? [text.split(' ').at(-1) ?? ''] : [];
    return [...new Set([...own, ...mentions.map((mention) => mention.text).filter((form) => form !== text)])];
  });
  return [...countAll(forms)].flatMap(([form, count]) => (count > 1 ? [form] : []));
}

function countAll(all: Iterable<readonly string[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const texts of all) for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** What somebody or some body is called by its role: "harbour master", "union"; nothing where another may be called so, too. */
function officesOf({ text, role, kind, isOneOfMany }: Name, article: string): string[] {
  const whole = role?.toLowerCase().split(/ (?:of|for|at|in) /)[0] ?? '';
  const has = (words: string): boolean => new RegExp(`\\b${words}\\b`, 'u').test(article);
  const isOneOf = isOneOfMany && has(`${whole.split(' ').at(-1)}s`);
  const head = isOneOf || KIN.test(whole) ? '' : whole;
  const end = text.split(' ').at(-1)?.toLowerCase() ?? '';
  const first = text.split(/ (?:of|for) /)[0]?.toLowerCase() ?? '';
  const body = kind === 'organisation' && first !== text.toLowerCase() && ORGANISATION_NOUNS.has(first) ? first : '';
  // "Air Pilots' Union" is "the union" anyway, but "Pell Imaging" hardly "the imaging".
  const isBody = ORGANISATION_NOUNS.has(end) && (PUBLIC.has(end) || has(`the ${end}`));
  const last = kind === 'organisation' && text.includes(' ') && isBody ? end : '';
  const words = head.split(' ');
  // The former prime minister is not the prime minister.
  const noun = RANKED.test(head) ? '' : kind === 'person' ? words.slice(-2).join(' ') : (words.at(-1) ?? '');
  return [...new Set([head, noun, last, body])].filter(
    (office) => office.length > 2 && !/^(?:head|leader|owner|sites|guard|drivers)$/.test(office),
  );
}

/** Of a name's offices those that no other has; "director" is none where another is the medical director. */
const ownOffices = (called: readonly string[], offices: ReadonlyMap<string, number>): string[] =>
  called.filter((office) => {
    const longer = [...offices.keys()].filter((other) => other.endsWith(` ${office}`) && !called.includes(other));
    return offices.get(office) === 1 && longer.length === 0;
  });

function aliasesOf(name: Name, called: readonly string[]): string[] {
  const { text, kind, mentions } = name;
  const forms = mentions.map((mention) => mention.text);
  const titled = mentions.flatMap(({ title, text: form }) => (title ? [`${title} ${form}`] : []));
  const words = text.split(' ');
  const surname = kind === 'person' && words.length > 1 ? [words.at(-1) ?? ''] : [];
  const firstName = titled.some((form) => FIRST_NAMES.test(form)) && words.length > 1 ? [words[0] ?? ''] : [];
  return [
    ...new Set([...forms, ...surname, ...titled, ...firstName, ...called].map((form) => form.toLowerCase())),
  ].filter((form) => form.length > 1);
}
