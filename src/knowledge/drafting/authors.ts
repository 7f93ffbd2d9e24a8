import type { Name } from './names.js';

const PAPERS = 'report|document|review|study|survey|inquiry|audit|analysis|paper';
/** "The report", "their 62-page document": where a verb follows, it is the word of whoever wrote it. */
const PAPER = new RegExp(
  `\\b([Tt]he|[Tt]heir|[Ii]ts) (?:[\\p{L}\\d-]+ )?(?:${PAPERS})(?= (?:also |has |had )?\\p{Ll}+|,|[.]?$)`,
  'gu',
);
/** Before its author: "a report by the consultants Hale", "led the inquiry for the directorate". */
const BEFORE_AUTHOR = new RegExp(`\\b(?:${PAPERS}) (?:\\p{Ll}+ )?(?:by|from|for) (?:the )?(?:\\p{Ll}+ ){0,2}$`, 'u');
/** Behind its author: "Hale's report", "inspectors said in a report", "Hale has published its report". */
const BEHIND_AUTHOR = new RegExp(
  `^(?:['’]s? (?:[\\p{L}\\d-]+ ){0,2}(?:${PAPERS})\\b|[^.,;:"“”]{0,40} (?:in|published|issued|released) (?:an?|its|their) (?:[\\p{Ll}\\d-]+ )?(?:${PAPERS})\\b)`,
  'u',
);

/** Where somebody is named in a sentence. */
interface Named {
  start: number;
  end: number;
  name: Name;
}

/** A paper that is told of as if it spoke. */
interface Paper {
  start: number;
  end: number;
  /** "their report" is of those who were named last. */
  isTheirs: boolean;
}

export function papersIn(text: string): Paper[] {
  return [...text.matchAll(PAPER)].map(({ 0: whole, 1: whose = '', index }) => ({
    start: index,
    end: index + whole.length,
    isTheirs: !/^the$/i.test(whose),
  }));
}

/** Which of those named in a sentence wrote the paper that the story is about; undefined where it does not say. */
export function authorIn(text: string, named: readonly Named[]): Name | undefined {
  const may = named.filter(({ name }) => name.kind === 'organisation' || name.kind === 'people');
  return may.find(({ start, end }) => BEFORE_AUTHOR.test(text.slice(0, start)) || BEHIND_AUTHOR.test(text.slice(end)))
    ?.name;
}
