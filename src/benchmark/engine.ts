/** What an engine brings for a question. */
export interface Found {
  /** Places of texts among those it was built from, best first. */
  places: readonly number[];
  /** Its score of the best, higher is better; 0 where nothing was found. */
  confidence: number;
}

/** An engine with texts to search. */
export interface Searcher {
  /** The texts for a question. */
  rank(question: string): Found;
  /** What a bot would send back: the whole way from the question's text. */
  reply(question: string): string;
}

/** An engine as people set it up to answer questions from a list of texts. */
export interface Engine {
  name: string;
  /** Above so many texts it is too slow to wait for. */
  mostTexts: number;
  build(texts: readonly string[]): Searcher;
}

/** Texts that are enough of an answer to a question. */
export const MOST_PLACES = 10;
