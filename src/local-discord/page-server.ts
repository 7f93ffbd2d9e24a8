import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import type { APIMessage } from 'discord-api-types/v10';
import type { Hono } from 'hono';
import { z } from 'zod';
import { ApiError } from './api-error.js';
import type { Person } from './person.js';

const ROOT = new URL('../../', import.meta.url);
const SOURCE = new URL('src/local-discord/page/', ROOT);
const BUILT = new URL('dist/local-discord/page/', ROOT);

/** The elements that messages are drawn with, each loaded by an entry of its own: the page needs a few of many. */
const ELEMENTS = '@skyra/discord-components-core';
/** Packages that the browser loads as they are, each by its entry; nothing else of node_modules is served. */
const PACKAGES = {
  [ELEMENTS]: 'dist/index.js',
  '@lit/context': 'index.js',
  '@lit/reactive-element': 'reactive-element.js',
  lit: 'index.js',
  'lit-element': 'index.js',
  'lit-html': 'lit-html.js',
} as const;
const IMPORT_MAP_PLACE = '<!-- import map -->';

/** Serves the page at `/`, with what it loads. */
export function servePage(app: Hono, botName: string, person: (userId: string) => Person): void {
  const importMap = JSON.stringify({ imports: { ...importsOf(PACKAGES), ...elementImports() } });
  const page = readFileSync(new URL('index.html', SOURCE), 'utf8')
    .replace(IMPORT_MAP_PLACE, () => `<script type="importmap">${importMap}</script>`)
    .replace(/(?<=<title>)[^<]*/, () => `${escaped(botName)} in a local Discord`);
  const policy = contentSecurityPolicy(importMap);

  app.get('/', (context) =>
    context.html(page, 200, {
      'Content-Security-Policy': policy,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    }),
  );
  app.get('/page/page.css', serveStatic({ path: fileURLToPath(new URL('page.css', SOURCE)) }));
  app.get('/page/*', serveFrom('/page/', BUILT));
  for (const name of Object.keys(PACKAGES)) {
    app.get(`/packages/${name}/*`, serveFrom('/packages/', new URL('node_modules/', ROOT)));
  }
  app.get('/messages/:user/:channel/:message', (context) => {
    const { user, channel, message } = context.req.param();
    const found = findMessage(person, user, channel, message);
    return found ? context.body(JSON.stringify(found, null, 2), 200, JSON_TEXT) : context.notFound();
  });
}

const JSON_TEXT = { 'Content-Type': 'application/json; charset=utf-8' };

/** A message that this person sees. */
function findMessage(
  person: (userId: string) => Person,
  user: string,
  channel: string,
  message: string,
): APIMessage | undefined {
  try {
    return person(user)
      .messages(channel)
      .find(({ id }) => id === message);
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function serveFrom(prefix: string, folder: URL): ReturnType<typeof serveStatic> {
  return serveStatic({
    root: fileURLToPath(folder),
    rewriteRequestPath: (path) => path.slice(prefix.length - 1),
  });
}

function importsOf(packages: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(packages).flatMap(([name, entry]) => [
      [name, `/packages/${name}/${entry}`],
      [`${name}/`, `/packages/${name}/`],
    ]),
  );
}

/** The entries that the package of elements names itself. */
function elementImports(): Record<string, string> {
  const { exports } = z
    .object({ exports: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(new URL(`node_modules/${ELEMENTS}/package.json`, ROOT), 'utf8')));
  const inPackage = (path: string): string => path.replace(/^\.\//, '');
  return Object.fromEntries(
    Object.entries(exports)
      .filter(([name]) => name !== '.')
      .map(([name, path]) => [`${ELEMENTS}/${inPackage(name)}`, `/packages/${ELEMENTS}/${inPackage(path)}`]),
  );
}

/** Nothing comes from elsewhere, and the one script within the page is known by its hash. */
function contentSecurityPolicy(inlineScript: string): string {
  const hash = createHash('sha256').update(inlineScript).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    // Message elements colour themselves by style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
