import { createNearWords } from '../answering/read/edit-distance.js';
import { parseConfig, VARIABLES } from '../config.js';
import { readArticles } from '../knowledge/articles.js';
import { readKnowledgeFolder } from '../knowledge/folder.js';
import { faultLines } from '../model/fault.js';
import type { Finding } from '../model/finding.js';
import type { Health } from '../store/store.js';

/** As package.json wants it. */
const OLDEST_NODE = [20, 19];
const MOST_SLIPS = 2;
const MOST_FAULTS = 5;
/** Discord gives three seconds for a response; what is told by time, such as limits and ids, rests on the clock. */
const MOST_OFF_MS = 5_000;

/** @param version of Node.js, such as 20.19.0 */
export function examineNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldest = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldest || (major === oldest && minor >= oldestMinor)) return { what: 'node', state: 'ok', says: version };
  return {
    what: 'node',
    state: 'fault',
    says: `${version} is too old`,
    cure: `Install Node.js ${OLDEST_NODE.join('.')} or newer.`,
  };
}

/**
 * @param env the environment, with what `.env` adds to it
 * @param written the names in `.env`
 */
export function examineSettings(
  env: Readonly<Record<string, string | undefined>>,
  written: readonly string[],
): Finding[] {
  const read = parseConfig(env);
  const faults = (read.ok ? [] : read.faults).map(
    (says): Finding => ({ what: 'settings', state: 'fault', says, cure: 'Mend it in .env.' }),
  );
  const near = createNearWords(VARIABLES);
  const unknown = written
    .filter((name) => !VARIABLES.includes(name))
    .map((name): Finding => {
      const [meant] = near(name, MOST_SLIPS);
      if (meant === undefined)
        return { what: 'settings', state: 'note', says: `${name} in .env is no setting of Factbox` };
      return {
        what: 'settings',
        state: 'fault',
        says: `${name} in .env is no setting`,
        cure: `Write ${meant} in its place.`,
      };
    });
  if (faults.length + unknown.length > 0) return [...faults, ...unknown];
  return [{ what: 'settings', state: 'ok', says: `${written.length} in .env` }];
}

/** @param health of a store that was just used */
export function examineStore({ kind, failing }: Health): Finding {
  if (!failing) return { what: 'store', state: 'ok', says: `${kind} can be read and written` };
  return {
    what: 'store',
    state: 'fault',
    says: `${kind} fails in ${failing.what}: ${failing.reason}`,
    cure: failing.cure,
  };
}

/** The story in the folder, and the articles that it rests on, with those whose text is not at hand. */
export async function examineKnowledge(folder: string, articlesDir: string | undefined): Promise<Finding[]> {
  const result = await readKnowledgeFolder(folder);
  if (!result.ok) {
    const lines = faultLines(result.faults);
    const more = lines.length > MOST_FAULTS ? `, and ${lines.length - MOST_FAULTS} more` : '';
    const says = `${lines.slice(0, MOST_FAULTS).join('; ')}${more}`;
    return [{ what: 'knowledge', state: 'fault', says, cure: 'Mend the files: npm run -s knowledge -- check' }];
  }
  const { cards, story } = result.parsed.knowledge;
  const articles = story.sources.map(
    ({ id, publisher, title, date }) => `${[publisher, title ?? id].filter(Boolean).join(', ')} (${date})`,
  );
  const { missing } = await readArticles(articlesDir, story);
  const why = [...new Set(missing.values())].join('; ');
  return [
    { what: 'knowledge', state: 'ok', says: `${story.title}: ${cards.length} cards in ${folder}` },
    missing.size === 0
      ? { what: 'articles', state: 'ok', says: articles.join('; ') }
      : {
          ...{ what: 'articles', state: 'note', says: `${articles.join('; ')}; not all at hand: ${why}` },
          cure: 'Put them into the folder of ARTICLES_DIR, so that each edit is checked against them.',
        },
  ];
}

/**
 * Whether the clock agrees with Discord's.
 * @param api the address of Discord's REST API
 * @param now in milliseconds
 */
export async function examineClock(api: string, now: () => number): Promise<Finding> {
  const date = await dateOf(api);
  if (date === undefined) return { what: 'clock', state: 'note', says: 'it could not be held against Discord’s' };
  const off = now() - date;
  if (Math.abs(off) <= MOST_OFF_MS) return { what: 'clock', state: 'ok', says: 'agrees with Discord’s' };
  const seconds = Math.round(Math.abs(off) / 1_000);
  return {
    ...{ what: 'clock', state: 'fault', says: `${seconds} seconds ${off > 0 ? 'ahead of' : 'behind'} Discord’s` },
    cure: 'Let the system keep the time: timedatectl set-ntp true',
  };
}

async function dateOf(api: string): Promise<number | undefined> {
  try {
    const response = await fetch(`${api}/v10/gateway`, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    const date = Date.parse(response.headers.get('date') ?? '');
    return Number.isNaN(date) ? undefined : date;
  } catch {
    return undefined;
  }
}
