/** Which files of a folder or a zip are knowledge, by their names, and why others are passed over. */

export const STORY_FILE = 'story.yaml';
export const VOCABULARY_FILE = 'vocabulary.yaml';
export const NOT_COVERED_FILE = 'not-covered.yaml';
export const QUESTIONS_FILE = 'questions.yaml';
const CARD_FILE = /^cards\/(?:[^/]+\/)*[^/]+\.ya?ml$/i;
const YAML_FILE = /\.ya?ml$/i;
/** What may have been meant as knowledge: also copies of editors, and names to which a system added its own ending. */
const LIKE_YAML = /\.ya?ml/i;
/** What systems add by themselves. */
const OF_THE_SYSTEM = /(^|\/)(__MACOSX\/|(\._[^/]*|\.DS_Store|Thumbs\.db|desktop\.ini)$)/;
/** Of an editor: a lock, a copy from before, what is not saved yet. */
const OF_AN_EDITOR = /(^|\/)(\.#[^/]*|~\$[^/]*|#[^/]*#|[^/]*~|\.[^/]*\.sw[a-z])$/;
const HIDDEN = /(^|\/)\.[^/]/;

export function isCardFile(name: string): boolean {
  return CARD_FILE.test(name);
}

export function isKnowledgeFile(name: string): boolean {
  return [STORY_FILE, VOCABULARY_FILE, NOT_COVERED_FILE, QUESTIONS_FILE].includes(name) || isCardFile(name);
}

export function isYamlFile(name: string): boolean {
  return YAML_FILE.test(name);
}

/** Whether a system made the file for itself, so that nobody misses it. */
export function isOfTheSystem(name: string): boolean {
  return OF_THE_SYSTEM.test(name);
}

/** A path with slashes, without drive, leading slashes and `./`: "C:\news\story.yaml" gives "news/story.yaml". */
export function plainPath(name: string): string {
  return name
    .replaceAll('\\', '/')
    .replace(/^[a-z]:/i, '')
    .replace(/^(?:\.?\/+)+/, '');
}

/**
 * Why a file of the folder is not read, as the end of a sentence that begins with its name.
 * @returns undefined where it is read, or nobody would take it for knowledge
 */
export function passedOverText(name: string, isFile: boolean): string | undefined {
  if (!LIKE_YAML.test(name)) return undefined;
  if (OF_THE_SYSTEM.test(name)) return 'is passed over: macOS or Windows made it for itself; it can be deleted';
  if (OF_AN_EDITOR.test(name))
    return 'is passed over: an editor or office program made it for itself; close the file there';
  if (HIDDEN.test(name)) return 'is passed over, as its name begins with a full stop: rename it to have it read';
  if (!isFile) return 'is passed over: it is a folder, named like a file; only files of cards in cards/ are read';
  if (!YAML_FILE.test(name)) return 'is passed over: rename it to end in .yaml to have it read';
  if (isKnowledgeFile(name)) return undefined;
  const meant = name.toLowerCase().replace(/\.yml$/, '.yaml');
  if (isKnowledgeFile(meant)) return `is passed over: rename it to ${meant} to have it read`;
  return 'is passed over: move it into cards/ if it holds cards';
}
