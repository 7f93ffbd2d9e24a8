import { STOP_WORDS } from '../../english/words.js';
import { tokenise, wordsOf } from './tokens.js';

/** "Mr. Kirby" is no end of a sentence. */
const ABBREVIATIONS = 'Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Rev|St|Mt|Jr|Sr|Inc|Ltd|vs|approx|No';
/** Ends of sentences; "1.5" and initials have none. */
const SENTENCE_END = new RegExp(
  `(?<=[?!])\\s+|(?<=[\\p{L}\\d)”"’']{2}\\.)(?<!\\b(?:${ABBREVIATIONS})\\.)\\s+(?=\\p{L}|["“‘¿(])|\\n+`,
  'gu',
);
/** What is quoted is one thing, however many sentences it has. */
const QUOTED = /"[^"\n]{1,400}"|“[^”\n]{1,400}”/g;
/** Bullets, numbers of a list, emoji and signs before the first word. */
const BEFORE_WORDS = /^(?:[^\p{L}\p{N}"“‘'¿(<@$€£]+|\d{1,2}[.)]\s+(?=\p{L}))+/u;
/** What a question begins with, in folded words. */
const ASKS =
  /^(?:(?:so|and|but|also|then) )?(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|tell|explain|any)\b/;
const ANYONE = '(?:anyone|anybody|someone|somebody)';
const IF = '(?: if| whether)?';
/** Whatever is said to be polite, or of oneself, before the question in the same sentence. */
const OPENINGS: readonly RegExp[] = [
  '(?:hi|hello|hey|hiya|heya|yo|sup|greetings|dear|good (?:morning|evening|afternoon|day)|morning|evening)(?: (?:all|everyone|everybody|there|folks|guys|team|bot|friends?|people|factbox|again|mods?|from [\\p{L} ]{2,30}))*\\s*[,.:;!–—-]*\\s+',
  '(?:sorry|apologies|pardon|excuse me|forgive me)[^,:;.!?]{0,80}[,:;.!–—-]+\\s+(?:but\\s+)?',
  '(?:thanks|thank you|cheers|ty|thx)(?: (?:in advance|so much|a lot|very much|for [^,:;.!?]{2,60}))?\\s*[,:;.!–—-]+\\s+',
  '(?:ok|okay|so|well|um+|uh+|right|alright|anyway|btw|by the way|look|listen|lol|lmao|bro|dude|man|mate|guys|folks|wait|hmm+|honestly|seriously|lowkey|ngl|tbh|istg|fr|pls|please|plz)\\s*[,.:;!–—-]*\\s+(?=\\p{L})',
  '(?:(?:just )?(?:a |one )?(?:quick|small|silly|stupid|dumb|simple|genuine|serious|honest|random) (?:question|one|q)|question|quick q|asking for a friend|just (?:curious|wondering|asking)|out of curiosity|genuinely curious|no offen[cs]e)\\s*(?:but|here|though|for you)?\\s*[,.:;!–—-]*\\s+',
  `(?:${[
    `(?:does|do) (?:${ANYONE}|you|u|we|any of you)(?: here| guys)? (?:happen to )?knows?${IF}`,
    `(?:can|could|would|will) (?:${ANYONE}|you|u)(?: please| kindly)? (?:tell|explain to|remind|help) me(?: please| understand| out)?(?: with)?${IF}`,
    `(?:i(?: a|')?m|i was|was) (?:just )?wondering${IF}(?: (?:${ANYONE}|you) (?:knows?|could tell me|can tell me))?`,
    `i(?:'?d| would)? (?:just )?(?:like|love|want|wanted|need) to (?:know|ask)${IF}`,
    `(?:can|could|may) i (?:just )?ask(?: you)?${IF}`,
    `i have (?:a|one|another) (?:quick )?question`,
    `any (?:idea|clue)${IF}`,
    `(?:can|could|would|will) (?:${ANYONE}|you|u)(?: please| kindly)? explain(?: to (?:me|us))?`,
    `i wonder${IF}`,
    'be honest(?:,? bot)?',
    'tl;?dr',
    `${ANYONE} knows?${IF}`,
    `(?:please )?(?:tell|explain to|remind) me(?: again)?${IF}`,
    'help me out(?: here)?',
    "what i(?:'d| would) (?:like|love|want) to know is",
    'what i want to know is',
    'my question is',
    '(?:one|just one|another) (?:last|more|final|other|quick) (?:thing|question)',
    "what i(?:'m| am) (?:asking|wondering) is",
  ].join('|')})\\s*[,:;–—-]*\\s+(?=\\p{L})`,
].map((opening) => new RegExp(`^${opening.replaceAll("'", "['’´`′]")}`, 'iu'));
const MOST_OPENINGS = 6;
const CLOSING =
  /[\s,.;:!?–—-]+(?:(?:many |a lot of )?thanks|thank you|thx|ty|cheers|tia|please|pls|plz)(?: (?:in advance|so much|a lot|very much|again|everyone|all|folks|mate|bot))*\s*([!.:)🙏😊?]*)$/iu;
/** A question with one of these needs the sentence before. */
const POINTS_BACK = /\b(?:it|that|this|these|those|they|them|their|he|him|his|she|her|there|then|true|right|correct)\b/;
/** One with fewer words of its own, too. */
const FEWEST_WORDS = 2;
/** A sentence about the one who asks, or of mere courtesy, tells nothing of the story. */
const ABOUT_ONESELF =
  /\b(?:i|im|ive|id|my|me|mine|myself)\b|^(?:thanks|thank|cheers|sorry|hi|hello|hey|good|have a|any help|much appreciated|appreciate|english is not|please)\b|\b(?:thanks|thank you|appreciated|cheers|greetings|have a (?:nice|good|great|lovely))\b/;

/** Even so it may tell what was heard of it, or what is wanted. */
const TELLS_OF_THE_STORY =
  /\b(?:heard|hear|read|saw|seen|told|think|thought|says?|said|saying|claims?|claimed|believed?|believes|understand|understood|wrong|mistaken|posted|wrote|insists?|sworn?|need|want)\b/i;

/**
 * What a message asks, without the courtesy and the context around it: "Hi all! I just joined. Who is he? Thanks" asks
 * "Who is he?". A message that has no plain question is given back whole, less its courtesy.
 */
export function questionIn(message: string): string {
  const sentences = sentencesOf(message);
  if (sentences.length < 2) return withoutCourtesy(message);
  const bare = sentences.map(withoutCourtesy);
  const asking = bare.map((sentence, i) => isAsking(sentence, sentences[i] ?? ''));
  if (!asking.includes(true)) {
    const told = bare.filter((sentence) => !ABOUT_ONESELF.test(sentence.toLowerCase()));
    return told.length > 0 ? told.join(' ') : withoutCourtesy(message);
  }
  const kept = bare.filter((sentence, i) => {
    if (asking[i]) return true;
    if (ABOUT_ONESELF.test(sentence.toLowerCase()) && !TELLS_OF_THE_STORY.test(sentence)) return false;
    const next = bare[i + 1];
    return next !== undefined && asking[i + 1] === true && needsContext(next);
  });
  return kept.join(' ');
}

/** Whether a sentence of a message asks something. */
export function asksSomething(message: string): boolean {
  return sentencesOf(message).some((sentence) => isAsking(withoutCourtesy(sentence), sentence));
}

function sentencesOf(message: string): string[] {
  const quoted = [...message.matchAll(QUOTED)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
  const sentences: string[] = [];
  let start = 0;
  for (const { index, 0: space } of message.matchAll(SENTENCE_END)) {
    if (quoted.some(({ from, to }) => index > from && index < to)) continue;
    sentences.push(message.slice(start, index));
    start = index + space.length;
  }
  sentences.push(message.slice(start));
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

function isAsking(bare: string, whole: string): boolean {
  if (/\?/.test(bare))
    return !/^(?:ok|right|anyone|anybody|please|pls|help|hello|hi|hey|yeah|you know)\s*\?+$/i.test(bare);
  if (!ASKS.test(wordsOf(tokenise(bare)))) return false;
  return bare !== whole || !ABOUT_ONESELF.test(whole.toLowerCase().replace(/\bme\b/g, ''));
}

function needsContext(question: string): boolean {
  return (
    POINTS_BACK.test(question.toLowerCase()) ||
    tokenise(question).filter(({ text }) => !STOP_WORDS.has(text)).length < FEWEST_WORDS
  );
}

function withoutCourtesy(sentence: string): string {
  const whole = sentence.trim();
  let bare = keep(whole, whole.replace(BEFORE_WORDS, ''));
  bare = keep(
    bare,
    bare.replace(CLOSING, (_, marks: string) => (marks.includes('?') ? '?' : '')),
  );
  for (let i = 0; i < MOST_OPENINGS; i++) {
    const before = bare;
    for (const opening of OPENINGS) {
      bare = keep(bare, bare.replace(opening, ''));
    }
    if (bare === before) break;
  }
  return bare;
}

/** What is left, unless nothing is. */
function keep(before: string, after: string): string {
  return /\p{L}/u.test(after) ? after : before;
}
