import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { PROJECT } from './project.js';

/** Builds what the tests run as processes, once before all of them. */
export default function build(): void {
  execFileSync(join(PROJECT, 'node_modules/.bin/tsc'), { cwd: PROJECT, stdio: 'inherit' });
}
