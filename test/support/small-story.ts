import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A knowledge folder of three cards that passes every check, to change and to break. */
export interface SmallStory {
  folder: string;
  cards: readonly SmallCard[];
  /** Writes a file of cards. YAML reads JSON. */
  writeCards(name: string, cards: readonly object[]): void;
  /** Writes what the story does not say; there is nothing of that at first. */
  writeNotCovered(entries: readonly object[]): void;
}

export interface SmallStoryOptions {
  /** Id of a topic that is contested. */
  contested?: string | undefined;
  /** Entities of the vocabulary; there are none otherwise. */
  names?: readonly object[] | undefined;
}

interface SmallCard {
  id: string;
  question: string;
  answer: string;
}

const CARDS = [
  {
    id: 'lighthouse-opening',
    topic: 'harbour',
    question: 'When does the lighthouse reopen?',
    alsoAsked: [
      'On what day can people climb the lighthouse again?',
      'lighthouse reopening date',
      'When is the lighthouse open again?',
      'What day does the lighthouse open?',
      'lighthouse open when',
      'Since when is the lighthouse open?',
    ],
    answer: 'The lighthouse reopens on the first Sunday of June.',
    sentences: [1],
    related: ['bakery-owner'],
  },
  {
    id: 'bakery-owner',
    topic: 'town',
    question: 'Who bought the bakery?',
    alsoAsked: [
      'Who is the new owner of the bakery?',
      'bakery new owner',
      'Who owns the bakery now?',
      'Which baker took over the bakery?',
      'bakery bought by whom',
      'To whom was the bakery sold?',
    ],
    answer: 'Two sisters from the next village bought the bakery.',
    sentences: [2],
  },
  {
    id: 'bridge-cost',
    topic: 'town',
    question: 'How much does the bridge repair cost?',
    alsoAsked: [
      'What is the price of repairing the bridge?',
      'bridge repair cost',
      'How much money goes into the bridge?',
      'What will the bridge repair cost?',
      'cost of the bridge repair',
      'How expensive is the bridge repair?',
    ],
    answer: 'Repairing the bridge costs forty thousand crowns.',
    sentences: [3],
  },
];

/** A card as it is typed into the form. */
export const BAKERY_FORM = {
  topic: ['town'],
  question: 'When does the new bakery open?',
  alsoAsked: [
    'On which day does the bakery open its doors?',
    'opening day of the bakery',
    'bakery opening when',
    'When can I buy bread again?',
    'What day will the bakery open?',
    'Since when is the bakery open?',
  ].join('\n'),
  answer: 'The bakery opens on the second of June.',
  sources: '2, 3',
};

/** Writes the small story to a folder of its own, until the test is over. */
export function writeSmallStory({ contested, names = [] }: SmallStoryOptions = {}): SmallStory {
  const folder = mkdtempSync(join(tmpdir(), 'factbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'cards'));
  const write = (name: string, content: unknown): void =>
    writeFileSync(join(folder, `${name}.yaml`), JSON.stringify(content, null, 2));
  const writeCards = (name: string, cards: readonly object[]): void => write(join('cards', name), cards);
  write('story', {
    title: 'News from a small town',
    date: '2024-05-01',
    article: { sha256: '0'.repeat(64), sentences: 3 },
    topics: [
      { id: 'harbour', title: 'The harbour' },
      { id: 'town', title: 'The town' },
    ].map((topic) => (topic.id === contested ? { ...topic, contested: true } : topic)),
  });
  write('vocabulary', { entities: names, sameMeaning: [] });
  const writeNotCovered = (entries: readonly object[]): void => write('not-covered', entries);
  writeNotCovered([]);
  writeCards('all', CARDS);
  return { folder, cards: CARDS, writeCards, writeNotCovered };
}
