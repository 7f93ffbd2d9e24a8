import nlp from 'compromise';
import type { Mention } from './mention.js';

export type Pronoun = 'he' | 'she';

/** What tells it of somebody. */
interface Known {
  text: string;
  role: string | undefined;
  mentions: readonly Mention[];
}

const HE = /\b(?:Mr|Sir|Lord|King|Prince|Father|Brother)\b/;
const SHE = /\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|Sister|Baroness)\b/;
const HIS_ROLE = /\b(?:\p{Ll}+sman|chairman|fisherman|father|son|grandson|husband|king|brother|widower)$/u;
const HER_ROLE = /\b(?:\p{Ll}*woman|mother|daughter|granddaughter|wife|queen|sister|widow)$/u;
/** "Tamsin Orde says she showed him the result" */
const OF_HERSELF =
  /^(?:, [^;.“"]{2,70},)? \p{Ll}+(?: (?!he\b|she\b|and\b|but\b|while\b)\p{Ll}+){0,4} (he|she|himself|herself|his|her)\b/u;

/** Whether somebody so titled is "he" or "she"; undefined where the title does not tell. */
export function pronounOfTitle(title: string): Pronoun | undefined {
  return SHE.test(title) ? 'she' : HE.test(title) ? 'he' : undefined;
}

/** The same by a first name. */
export function pronounOfFirstName(name: string): Pronoun | undefined {
  const first = nlp(name.split(' ')[0] ?? '');
  const [isHers, isHis] = [first.has('#FemaleName'), first.has('#MaleName')];
  return isHers === isHis ? undefined : isHers ? 'she' : 'he';
}

/** Whether a person is "he" or "she": by title, role, first name, or as the article has it; undefined where none tells. */
export function pronounOf({ text, role = '', mentions }: Known, sentences: readonly string[]): Pronoun | undefined {
  const [titled] = mentions.flatMap(({ title = '' }) => pronounOfTitle(title) ?? []);
  if (titled) return titled;
  if (HER_ROLE.test(role)) return 'she';
  if (HIS_ROLE.test(role)) return 'he';
  const byName = text.includes(' ') ? pronounOfFirstName(text) : undefined;
  if (byName) return byName;
  const [said] = mentions.flatMap(
    ({ sentence, end }) => OF_HERSELF.exec((sentences[sentence] ?? '').slice(end))?.[1] ?? [],
  );
  return said === undefined ? undefined : /^h(?:e|is|imself)$/.test(said) ? 'he' : 'she';
}
