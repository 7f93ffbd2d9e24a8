import type { Steps } from '../../model/steps.js';
import type { Reading } from '../read/terms.js';
import { wordsOf } from '../read/tokens.js';
import type { Topic, Wording } from './documents.js';

/** A wording, and what it asks about. */
export interface Worded {
  topic: Topic;
  wording: Wording;
}

/**
 * Makes what tells what is meant by a question that is, word for word, a wording that a curator wrote: that, whatever else
 * is near. One of grammar words alone ("so what actually happened?") is meant for the longest such wording that it holds.
 */
export function* createWorded(topics: readonly Topic[]): Steps<(question: Reading) => Worded | undefined> {
  const byWords = yield* wordingsOf(topics);
  const wordless = [...byWords.values()]
    .filter(({ wording }) => wording.keys.every((key) => key.startsWith('?')) && wording.words.includes(' '))
    .sort((a, b) => b.wording.words.length - a.wording.words.length);
  return (question) => {
    const same = byWords.get(wordsOf(question.tokens));
    if (same || question.terms.length > 0) return same;
    const asked = new Set(question.tokens.map((token) => token.text));
    return wordless.find(({ wording }) => wording.words.split(' ').every((word) => asked.has(word)));
  };
}

/** Of the same words the first. */
function* wordingsOf(topics: readonly Topic[]): Steps<ReadonlyMap<string, Worded>> {
  const byWords = new Map<string, Worded>();
  for (const topic of topics) {
    yield;
    for (const wording of topic.wordings) {
      if (!byWords.has(wording.words)) byWords.set(wording.words, { topic, wording });
    }
  }
  return byWords;
}
