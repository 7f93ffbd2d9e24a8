import { diffWordsWithSpace } from 'diff';
import { plain } from '../../plain.js';

/** Stand for bold until the text is plain: signs of no script. */
const BEGIN = '\uE000';
const END = '\uE001';
const MARKS = /[\uE000\uE001]/g;

/** Two texts as plain text, with what only one of them has in bold; nothing is marked where they share no word. */
export function markChanged(before: string, after: string): [before: string, after: string] {
  const parts = diffWordsWithSpace(before.replace(MARKS, ''), after.replace(MARKS, ''));
  const isShared = parts.some(({ added, removed, value }) => !added && !removed && /\p{L}/u.test(value));
  if (!isShared) return [plain(before), plain(after)];
  const side = (other: 'added' | 'removed'): string => {
    const own = parts.filter((part) => !part[other]);
    const marked = own.map(({ value, added, removed }) => (added || removed ? mark(value) : value)).join('');
    return plain(marked.replace(/\uE001(\s*)\uE000/g, '$1')).replace(MARKS, '**');
  };
  return [side('added'), side('removed')];
}

/** Bold neither begins nor ends with a blank. */
function mark(text: string): string {
  return text.replace(/\S(?:[\s\S]*\S)?/, `${BEGIN}$&${END}`);
}
