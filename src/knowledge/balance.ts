import { fold } from '../answering/read/tokens.js';
import type { Card, Knowledge } from '../model/knowledge.js';
import type { Part, Path } from './fault-place.js';

type Report = (part: Part, path: Path, message: string) => void;

/** Advises where a contested topic gives the word to one side only, and where our own words take a side. */
export function adviseOnBalance({ story, cards }: Knowledge, report: Report): void {
  story.topics.forEach((topic, place) => {
    if (!topic.contested) return;
    const own = cards.filter((card) => card.topic === topic.id);
    const speakers = new Set(own.flatMap(speakersOf));
    if (own.length < 2 || speakers.size !== 1) return;
    report(
      story,
      ['topics', place],
      `advice: "${topic.title}" is contested, and its cards give the words of ${[...speakers].join()} only: give what others say, too`,
    );
  });
  const loaded = (story.loadedWords ?? []).map((word) => ({ word, text: spaced(word) }));
  for (const card of cards) {
    const texts = { answer: withoutQuotations(card.answer), question: card.question };
    for (const [name, text] of Object.entries(texts)) {
      const words = spaced(text);
      for (const { word } of loaded.filter((one) => words.includes(one.text)))
        report(
          card,
          [name],
          `advice: "${word}" takes a side, says story.yaml: put it in other words, or quote who says it`,
        );
    }
  }
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
