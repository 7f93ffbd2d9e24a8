import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** Where Debian puts each version's programs. */
const VERSIONS = '/usr/lib/postgresql';
const PROGRAMS = (existsSync(VERSIONS) ? readdirSync(VERSIONS) : [])
  .map((version) => join(VERSIONS, version, 'bin'))
  .find((folder) => existsSync(join(folder, 'initdb')));

export const hasPostgres = PROGRAMS !== undefined;

/** Where there is no PostgreSQL: says so, and fails on CI, which must have it. */
export function explainMissingPostgres(): void {
  if (hasPostgres) return;
  it('needs PostgreSQL (apt-get install postgresql): its tests were not run', () => {
    expect(process.env.CI, 'CI must have PostgreSQL').not.toBe('true');
  });
}

export interface Postgres {
  /** The URL of a new database. */
  createDatabase(): Promise<string>;
  /** As a machine that loses power. */
  stop(): void;
  start(): void;
  /** Where one of the programs that it brings is. */
  program(name: string): string;
}

/** A PostgreSQL of its own for the tests of a file, on loopback, gone afterwards. */
export function usePostgres(): Postgres {
  let folder = '';
  let port = 0;
  let databases = 0;
  const data = (): string => join(folder, 'data');
  const start = (): void => {
    const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
    run('pg_ctl', '-D', data(), '-o', options, '-l', join(folder, 'log'), '-w', 'start');
  };
  const stop = (): void => run('pg_ctl', '-D', data(), '-m', 'immediate', '-w', 'stop');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'factbox-pg-'));
    chmodSync(folder, 0o777);
    port = await freePort();
    run('initdb', '-D', data(), '-U', 'factbox', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N');
    start();
  }, 60_000);
  afterAll(() => {
    stop();
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    start,
    stop,
    program: (name) => join(PROGRAMS ?? '', name),
    async createDatabase() {
      databases += 1;
      const client = new pg.Client(`postgres://factbox@127.0.0.1:${port}/postgres`);
      await client.connect();
      await client.query(`create database test${databases}`);
      await client.end();
      return `postgres://factbox@127.0.0.1:${port}/test${databases}`;
    },
  };
}

/** PostgreSQL refuses to run as root; Debian's package brings a user for it. */
function run(program: string, ...args: string[]): void {
  const path = join(PROGRAMS ?? '', program);
  const [command, ...all] =
    process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', path, ...args] : [path, ...args];
  execFileSync(command, all, { stdio: 'ignore', cwd: '/' });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
