import { stemsOf } from '../../answering/read/terms.js';
import { fold } from '../../answering/read/tokens.js';
import { type Card, ENTITY_KINDS, type Entity, isDraft, type Knowledge } from '../../model/knowledge.js';
import { slugOf } from './entities.js';

/** Ids of names and of topics, each by its number less one: numbers stay as they were shown. */
export type Numbered = readonly { of: 'name' | 'topic'; id: string }[];

/** The knowledge with what was typed done to its names; or why it cannot be done. */
export type Mended = { knowledge: Knowledge; added?: string } | { problem: string };

export const NAMES_HELP = `Type what is wrong, a line each; it is written at once.
  - 3 8                takes 3 and 8 out
  3 8 place            makes them places: ${ENTITY_KINDS.join(', ')}
  3 = Full Name        calls it so
  3 : chief executive  says who or what it is; 3 : alone, nothing
  3 + chief; the boss  adds what else it is called; 3 - chief takes it away
  3 > 5                is the same as 5
  + organisation Name  adds one that is missing
  3                    shows the sentences that name it
  ?                    shows all again
Enter ends.`;

/**
 * Does to names, and topics, what somebody typed, as NAMES_HELP tells it.
 * @param textOf the sentences that a card rests on: one that a new name stands in is about it
 */
export function mendNames(
  line: string,
  knowledge: Knowledge,
  numbered: Numbered,
  textOf: (card: Card) => string,
): Mended {
  const missing = /^\+\s*(\p{L}+)\s+(.+)$/u.exec(line);
  if (missing) return withMissing(knowledge, missing[1] ?? '', missing[2] ?? '', textOf);
  const out = /^-\s*(\d[\d\s,]*)$/.exec(line);
  const several = /^(\d[\d\s,]*)\s+(\p{L}+)$/u.exec(line);
  const one = /^(\d+)\s*([=:+>-])\s*(.*)$/.exec(line);
  const numbers = (out?.[1] ?? several?.[1] ?? one?.[1] ?? '').match(/\d+/g) ?? [];
  if (numbers.length === 0) return { problem: 'not understood: ? shows what can be typed' };
  let now = knowledge;
  for (const number of numbers) {
    const what = numbered[Number(number) - 1];
    const name = what?.of === 'name' ? now.vocabulary.entities.find(({ id }) => id === what.id) : undefined;
    if (what?.of === 'topic') {
      if (one?.[2] !== '=') return { problem: `${number} is a topic: ${number} = TITLE gives it another title` };
      now = withTitle(now, what.id, one[3] ?? '');
    } else if (!name) return { problem: `there is no ${number}: ? shows all` };
    else {
      const mended = out
        ? { knowledge: without(now, name) }
        : several
          ? withKind(now, name, several[2] ?? '')
          : withMended(now, name, one?.[2] ?? '', one?.[3] ?? '', numbered, textOf);
      if ('problem' in mended) return mended;
      now = mended.knowledge;
    }
  }
  return { knowledge: now };
}

function withMended(
  knowledge: Knowledge,
  name: Entity,
  sign: string,
  text: string,
  numbered: Numbered,
  textOf: (card: Card) => string,
): Mended {
  if (sign === '>') {
    const other = numbered[Number(text) - 1]?.id;
    const same = knowledge.vocabulary.entities.find(({ id }) => id === other && id !== name.id);
    return same
      ? { knowledge: joined(knowledge, name, same) }
      : { problem: `there is no other name ${text}: ? shows all` };
  }
  if (sign === ':') {
    const { role: _, ...others } = name;
    return { knowledge: replaced(knowledge, name, text === '' ? others : { ...name, role: text }) };
  }
  if (text === '') return { problem: `type a name behind “${sign}”` };
  if (sign === '=')
    return {
      knowledge: called({ ...name, name: text }, [text], replaced(knowledge, name, { ...name, name: text }), textOf),
    };
  if (sign === '+') return { knowledge: called(name, aliasesIn(text), knowledge, textOf) };
  const gone = new Set(aliasesIn(text).map(stemsOf));
  const aliases = name.aliases.filter((alias) => !gone.has(stemsOf(alias)));
  if (aliases.length === name.aliases.length) return { problem: `${name.name} is not called ${text}` };
  if (aliases.length === 0) return { problem: `${name.name} has to be called something` };
  return { knowledge: replaced(knowledge, name, { ...name, aliases }) };
}

function withMissing(knowledge: Knowledge, kindText: string, text: string, textOf: (card: Card) => string): Mended {
  const kind = kindOf(kindText);
  const [shown = '', ...others] = text.split(';').map((one) => one.trim());
  if (!kind) return { problem: noKindText(kindText) };
  const ids = new Set(knowledge.vocabulary.entities.map(({ id }) => id));
  let id = slugOf(shown);
  for (let more = 2; ids.has(id); more++) id = `${slugOf(shown)}-${more}`;
  const name: Entity = { id, name: shown, kind, aliases: [] };
  const { vocabulary } = knowledge;
  const entities = [...vocabulary.entities, name];
  const aliases = aliasesIn([shown, ...others].join(';'));
  return {
    knowledge: called(name, aliases, { ...knowledge, vocabulary: { ...vocabulary, entities } }, textOf),
    added: id,
  };
}

function withKind(knowledge: Knowledge, name: Entity, text: string): Mended {
  const kind = kindOf(text);
  return kind ? { knowledge: replaced(knowledge, name, { ...name, kind }) } : { problem: noKindText(text) };
}

/** By its first letters, too: "org". */
const kindOf = (text: string): Entity['kind'] | undefined =>
  ENTITY_KINDS.find((kind) => kind === text.toLowerCase()) ??
  ENTITY_KINDS.find((kind) => text.length > 1 && kind.startsWith(text.toLowerCase()));

const noKindText = (text: string): string => `“${text}” is no kind: ${ENTITY_KINDS.join(', ')}`;

const aliasesIn = (text: string): string[] =>
  text
    .split(';')
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);

/** With more that it is called, which no other is any more; drafts whose sentences say so are about it. */
function called(
  { id }: Entity,
  added: readonly string[],
  knowledge: Knowledge,
  textOf: (card: Card) => string,
): Knowledge {
  const aliases = added.map((alias) => alias.toLowerCase());
  const stems = new Set(aliases.map(stemsOf));
  const entities = knowledge.vocabulary.entities.map((one) => {
    const kept = one.aliases.filter((alias) => !stems.has(stemsOf(alias)));
    if (one.id === id) return { ...one, aliases: [...kept, ...aliases] };
    return { ...one, aliases: kept.length > 0 ? kept : one.aliases };
  });
  const cards = knowledge.cards.map((card) =>
    isDraft(card) && !card.entities.includes(id) && isNamedIn(textOf(card), aliases)
      ? { ...card, entities: [...card.entities, id] }
      : card,
  );
  return { ...knowledge, vocabulary: { ...knowledge.vocabulary, entities }, cards };
}

/** Whether a text has one of these, as whole words. */
export function isNamedIn(text: string, aliases: readonly string[]): boolean {
  const words = ` ${fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')} `;
  return aliases.some((alias) =>
    words.includes(
      ` ${fold(alias)
        .split(/[^\p{L}\p{N}]+/u)
        .join(' ')} `,
    ),
  );
}

function replaced(knowledge: Knowledge, before: Entity, now: Entity): Knowledge {
  const { vocabulary } = knowledge;
  const entities = vocabulary.entities.map((one) => (one.id === before.id ? now : one));
  return { ...knowledge, vocabulary: { ...vocabulary, entities } };
}

/** Cards still say whose words theirs were: `next` asks for another. */
function without(knowledge: Knowledge, { id }: Entity): Knowledge {
  const { vocabulary } = knowledge;
  return { ...knowledge, vocabulary: { ...vocabulary, entities: vocabulary.entities.filter((one) => one.id !== id) } };
}

function joined(knowledge: Knowledge, name: Entity, same: Entity): Knowledge {
  const left = without(knowledge, name);
  const put = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => (id === name.id ? same.id : id)))];
  const role = same.role ?? name.role;
  const both = { ...same, ...(role ? { role } : {}), aliases: [...new Set([...same.aliases, ...name.aliases])] };
  const cards = left.cards.map(
    (card): Card => ({
      ...card,
      entities: put(card.entities),
      ...(card.saidBy ? { saidBy: put(card.saidBy) } : {}),
      quotes: card.quotes.map((quote) => (quote.speaker === name.id ? { ...quote, speaker: same.id } : quote)),
    }),
  );
  return { ...replaced(left, same, both), cards };
}

function withTitle(knowledge: Knowledge, id: string, title: string): Knowledge {
  const topics = knowledge.story.topics.map((topic) => (topic.id === id ? { ...topic, title } : topic));
  return { ...knowledge, story: { ...knowledge.story, topics } };
}
