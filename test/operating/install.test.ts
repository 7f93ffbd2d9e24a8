import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { VARIABLES } from '../../src/config.js';
import { PROJECT } from '../support/project.js';

const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');
const { dependencies, scripts } = z
  .object({ dependencies: z.record(z.string(), z.string()), scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('package.json')));

/** Packages that a file of the code and all that it imports are made of. */
function packagesOf(entry: string): Set<string> {
  const [packages, seen, files] = [new Set<string>(), new Set<string>(), [entry]];
  for (let file = files.pop(); file !== undefined; file = files.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, typeOnly, from = ''] of read(file).matchAll(
      /^(?:import|export)( type)? (?:[^;']* from )?'([^']+)'/gm,
    )) {
      if (from.endsWith('.json') || from.startsWith('node:') || typeOnly) continue;
      if (from.startsWith('.')) files.push(join(dirname(file), from).replace(/\.js$/, '.ts'));
      else
        packages.add(
          from
            .split('/')
            .slice(0, from.startsWith('@') ? 2 : 1)
            .join('/'),
        );
    }
    for (const [, from = ''] of read(file).matchAll(/import\('(\.[^']+)'\)/g))
      files.push(join(dirname(file), from).replace(/\.js$/, '.ts'));
  }
  return packages;
}

describe('what is installed without what only developers need', () => {
  it.each(['src/main.ts', 'src/cli.ts'])('has every package that %s uses', (entry) => {
    const used = packagesOf(entry);
    expect([...used]).toEqual(expect.arrayContaining(['zod', 'yaml']));
    expect([...used].filter((name) => dependencies[name] === undefined)).toEqual([]);
  });

  it('runs no compiler, at the install or at the start', () => {
    const run = ['preinstall', 'install', 'postinstall', 'prepare', 'prestart:built', 'start:built'];
    expect(run.map((name) => scripts[name] ?? '').filter((script) => /\btsc\b|build"?$/.test(script))).toEqual([]);
  });
});

describe('the Dockerfile', () => {
  const text = read('Dockerfile');

  it('is one, as far as a linter can tell', () => {
    expect(validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
    expect(validate('FORM node').length).toBeGreaterThan(0);
  });

  it('does not run as root, is looked after, and gets signals itself', () => {
    const last = text.slice(text.lastIndexOf('\nFROM '));
    expect(last).toMatch(/^USER node$/m);
    expect(last).toMatch(/^HEALTHCHECK /m);
    expect(last).toMatch(/^CMD \["node", /m);
  });

  it('copies what there is, and sets what is read', () => {
    const copied = [...text.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths = '']) => paths.split(' '));
    expect(copied.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
    const names = [...text.matchAll(/^(?:ENV| {4}) ?([A-Z_]+)=/gm)].map(([, name = '']) => name);
    expect(names.filter((name) => name !== 'NODE_ENV' && !VARIABLES.includes(name))).toEqual([]);
    expect(names).toContain('HEALTH_PORT');
  });
});

it('compose.yaml writes nowhere but on volumes, and waits for PostgreSQL', () => {
  expect(parse(read('compose.yaml'))).toMatchObject({
    services: {
      factbox: {
        ...{ read_only: true, cap_drop: ['ALL'], volumes: ['data:/data'] },
        depends_on: { postgres: { condition: 'service_healthy' } },
      },
      postgres: { healthcheck: { test: expect.arrayContaining(['pg_isready']) } },
    },
  });
});

describe('factbox.service', () => {
  const unit = read('factbox.service');

  it('starts what is built, and again where it failed', () => {
    expect(unit).toMatch(/^ExecStart=.* dist\/main\.js$/m);
    expect(unit).toMatch(/^Restart=on-failure$/m);
  });

  it.runIf(existsSync('/usr/bin/systemd-analyze'))('is a unit, as systemd reads it', () => {
    const verify = (): Buffer =>
      execFileSync('systemd-analyze', ['verify', join(PROJECT, 'factbox.service')], { stdio: 'pipe' });
    expect(verify).not.toThrow();
  });
});
