import type { Finding } from '../model/finding.js';

const SIGNS = { ok: '✓', note: '·', fault: '✗' } as const;

/**
 * A finding as a line, with what mends it.
 * @param shown makes what was found fit to be shown; the cures are of our own words
 */
export function findingText(finding: Finding, shown = (text: string): string => text): string {
  const cure = 'cure' in finding && finding.cure !== undefined ? ` → ${finding.cure}` : '';
  return `${SIGNS[finding.state]} ${finding.what}: ${shown(finding.says)}${cure}`;
}
