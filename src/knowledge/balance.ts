import { fold } from '../answering/read/tokens.js';
import type { Card, Knowledge, Story } from '../model/knowledge.js';
import type { KnowledgeDiff } from './diff.js';
import type { Part, Path } from './fault-place.js';

type Report = (part: Part, path: Path, message: string) => void;
type Topic = Story['topics'][number];

/** Advises where a contested topic gives the word to one side only, and where our own words take a side. */
export function adviseOnBalance(knowledge: Knowledge, report: Report): void {
  const { story, cards } = knowledge;
  story.topics.forEach((topic, place) => {
    const advice = oneSided(topic, knowledge);
    if (advice !== undefined) report(story, ['topics', place], `advice: ${advice}`);
  });
  for (const card of cards) {
    for (const { part, advice } of wordsTakingSides(card, story)) report(card, [part], `advice: ${advice}`);
  }
}

/** The same of what a change touches: the cards that it adds or alters, and the topics of all in it. */
export function balanceOfChange({
  diff: { added, changed, removed },
  knowledge,
}: {
  diff: Pick<KnowledgeDiff, 'added' | 'changed' | 'removed'>;
  knowledge: Knowledge;
}): string[] {
  const { story } = knowledge;
  const written = [...added, ...changed.map(({ after }) => after)];
  const touched = new Set([...written, ...removed, ...changed.map(({ before }) => before)].map(({ topic }) => topic));
  return [
    ...story.topics.filter(({ id }) => touched.has(id)).flatMap((topic) => oneSided(topic, knowledge) ?? []),
    ...written.flatMap((card) =>
      wordsTakingSides(card, story).map(({ part, advice }) => `${part} of “${card.question}”: ${advice}`),
    ),
  ];
}

function oneSided(
  { id, title, contested = false }: Topic,
  { cards, vocabulary: { entities } }: Pick<Knowledge, 'cards' | 'vocabulary'>,
): string | undefined {
  const own = contested ? cards.filter((card) => card.topic === id) : [];
  const [speaker, ...others] = new Set(own.flatMap(speakersOf));
  if (own.length < 2 || speaker === undefined || others.length > 0) return undefined;
  const name = entities.find((entity) => entity.id === speaker)?.name ?? speaker;
  return `"${title}" is contested, and its cards give the words of ${name} only: give what others say, too`;
}

function wordsTakingSides(card: Card, { loadedWords = [] }: Story): { part: string; advice: string }[] {
  const texts = { answer: withoutQuotations(card.answer), question: card.question };
  return Object.entries(texts).flatMap(([part, text]) => {
    const words = spaced(text);
    return loadedWords
      .filter((word) => words.includes(spaced(word)))
      .map((word) => ({
        part,
        advice: `"${word}" takes a side, says story.yaml: put it in other words, or quote who says it`,
      }));
  });
}

function speakersOf({ saidBy = [], quotes }: Card): string[] {
  return [...saidBy, ...quotes.map(({ speaker }) => speaker)];
}

function withoutQuotations(text: string): string {
  return text.replace(/[“"][^”"]*[”"]/g, ' ');
}

/** Its words alone, each between blanks. */
function spaced(text: string): string {
  return ` ${fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `;
}
