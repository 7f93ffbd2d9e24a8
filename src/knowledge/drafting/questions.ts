import { fold } from '../../answering/read/tokens.js';
import { isPersonNoun } from '../../english/naming-words.js';
import { noQuestion } from '../no-question.js';
import { askFact } from './ask-fact.js';
import { askWord } from './ask-word.js';
import { upperFirst } from './phrases.js';
import type { Statement } from './statement.js';

/** A question is shown in menus, which hold so many characters. */
const MOST_CHARACTERS = 100;

/**
 * A question that the statement answers, as somebody would ask it; whoever words the card words it better.
 * @param taken questions of other cards, folded, which it must not repeat
 */
export function questionOf(statement: Statement, taken: ReadonlySet<string>): string {
  const candidates = statement.speaker ? askWord(statement) : askFact(withSubject(statement), statement.allNames);
  const fits = (question: string): boolean => question.length <= MOST_CHARACTERS && !taken.has(fold(question));
  return candidates.find(fits) ?? noQuestion(statement.number);
}

/** "It has lost power": "The probe has lost power". */
function withSubject({ text, before }: Statement): string {
  const pronoun = /^(?:It|They)(?= \p{Ll})/u.exec(text)?.[0];
  const isMany = before !== undefined && /[^s]s$/.test(before);
  if (pronoun === 'It' && isPersonNoun(before?.split(' ').at(-1) ?? '')) return text;
  return before && pronoun && (pronoun === 'They') === isMany ? upperFirst(before) + text.slice(pronoun.length) : text;
}
