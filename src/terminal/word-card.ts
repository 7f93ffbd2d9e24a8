import type { Wording } from '../knowledge/drafting/word-draft.js';
import { type Card, isDraft } from '../model/knowledge.js';
import type { Texts } from './knowledge-folder.js';
import type { Ask } from './prompt.js';

/** What somebody makes of a card at the terminal. */
export interface WordedCard {
  /** The folder's texts with it; none where it is left as it was. */
  texts?: Texts | undefined;
  goes: 'on' | 'back' | 'out';
}

export interface Worker {
  ask: Ask;
  /** The sentences that the card rests on. */
  sentences: string;
  /** The id of who or what is called so; undefined, and said, where nobody is. */
  nameIn(said: string): string | undefined;
  /** Tries a wording, and says its faults. */
  tryOut(wording: Wording): { texts: Texts | undefined; isSound: boolean };
}

type Whose = Pick<Card, 'saidBy' | 'quotes'>;

export const HELP = `Type the answer, one to three sentences, with names instead of “he”. It is written at once.
  Enter          leaves the draft for later
  =              puts the article’s own sentence there to be mended, if it is yours to publish
  ! NAME         says whose word it is, by a name of vocabulary.yaml; ! alone: the story’s own
  - REASON       deletes the draft; the reason may be left out
  <              goes back to the one before
  .              ends: begin again whenever you like
Then type how readers ask for it, with “;” between: the first is shown in menus, two more in words unlike the answer’s.
Enter keeps what the draft asks; with “;” in front, ways to ask are added to it.`;
export const MENDING = '\nWhat is there already is to be mended, or kept with Enter. Ctrl+U empties the line.';
const NOBODY_ASKS = 'nobody will ask';

/** Asks for the words of a card until they are sound or kept, or it is left, deleted, or gone back from. */
export async function wordCard(card: Card, worker: Worker): Promise<WordedCard> {
  const { ask, nameIn, tryOut, sentences } = worker;
  const { question, alsoAsked } = card;
  let whose: Whose = { quotes: card.quotes, ...(card.saidBy ? { saidBy: card.saidBy } : {}) };
  let kept: Texts | undefined;
  let answer = card.answer || undefined;
  let isTried = false;
  let before = answer;
  for (;;) {
    const line = await ask(kept ? 'anew, or Enter to keep it> ' : 'answer> ', before);
    before = answer;
    if (line === undefined || line === '.') return { texts: kept, goes: 'out' };
    // What was there already may stand before it.
    if (line.endsWith('<')) return { texts: kept, goes: 'back' };
    if (line.startsWith('-'))
      return { texts: tryOut({ deletedAs: line.slice(1).trim() || NOBODY_ASKS }).texts, goes: 'on' };
    if (line === '' || (isTried && line === answer)) {
      if (kept === undefined || answer === undefined) return { texts: kept, goes: 'on' };
      return askHowAsked({ question, alsoAsked, answer, ...whose }, kept, worker, isDraft(card));
    }
    if (line === '=') {
      before = sentences;
      continue;
    }
    if (line === '!') whose = { saidBy: [], quotes: [] };
    else if (line.startsWith('!')) {
      const id = nameIn(line.slice(1).trim());
      if (!id) continue;
      whose = { saidBy: [id], quotes: card.quotes.map((quote) => ({ ...quote, speaker: id })) };
    } else answer = line;
    before = answer;
    if (answer === undefined) continue;
    const tried = tryOut({ question, answer, ...whose });
    isTried = true;
    kept = tried.texts;
    if (kept && tried.isSound)
      return askHowAsked({ question, alsoAsked, answer, ...whose }, kept, worker, isDraft(card));
  }
}

/** Asks for the question and other ways to ask, until they are sound or left as they are. */
async function askHowAsked(
  wording: Pick<Card, 'question' | 'alsoAsked' | 'answer' | 'saidBy' | 'quotes'>,
  texts: Texts,
  { ask, tryOut }: Worker,
  wasDraft: boolean,
): Promise<WordedCard> {
  const { question, alsoAsked } = wording;
  let before = wasDraft ? '' : [question, ...alsoAsked].join('; ');
  let kept = texts;
  for (;;) {
    const line = await ask('how readers ask> ', before);
    if (line === undefined || line === '.') return { texts: kept, goes: 'out' };
    if (line.endsWith('<')) return { texts: kept, goes: 'back' };
    if (line === '' || line === before) return { texts: kept, goes: 'on' };
    before = line;
    const [first = '', ...others] = line.split(';').map((one) => one.replace(/^[\s?]+/, '').trim());
    const tried = tryOut({ ...wording, question: first || question, alsoAsked: others.filter(Boolean) });
    kept = tried.texts ?? kept;
    if (tried.isSound) return { texts: kept, goes: 'on' };
  }
}
