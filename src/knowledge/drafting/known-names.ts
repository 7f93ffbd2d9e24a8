import { stemsOf } from '../../answering/read/terms.js';
import type { Entity, Vocabulary } from '../../model/knowledge.js';

/** Names of a draft beside those that a story has. */
export interface JoinedNames {
  /** Those that the story does not know, with ids and aliases that are free in it. */
  fresh: Entity[];
  /** Ids in the story, by ids in the draft; a name that stands for something else in the story has none. */
  ids: Map<string, string>;
}

/** Finds out which drafted names a story knows: by the name itself, or where an alias is a name of the story. */
export function joinNames({ entities, sameMeaning }: Vocabulary, drafted: readonly Entity[]): JoinedNames {
  const called = new Map<string, string>();
  for (const { id, name, aliases } of entities) for (const text of [...aliases, name]) called.set(stemsOf(text), id);
  const named = new Map(entities.map(({ id, name }) => [stemsOf(name), id]));
  const taken = new Set([...called.keys(), ...sameMeaning.flat().map(stemsOf)]);
  const usedIds = new Set(entities.map(({ id }) => id));
  const fresh: Entity[] = [];
  const ids = new Map<string, string>();
  for (const entity of drafted) {
    const known =
      called.get(stemsOf(entity.name)) ??
      entity.aliases.map((alias) => named.get(stemsOf(alias))).find((id) => id !== undefined);
    if (known !== undefined) {
      ids.set(entity.id, known);
      continue;
    }
    const aliases = entity.aliases.filter((alias) => !taken.has(stemsOf(alias)));
    if (aliases.length === 0) continue;
    for (const alias of aliases) taken.add(stemsOf(alias));
    const id = freeId(entity.id, usedIds);
    usedIds.add(id);
    ids.set(entity.id, id);
    fresh.push({ ...entity, id, aliases });
  }
  return { fresh, ids };
}

/** The id, or with a number where it is used. */
export function freeId(id: string, used: ReadonlySet<string>): string {
  let free = id;
  for (let more = 2; used.has(free); more++) free = `${id}-${more}`;
  return free;
}
