/** What the bot knows of a story. The schemas that outside data passes are in `knowledge/schema.ts`. */

/** What somebody said, verbatim but for case and spacing. */
export interface Quote {
  /** Entity id of the person or office that said it. */
  speaker: string;
  words: string;
}

/** Kinds of thing that a card may tell, as curators name them. */
export const TELLS = [
  'who',
  'when',
  'where',
  'how-many',
  'how-much',
  'how-long',
  'how-old',
  'why',
  'how',
  'names',
  'definition',
  'comparison',
  'prediction',
  'outcome',
  'earlier',
] as const;
export type Tells = (typeof TELLS)[number];

/** A sentence by its number, from 1: `3` is the first source's, `wire 3` that of the source of this id. */
export type Cited = number | string;

/** What some of a card's sources say and others do not. */
export interface Account {
  says: string;
  /** Ids of sources. */
  sources: string[];
}

/** A number that a picture may show. */
export interface Figure {
  label: string;
  number: number;
  /** What is counted. Numbers of one unit are shown beside each other. */
  unit?: string | undefined;
}

/** One fact: the question it answers, and the answer. */
export interface Card {
  id: string;
  topic: string;
  question: string;
  /** Other ways people put it. */
  alsoAsked: string[];
  /** Empty in a draft: nobody has worded it yet. */
  answer: string;
  /** Entity ids of those who claim it, where it is a claim. */
  saidBy?: string[] | undefined;
  quotes: Quote[];
  /** The sentences that it rests on. */
  sentences: Cited[];
  /** Where its sources differ: what each side says. */
  accounts?: Account[] | undefined;
  /** Entity ids of whom and what it is about. */
  entities: string[];
  /** Ids of cards to offer next. */
  related: string[];
  /** When it happened, in the article's words. */
  when?: string | undefined;
  /** Numbers of its answer, for the picture of the timeline. */
  figures?: Figure[] | undefined;
  /** The last day, ISO 8601, that it surely holds. */
  until?: string | undefined;
  /** The last day, ISO 8601, that it need not be looked at again. */
  checkBy?: string | undefined;
  /** Statements and loaded questions that this card puts right. */
  misconceptions: string[];
  /** What it tells and the engine does not see by itself. */
  tells?: Tells[] | undefined;
}

/** A draft answers nobody and is shown to moderators alone. */
export const isDraft = ({ answer }: Pick<Card, 'answer'>): boolean => answer === '';

/** What people ask that the story does not say. */
export interface NotCovered {
  question: string;
  alsoAsked: string[];
  /** Id of the card that comes nearest. */
  closest: string;
}

/** Kinds of name; a thing is a ship, a game, a document. */
export const ENTITY_KINDS = ['person', 'organisation', 'place', 'people', 'event', 'thing'] as const;

/** A name, with what else it is called. */
export interface Entity {
  id: string;
  name: string;
  kind: (typeof ENTITY_KINDS)[number];
  role?: string | undefined;
  aliases: string[];
}

export interface Vocabulary {
  entities: Entity[];
  /** Words and short phrases that mean the same in this story; the first names the group. */
  sameMeaning: string[][];
}

/** An article that the story rests on. */
export interface Source {
  id: string;
  publisher?: string | undefined;
  title?: string | undefined;
  url?: string | undefined;
  /** Day it was published or last changed, ISO 8601. */
  date: string;
  /** Of its text. */
  sha256: string;
  /** How many it has. */
  sentences: number;
  /** Id of a source that carries the same report; the two count as one. */
  sameAs?: string | undefined;
}

export interface Story {
  /** What makes it the same story, whatever else of it changes. */
  id?: string | undefined;
  title: string;
  /** Day of the story, ISO 8601. */
  date: string;
  sources: [Source, ...Source[]];
  /** After so many hours without a new edition moderators are reminded. */
  remindAfterHours?: number | undefined;
  /** A change of a contested one takes two people. */
  topics: { id: string; title: string; contested?: boolean | undefined }[];
  /** Words that take a side in this story. */
  loadedWords?: string[] | undefined;
  /** Sentences of the sources that no card cites, and why. */
  notCited: { sentence: Cited; reason: string }[];
}

/** A curator's own question, which a change must not break. */
export interface RegressionQuestion {
  question: string;
  /** Earlier questions of the conversation. */
  after: string[];
  /** Ids of cards, one of which must answer; none where the bot must decline. */
  cards: string[];
}

export interface Knowledge {
  story: Story;
  vocabulary: Vocabulary;
  cards: Card[];
  notCovered: NotCovered[];
  /** Left out where there is no such file. */
  questions?: RegressionQuestion[] | undefined;
}
