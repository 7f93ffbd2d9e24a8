import { execFileSync, spawn } from 'node:child_process';
import { chmod, copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openDeskOn } from '../support/desks.js';
import { requireFirst } from '../support/elements.js';
import { PROJECT } from '../support/project.js';
import { STORY, temporaryFolder } from '../support/story.js';
import { until } from '../support/until.js';

interface Publisher {
  pid: number;
  lines: string[];
}

const ROOT = process.getuid?.() === 0;
/** Debian's `nobody`: file permissions are nothing to root. */
const NOBODY = 65_534;

/** A process that publishes on and on to a file, until the test ends. */
function publish(file: string, rest: { uid?: number } = {}): Publisher {
  const script = join(PROJECT, 'test/support/publish-forever.mjs');
  const child = spawn(process.execPath, [script, JSON.stringify({ file }), STORY], { ...rest, cwd: '/' });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  let text = '';
  child.stdout.on('data', (piece: Buffer) => {
    text += piece.toString();
    const parts = text.split('\n');
    text = parts.pop() ?? '';
    lines.push(...parts);
  });
  child.stderr.on('data', (piece: Buffer) => lines.push(`stderr: ${piece.toString()}`));
  return { pid: child.pid ?? 0, lines };
}

function isNumber(line: string | undefined): boolean {
  return /^\d+$/.test(line ?? '');
}

it('a disk that is full stops publishing, not answering; with room again it goes on', async () => {
  const { pid, lines } = publish(join(await temporaryFolder(), 'facts.db'));
  await until('some editions', () => (isNumber(lines.at(2)) ? true : undefined));
  // No file of that process may grow beyond this: writing fails as on a full disk.
  execFileSync('prlimit', ['--pid', String(pid), '--fsize=65536:unlimited']);
  const fault = await until('a failure', () => lines.find((line) => line.includes('unavailable')));
  expect(JSON.parse(fault)).toMatchObject({ answering: 'answer', reason: expect.stringMatching(/full|disk|I\/O/) });
  execFileSync('prlimit', ['--pid', String(pid), '--fsize=unlimited:unlimited']);
  const failed = lines.length;
  await until('an edition after that', () => lines.slice(failed).find(isNumber));
  const numbers = lines.filter(isNumber).map(Number);
  expect(numbers, 'none is lost or told twice').toEqual(Array.from(numbers, (_, i) => i + 2));
  expect(lines.filter((line) => line.startsWith('stderr'))).toEqual([]);
});

it('a folder that cannot be written to leaves the folder’s knowledge answering, until it can', async () => {
  const folder = await temporaryFolder();
  await chmod(folder, 0o555);
  const { lines } = publish(join(folder, 'facts.db'), ROOT ? { uid: NOBODY } : {});
  const fault = requireFirst(await until('a failure', () => (lines.length > 0 ? lines : undefined)));
  expect(JSON.parse(fault)).toMatchObject({ kind: 'unavailable', answering: 'answer', edition: 0 });
  await chmod(folder, 0o777);
  expect(Number(await until('an edition', () => lines.find(isNumber)))).toBe(2);
});

it('a file that can only be read is served from, and can be published to once it can be written', async () => {
  const folder = await temporaryFolder();
  await chmod(folder, 0o777);
  const { desk } = await openDeskOn({ file: join(folder, 'made.db') });
  await desk.close();
  const file = join(folder, 'facts.db');
  await copyFile(join(folder, 'made.db'), file);
  await chmod(file, 0o444);
  const { lines } = publish(file, ROOT ? { uid: NOBODY } : {});
  const fault = requireFirst(await until('a failure', () => (lines.length > 0 ? lines : undefined)));
  expect(JSON.parse(fault)).toMatchObject({ kind: 'unavailable', answering: 'answer', edition: 1 });
  await chmod(file, 0o666);
  expect(Number(await until('an edition', () => lines.find(isNumber)))).toBe(2);
});
