import { type Contest, confidenceFeatures } from './judge.js';
import model from './model.json' with { type: 'json' };
import { logOddsOf } from './trees.js';

/**
 * Below these log odds a text is about something else: of 100 questions about other things one to three are above, of 100
 * about the story some five below, and most of these bring a wrong card.
 */
const ABOUT_FROM = 0.5;

/** Whether a question is about the story of the card that is best for it: boosted trees. */
export function isAboutStory(contest: Contest): boolean {
  return logOddsOf(model.topic, confidenceFeatures(contest)) >= ABOUT_FROM;
}

/** How questions begin, whoever asks them. */
const ASKING =
  /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|will|would|should|could|can)\b(?! not\b)/;
/** Of oneself, but for what was heard: "my boss says the vote failed". */
const HEARD = /\bmy (?:\w+ ){1,2}(?:says|said|claims|claimed|reckons|thinks|told me)\b|\bi (?:heard|read)\b/;
/** Said of oneself: "my cat", and with nobody named, "can't sleep". */
const OF_ONESELF = /\b(?:i|i'm|im|i've|ive|my|me|mine|myself)\b|^(?:can|could) not\b/;

/**
 * Whether somebody tells of themselves and asks nothing: if they name nobody of the story, no card may answer that, however
 * like its words. @param message as it was written
 */
export function isOfOneself(message: string): boolean {
  const text = message
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(can|could)n?'?t\b/, '$1 not');
  return !message.includes('?') && OF_ONESELF.test(text) && !HEARD.test(text) && !ASKING.test(text);
}
