import { execFileSync } from 'node:child_process';
import { PROJECT } from './project.js';

/** Builds what the tests run as processes, once before all of them. */
export default function build(): void {
  execFileSync('npm', ['run', '-s', 'build'], { cwd: PROJECT, stdio: 'inherit' });
}
