import type { SourceTold, VersionTold } from '../../../desk/sources.js';
import { clip } from '../../limits.js';
import { plain } from '../../plain.js';

const MOST_NAMES = 8;
const NAME_LENGTH = 40;
const TITLE_LENGTH = 120;
const MOST_LISTED = 5;
const LISTED_LENGTH = 80;

/** What an article would add, in counts and the first few. */
export function sourceNotice({ source, drafts, names, missing, keepsArticles, version }: SourceTold): string {
  const by = source.publisher === undefined ? '' : `${plain(source.publisher)}, `;
  const named = names.slice(0, MOST_NAMES).map(({ name }) => clip(plain(name), NAME_LENGTH));
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  return [
    `**New ${version ? 'version of' : 'source'} ${source.id}**: ${by}“${clip(plain(source.title ?? ''), TITLE_LENGTH)}”, as of ${source.date}, ${counted(source.sentences, 'sentence')}.`,
    ...(version ? versionLines(version) : []),
    `${counted(drafts, 'draft')} to word: nobody is shown one before somebody has worded it, by \`/knowledge edit\`.`,
    ...(names.length > 0 ? [`New names: ${named.join(', ')}${more}`] : []),
    ...(keepsArticles ? [atHandLine(source.id, missing)] : []),
  ].join('\n');
}

function versionLines({ gone, fresh, touched, orphans, untold }: VersionTold): string[] {
  return [
    `Changed or gone: ${counted(gone, 'sentence')}; changed or new: ${fresh}.`,
    ...listed(
      'Cards that this touches',
      touched.map(({ question }) => question),
    ),
    ...(touched.length > 0
      ? ['They say that they may be out of date until `/knowledge edit` has looked at them.']
      : []),
    ...listed('Told by no card', untold),
    ...listed(
      '**Retire these first, or cite other sentences: nothing is left of what they rest on**',
      orphans.map(({ question }) => question),
    ),
  ];
}

function listed(title: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  const shown = texts.slice(0, MOST_LISTED).map((text) => `• ${clip(plain(text), LISTED_LENGTH)}`);
  return [`${title}: ${texts.length}`, ...shown, ...(texts.length > MOST_LISTED ? ['…'] : [])];
}

/** The bot never keeps the text; whether edits can be checked depends on the operator. */
function atHandLine(id: string, missing: string | undefined): string {
  if (missing === undefined) return 'The text is at hand in ARTICLES\\_DIR, so that edits are checked against it.';
  return `The text is not at hand in ARTICLES\\_DIR (${plain(missing)}): put it there as ${id}.txt, so that edits are checked against it.`;
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
